import type { Entry } from "../entry.ts";
import { desk, roof } from "./examples.ts";

export const pointsUnknown = {
  severity: "error",
  allowable: false,
  message: "{answer} is no answer that could count something here. {hint}",
  title: "Points for an answer that is not there",
  why: `Points are given to the answers that there are: to options by their names, to the points of a scale by their codes. What counts as no answer has none, and a score is missing there.`,
  wrong: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1, tile 0, else 0 }`),
  right: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1, else 0 }`),
} as const satisfies Entry;
