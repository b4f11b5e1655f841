import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const batteryWithoutScale = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: "{battery} has no scale, and {item} has none of its own. Write scale NAME after the battery's text.",
  title: "A battery without a scale",
  why: `Nobody can answer an item without answers to choose from. Give the battery a scale, or give each of its items
one.`,
  wrong: desk(`  battery perception "The help desk…" code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
} as const satisfies Entry;
