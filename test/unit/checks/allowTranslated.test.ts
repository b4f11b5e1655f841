import assert from "node:assert/strict";
import { findingsIn } from "../../support/findings.ts";
import { only } from "../../support/method.ts";

/** A scale that an instrument asks with; its translation, in a file of its own, is turned round. */
const turned = (allow: string, after = "") => `import "./id.ukur"
scale ease "Ease" 1..3 ${allow} {
  1 "Hard"
  2 "So so"
  3 "Easy"
}
instrument d "D" {
  languages en
  question q "How was it?" scale ease${after}
}
`;
const beside = { "id.ukur": 'translation id of ease "Kemudahan" {\n  1 "Sulit sekali"\n  2 "Biasa saja"\n  3 "Mudah"\n}\n' };
const wrong = { "id.ukur": beside["id.ukur"].replace("Sulit sekali", "Mudah").replace('3 "Mudah"', '3 "Sulit"') };
const codesIn = async (text: string, files = wrong) =>
  (await findingsIn(text, files, only("translation-mirrored"))).map(({ code }) => code);

describe("an exception for what a translation does", () => {
  const allow = 'allow translation-mirrored because "It is turned on purpose."';

  it("stands on what is translated, also where the translation is in another file", async () => {
    assert.deepEqual(await codesIn(turned("")), ["translation-mirrored"]);
    assert.deepEqual(await codesIn(turned(allow)), []);
  });

  it("is idle where nothing of it is found, and stands nowhere else", async () => {
    assert.deepEqual(await codesIn(turned(allow), beside), ["allow-unused"]);
    assert.deepEqual((await codesIn(turned("", ` ${allow}`))).sort(), ["allow-unused", "translation-mirrored"]);
  });
});
