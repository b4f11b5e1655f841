import assert from "node:assert/strict";
import fc from "fast-check";
import { hasOtherLetters } from "../../../server/src/checks/wording/letters.ts";
import { sentenceOf } from "../../../server/src/checks/wording/sentence.ts";

const wordOfAnyScript = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

describe("texts with no letters but A to Z", () => {
  const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const text = fc.string({ unit: fc.constantFrom(...signs, "’", "‘", "“", "…", "–", "—", "é", "ß", "日", "١"), maxLength: 30 });

  it("are known, and have the words that a search for all letters finds", () => {
    fc.assert(
      fc.property(text, (any) => {
        assert.equal(hasOtherLetters(any), /[^\u0000-\u007f’‘“…–—]/.test(any));
        assert.deepEqual(
          sentenceOf(any).words.map((word) => word.text),
          [...any.matchAll(wordOfAnyScript)].map(([own]) => own),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("are not those with a letter, a mark or a number of any other script", () => {
    for (let code = 0x80; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (/[\p{L}\p{M}\p{N}]/u.test(sign)) assert.ok(hasOtherLetters(sign), code.toString(16));
    }
  });
});
