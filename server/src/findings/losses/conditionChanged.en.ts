import type { Entry } from "../entry.ts";
import { ranked } from "./examples.ts";

export const conditionChanged = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A condition that a platform cannot hold as it is",
  why: `Where the condition is left out, people see a page that was not meant for them, and their answers stand in the
data. Where it is written in another way, look at it in the platform before the survey starts. Simpler conditions, or
more pages, go into every platform.`,
  for: { targets: ["qualtrics"] },
  wrong: ranked("answered(ways)"),
  right: ranked("used == yes"),
} as const satisfies Entry;
