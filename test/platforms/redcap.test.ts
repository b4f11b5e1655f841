import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fieldsOf } from "../../server/src/targets/redcap/fields.ts";
import { header, redcap } from "../../server/src/targets/redcap/index.ts";
import { withEveryText } from "../support/everyText.ts";
import { compile as compileText } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { evaluateScript, namesIn } from "../support/expressionScript.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { randomRow } from "../support/respondents.ts";

type Line = Readonly<Record<string, string>>;
const [
  nameColumn,
  formColumn,
  ,
  typeColumn,
  labelColumn,
  choicesColumn,
  ,
  validationColumn,
  minColumn,
  maxColumn,
  ,
  branchingColumn,
  requiredColumn,
  ,
  ,
  matrixColumn,
  ,
  annotationColumn,
] = header as readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const read = (csv: string): Line[] => parse(csv, { columns: true });
const compile = (instrument: Instrument): Line[] => read(redcap.compile(instrument, {}).files[0]!.content as string);

/** REDCap's logic differs from the expressions of `expressionScript.ts` in how things are written. */
function asScript(logic: string): string {
  return logic
    .split(/('[^']*')/)
    .map((part) =>
      part.startsWith("'")
        ? `"${part.slice(1, -1)}"`
        : part
            .replace(/\[(\w+)\((-?\d+)\)\]/g, (_, name: string, code: string) => `${name}___${code.replace("-", "m")}.NAOK`)
            .replace(/\[(\w+)\]/g, "$1.NAOK")
            .replaceAll("<>", "!=")
            .replace(/(?<![<>!=])=(?!=)/g, "=="),
    )
    .join("");
}

/** What REDCap does not take. */
function faults(lines: readonly Line[]): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  if (lines[0]?.[nameColumn] !== "record_id" || lines[0]?.[typeColumn] !== "text") say("the first field is no record id");
  const names = lines.map((line) => line[nameColumn]!);
  if (new Set(names).size !== names.length) say("a name comes twice");
  const known = new Set(
    lines.flatMap((line) =>
      line[typeColumn] === "checkbox"
        ? line[choicesColumn]!.split(" | ").map((choice) => `${line[nameColumn]}___${choice.split(",")[0]!.replace("-", "m")}`)
        : [line[nameColumn]!],
    ),
  );
  const matrices = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line[nameColumn]!;
    if (!/^[a-z][a-z0-9_]*[a-z0-9]$/.test(name) || name.includes("__") || name.length > 100) say(`name ${name}`);
    if (!/^[a-z][a-z0-9_]*$/.test(line[formColumn]!)) say(`form ${line[formColumn]}`);
    const type = line[typeColumn]!;
    if (!["text", "notes", "dropdown", "radio", "checkbox", "calc", "descriptive"].includes(type)) say(`type ${type}`);
    if (["radio", "dropdown", "checkbox"].includes(type)) {
      const codes = line[choicesColumn]!.split("|").map((choice) => /^\s*(-?\w+), (\S.*?)\s*$/.exec(choice)?.[1]);
      if (codes.includes(undefined) || new Set(codes).size !== codes.length) say(`choices of ${name}: ${line[choicesColumn]}`);
    } else if (type !== "calc" && line[choicesColumn] !== "") say(`${name} has choices`);
    if (!["", "integer", "number", "date_ymd"].includes(line[validationColumn]!) || (line[validationColumn] !== "" && type !== "text"))
      say(`validation of ${name}`);
    if ((line[minColumn] !== "" || line[maxColumn] !== "") && line[validationColumn] === "") say(`limits of ${name}`);
    if (!["", "y"].includes(line[requiredColumn]!)) say(`required of ${name}`);
    if (line[matrixColumn] !== "") matrices.set(line[matrixColumn]!, [...(matrices.get(line[matrixColumn]!) ?? []), line]);
    const calculated = /^@CALCTEXT\((.*)\) @/.exec(line[annotationColumn]!)?.[1];
    for (const logic of [line[branchingColumn]!, type === "calc" ? line[choicesColumn]! : "", calculated ?? ""]) {
      if (logic === "") continue;
      try {
        for (const used of namesIn(asScript(logic))) if (!known.has(used)) say(`${used} is unknown in ${name}`);
      } catch (error) {
        say((error as Error).message);
      }
    }
    // Outside of logic, a name in brackets would be replaced by its value.
    if (type !== "descriptive" && /\[[a-z_0-9]+\]/.test(line[labelColumn]!)) say(`label of ${name}`);
  }
  for (const [matrix, rows] of matrices) {
    if (!/^[a-z0-9_]+$/.test(matrix) || names.includes(matrix)) say(`matrix ${matrix}`);
    if (new Set(rows.map((line) => line[choicesColumn])).size > 1) say(`choices in ${matrix}`);
    if (lines.indexOf(rows.at(-1)!) - lines.indexOf(rows[0]!) !== rows.length - 1) say(`${matrix} is divided`);
    if (new Set(rows.map((line) => line[branchingColumn])).size > 1) say(`branching in ${matrix}`);
  }
  return found;
}

