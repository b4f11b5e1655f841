import type { Entry } from "../entry.ts";

import { desk, introduction } from "../questionnaire/examples.ts";

export const provenanceMissing = {
  severity: "warning",
  allowable: true,
  method: "P01",
  message: "Nothing tells where this comes from and what others may do with it. Missing: {missing}.",
  title: "An instrument without a source or a licence",
  why: `Who finds the instrument must be able to say whose it is and to use it again. If it is your own, \`cite "Own wording"\` is a good answer.`,
  source: "Flake & Fried 2020",
  mistaken: `Instruments of fewer than six items and of a version below 1 are left alone. Where it is never shown to others.`,
  wrong: desk(`  version "1.0.0"\n${introduction}`),
  right: desk(`  version "1.0.0"\n  cite "Own wording"
  licence "CC-BY-4.0"
${introduction}`),
} as const satisfies Entry;
