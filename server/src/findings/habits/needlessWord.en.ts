import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const needlessWord = {
  severity: "error",
  allowable: false,
  message: "{word} is not needed here: {why}. Delete it.",
  title: "A word that is not needed",
  why: `In a dimension, every line is an item: its name, then its text. Nothing has to say so.`,
  ...instead('H1 "answers', 'item H1 "answers'),
} as const satisfies Entry;
