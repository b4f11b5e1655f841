import type { Entry } from "../entry.ts";
import { paired } from "./examples.ts";

export const notSideBySide = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Batteries that do not stand side by side",
  why: `With \`--side-by-side\`, two batteries of one page share a table, and people compare while they answer. Where
a platform has no such table, or the batteries do not ask the same on scales of one kind, they stand one after the
other: answers are given differently, and gaps of the two forms are not comparable.`,
  for: { targets: ["qualtrics"], sideBySide: true },
  wrong: paired(""),
  right: paired('  allow not-side-by-side because "Everybody answers in Qualtrics, one battery after the other."\n'),
} as const satisfies Entry;
