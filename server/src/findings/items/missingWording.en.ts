import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const missingWording = {
  severity: "error",
  allowable: false,
  catalogue: "D04",
  lack: "block",
  message: "{item} has no text for the battery {battery}. Write a common text after its name, or a wording for {battery} in its block.",
  title: "An item without a text for one of its batteries",
  why: `An item has one text for all batteries, or a wording for each in its braces, or both. Here a battery asks the
item and finds neither. If that battery should not ask it, write \`only\` with the names of the others.`,
  wrong: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 {
      expectation "should be open when I need it"
    }
  }`),
  right: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 {
      expectation "should be open when I need it"
      perception  "is open when I need it"
    }
  }`),
} as const satisfies Entry;
