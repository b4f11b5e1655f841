import type { Entry } from "../entry.ts";

export const dimensionWithoutTitle = {
  severity: "error",
  allowable: false,
  catalogue: "D16",
  lack: "block",
  message: "{dimension} has no title, and {model} has no dimension of that name to take one from. {hint}",
  title: "A dimension without a title, and none in the model",
  why: `The title stands above the items, beside the points of a share and in the codebook. It is taken from the model
that the instrument measures, if the model has a dimension of the same name. This one is not in the model, so it needs a
title of its own, or its name is misspelt.`,
  wrong: `import scales
import servqual

instrument desk "The help desk" {
  languages en
  measures  servqual
  battery perception "The help desk…" scale agree5 code P
  dimension helpfulness {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
  right: `import scales
import servqual

instrument desk "The help desk" {
  languages en
  measures  servqual
  adapted   from "Parasuraman, Berry & Zeithaml (1991)" because "A dimension was added."
  battery perception "The help desk…" scale agree5 code P
  dimension helpfulness "Helpfulness" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
} as const satisfies Entry;
