import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { answersSchema } from "../../../server/src/instrument/answersSchema.ts";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

function validator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  return ajv;
}

describe("the published schema of instruments", () => {
  const validate = validator().compile(JSON.parse(readFileSync("server/schemas/instrument.schema.json", "utf8")) as object);

  for (const path of samplePaths) {
    it(`takes ${path}`, async () => {
      assert.ok(validate((await compileSample(path)).instrument), JSON.stringify(validate.errors?.slice(0, 3)));
    });
  }

  it("refuses an instrument with a property too many or one too few", async () => {
    const instrument = await compile(desk(""));
    assert.ok(!validate({ ...instrument, colour: "blue" }));
    assert.ok(!validate({ ...instrument, languages: undefined }));
    assert.ok(!validate({ ...instrument, items: [{ ...instrument.items[0], id: "1st" }] }));
  });
});

describe("the schema of a row of answers", () => {
  const text = desk(`question age "Age?" number 17..110 required
  question day "Which day?" date
  question why "Why?" text
  question more "More?" text required
  question less "Less?" text required when age < 20
  dimension own "Own" { O1 "listens" required when age < 20 only perception }
  question rate "Rate?" number 0.00..1.50
  question weights "Weights?" share 10 across dimensions
  page one { age day rate weights why less expectation perception }
  page two when age > 20 { more }`);

  it("takes what a respondent can give, and blanks where nothing is forced of everybody", async () => {
    const validate = validator().compile(answersSchema(await compile(text)));
    const row = {
      age: 40,
      day: "2026-11-24",
      why: "so",
      more: null,
      less: null,
      P_O1: null,
      weights_own: 0,
      rate: 0.07,
      weights_help: 10,
      weights_speed: 0,
      E_H1: 1,
      E_H2: 5,
      E_S1: null,
      P_H1: null,
      P_H2: 3,
      P_S1: 2,
    };
    assert.ok(validate(row), JSON.stringify(validate.errors));
    for (const wrong of [
      { age: 16 },
      { age: 17.5 },
      { age: null },
      { rate: 1.51 },
      { weights_help: 9.5 },
      { weights_speed: 11 },
      { why: " " },
      { E_H1: 6 },
      { E_H1: "1" },
      { day: "yesterday" },
      { other: 1 },
    ]) {
      assert.ok(!validate({ ...row, ...wrong }), JSON.stringify(wrong));
    }
    const { age: _, ...short } = row;
    assert.ok(!validate(short));
  });
});
