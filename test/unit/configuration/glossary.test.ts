import assert from "node:assert/strict";
import { applyEdits } from "jsonc-parser";
import { glossaryEdits, newGlossary } from "../../../server/src/configuration/glossary.ts";
import { readConfiguration } from "../../../server/src/configuration/read.ts";

describe("a glossary that a word is added to", () => {
  const added = (text: string) => applyEdits(text, [...glossaryEdits(text, "EFIN")!]);

  it("is made where there is none, and keeps what stands beside it", () => {
    assert.equal(added("{}"), '{\n  "glossary": [\n    "EFIN"\n  ]\n}');
    const text = '{\n  // Ours.\n  "profile": "strict",\n  "glossary": ["e-filing", "OTP",],\n}\n';
    const { decided, findings } = readConfiguration("ukur.config.json", added(text));
    assert.deepEqual([decided, findings], [{ profile: "strict", glossary: ["e-filing", "OTP", "EFIN"] }, []]);
    assert.match(added(text), /\/\/ Ours\./);
    assert.deepEqual(JSON.parse(added('{ "glossary": [] }')), { glossary: ["EFIN"] });
    assert.match(added('{\r\n  "profile": "quiet"\r\n}'), /quiet",\r\n {2}"glossary"/);
    assert.deepEqual(JSON.parse(newGlossary('a "b"')), { glossary: ['a "b"'] });
  });

  it("is left alone where it cannot be read", () => {
    for (const text of ["", "{", "[]", '{ "glossary": "EFIN" }', '{ "glossary" }'])
      assert.equal(glossaryEdits(text, "EFIN"), undefined, text);
  });
});
