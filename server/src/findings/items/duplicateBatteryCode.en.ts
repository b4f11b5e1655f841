import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const duplicateBatteryCode = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "Two batteries have the code {code}, so their variables would have the same names. Give each its own.",
  title: "Two batteries with one code",
  why: `A battery's code is the first part of the names of its columns. With one code, the expectations and the
perceptions of all items would have the same columns.`,
  wrong: desk(`  battery expectation "An excellent help desk…" scale agree7 code P
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  right: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
} as const satisfies Entry;
