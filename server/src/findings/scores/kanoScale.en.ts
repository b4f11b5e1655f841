import type { Entry } from "../entry.ts";
import { kano } from "./examples.ts";

export const kanoScale = {
  severity: "error",
  allowable: false,
  message: "kano(…) is for answers on five points that start with “I like it” and end with “I dislike it”. Write table(…) for others.",
  title: "Kano's table for other scales",
  why: `Kano's table says what follows from five answers: I like it, I expect it, I do not care, I can live with it, I dislike it. For other answers nobody has published a table.`,
  source: "Berger, C. et al. (1993), Center for Quality of Management Journal 2(4), 3-36.",
  wrong: kano(7),
  right: kano(5),
} as const satisfies Entry;
