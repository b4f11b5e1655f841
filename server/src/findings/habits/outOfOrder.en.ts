import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const outOfOrder = {
  severity: "error",
  allowable: false,
  message: "{what} stands directly after {after}. Move it there.",
  title: "Parts of a statement in another order",
  why: `Every declaration has the same shape: its keyword, its name, its text, then whatever else is said of it. A question has its
kind of answer directly after its text. Where all have one order, a reader finds each part without looking for it.`,
  ...instead('"makes me repeat what I have said" reverse', 'reverse "makes me repeat what I have said"'),
} as const satisfies Entry;
