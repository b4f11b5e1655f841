/** Lowers pages and their conditions. */

import { scaleOf } from "../semantics/answers.ts";
import { pagesOf } from "../semantics/burden.ts";
import { perDimension } from "../semantics/shapes.ts";
import type * as s from "../semantics/symbols.ts";
import { answerVariables, itemVariable, partVariable } from "../semantics/variables.ts";
import { lowerNumber } from "./lowerScore.ts";
import { plain } from "./parts.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

export function lowerPages(symbol: s.InstrumentSymbol, texts: Texts): i.Page[] {
  /** The groups of pages in an order of chance, numbered as they come. */
  const groups = new Map<object, string>();
  const groupOf = (random: object | undefined): string | undefined => {
    if (random && !groups.has(random)) groups.set(random, `random${groups.size + 1}`);
    return random && groups.get(random);
  };
  const pages: i.Page[] = pagesOf(symbol).map(({ id, page, when: whole, shown }) => {
    const when = page ? page.own : whole;
    return {
      id,
      ...plain({
        title: titleOf(page, texts),
        when: when && lowerCondition(when),
        section: page?.section?.name,
        random: groupOf(page?.random),
      }),
      elements: shown.flatMap(lowerShown),
    };
  });
  for (const stop of symbol.stops.toReversed()) pages.splice(stop.before, 0, lowerStop(stop, texts));
  return pages;
}

function lowerStop({ name, own, section, decl }: s.StopSymbol, texts: Texts): i.Page {
  return { id: name, ...plain({ when: own && lowerCondition(own), section: section?.name }), stop: texts.own(decl.text!), elements: [] };
}

export function lowerSection({ name, decl, when }: s.SectionSymbol, texts: Texts): i.Section {
  return { id: name, ...plain({ title: texts.own(decl.text), when: when && lowerCondition(when) }) };
}

/** The title of a page: its own, or in a repeat what the round is about, as people would not know it otherwise. */
function titleOf(page: s.PageSymbol | undefined, texts: Texts): i.Text | undefined {
  const round = page?.round;
  const own = texts.within(round).own(page?.decl.text);
  const title = own ?? texts.own(round?.repeat.decl.text);
  if (own || !round || !title) return own;
  const label = texts.label(round);
  const between = round.label.kind === "number" ? " " : ": ";
  return texts.each((language) => `${title[language]}${between}${label[language]}`);
}

function lowerShown(shown: s.Shown): i.PageElement[] {
  if (shown.kind === "question") return [{ kind: "question", question: shown.question.name }];
  if (shown.kind === "note") return [{ kind: "note", note: shown.note.name, items: [] }];
  const { battery, items, random, draw, joined } = shown;
  // The first battery of several stands for all of them.
  if (joined && joined.batteries[0] !== battery) return [];
  const others = joined?.batteries.slice(1).map(({ name }) => name);
  const element = (part: readonly s.ItemSymbol[]) => ({
    kind: "battery" as const,
    battery: battery.name,
    items: part.map((item) => item.name),
    random,
    ...plain({ draw, layout: joined?.layout, with: others }),
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
    case "holds":
      return { kind: "holds", expression: lowerNumber(condition.expression) };
    case "in":
      return { kind: "in", variable: variablesOf(condition.subject)[0]!, values: [...condition.values] };
  }
}

/** A rule for an answer: numbers are compared as scores compare them, so that a missing code breaks no rule. */
export function lowerRule(rule: s.BoundCondition): i.Condition {
  switch (rule.kind) {
    case "and":
    case "or": {
      const parts = [rule.left, rule.right].map(lowerRule);
      return { kind: rule.kind, all: parts.flatMap((part) => (part.kind === rule.kind ? part.all : [part])) };
    }
    case "not":
      return { kind: "not", operand: lowerRule(rule.operand) };
    case "compare": {
      const { subject, op, value } = rule;
      const isNumber = subject.kind === "item" || (subject.kind === "question" && subject.question.type?.kind !== "one");
      if (!isNumber || missingCodes(subject).includes(value)) return lowerCondition(rule);
      // The answer as it was given: a rule turns nothing over.
      const left: i.ScoreExpression = { kind: "answer", variable: variablesOf(subject)[0]! };
      return { kind: "holds", expression: { kind: "comparison", op, left, right: { kind: "number", value } } };
    }
    default:
      return lowerCondition(rule);
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
