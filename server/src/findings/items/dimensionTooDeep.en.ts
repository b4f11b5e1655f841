import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const dimensionTooDeep = {
  severity: "error",
  allowable: false,
  message: "A dimension may hold facets, and facets hold items: {dimension} is one level too deep. Move it up.",
  title: "A facet of a facet",
  why: `A dimension may hold facets, and facets hold items. A third level has no place in the scores: it would be
unclear which mean an item counts for.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    dimension answers "Answers" {
      H1 "answers my question"
      dimension words "Words" {
        H2 "uses words that I know"
      }
    }
  }`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    dimension answers "Answers" {
      H1 "answers my question"
    }
    dimension words "Words" {
      H2 "uses words that I know"
    }
  }`),
} as const satisfies Entry;
