/** Lowers pages and their conditions. */

import { scaleOf } from "../semantics/answers.ts";
import { pagesOf } from "../semantics/burden.ts";
import { perDimension } from "../semantics/shapes.ts";
import type * as s from "../semantics/symbols.ts";
import { answerVariables, itemVariable, partVariable } from "../semantics/variables.ts";
import { plain } from "./parts.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

export function lowerPages(symbol: s.InstrumentSymbol, texts: Texts): i.Page[] {
  return pagesOf(symbol).map(({ id, page, shown }) => ({
    id,
    ...plain({
      title: texts.own(page?.decl.text),
      when: page?.when && lowerCondition(page.when),
    }),
    elements: shown.flatMap(lowerShown),
  }));
}

function lowerShown(shown: s.Shown): i.PageElement[] {
  if (shown.kind === "question") return [{ kind: "question", question: shown.question.name }];
  const { battery, items, random } = shown;
  const element = (part: readonly s.ItemSymbol[]) => ({
    kind: "battery" as const,
    battery: battery.name,
    items: part.map((item) => item.name),
    random,
  });
  if (!shown.byDimension) return [element(items)];
  return [...perDimension(items)].map(([dimension, part]) => ({ ...element(part), dimension: dimension.name }));
}

export function lowerCondition(condition: s.BoundCondition): i.Condition {
  switch (condition.kind) {
    case "and":
    case "or": {
      // `a and b and c` is one condition of three parts.
      const parts = [condition.left, condition.right].map(lowerCondition);
      return { kind: condition.kind, all: parts.flatMap((part) => (part.kind === condition.kind ? part.all : [part])) };
    }
    case "not":
      return { kind: "not", operand: lowerCondition(condition.operand) };
    case "answered":
      return { kind: "answered", variables: variablesOf(condition.subject) };
    case "compare": {
      const variable = variablesOf(condition.subject)[0]!;
      const compare: i.Condition = { kind: "compare", op: condition.op, variable, value: condition.value };
      const missing = condition.op === "==" || condition.op === "!=" ? [] : missingCodes(condition.subject);
      // "Not applicable" is neither high nor low, whatever its code.
      if (missing.length === 0) return compare;
      return { kind: "and", all: [compare, { kind: "not", operand: { kind: "in", variable, values: missing } }] };
    }
    case "in":
      return { kind: "in", variable: variablesOf(condition.subject)[0]!, values: [...condition.values] };
  }
}

function variablesOf(subject: s.Subject): string[] {
  switch (subject.kind) {
    case "item":
      return [itemVariable(subject.battery, subject.item)];
    case "option":
      return [partVariable(subject.question, subject.option.name)];
    case "question":
      return answerVariables(subject.question);
  }
}

function missingCodes(subject: s.Subject): number[] {
  if (subject.kind === "item") return scaleOf(subject.item, subject.battery)!.missing.map((point) => point.code);
  const { type } = subject.question;
  return type?.kind === "scale" ? type.scale.missing.map((point) => point.code) : [];
}
