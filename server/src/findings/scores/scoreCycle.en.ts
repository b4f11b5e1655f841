import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const scoreCycle = {
  severity: "error",
  allowable: false,
  message: "{score} needs itself ({chain}). A score can use only scores that do not use it.",
  title: "Scores that need each other",
  why: `A score that needs itself, or two that need each other, have no value to start from.`,
  wrong: desk('  score first "First" = second + 1\n  score second "Second" = first + mean(perception)'),
  right: desk('  score first "First" = second + 1\n  score second "Second" = mean(perception)'),
} as const satisfies Entry;
