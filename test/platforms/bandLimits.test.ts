import assert from "node:assert/strict";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { bandLimits, onLimits } from "../support/bandLimits.ts";
import { Calculator, respond, type Questionnaire } from "../support/fhir.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";

const hostile = [`It's \\"so\\" $\{{x}} low`, "Don't know", '\\"High\\"'] as const;

describe("results on the limits of bands", () => {
  it("are in the band of the evaluator in ODK, whatever quotes its label has", async () => {
    const engine = new OdkEngine();
    try {
      for (const labels of [["Low", "Middle", "High"], hostile] as const) {
        const instrument = await bandLimits(labels);
        const xml = xformOf(instrument);
        const { fault, filled } = await engine.open(
          xml,
          onLimits.map((row) => entriesOf(instrument, row)),
        );
        assert.equal(fault, undefined);
        onLimits.forEach((row, index) =>
          assert.equal(filled[index]!.sent["mark_band"], evaluate(instrument, row)["mark_band"], JSON.stringify(row)),
        );
        // XPath joins two texts or more: some clients stop at one.
        for (const [, joined] of xml.replaceAll("&quot;", "\u0001").matchAll(/concat\(((?:'[^']*'|\u0001[^\u0001]*\u0001|, )*)\)/g))
          assert.match(joined!, /', |\u0001, /);
        assert.equal(xml.includes("concat("), labels === hostile);
      }
    } finally {
      await engine.close();
    }
  });

  it("are in the band of the evaluator in FHIR", async () => {
    for (const labels of [["Low", "Middle", "High"], hostile] as const) {
      const instrument = await bandLimits(labels);
      for (const release of ["R4", "R5"] as const) {
        const { files } = fhir.compile(instrument, {});
        const content = files.find(({ suffix }) => suffix === `.fhir-${release.toLowerCase()}.json`)!.content as string;
        const questionnaire = JSON.parse(content) as Questionnaire;
        const calculator = new Calculator(questionnaire, release);
        for (const row of onLimits)
          assert.deepEqual(calculator.results(respond(instrument, questionnaire, row)), evaluate(instrument, row), JSON.stringify(row));
      }
    }
  });
});
