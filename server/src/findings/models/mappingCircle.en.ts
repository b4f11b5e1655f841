import type { Entry } from "../entry.ts";

const shops = `mapping esqual to egovqual {
  privacy -> trust overlaps
}
`;

export const mappingCircle = {
  severity: "warning",
  allowable: true,
  message: "This leads back to {from} ({chain}). A mapping reads both ways, so keep one of them.",
  title: "Mappings that lead in a circle",
  why: `A mapping from one model to another says how the two answer to each other, and can be read in both directions.
A second one that leads back, straight or by way of other models, says the same again; or it says something else, and
nobody knows which of the two holds. Somebody who follows them arrives at the model he started from, and perhaps at
another dimension. Keep one direction. A mapping from a model to itself is the smallest such circle.

Two different ways that lead to the same model, such as through another edition, are no circle.`,
  wrong: `${shops}
mapping egovqual to esqual {
  trust -> privacy same
}
`,
  right: shops,
} as const satisfies Entry;
