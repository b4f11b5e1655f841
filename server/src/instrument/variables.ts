/** Lists the variables: the columns of a row of answers, in the order of the pages. */

import { earlierColumns } from "../semantics/earlier.ts";
import type * as s from "../semantics/symbols.ts";
import { consentVariable, recordVariable } from "../semantics/variables.ts";
import { mayHaveMarks } from "../marks/parse.ts";
import { inWords } from "../marks/write.ts";
import { answersIn } from "./answersIn.ts";
import { answerIn } from "./byId.ts";
import { plain } from "./parts.ts";
import { recordLabel, stopLabel } from "./recordLabels.ts";
import type * as i from "./schema.ts";
import { joinStem } from "./joinStem.ts";
import type { Texts } from "./texts.ts";

interface Parts {
  readonly symbol: s.InstrumentSymbol;
  readonly texts: Texts;
  readonly items: readonly i.Item[];
  readonly questions: readonly i.Question[];
  readonly givens: readonly i.Given[];
  readonly scales: readonly i.Scale[];
  readonly pages: readonly i.Page[];
}

export function lowerVariables(parts: Parts): i.Variable[] {
  const { symbol, texts, pages } = parts;
  const scales = new Map(parts.scales.map((scale) => [scale.id, scale]));
  const items = new Map(parts.items.map((item) => [item.id, item]));
  const questions = new Map(parts.questions.map((question) => [question.id, question]));
  const stems = new Map(symbol.batteries.map((battery) => [battery.name, texts.within(battery.round).own(battery.decl.text)]));
  const variables: i.Variable[] = [];
  const consent = texts.own(symbol.metadata.get("consent"));
  if (consent) {
    const from = { kind: "consent" } as const;
    variables.push({ name: consentVariable, level: "nominal", label: consent, from, codes: yesNo, missing: [], required: true });
  }
  for (const given of parts.givens) variables.push(givenVariable(given));
  for (const { id, stop, elements } of pages) {
    if (stop)
      variables.push({
        name: id,
        level: "nominal",
        label: texts.each((language) => `${stopLabel(language)}: ${stop[language]}`),
        from: { kind: "stop", stop: id },
        codes: yesNo,
        missing: [],
        required: false,
      });
    for (const element of elements) {
      // A question of a hundred thousand options must not be spread over the stack.
      if (element.kind === "question")
        for (const variable of questionVariables(questions.get(element.question)!, scales, texts)) variables.push(variable);
      else if (element.kind === "battery") {
        for (const { battery, item } of answersIn(element))
          variables.push(itemVariable(items.get(item)!, battery, stems.get(battery), scales, texts));
      }
    }
  }
  for (const record of symbol.records) variables.push(recordedVariable(record, texts));
  const earlier = new Map(earlierColumns(symbol).map(({ variable, name }) => [variable, name]));
  return earlier.size === 0 ? variables : variables.map((variable) => ({ ...variable, ...plain({ was: earlier.get(variable.name) }) }));
}

/** A column as codebooks and statistics print it: they know no marks. */
export function saidInWords(variable: i.Variable): i.Variable {
  const { label, codes, missing } = variable;
  const coded = (all: i.Variable["missing"]): i.Variable["missing"] =>
    all.some((each) => each.label && mayBeMarked(each.label))
      ? all.map((each) => (each.label ? { ...each, label: wordsOf(each.label) } : each))
      : all;
  return { ...variable, label: wordsOf(label), ...(codes && { codes: coded(codes) }), missing: coded(missing) };
}

function mayBeMarked(text: i.Text): boolean {
  return Object.values(text).some(mayHaveMarks);
}

function wordsOf(text: i.Text): i.Text {
  return mayBeMarked(text) ? Object.fromEntries(Object.entries(text).map(([language, each]) => [language, inWords(each)])) : text;
}

