import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const itemOutsideDimension = {
  severity: "error",
  allowable: false,
  catalogue: "D02",
  message: 'An item stands in a dimension, and {item} stands in none. Write: dimension NAME "Title" { … }',
  title: "An item outside of a dimension",
  why: `An item says something about one dimension of what is measured: scores are computed for dimensions, and models speak of them. An
instrument that measures one thing has one dimension.`,
  ...instead(
    '  dimension help "Help" {\n    H1 "answers my question"\n    H2 "makes me repeat what I have said" reverse\n  }',
    '  H1 "answers my question"\n  H2 "makes me repeat what I have said" reverse',
  ),
} as const satisfies Entry;
