import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { Instrument, Text } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fieldsOf } from "../../server/src/targets/redcap/fields.ts";
import { header, redcap } from "../../server/src/targets/redcap/index.ts";
import { bandLimits, onLimits } from "../support/bandLimits.ts";
import { withEveryText } from "../support/everyText.ts";
import { compile as compileText } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { answersTold, shownWith } from "../support/marks.ts";
import { asScript, valuesOf } from "../support/redcap.ts";
import {
  faults,
  type Line,
  nameColumn,
  formColumn,
  typeColumn,
  labelColumn,
  choicesColumn,
  validationColumn,
  branchingColumn,
  requiredColumn,
  matrixColumn,
} from "../support/redcapRules.ts";
import { readAtPoints } from "../support/points.ts";
import { randomRow } from "../support/respondents.ts";

/** A label as a browser shows it, with its marks and the answers that REDCap fills in between other signs. */
const shown = (text: string): string =>
  text
    .replace(/<(\/?)(strong|em)>/g, "⟪$1$2⟫")
    .replace(/<a href="([^"<>]*)" target="_blank" rel="noopener noreferrer">([^<>]*)<\/a>/g, "⟪a $1⟫$2⟪/a⟫")
    .replace(/\[(\w+(?::label)?)\]/g, "⟪$1⟫")
    .replace(/<br>/g, "\n")
    .replace(/<\/?p>/g, "\n\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");

const read = (csv: string): Line[] => parse(csv, { columns: true });
const compile = (instrument: Instrument): Line[] => read(redcap.compile(instrument, {}).files[0]!.content as string);

/** The field that holds an answer. */
function nameIn(place: ReturnType<ReturnType<typeof fieldsOf>["answers"]["get"]>): string {
  return /\w+/.exec(place?.kind === "value" ? place.ref : place?.kind === "ticked" ? place.chosen : "")![0];
}

