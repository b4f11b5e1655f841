import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sweptInstruments } from "../support/extent.ts";
import { Fhir } from "fhir";
import { answersNamed } from "../../server/src/form/told.ts";
import type { Instrument, Text } from "../../server/src/instrument/schema.ts";
import { inWords } from "../../server/src/marks/write.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import type { Beside, QuestionnaireItem, Release } from "../../server/src/targets/fhir/resources.ts";
import { compile as compileText } from "../support/compile.ts";
import { withEveryText } from "../support/everyText.ts";
import { allItems, Calculator, respond, type Questionnaire, type ResponseItem } from "../support/fhir.ts";
import { faults } from "../support/fhirRules.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { readAtPoints } from "../support/points.ts";
import { toldLosses } from "../support/losses.ts";
import { randomRow } from "../support/respondents.ts";

const releases: readonly Release[] = ["R4", "R5"];

function compile(instrument: Instrument, release: Release): Questionnaire {
  const { content } = fhir.compile(instrument, {}).files.find(({ suffix }) => suffix === `.fhir-${release.toLowerCase()}.json`)!;
  return JSON.parse(content as string) as Questionnaire;
}

/** A text in a language, as it stands in an element or beside it. */
function read(text: string | undefined, beside: Beside | undefined, language: string): string | undefined {
  const translation = beside?.extension.find(({ extension }) => extension?.some((part) => part["valueCode"] === language));
  return translation ? (translation.extension!.find(({ url }) => url === "content")!["valueString"] as string) : text;
}

/** What is wrong with the structure and the codes of a resource of R4. */
function wrong(questionnaire: Questionnaire): string[] {
  const { messages } = new Fhir().validate(questionnaire, { errorOnUnexpected: true }) as {
    messages: { severity: string; location: string; message: string }[];
  };
  // The list of languages that the validator has is one of proposals: Indonesian is not in it.
  return messages
    .filter(({ severity, location }) => severity !== "info" && location !== "Questionnaire.language")
    .map(({ location, message }) => `${location}: ${message}`);
}

