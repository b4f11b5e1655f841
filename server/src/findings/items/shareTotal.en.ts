import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const shareTotal = {
  severity: "error",
  allowable: false,
  message: "A share needs a whole number of points above 0 to divide, such as share 100 across dimensions.",
  title: "Points that cannot be divided",
  why: `Respondents divide whole points over the dimensions, so the total must be a whole number above 0. The usual
one is 100.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide the points by how much each matters to you." share 0 across dimensions`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide the points by how much each matters to you." share 100 across dimensions`),
} as const satisfies Entry;
