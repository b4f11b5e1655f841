import assert from "node:assert/strict";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fieldsOf } from "../../server/src/targets/redcap/fields.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { asScript, valuesOf } from "../support/redcap.ts";
import { randomRow } from "../support/respondents.ts";
import { routed } from "../support/routed.ts";

describe("conditions of items in REDCap", () => {
  it("are the branching logic of their rows, each its own, behind that of their page", async () => {
    const instrument = await routed();
    const { fields, answers } = fieldsOf(instrument);
    const random = seeded(5);
    const pageOf = new Map(
      instrument.pages.flatMap((page) =>
        page.elements.flatMap((element) =>
          element.kind === "battery" ? element.items.map((item) => [`${element.battery} ${item}`, page] as const) : [],
        ),
      ),
    );
    let hidden = 0;
    for (let person = 0; person < 60; person++) {
      const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false }));
      const values = valuesOf(row, answers);
      const valueOf = (field: string): string | number => values.get(field) ?? "";
      for (const { id, when, answers: own } of instrument.items) {
        for (const { variable, battery } of own) {
          const place = answers.get(variable)!;
          const field = fields.find(({ name }) => place.kind === "value" && `[${name}]` === place.ref)!;
          const conditions = [pageOf.get(`${battery} ${id}`)!.when, when];
          const isShown = conditions.every((each) => each === undefined || conditionHolds(each, row, instrument));
          const logic = field.branching === undefined ? "1 == 1" : asScript(field.branching);
          assert.equal(evaluateScript(`if(${logic}, 1, 0)`, valueOf), isShown ? 1 : 0, `${variable}: ${field.branching}`);
          if (!isShown) hidden++;
        }
      }
    }
    assert.ok(hidden > 0);
  });
});
