/** The texts of an instrument in which answers may be told, and where each is read. */

import type { Str } from "../language/ast.ts";
import type { BoundCondition, InstrumentSymbol, MemberSymbol, QuestionSymbol, Round, Subject } from "../semantics/symbols.ts";
import { placeOf } from "./places.ts";
import type { Route } from "./route.ts";
import { wordingIn } from "./wording/wordingIn.ts";

/** A text as somebody reads it on the way. */
export interface Reading {
  readonly text: Str;
  readonly page: number;
  /** How many answers are asked before it. */
  readonly step: number;
  /** All that has to hold for somebody to read it. */
  readonly whens: readonly BoundCondition[];
  readonly round: Round | undefined;
  /** It is a text of an item. */
  readonly ofItem: boolean;
}

/** What a name in a text is the answer of, where it is one: within a round, the question of that round. */
export function toldBy(name: string, { members }: InstrumentSymbol, round: Round | undefined): QuestionSymbol | undefined {
  const member: MemberSymbol | undefined = round?.own.get(name) ?? members.get(name);
  return member?.kind === "question" ? member : undefined;
}

/** The texts that tell answers where they name one: titles of pages, questions, stems, items, notes and the help below them. */
export function readingsOf({ pages, stops }: Route, isTelling: (text: Str) => boolean): readonly Reading[] {
  const found: Reading[] = [];
  const firstOn = pages.map(() => Infinity);
  for (const { page, step } of stops.values()) firstOn[page] = Math.min(firstOn[page]!, step);
  const add = (text: Str | undefined, reading: Omit<Reading, "text">): unknown =>
    text && isTelling(text) && found.push({ ...reading, text });
  pages.forEach(({ page, when }, index) => {
    add(page?.decl.text, { page: index, step: firstOn[index]!, whens: when ? [when] : [], round: page?.round, ofItem: false });
  });
  const stems = new Set<string>();
  for (const { page, step, asked, battery } of stops.values()) {
    const around = pages[page]!.when ? [pages[page]!.when] : [];
    const round = battery ? battery.round : "round" in asked ? asked.round : undefined;
    const ofItem = asked.kind === "item";
    const reading = { page, step, whens: asked.when ? [...around, asked.when] : around, round, ofItem };
    if (battery && !stems.has(`${page} ${battery.name}`)) {
      stems.add(`${page} ${battery.name}`);
      for (const text of [battery.decl.text, battery.decl.hint]) add(text, { ...reading, whens: around, ofItem: false });
    }
    if (asked.kind === "item") add(wordingIn(asked, battery!), reading);
    else add(asked.decl.text, reading);
    add("hint" in asked.decl ? asked.decl.hint : undefined, reading);
  }
  return found;
}

/** Whether everybody for whom these conditions hold has answered a question: what is compared is answered. */
export function isAnsweredWhere(question: QuestionSymbol, whens: readonly BoundCondition[]): boolean {
  return whens.flatMap(partsOf).some((part) => {
    if (part.kind !== "compare" && part.kind !== "in" && part.kind !== "answered") return false;
    return part.subject.kind !== "item" && part.subject.question === question;
  });
}

/** Whether all of some conditions hold wherever others do, as each stands among them. */
export function isImplied(some: readonly BoundCondition[], by: readonly BoundCondition[]): boolean {
  const known = new Set(by.flatMap(partsOf).map(keyOf));
  return some.flatMap(partsOf).every((part) => known.has(keyOf(part)));
}

function partsOf(condition: BoundCondition): readonly BoundCondition[] {
  return condition.kind === "and" ? [...partsOf(condition.left), ...partsOf(condition.right)] : [condition];
}

function keyOf(condition: BoundCondition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return `(${keyOf(condition.left)} ${condition.kind} ${keyOf(condition.right)})`;
    case "not":
      return `not ${keyOf(condition.operand)}`;
    case "answered":
      return subjectKey(condition.subject);
    case "in":
      return `${subjectKey(condition.subject)} in ${condition.values.join()}`;
    case "compare":
      return `${subjectKey(condition.subject)} ${condition.op} ${condition.value}`;
    case "holds":
      // Two formulas are one where they are written once.
      return `formula ${condition.span.start}`;
  }
}

function subjectKey(subject: Subject): string {
  return subject.kind === "option" ? `${placeOf(subject)}.${subject.option.name}` : placeOf(subject);
}
