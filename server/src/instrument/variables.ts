/** Lists the variables: the columns of a row of answers, in the order of the pages. */

import type * as s from "../semantics/symbols.ts";
import { consentVariable } from "../semantics/variables.ts";
import { answerIn } from "./byId.ts";
import { plain } from "./parts.ts";
import type * as i from "./schema.ts";
import { joinStem, type Texts } from "./texts.ts";

interface Parts {
  readonly symbol: s.InstrumentSymbol;
  readonly texts: Texts;
  readonly items: readonly i.Item[];
  readonly questions: readonly i.Question[];
  readonly scales: readonly i.Scale[];
  readonly pages: readonly i.Page[];
}

export function lowerVariables(parts: Parts): i.Variable[] {
  const { symbol, texts, pages } = parts;
  const scales = new Map(parts.scales.map((scale) => [scale.id, scale]));
  const items = new Map(parts.items.map((item) => [item.id, item]));
  const questions = new Map(parts.questions.map((question) => [question.id, question]));
  const stems = new Map(symbol.batteries.map((battery) => [battery.name, texts.own(battery.decl.text!)]));
  const variables: i.Variable[] = [];
  const consent = texts.own(symbol.metadata.get("consent"));
  if (consent) {
    const from = { kind: "consent" } as const;
    variables.push({ name: consentVariable, level: "nominal", label: consent, from, codes: yesNo, missing: [], required: true });
  }
  for (const { elements } of pages) {
    for (const element of elements) {
      // A question of a hundred thousand options must not be spread over the stack.
      if (element.kind === "question")
        for (const variable of questionVariables(questions.get(element.question)!, scales, texts)) variables.push(variable);
      else {
        const stem = stems.get(element.battery)!;
        for (const id of element.items) {
          variables.push(itemVariable(items.get(id)!, element.battery, stem, scales, texts));
        }
      }
    }
  }
  return variables;
}

const yesNo = [{ code: 0 }, { code: 1 }];

function itemVariable(item: i.Item, battery: string, stem: i.Text, scales: ReadonlyMap<string, i.Scale>, texts: Texts): i.Variable {
  const answer = answerIn(item.answers, battery)!;
  return {
    name: answer.variable,
    ...rating(scales.get(answer.scale)!),
    label: texts.each((language) => joinStem(stem[language]!, answer.text[language]!)),
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
      const coded = (missing: boolean) =>
        type.options.filter((option) => option.missing === missing).map((option) => ({ code: option.code, label: option.label }));
      return [{ ...whole, level: "nominal", codes: coded(false), missing: coded(true) }, ...specified(question, part)];
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
      return [{ ...whole, level: "ratio", missing: [], ...plain({ lo: type.lo, hi: type.hi }) }];
    case "text":
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
            required: false,
          },
        ],
  );
}
