import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const dimensionBeyondModel = {
  severity: "warning",
  allowable: true,
  catalogue: "D13",
  message: "The instrument measures {model}, and {model} has no dimension {dimension}. {hint}",
  title: "A dimension that the measured model lacks",
  why: `Readers take \`measures\` at its word: they compare the results with those of other studies of the model. An
instrument with a dimension more is an adaptation, and its total is no longer that of the model. Say so with
\`adapted from … because …\`: the codebook prints it. If the name is nearly one of the model's, it is a slip, and the
dimension would lose its title, definition and translation; so a slip is found in an adaptation as well.

Facets inside a dimension of the model are not meant: they divide it further and leave its score as it is.`,
  source: "Flake & Fried (2020), on measures that are changed without a word",
  wrong: desk(`  battery perception "The site…" scale agree5 code P
  dimension information {
    I1 "has correct information"
    I2 "has information that is up to date"
  }
  dimension languages_offered "Languages" {
    L1 "can be read in my language"
    L2 "uses words that I know"
  }`),
  right: desk(`  adapted from "Barnes & Vidgen (2002)" because "Readers have many languages, so a dimension about them was added."
  battery perception "The site…" scale agree5 code P
  dimension information {
    I1 "has correct information"
    I2 "has information that is up to date"
  }
  dimension languages_offered "Languages" {
    L1 "can be read in my language"
    L2 "uses words that I know"
  }`),
} as const satisfies Entry;
