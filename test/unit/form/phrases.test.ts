import assert from "node:assert/strict";
import { english } from "../../../server/src/messages/phrases/en.ts";
import { phrase, speaks, type Phrase } from "../../../server/src/form/phrases.ts";

const languages = ["id", "ms", "es", "fr", "pt", "de", "nl", "ar", "hi", "zh", "zh-Hant", "ja", "vi", "tr", "ru"];
const names = Object.keys(english) as Phrase[];
/** Each name in braces stands for itself. */
const values = Object.fromEntries(
  ["total", "decimals", "lo", "hi", "condition", "question", "value", "list", "like", "least", "most", "count"].map((name) => [
    name,
    `{${name}}`,
  ]),
);
const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("words of our own", () => {
  for (const language of languages) {
    it(`have the same places in ${language} as in English, and are in it`, () => {
      const said = names.map((name) => phrase(name, language, values)!);
      assert.deepEqual(
        said.map(placesIn),
        names.map((name) => placesIn(english[name])),
      );
      // Spanish says No, too.
      const same = said.filter((text, index) => text === english[names[index]!] && text !== "No");
      assert.deepEqual(same, []);
    });
  }

  it("are those of a language's other tags, but not of another script", () => {
    assert.equal(phrase("yes", "pt-BR"), "Sim");
    assert.equal(phrase("chosen", "zh-TW"), "已選");
    assert.equal(phrase("chosen", "zh-Hans-CN"), "已选");
    assert.equal(speaks("ms-Arab"), false);
    assert.equal(speaks("tlh"), false);
    assert.equal(speaks("constructor"), false);
  });
});
