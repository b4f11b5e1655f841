import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const shareWithoutDimensions = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: "{question} weighs the dimensions against each other, and the instrument has fewer than two.",
  title: "Fewer than two dimensions to weigh against each other",
  why: `Dividing points and ranking tell which of several things matters more. With one dimension, everybody gives it all of
the points, or the first rank.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension opening "Opening" {
    H2 "is open when I need it"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions`),
} as const satisfies Entry;
