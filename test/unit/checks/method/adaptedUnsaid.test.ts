import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const configuration = only("adapted-unsaid");

const model = `import scales
model small "Small" {
  cite "Somebody (2001)"
  dimension one "One" { a "A" b "B" c "C" }
  dimension two "Two" { d "D" e "E" f "F" }
}
translation id of small "Kecil" { one "Satu" two "Dua" a "A" b "B" c "C" d "D" e "E" f "F" }
`;

const items = (first: string, ...topics: readonly string[]) =>
  topics.map((topic, index) => `    ${first}${index} "${topic}${index}"${topic === "-" ? "" : ` covers ${topic}`}\n`).join("");

const instrument = (language: string, measures: string, one: string, two: string) => `${model}instrument desk "The desk" {
  languages ${language}
  ${measures}
  battery perception "…" scale agree5
  dimension one {
${one}  }
${two === "" ? "" : `  dimension two {\n${two}  }\n`}}
`;

const six = items("A", "a", "b", "c", "-", "-", "-");
const whole = [items("A", "a", "b", "c"), items("B", "d", "e", "f")] as const;

describe("a model that was changed without a word", () => {
  const expect = (marked: string, codes: readonly string[]) => expectFindings(marked, codes, {}, configuration);

  it("has a dimension less", () => expect(instrument("en", "[|measures small|]", six, ""), ["adapted-unsaid"]));
  it("has a dimension less in Indonesian", () => expect(instrument("id", "[|measures small|]", six, ""), ["adapted-unsaid"]));
  it("has a topic elsewhere", () =>
    expect(instrument("en", "[|measures small|]", items("A", "a", "b", "d"), items("B", "c", "e", "f")), ["adapted-unsaid"]));

  it("is none as it was published", () => expect(instrument("en", "measures small", ...whole), []));
  it("is none where it is said", () =>
    expect(instrument("en", 'measures small adapted from "Somebody (2001)" because "Two is no concern of ours."', six, ""), []));
  it("is none in an instrument that is being begun", () => expect(instrument("en", "measures small", items("A", "a", "b"), ""), []));

  it("says what was changed, with a place for why", async () => {
    const text = instrument("id", "measures small", six, "");
    const [finding] = await findingsIn(text, {}, configuration);
    assert.match(finding!.message, /^This is not small as it was published\. It leaves out two\. Say so/);
    assert.match(
      applied(text, finding!),
      /measures small\n {2}adapted from "Somebody \(2001\)" because "Tidak ditanyakan: two\. Karena …"\n/,
    );
  });
});
