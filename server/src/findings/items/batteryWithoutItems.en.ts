import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const batteryWithoutItems = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: "{battery} asks nothing: no dimension gives it an item.",
  title: "A battery that asks nothing",
  why: `A battery asks the items of the dimensions. If there are none, or if none of them is for this battery, its
page would be empty.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I
  dimension help "Help" {
    H1 "answers my question" only perception
    H2 "is open when I need it" only perception
  }`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
} as const satisfies Entry;