function givenVariable({ id, label, type }: i.Given): i.Variable {
  const whole = { name: id, label, from: { kind: "given", given: id } as const, required: false };
  return type.kind === "text" ? { ...whole, level: "text", missing: [] } : { ...whole, level: "nominal", ...codesOf(type.options) };
}

function recordedVariable(record: i.RecordName, texts: Texts): i.Variable {
  return {
    name: recordVariable(record),
    level: "text",
    label: texts.each((language) => recordLabel(record, language)),
    from: { kind: "record", record },
    missing: [],
    required: false,
  };
}

/** The codes of a list that count, and those that mean "no answer". */
function codesOf(options: readonly i.Option[]): { codes: i.Variable["codes"]; missing: i.Variable["missing"] } {
  const coded = (missing: boolean) =>
    options.filter((option) => option.missing === missing).map(({ code, label, was }) => ({ code, label, ...plain({ was }) }));
  return { codes: coded(false), missing: coded(true) };
}

const yesNo = [{ code: 0 }, { code: 1 }];

function itemVariable(
  item: i.Item,
  battery: string,
  stem: i.Text | undefined,
  scales: ReadonlyMap<string, i.Scale>,
  texts: Texts,
): i.Variable {
  const answer = answerIn(item.answers, battery)!;
  return {
    name: answer.variable,
    ...rating(scales.get(answer.scale)!),
    label: stem ? texts.each((language) => joinStem(stem[language]!, answer.text[language]!)) : answer.text,
    from: { kind: "item", item: item.id, battery },
    required: answer.required,
  };
}

function rating({ lo, hi, points, missing }: i.Scale): Pick<i.Variable, "level" | "codes" | "missing" | "lo" | "hi"> {
  return { level: "ordinal", codes: points, missing, lo, hi };
}

function questionVariables(question: i.Question, scales: ReadonlyMap<string, i.Scale>, texts: Texts): i.Variable[] {
  const { id, text: label, required, type } = question;
  const whole = { name: id, label, from: { kind: "question", question: id } as const, required };
  const part = (text: i.Text) => texts.each((language) => `${label[language]} – ${text[language]}`);
  switch (type.kind) {
    case "one": {
      return [{ ...whole, level: "nominal", ...codesOf(type.options) }, ...specified(question, part)];
    }
    case "any":
    case "rank": {
      const options = type.options.map((option): i.Variable => ({
        name: option.variable!,
        ...(type.kind === "any"
          ? { level: "nominal", codes: yesNo }
          : { level: "ordinal", codes: type.options.map((_, rank) => ({ code: rank + 1 })) }),
        label: part(option.label),
        from: { kind: "option", question: id, option: option.id },
        missing: [],
        required,
      }));
      return [...options, ...specified(question, part)];
    }
    case "number":
      return [{ ...whole, level: "ratio", missing: type.missing ?? [], ...plain({ lo: type.lo, hi: type.hi }) }];
    case "text":
    case "time":
    case "place":
    case "file":
      return [{ ...whole, level: "text", missing: [] }];
    case "date":
      return [{ ...whole, level: "date", missing: [] }];
    case "scale":
      return [{ ...whole, ...rating(scales.get(type.scale)!) }];
    case "share":
      return type.parts.map((share) => ({
        name: share.variable,
        level: "ratio",
        label: part(share.label),
        from: { kind: "share", question: id, dimension: share.dimension },
        missing: [],
        lo: 0,
        hi: type.total,
        required,
      }));
  }
}

/** The texts that options such as "Other" ask for. */
function specified(question: i.Question, part: (text: i.Text) => i.Text): i.Variable[] {
  if (question.type.kind !== "one" && question.type.kind !== "any" && question.type.kind !== "rank") return [];
  return question.type.options.flatMap((option) =>
    option.specify === undefined
      ? []
      : [
          {
            name: option.specify,
            level: "text" as const,
            label: part(option.label),
            from: { kind: "specify" as const, question: question.id, option: option.id },
            missing: [],
            required: option.specifyRequired === true,
          },
        ],
  );
}
