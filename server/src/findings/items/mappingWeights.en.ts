import type { Entry } from "../entry.ts";

const mapped = (trust: string, support: string): string => `import scales
import egovqual

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension assurance "Assurance" {
    A1 "keeps my data to itself"
    A2 "has staff who know the answers"
  }
  mapping to egovqual {
    assurance -> trust           overlaps weight ${trust}
    assurance -> citizen_support overlaps weight ${support}
  }
}
`;

export const mappingWeights = {
  severity: "error",
  allowable: true,
  catalogue: "D12",
  message: "The weights from {from} add up to {total}. Give every line from {from} a weight, so that they add up to 1.",
  title: "Weights of a mapping that do not add up to 1",
  why: `Where one dimension is divided over several of another model, the weights say which part goes where. If they
do not add up to 1, a part is counted twice or lost.`,
  wrong: mapped("0.5", "0.4"),
  right: mapped("0.5", "0.5"),
} as const satisfies Entry;
