/** Numbers and codes that 32 bits do not hold, in the platforms whose type for whole numbers has 32. */

import assert from "node:assert/strict";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { compile } from "../support/compile.ts";
import { allItems, Calculator, respond, type Questionnaire } from "../support/fhir.ts";
import { faults } from "../support/fhirRules.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";

const text = `scale five "Five" 1..5 { 1 "Low"  5 "High"  na 9999999999 "Cannot say" }
instrument spending "Spending" {
  languages en
  question spend "What did you spend?" number 0..99999999999
  question any_number "Any number?" number optional
  question visits "How often?" number 0..2147483647 optional
  question area "Where?" one of { south 3171010001 "South"  east 3171020002 "East"  unsaid 9999999999 "Not said" missing } optional
  question grade "How good?" scale five optional
  question why "Why so much?" text optional
  question who "Who?" text optional
  page one { spend, any_number, visits, area, grade }
  page two when spend > 3000000000 and visits < 2147483646 { why }
  page three when area == east or grade > 4 { who }
  score half "Half" = spend / 2
  score twice "Twice" = grade * 2
}`;

const rows: readonly Row[] = [
  { spend: 2147483647, any_number: -2147483648, visits: 2147483647, area: 3171010001, grade: 4 },
  { spend: 2147483648, any_number: 2147483648, visits: 5, area: 3171020002, grade: 9999999999 },
  { spend: 3000000000, any_number: 7, visits: 0, area: 9999999999 },
  { spend: 3000000001, any_number: -9007199254740991, visits: 2147483645, why: "Rent", area: 3171020002, who: "Us" },
  { spend: 50000000000, any_number: 9007199254740991, visits: 2147483646, area: 3171010001 },
];

describe("numbers of more than 32 bits", () => {
  let instrument: Instrument;
  before(async () => void (instrument = await compile(text)));

  it("are answers in ODK, whole ones, and are scored and asked after", async () => {
    const engine = new OdkEngine();
    try {
      const broken = { spend: "1.5", any_number: "1.5", visits: "7" };
      const { fault, filled } = await engine.open(xformOf(instrument), [...rows.map((row) => entriesOf(instrument, row)), broken]);
      assert.equal(fault, undefined);
      assert.deepEqual(
        xform.compile(instrument, {}).losses.flatMap(({ on, code }) => (code === "platform-code" ? [on] : [])),
        ["spend", "any_number"],
      );
      rows.forEach((row, index) => {
        const shown = shownAnswers(instrument, row);
        assert.deepEqual(filled[index]!.violations, []);
        for (const [name, value] of Object.entries({ ...shown, ...evaluate(instrument, shown) }))
          assert.equal(readBack(filled[index]!.sent[name], value), value, `${name} of person ${index}`);
      });
      assert.deepEqual(
        filled.at(-1)!.violations.map(({ name }) => name),
        ["spend", "any_number"],
      );
    } finally {
      await engine.close();
    }
  });

  it("are answers in FHIR, and are scored and asked after", () => {
    for (const release of ["R4", "R5"] as const) {
      const suffix = `.fhir-${release.toLowerCase()}.json`;
      const { files } = fhir.compile(instrument, {});
      const questionnaire = JSON.parse(files.find((file) => file.suffix === suffix)!.content as string) as Questionnaire;
      assert.deepEqual(faults(questionnaire, release, instrument.languages), []);
      for (const [, value] of JSON.stringify(questionnaire).matchAll(/"(?:valueInteger|answerInteger)":(-?\d+)/g))
        assert.ok(Math.abs(Number(value)) <= 2147483647, value);
      // An engine whose integers have 32 bits reads no longer literal, and makes no integer of a longer code.
      for (const [, expression] of JSON.stringify(questionnaire).matchAll(/"expression":"((?:[^"\\]|\\.)*)"/g)) {
        assert.doesNotMatch(expression!.replace(/'[^']*'/g, ""), /(?<![\d.])\d{10,}(?![\d.])/);
        assert.doesNotMatch(expression!, /linkId = 'grade'\)\.answer\.value\.code\.toInteger/);
      }
      const kinds = new Map(allItems(questionnaire.item).map(({ linkId, type }) => [linkId, type]));
      assert.deepEqual(
        ["spend", "any_number", "visits"].map((name) => kinds.get(name)),
        ["decimal", "decimal", "integer"],
      );
      const calculator = new Calculator(questionnaire, release);
      for (const row of rows) {
        const shown = shownAnswers(instrument, row);
        const response = respond(instrument, questionnaire, shown);
        assert.deepEqual(calculator.results(response), evaluate(instrument, shown));
        for (const { id, when } of instrument.pages)
          assert.equal(
            calculator.isShown(
              questionnaire.item.find(({ linkId }) => linkId === `page.${id}`)!,
              response,
            ),
            when === undefined || conditionHolds(when, shown, instrument),
          );
      }
    }
  });
});

/** What was sent, in the type of what was meant. A decimal may end with `.0`. */
function readBack(sent: string | undefined, meant: unknown): unknown {
  if (sent === undefined || sent === "") return null;
  return typeof meant === "number" ? Number(sent) : sent;
}