describe("REDCap", () => {
  for (const name of instrumentNames) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => {
        instrument = await instrumentNamed(name);
      });

      it("keeps to the rules of a data dictionary, and names nothing that is not there", () => {
        const { answers } = fieldsOf(instrument);
        const told = answersTold(instrument).map((of) => nameIn(answers.get(of)));
        assert.deepEqual(faults(compile(instrument), told), []);
        assert.deepEqual(faults(compile(withEveryText(instrument, `A<b>, | [x] [record_id] "q" 'r' = 1 é 日 🙂`))), []);
      });

      it("has every text, literally", () => {
        const hostile = withEveryText(instrument, `A<b>, | [x] {y} "q" é\nline two`);
        for (const each of [instrument, hostile]) {
          const language = each.languages[0]!;
          const { answers } = fieldsOf(each);
          const lines = compile(each);
          const columnOf = (column: string): string => lines.map((line) => shown(line[column]!)).join("\n\n");
          const [headers, labels, notes] = [columnOf(header[2]!), columnOf(labelColumn), columnOf(header[6]!)];
          const marked = (text: string): string =>
            shownWith(text, {
              bold: (inside) => `⟪strong⟫${inside}⟪/strong⟫`,
              link: (inside, address) => `⟪a ${address}⟫${inside}⟪/a⟫`,
              answer: (of) => {
                const name = nameIn(answers.get(of));
                const isChosen = ["radio", "dropdown"].includes(lines.find((line) => line[nameColumn] === name)![typeColumn]!);
                return `⟪${name}${isChosen ? ":label" : ""}⟫`;
              },
            });
          const has = (where: string, text: Text | undefined): void => {
            for (const part of (text?.[language] ?? "").split(/\n\s*\n/))
              assert.ok(where.includes(marked(part.trim())), `${part}, in ${where}`);
          };
          const helps = (where: string, hint: Text | undefined): void => {
            if (hint) assert.ok(where.includes(`⟪em⟫${marked(hint[language]!)}⟪/em⟫`), `${hint[language]}, in ${where}`);
          };
          const choicesOf = (variable: string): (readonly string[])[] => {
            const choices = lines.find((line) => line[nameColumn] === nameIn(answers.get(variable)))![choicesColumn]!;
            assert.doesNotMatch(choices, /[\n\r]/);
            return choices.split(" | ").map((choice) => /^(-?\d+), ([^]*)$/.exec(choice)!.slice(1).map(shown));
          };
          const scaleOf = (id: string): Instrument["scales"][number] => each.scales.find((scale) => scale.id === id)!;
          const closing = [each.outro, each.refused, ...(each.outros ?? []).map(({ text }) => text)];
          for (const text of [each.intro, each.contact, each.consent, ...closing]) has(labels, text);
          for (const text of [...each.pages.map(({ stop }) => stop), ...(each.notes ?? []).map(({ text }) => text)]) has(labels, text);
          for (const { hint } of each.batteries) helps(headers, hint);
          for (const { hint } of each.items) helps(labels, hint);
          for (const text of [each.title, ...each.pages.map(({ title }) => title), ...each.batteries.map(({ stem }) => stem)])
            has(headers, text);
          for (const item of each.items)
            for (const { text, variable, scale: id } of item.answers) {
              has(labels, text);
              const scale = scaleOf(id);
              if (scale.shown === "slider") {
                for (const { label } of scale.points) if (label) has(columnOf(choicesColumn), label);
                continue;
              }
              const codes = [...scale.points, ...scale.missing].map(({ code }) => String(code));
              const read = readAtPoints(scale, item.poles, language);
              assert.deepEqual(
                choicesOf(variable),
                codes.map((code, index) => [code, read[index]!]),
              );
            }
          for (const { id, text, hint, type } of each.questions) {
            // In the heading over several fields, help is told from the question by its letters.
            if (type.kind === "rank" || type.kind === "share") helps(headers, hint);
            else has(notes, hint);
            has(type.kind === "rank" || type.kind === "share" ? headers : labels, text);
            if (type.kind === "number") has(notes, type.unit);
            if (type.kind === "share") for (const { label } of type.parts) has(labels, label);
            if (type.kind === "rank") for (const { label } of type.options) has(labels, label);
            if (type.kind === "one" || type.kind === "any")
              assert.deepEqual(
                choicesOf(type.kind === "one" ? id : type.options[0]!.variable!),
                type.options.map(({ code, label }) => [String(code), label[language]!]),
              );
          }
        }
      });

      it("begins a page where the instrument does", () => {
        const { fields, answers } = fieldsOf(instrument);
        instrument.pages.slice(1).forEach(({ id, elements, stop }) => {
          const first = elements[0];
          if (first === undefined || first.kind === "note") {
            // What is only read has a name of its own: it is found by its text.
            const text = (first ? instrument.notes!.find((note) => note.id === first.note)!.text : stop)?.[instrument.languages[0]!];
            if (text === undefined) return;
            const words = shownWith(text, { bold: (inside) => `⟪strong⟫${inside}⟪/strong⟫` });
            const read = fields.filter(
              ({ type, label }) => type === "descriptive" && shown(label).includes(words.split("\n\n")[0]!.trim()),
            );
            assert.ok(read.length > 0 && read.every(({ header }) => header), id);
            return;
          }
          const question = instrument.questions.find((each) => first.kind === "question" && each.id === first.question);
          const variable =
            first.kind === "battery"
              ? instrument.items.find((item) => item.id === first.items[0])!.answers.find(({ battery }) => battery === first.battery)!
                  .variable
              : question!.type.kind === "share"
                ? question!.type.parts[0]!.variable
                : "options" in question!.type && question!.type.options[0]!.variable !== undefined
                  ? question!.type.options[0]!.variable
                  : question!.id;
          assert.ok(fields.find((field) => field.name === nameIn(answers.get(variable)))!.header, id);
        });
      });

      it("shows the pages that the instrument does, and scores as the evaluator does", () => {
        const random = seeded(11);
        const { fields, answers, results } = fieldsOf(instrument);
        const calculated = fields.filter(({ type, name: field }) => type === "calc" && [...results.values()].includes(`[${field}]`));
        for (let person = 0; person < 40; person++) {
          const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false }));
          const values = valuesOf(row, answers);
          const valueOf = (field: string) => values.get(field) ?? "";
          for (const page of instrument.pages) {
            if (!page.when) continue;
            const first = page.elements.find((element) => element.kind !== "note");
            if (!first) continue;
            const variable =
              first.kind === "battery"
                ? instrument.items.find(({ id }) => id === first.items[0])!.answers.find(({ battery }) => battery === first.battery)!
                    .variable
                : first.question;
            const place = answers.get(variable);
            if (place?.kind !== "value") continue;
            const field = fields.find(({ name: each }) => `[${each}]` === place.ref)!;
            const asked = first.kind === "battery" ? instrument.items : instrument.questions;
            const own = asked.find(({ id }) => id === (first.kind === "battery" ? first.items[0] : first.question))!.when;
            const isShown = [page.when, own].every((when) => when === undefined || conditionHolds(when, row, instrument));
            assert.equal(evaluateScript(`if(${asScript(field.branching!)}, 1, 0)`, valueOf, true), isShown ? 1 : 0, page.id);
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

  it("has results on the limits of bands in the band of the evaluator", async () => {
    for (const which of [[0, 1, 2], [1]]) {
      const instrument = await bandLimits(["Low", "Middle", "High"], which);
      const { fields } = fieldsOf(instrument);
      const calculation = fields.find(({ name }) => name === "mark")!.choices!;
      const band = /^@CALCTEXT\((.*)\) @/.exec(fields.find(({ name }) => name === "mark_band")!.annotation!)![1]!;
      // Clients turn a negative half up or down: nothing must hang on it.
      assert.doesNotMatch(band, /round/);
      for (const row of onLimits) {
        const s = evaluateScript(asScript(calculation), () => row["x"]!, true);
        assert.equal(
          evaluateScript(asScript(band), () => s),
          evaluate(instrument, row)["mark_band"] ?? "",
          JSON.stringify(row),
        );
      }
    }
  });

  it("tells every name that it changes, and lets the author's columns keep theirs", async () => {
    const question = (name: string, more = ""): string => `question ${name} "Q ${name}?" text optional${more}`;
    const names = ["record_id", "intro_", "outro_", "a__b", "a_b", "T", "Gap", "visit_complete", "redcap_event_name", "w_sum"];
    const instrument = await compileText(
      `scale ease 1..3 { 1 "Hard"  3 "Easy" }
instrument Visit "A title" {
  languages en
  intro "Welcome."
  outro "Goodbye."
  ${names.map((name) => question(name)).join("\n  ")}
  ${question("q", " short why")}
  question ways "Ways?" any of { none -1 "None" exclusive web 1 "Web" } optional
  battery now "Now…" scale ease code P
  dimension x1 "A" { A1 "is a" }
  dimension x2 "B" { B1 "is b" }
  question w "Divide." share 100 across dimensions
}`,
    );
    const lines = compile(instrument);
    assert.deepEqual(faults(lines), []);
    const fields = lines.map((line) => [line[nameColumn], line[labelColumn]] as const);
    const fieldOf = (name: string) => fields.find(([, label]) => label === `Q ${name}?`)![0];
    assert.deepEqual(names.map(fieldOf), [
      "record_id",
      "intro",
      "outro",
      "a_b_2",
      "a_b",
      "q_t",
      "gap",
      "visit_complete_2",
      "redcap_event_name_2",
      "w_sum",
    ]);
    assert.equal(fieldOf("q"), "why");
    const told = toldLosses(redcap, instrument);
    for (const name of names) {
      const own = told.filter(({ on, message }) => on === name && message.includes(`${name} is ${fieldOf(name)}`));
      assert.equal(own.length, fieldOf(name) === name.toLowerCase() ? 0 : 1, name);
    }
    assert.ok(told.some(({ on, message }) => on === "Visit" && message.includes("P_A1 is p_a1")));
    assert.ok(!told.some(({ on }) => on === "q"));
    assert.ok(told.some(({ on, message }) => on === "ways" && message.includes("ways____1")));
  });

  it("cuts names that are too long for it, each to one of its own, and tells so", async () => {
    const [one, two] = [`${"a".repeat(110)}1`, `${"a".repeat(110)}2`];
    const form = `i${"_long".repeat(12)}_`;
    const instrument = await compileText(
      `instrument ${form} "A" {\n languages en\n question ${one} "One" text\n question ${two} "Two" text\n question b "B" text short b_${"c".repeat(120)}\n}`,
    );
    const lines = compile(instrument);
    assert.deepEqual(faults(lines), []);
    assert.ok(lines[0]![formColumn]!.length <= 50);
    const told = toldLosses(redcap, instrument).map(({ on, message }) => `${on}: ${message}`);
    for (const name of [one, two, "b"])
      assert.ok(
        told.some((each) => each.startsWith(`${name}: `) && each.includes(`${name} is `)),
        name,
      );
    assert.ok(told.some((each) => each.includes(`not ${form}`)));
  });

  it("runs from right to left where the language does", async () => {
    const arabic = (language: string) =>
      compileText(
        `instrument a "A" {\n languages ${language}\n intro "Un."\n question q1 "Deux ?" one of { a 1 "Trois." b 2 "Quatre." }\n}`,
      );
    const csv = async (language: string): Promise<string> => redcap.compile(await arabic(language), {}).files[0]!.content as string;
    assert.deepEqual(faults(read(await csv("ar"))), []);
    for (const text of ["Un.", "Deux ?", "Trois.", "Quatre."])
      assert.ok((await csv("ar")).includes(`<span lang=""ar"" dir=""rtl"">${text}</span>`), text);
    assert.ok(!(await csv("fr")).includes("dir="));
  });

  it("says what is in English, and what it does not check", async () => {
    const told = toldLosses(
      redcap,
      await compileText(`instrument essai "Essai" {
  languages tlh
  consent "Je participe."
  question note "Note ?" number 0.0..4.0
}`),
    ).map(({ on, message }) => `${on}: ${message}`);
    assert.match(told.join("\n"), /essai: .*“Yes” in tlh/);
    assert.match(told.join("\n"), /note: .* more than 1 go in/);
  });

  it("tells nothing of an order where one item has none", async () => {
    const told = async (dimension: string): Promise<number> => {
      const pages = `page p { expectation perception of ${dimension} order random }\n  page q { perception of ${dimension === "help" ? "speed" : "help"} }`;
      const losses = toldLosses(redcap, await compileText(desk(pages)));
      return losses.filter(({ message }) => message.includes("does not mix")).length;
    };
    assert.deepEqual([await told("speed"), await told("help")], [0, 1]);
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
