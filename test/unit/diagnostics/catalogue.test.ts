import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes } from "../../../server/src/findings/codes.ts";
import { numberOf } from "../../../server/src/findings/entry.ts";

/** The catalogue of checks of method: its groups and how many each has. */
const groups = { W: 22, S: 14, D: 17, Q: 15, T: 10, P: 7, A: 8 };
/** What was added to it. */
const added = ["S15", "S16", "X03"];

/** What no code says, and why. */
const untold: Readonly<Record<string, string>> = {
  S11: "`presumed-experience` says it where only some have had the experience, and its repair adds the answer; told of every item about a service it would be said of each instrument",
  D03: "an item stands in one dimension, and cannot be written in two",
  D06: "experts do not agree: what it would advise, others advise against",
  D14: "by design where a page says `by dimension`; every model of the library is asked so",
  D15: "usual practice, and the order of batteries is free; the library's models say how they were asked",
  T04: "needs the text as it was when it was translated",
  T08: "needs a glossary in two languages",
  T10: "a record outside the instrument",
  P03: "needs the text as it was when it was frozen",
  P04: "needs the text as it was when it had its version",
  P06: "needs the figures of the source",
  P07: "a record outside the instrument",
  A01: "needs data: a coefficient that nobody has computed yet",
  A03: "said of results, which are not called so here",
  A04: "needs data: the picture of importance and performance says where its cross stands",
  A05: "needs data: the same picture says what was taken for importance",
  A06: "needs data: the reliability of a difference",
  A07: "a plan outside the instrument; what a score does with blanks is in its rule",
  A08: "a plan outside the instrument",
};

describe("the catalogue of checks", () => {
  const ids = Object.entries(groups).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, "0")),
  );
  const told = new Set(codes.flatMap((code) => numberOf(catalogue[code]) ?? []));

  it("has a code for each number, or a reason why there is none", () => {
    assert.deepEqual(
      ids.filter((id) => !told.has(id)),
      Object.keys(untold),
    );
  });

  it("has the numbers of all codes", () => {
    assert.deepEqual([...told].filter((id) => !ids.includes(id)).sort(), added);
  });

  it("says of no code both that it is about method alone and that it is not", () => {
    const both = codes.filter((code) => "method" in catalogue[code] && "catalogue" in catalogue[code]);
    assert.deepEqual(both, []);
  });
});
