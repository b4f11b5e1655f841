import assert from "node:assert/strict";
import { seeded } from "../../../server/src/respondents/seeded.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { layOut } from "../../../server/src/targets/limesurvey/layout.ts";
import { xlsform } from "../../../server/src/targets/odk/index.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";
import { fieldsOf } from "../../../server/src/targets/redcap/fields.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { evaluateScript } from "../../support/expressionScript.ts";
import { toldLosses } from "../../support/losses.ts";
import { xlsFormOf } from "../../support/xlsForms.ts";

const items = (count: number): string =>
  `battery b "It…" scale agree5 code B\n  dimension many "Many" {\n  ${Array.from({ length: count }, (_, index) => `M${index} "is good" only b`).join("\n  ")}\n  }`;

describe("the least and the greatest of very many answers", () => {
  it("are found by LimeSurvey as by the evaluator, and what it and REDCap are given grows with them", async () => {
    const printed = async (count: number) => {
      const instrument = await compile(desk(`${items(count)}\n  score least = min(b)\n  score most = max(b)`));
      const equations = layOut(instrument)
        .groups.at(-1)!
        .questions.flatMap(({ attributes: { equation } }) => equation?.slice(1, -1) ?? []);
      const calculations = fieldsOf(instrument)
        .fields.filter(({ type }) => type === "calc")
        .map(({ choices }) => choices!);
      return { instrument, equations, calculations };
    };
    const { instrument, equations } = await printed(100);
    const random = seeded(7);
    const rows = [
      {},
      { B_M99: 4 },
      ...Array.from({ length: 5 }, () =>
        Object.fromEntries(
          Array.from({ length: 100 }, (_, index) => [`B_M${index}`, random() < 0.9 ? null : 2 + Math.floor(random() * 3)]),
        ),
      ),
    ];
    const variables = new Map(
      [...layOut(instrument).answers].flatMap(([variable, place]) =>
        place.kind === "value" ? [[place.ref.replace(".NAOK", ""), variable] as const] : [],
      ),
    );
    for (const row of rows as Record<string, number | null>[]) {
      const valueOf = (name: string): number | string => row[variables.get(name)!] ?? "";
      const { least, most } = evaluate(instrument, row);
      assert.deepEqual(
        equations.map((equation) => evaluateScript(equation, valueOf)),
        [least ?? "", most ?? ""],
      );
    }
    const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
    const long = await printed(1_000);
    assert.ok(lengthOf(long.equations) < 300_000, String(lengthOf(long.equations)));
    assert.ok(lengthOf(long.calculations) < 300_000, String(lengthOf(long.calculations)));
  });
});

describe("a quotient within a quotient", () => {
  it("is written once at each step, on every platform", async () => {
    const instrument = await compile(desk(`score deep = ${"H1.perception / (".repeat(60)}1${")".repeat(60)}`));
    for (const target of [...ownTargets, ...others]) {
      for (const { suffix, content } of target.compile(instrument, {}).files)
        assert.ok(content.length < 200_000, `${suffix}: ${content.length}`);
    }
  });
});

describe("a question with ten thousand boxes", () => {
  it("is held by REDCap with one list of them", async () => {
    const options = Array.from({ length: 10_000 }, (_, index) => `o${index} ${index + 1} "Option ${index}"`).join("\n  ");
    const { answers } = fieldsOf(await compile(desk(`question q "Q" any of {\n  ${options}\n  }`)));
    const lists = [...answers.values()].flatMap((place) => (place.kind === "ticked" ? [place.all] : []));
    assert.equal(lists.length, 10_000);
    assert.equal(new Set(lists).size, 1);
  });
});

describe("a text that no cell of a workbook holds", () => {
  const long = "A question of many words. ".repeat(2_000);

  it("is cut there and told, at what declares it", async () => {
    const instrument = await compile(desk(`question why "${long}" text\n  question ways "Which?" one of { a 1 "A" b 2 "${long}" }`));
    const losses = toldLosses(xlsform, instrument);
    assert.deepEqual(losses, [
      {
        on: "why",
        message: "A cell of a workbook holds 32,767 letters: the label::English (en) of why is cut there. The XForm has it whole.",
      },
      {
        on: "ways",
        message: "A cell of a workbook holds 32,767 letters: the label::English (en) of 2 is cut there. The XForm has it whole.",
      },
    ]);
    const row = (await xlsFormOf(instrument)).survey.find(({ name }) => name === "why")!;
    assert.equal(row["label::English (en)"]!.length, 32_767);
    assert.match(row["label::English (en)"]!, /^A question of many words\. .*…$/);
  });

  it("is left out where it is a calculation", async () => {
    const nested = `${"mean(perception + ".repeat(6)}1${")".repeat(6)}`;
    const instrument = await compile(desk(`score deep = ${nested}`));
    const losses = toldLosses(xlsform, instrument);
    assert.deepEqual(losses, [
      {
        on: "deep",
        message: "A cell of a workbook holds 32,767 letters: the calculation of deep is longer, and is left out. The XForm has it.",
      },
    ]);
    assert.equal((await xlsFormOf(instrument)).survey.find(({ name }) => name === "deep")!["calculation"], undefined);
  });
});