describe("REDCap", () => {
  for (const name of instrumentNames) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => {
        instrument = await instrumentNamed(name);
      });

      it("keeps to the rules of a data dictionary, and names nothing that is not there", () => {
        assert.deepEqual(faults(compile(instrument)), []);
        assert.deepEqual(faults(compile(withEveryText(instrument, `A<b>, | [x] [record_id] "q" 'r' = 1 é 日 🙂`))), []);
      });

      it("has every wording, literally", () => {
        const hostile = withEveryText(instrument, `A<b>, | [x] "q" é`);
        const shown = (text: string): string =>
          text
            .replaceAll("&lt;", "<")
            .replaceAll("&gt;", ">")
            .replaceAll("&#91;", "[")
            .replaceAll("&#93;", "]")
            .replaceAll("&#124;", "|")
            .replaceAll("&amp;", "&");
        for (const each of [instrument, hostile]) {
          const labels = new Set(compile(each).map((line) => shown(line[labelColumn]!)));
          const language = each.languages[0]!;
          for (const item of each.items)
            if (!item.poles) for (const { text } of item.answers) assert.ok(labels.has(text[language]!), text[language]);
        }
      });

      it("shows the pages that the instrument does, and scores as the evaluator does", () => {
        const random = seeded(11);
        const { fields, answers, results } = fieldsOf(instrument, "Yes");
        const calculated = fields.filter(({ type, name: field }) => type === "calc" && [...results.values()].includes(`[${field}]`));
        for (let person = 0; person < 40; person++) {
          const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false }));
          const values = valuesOf(row, answers);
          const valueOf = (field: string) => values.get(field) ?? "";
          for (const page of instrument.pages) {
            if (!page.when) continue;
            const first = page.elements[0]!;
            const variable =
              first.kind === "battery"
                ? instrument.items.find(({ id }) => id === first.items[0])!.answers.find(({ battery }) => battery === first.battery)!
                    .variable
                : first.question;
            const place = answers.get(variable);
            if (place?.kind !== "value") continue;
            const field = fields.find(({ name: each }) => `[${each}]` === place.ref)!;
            assert.equal(
              evaluateScript(`if(${asScript(field.branching!)}, 1, 0)`, valueOf),
              conditionHolds(page.when, row) ? 1 : 0,
              page.id,
            );
          }
          const expected = evaluate(instrument, row);
          for (const field of calculated)
            values.set(field.name, evaluateScript(asScript(field.choices!), valueOf, true) as string | number);
          for (const [variable, ref] of results) {
            const [mine, theirs] = [expected[variable] ?? null, valueOf(ref.slice(1, -1))];
            if (mine === null) assert.equal(theirs, "", `${variable} of person ${person}`);
            else assert.ok(Math.abs((mine as number) - Number(theirs)) < 1e-9, `${variable}: ${mine}, and REDCap has ${theirs}`);
            const band = fields.find(({ name: each }) => each === `${ref.slice(1, -1)}_band`);
            const logic = /^@CALCTEXT\((.*)\) @/.exec(band?.annotation ?? "")?.[1];
            if (logic !== undefined)
              assert.equal(
                evaluateScript(asScript(logic), valueOf, true),
                String(expected[`${variable}_band`] ?? "").replace(/['"\\[\]()]/g, ""),
              );
          }
        }
      });

      it("is the same to the byte each time", () => {
        assert.deepEqual(redcap.compile(instrument, {}), redcap.compile(structuredClone(instrument), {}));
      });
    });
  }

  it("takes the short name of what has a long one", async () => {
    const instrument = await compileText(
      desk(
        'question a_name_of_more_than_26_letters "Why?" text optional short why\n  score result_of_all_that_was_asked "R" = mean(perception) short res',
      ),
    );
    const names = compile(instrument).map((line) => line[nameColumn]);
    assert.ok(names.includes("why") && names.includes("res"), names.join());
    assert.doesNotMatch(
      toldLosses(redcap, instrument)
        .map(({ message }) => message)
        .join(" "),
      /more than 26/,
    );
  });

  it("is judged by rules that find faults", async () => {
    const lines = compile(await instrumentNamed("counter/counter.ukur"));
    const at = lines.findIndex((line) => line[matrixColumn] !== "");
    for (const [column, value] of [
      [nameColumn, "E_TAN1"],
      [nameColumn, "a__b"],
      [typeColumn, "grid"],
      [choicesColumn, "1 Low | 2 High"],
      [choicesColumn, "1, Low | 1, High"],
      [branchingColumn, "[nosuch] = '1'"],
      [branchingColumn, "([record_id] = '1'"],
      [requiredColumn, "yes"],
      [matrixColumn, "E Table"],
      [validationColumn, "integer"],
      [labelColumn, "of [record_id]"],
    ] as const)
      assert.notDeepEqual(
        faults(lines.map((line, index) => (index === at ? { ...line, [column]: value } : line))),
        [],
        `${column} = ${value}`,
      );
  });
});

/** A row as REDCap's fields hold it. */
function valuesOf(row: Row, places: ReturnType<typeof fieldsOf>["answers"]): Map<string, string | number> {
  const values = new Map<string, string | number>();
  for (const [variable, place] of places) {
    const value = row[variable] ?? null;
    if (place.kind === "value" && value !== null) values.set(place.ref.slice(1, -1), value);
    else if (place.kind === "ticked") values.set(/^(\w+)\.NAOK/.exec(asScript(place.chosen))![1]!, value === 1 ? "1" : "0");
  }
  return values;
}
