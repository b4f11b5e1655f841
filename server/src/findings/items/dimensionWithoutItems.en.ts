import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const dimensionWithoutItems = {
  severity: "error",
  allowable: true,
  catalogue: "D16",
  lack: "block",
  message: 'The dimension {dimension} has no items. Write at least one, such as {dimension}1 "…", or delete it.',
  title: "A dimension without items",
  why: `A dimension is measured by its items. Without any, it has no score, and a mean over the dimensions would leave
it out in silence.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" { }`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
} as const satisfies Entry;