/** What TypeScript says to resources, by the types of their release. */
function typeErrors(resources: readonly { readonly release: Release; readonly questionnaire: Questionnaire }[]): string {
  const folder = mkdtempSync(join(tmpdir(), "ukur-fhir-"));
  try {
    const types = dirname(createRequire(import.meta.url).resolve("@types/fhir/package.json"));
    const files = resources.map(({ release, questionnaire }, index) => {
      const name = `${index}.ts`;
      const from = JSON.stringify(join(types, `${release.toLowerCase()}.js`));
      writeFileSync(join(folder, name), `export const questionnaire: import(${from}).Questionnaire = ${JSON.stringify(questionnaire)};\n`);
      return name;
    });
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { strict: true, noEmit: true, types: [], skipLibCheck: true, module: "nodenext" }, files }),
    );
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const { stdout, status } = spawnSync(process.execPath, [join(dirname(compiler), "bin/tsc"), "-p", folder], { encoding: "utf8" });
    return status === 0 ? "" : stdout || "the compiler failed";
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("FHIR", () => {
  for (const name of sweptInstruments) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => {
        instrument = await instrumentNamed(name);
      });

      it("keeps to FHIR's rules, and refers to nothing that is not there", () => {
        for (const release of releases) assert.deepEqual(faults(compile(instrument, release), release, instrument.languages), []);
        assert.deepEqual(wrong(compile(instrument, "R4")), []);
      });

      it("keeps the names of all variables", () => {
        for (const release of releases) {
          const items = allItems(compile(instrument, release).item);
          const linkIds = new Set(items.map(({ linkId }) => linkId));
          for (const { name: variable, from } of instrument.variables) {
            const chosen =
              from.kind === "option" && instrument.questions.some(({ id, type }) => id === from.question && type.kind === "any");
            assert.ok(linkIds.has(chosen ? from.question : variable), variable);
          }
          for (const { bands, results } of instrument.scores)
            for (const { variable } of results) {
              assert.ok(linkIds.has(variable), variable);
              assert.equal(linkIds.has(`${variable}_band`), bands.length > 0);
            }
          for (const { name: variable, required } of instrument.variables) {
            const item = items.find(({ linkId }) => linkId === variable);
            if (item) assert.equal(item.required ?? false, required, variable);
          }
        }
      });

      it("has every text in every language, literally", () => {
        const hostile = "<img src=x onerror=alert(1)> **b** _i_ {age} ${age} %resource & \"q\" 'a' \\ é 日 🙂";
        for (const each of [instrument, withEveryText(instrument, hostile)])
          for (const release of releases) {
            const { item, ...about } = compile(each, release);
            const items = allItems(item);
            for (const language of each.languages) {
              // FHIR's texts are words; those with marks stand beside them as HTML.
              const words = (text: Text | undefined): string | undefined =>
                text && (inWords(text[language]!, (answer) => answer.otherwise ?? answersNamed(each, language)(answer)) || undefined);
              const inLanguage = new Map(items.map((one) => [one.linkId, read(one.text, one._text, language)]));
              const options = new Map(
                items.map(({ linkId, answerOption = [] }) => [
                  linkId,
                  answerOption.map(({ valueCoding }) => read(valueCoding.display, valueCoding._display, language)),
                ]),
              );
              assert.equal(read(about["title"] as string, about["_title"] as Beside, language), words(each.title));
              for (const { id, text, type } of each.questions) {
                assert.equal(inLanguage.get(id), words(text));
                const labels = "options" in type ? type.options.map(({ label }) => words(label)) : [];
                if (type.kind === "rank")
                  assert.deepEqual(
                    type.options.map(({ variable }) => inLanguage.get(variable!)),
                    labels,
                  );
                else if (labels.length > 0) assert.deepEqual(options.get(id), labels);
              }
              for (const { answers, poles } of each.items)
                for (const { variable, text, scale } of answers) {
                  assert.equal(inLanguage.get(variable), words(text));
                  assert.deepEqual(
                    options.get(variable),
                    readAtPoints(
                      each.scales.find(({ id }) => id === scale)!,
                      poles,
                      language,
                    ).map((label) => inWords(label)),
                  );
                }
              for (const { title, id } of each.pages) if (title) assert.equal(inLanguage.get(`page.${id}`), words(title));
              const stems = [...inLanguage.values()].join("\n");
              const headings = each.pages.flatMap(({ elements }) =>
                elements.flatMap((element) => (element.kind === "battery" && element.dimension ? [element.dimension] : [])),
              );
              for (const { id, title } of each.dimensions)
                if (headings.includes(id)) assert.ok(stems.includes(words(title)!), title[language]);
              for (const { stem } of each.batteries) assert.ok(stems.includes(words(stem)!), stem![language]);
              const around = [
                each.intro,
                each.contact,
                each.outro,
                each.consent,
                each.refused,
                ...(each.outros ?? []).map(({ text }) => text),
              ];
              for (const text of [...around, ...each.pages.map(({ stop }) => stop), ...(each.notes ?? []).map((note) => note.text)])
                if (text) assert.ok(stems.includes(words(text)!), text[language]);
              for (const hint of [...each.questions, ...each.batteries, ...each.items].map((asked) => asked.hint))
                if (hint) assert.ok(stems.includes(words(hint)!), hint[language]);
            }
          }
      });

      it("shows the pages that the instrument does, and scores as the evaluator does", () => {
        for (const release of releases) {
          const random = seeded(11);
          const questionnaire = compile(instrument, release);
          const pages = new Map(questionnaire.item.map((item) => [item.linkId, item]));
          const calculator = new Calculator(questionnaire, release);
          for (let person = 0; person < 24; person++) {
            const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false }));
            const response = respond(instrument, questionnaire, row);
            const walk = walkThrough(instrument, row);
            for (const page of instrument.pages) {
              const item = pages.get(`page.${page.id}`);
              if (item) assert.equal(calculator.isShown(item, response), walk.pages.includes(page), page.id);
            }
            const results = calculator.results(response);
            // Where the form ended is calculated, too.
            const ends = instrument.pages.flatMap(({ id, stop }) => (stop ? [[id, walk.answers[id] as number]] : []));
            const expected = { ...Object.fromEntries(ends), ...evaluate(instrument, row) };
            assert.deepEqual(Object.keys(results), Object.keys(expected));
            for (const [variable, mine] of Object.entries(expected)) {
              const theirs = results[variable];
              if (typeof mine === "number")
                assert.ok(typeof theirs === "number" && Math.abs(mine - theirs) < 1e-9, `${variable}: ${mine}, and FHIRPath has ${theirs}`);
              else assert.equal(theirs, mine, `${variable} of person ${person}`);
            }
          }
        }
      });

      it("is the same to the byte each time", () => {
        assert.deepEqual(fhir.compile(instrument, {}), fhir.compile(structuredClone(instrument), {}));
      });
    });
  }

  it("asks for points that add up, and for ranks that differ", async () => {
    for (const release of releases) {
      const questionnaire = compile(await instrumentNamed("everything"), release);
      const calculator = new Calculator(questionnaire, release);
      const rule = (linkId: string): string => {
        const [{ extension } = { extension: undefined }] = allItems(questionnaire.item).find((item) => item.linkId === linkId)!.extension!;
        const { valueString, valueExpression } = extension!.find(({ url }) => url === "expression") as {
          valueString?: string;
          valueExpression?: { expression: string };
        };
        return valueString ?? valueExpression!.expression;
      };
      const group = (...values: readonly number[]): ResponseItem => ({
        linkId: "g",
        item: values.map((valueInteger, index) => ({ linkId: String(index), answer: [{ valueInteger }] })),
      });
      const judge = (linkId: string, ...values: readonly number[]): unknown => {
        const item = group(...values);
        return calculator.evaluate(`item.first().select(${rule(linkId)})`, { resourceType: "QuestionnaireResponse", item: [item] });
      };
      assert.deepEqual([judge("share", 60, 40), judge("share", 60, 30), judge("share", 100), judge("share")], [true, false, true, true]);
      assert.deepEqual(
        [judge("order", 3, 1, 2), judge("order", 1, 1, 2), judge("order", 1, 2), judge("order")],
        [true, false, false, true],
      );
    }
  });

  it("says what is in English, and that boxes are no columns", async () => {
    const instrument = await compileText(`scale ease 1..3 { 1 "Dur"  3 "Facile" }
instrument essai "Essai" {
  languages tlh
  battery now "Ici…" scale ease code P
  dimension d1 "A" { A1 "un" }
  dimension d2 "B" { B1 "deux" }
  question points "Partagez." share 100 across dimensions
  question ways "Comment ?" any of { web 1 "Web"  bus 2 "Bus" }
}`);
    const told = toldLosses(fhir, instrument).map(({ on, message }) => `${on}: ${message}`);
    assert.doesNotMatch(told.join("\n"), /ids/);
    const named = await compileText('instrument a_b "A" {\n languages en\n question q "Q" text\n}');
    assert.match(
      toldLosses(fhir, named)
        .map(({ message }) => message)
        .join(),
      /the questionnaire's is a-b, not a_b/,
    );
    assert.match(told.join("\n"), /essai: Ukur has no messages of its own in tlh/);
    assert.match(told.join("\n"), /ways: .* under ways: its data have no column ways_web/);
    // Where we have the words, they are there in each language.
    const both = compile(await instrumentNamed("everything"), "R4");
    assert.match(JSON.stringify(both), /add up to 100\."[^\]]*"_valueString"[^\]]*"id"[^\]]*jumlahnya 100\./);
  });

  it("has the types of its release", async () => {
    const instruments = await Promise.all(instrumentNames.map(instrumentNamed));
    const resources = instruments.flatMap((instrument) =>
      releases.map((release) => ({ release, questionnaire: compile(instrument, release) })),
    );
    assert.equal(typeErrors(resources), "");
    const { questionnaire } = resources[0]!;
    // The test can fail: R5 has no `choice`, and nobody has a `colour`.
    assert.match(typeErrors([{ release: "R5", questionnaire }]), /"choice"/);
    assert.match(typeErrors([{ release: "R4", questionnaire: { ...questionnaire, colour: "red" } }]), /colour/);
  });

  it("is judged by rules that find faults", async () => {
    const instrument = await instrumentNamed("everything");
    for (const release of releases) {
      const questionnaire = compile(instrument, release);
      /** The faults after a change of the first item that it fits. */
      const broken = (change: (item: QuestionnaireItem) => QuestionnaireItem | undefined): string[] => {
        let done = false;
        const through = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
          items.map((item) => {
            const changed = done ? undefined : change(item);
            if (changed) done = true;
            return changed ?? (item.item ? { ...item, item: through(item.item) } : item);
          });
        const item = through(questionnaire.item);
        assert.ok(done);
        return faults({ ...questionnaire, item }, release, instrument.languages);
      };
      const mutations: Readonly<Record<string, (item: QuestionnaireItem) => QuestionnaireItem | undefined>> = {
        "a linkId twice": (item) => (item.linkId === "hours" ? { ...item, linkId: "age" } : undefined),
        "an unknown type": (item) => ({ ...item, type: "question" as "group" }),
        "no options": ({ answerOption, ...item }) => (answerOption ? item : undefined),
        "an empty group": (item) => (item.item ? { ...item, item: [] } : undefined),
        "a condition on nothing": (item) =>
          item.enableWhen && { ...item, enableWhen: item.enableWhen.map((each) => ({ ...each, question: "nosuch" })) },
        "a condition on a code that is none": (item) =>
          item.enableWhen?.[0]!.answerCoding
            ? { ...item, enableWhen: [{ ...item.enableWhen[0]!, answerCoding: { code: "77" } }], enableBehavior: undefined }
            : undefined,
        "no behaviour": ({ enableBehavior, ...item }) => (enableBehavior ? item : undefined),
        "an unknown extension": (item) => ({ ...item, extension: [{ url: "http://example.org/x", valueBoolean: true }] }),
        "an expression that is none": (item) => changeExpression(item, (expression) => `${expression} +`),
        "an unknown name": (item) => changeExpression(item, () => "%nosuch + 1"),
        "a path to nowhere": (item) => changeExpression(item, () => "%resource.item.where(linkId = 'nosuch').answer.value"),
        "a text without translation": ({ _text, ...item }) => (_text ? item : undefined),
        "an empty text": (item) => ({ ...item, text: "" }),
      };
      for (const [what, change] of Object.entries(mutations)) assert.notDeepEqual(broken(change), [], `${what} in ${release}`);
    }
    const questionnaire = compile(instrument, "R4");
    assert.notDeepEqual(wrong({ ...questionnaire, status: "ready" }), []);
    assert.notDeepEqual(wrong({ ...questionnaire, colour: "red" }), []);
  });
});

function changeExpression(item: QuestionnaireItem, change: (expression: string) => string): QuestionnaireItem | undefined {
  const extension = item.extension?.map((each) => {
    const value = each["valueExpression"] as { expression: string } | undefined;
    return value ? { ...each, valueExpression: { ...value, expression: change(value.expression) } } : each;
  });
  return extension?.some((each, index) => each !== item.extension![index]) ? { ...item, extension } : undefined;
}
