import { entries } from "../entry.ts";

/** Faults of how instruments and models answer to models. */
export const models = entries({
  "dimension-beyond-model": {
    severity: "warning",
    message: "The instrument measures {model}, and {model} has no dimension {dimension}.{hint}",
    allowable: true,
  },
  "covered-twice": {
    severity: "warning",
    message: "{item} covers {attribute}, and so does {other}: this topic counts twice in {dimension}, and others once or not at all.{hint}",
    allowable: true,
  },
  "same-as-index": {
    severity: "error",
    message: "{index} is an index and {scale} is none, so they cannot be the same. Write overlaps or analogue.",
    allowable: true,
  },
  "mapping-circle": {
    severity: "warning",
    message: "This leads back to {from} ({chain}). A mapping reads both ways, so keep one of them.",
    allowable: true,
  },
});
