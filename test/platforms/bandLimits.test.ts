import assert from "node:assert/strict";
import { Model } from "survey-core";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { layOut as limeSurvey } from "../../server/src/targets/limesurvey/layout.ts";
import { bandLimits, onLimits } from "../support/bandLimits.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { Calculator, respond, type Questionnaire } from "../support/fhir.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";
import { compile } from "../support/surveyjs.ts";

const hostile = [`It's \\"so\\" $\{{x}} low`, "Don't know", '\\"High\\"'] as const;

const plain = ["Low", "Middle", "High"] as const;
const bandsOf = [
  [plain, [0, 1, 2]],
  [plain, [1]],
  [hostile, [0, 1, 2]],
] as const;

describe("results on the limits of bands", () => {
  it("are in the band of the evaluator in ODK, whatever quotes its label has", async () => {
    const engine = new OdkEngine();
    try {
      for (const [labels, which] of bandsOf) {
        const instrument = await bandLimits(labels, which);
        const xml = xformOf(instrument);
        const { fault, filled } = await engine.open(
          xml,
          onLimits.map((row) => entriesOf(instrument, row)),
        );
        assert.equal(fault, undefined);
        onLimits.forEach((row, index) =>
          assert.equal(filled[index]!.sent["mark_band"], evaluate(instrument, row)["mark_band"] ?? "", JSON.stringify(row)),
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
    for (const [labels, which] of bandsOf) {
      const instrument = await bandLimits(labels, which);
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

  it("are in the band of the evaluator in LimeSurvey", async () => {
    for (const which of [[0, 1, 2], [1]]) {
      const instrument = await bandLimits(plain, which);
      const equations = new Map(
        limeSurvey(instrument).groups.flatMap(({ questions }) => questions.map(({ code, attributes }) => [code, attributes["equation"]])),
      );
      const value = (code: string, before: Readonly<Record<string, string | number>>): string | number =>
        evaluateScript(equations.get(code)!.slice(1, -1), (name) => before[name.replace(".NAOK", "")]!) as string | number;
      for (const row of onLimits) {
        const mark = value("mark", { x: row["x"] as number });
        assert.equal(value("markband", { mark }), evaluate(instrument, row)["mark_band"] ?? "", JSON.stringify(row));
      }
    }
  });

  it("are in the band of the evaluator in SurveyJS", async () => {
    for (const which of [[0, 1, 2], [1]]) {
      const instrument = await bandLimits(plain, which);
      for (const row of onLimits) {
        const model = new Model(compile(instrument));
        model.setValue("x", row["x"]);
        assert.equal(
          model.getVariable("mark_band") ?? model.data["mark_band"] ?? "",
          evaluate(instrument, row)["mark_band"] ?? "",
          JSON.stringify(row),
        );
      }
    }
  });
});
