/** Whether anybody can see a page: whether some answers fulfil its condition, and those of the pages where these answers are given. */

import { message, type Message } from "../messages/message.ts";
import { groupedBy } from "../semantics/grouped.ts";
import { scaleOf } from "../semantics/answers.ts";
import { placeOf } from "./places.ts";
import type { Report } from "../semantics/report.ts";
import type { BoundCondition, InstrumentSymbol, PageSymbol, Subject } from "../semantics/symbols.ts";
import { itemVariable, partVariable } from "../semantics/variables.ts";

/**
 * Reports the pages that nobody can see. Pages whose conditions have faults of their own are left out.
 *
 * @param shownOn the page of each question and of each answer to an item, by their places
 */
export function checkReachable(instrument: InstrumentSymbol, shownOn: ReadonlyMap<string, number>, report: Report): void {
  const { pages } = instrument;
  const answers = new Answers(pages);
  /** For each page so far, the kinds of people who see it; everybody, where that cannot be told. */
  const seenBy: Cases[] = [];
  pages.forEach((page, index) => {
    const everybody: Cases = [new Map()];
    seenBy.push(everybody);
    if (!page.when || subjectsOf(page.when).some((subject) => (shownOn.get(placeOf(subject)) ?? index) >= index)) return;
    const alone = answers.casesOf(page.when, true);
    if (alone === undefined) return;
    if (alone.length === 0) {
      if (!answers.isFaulty(page.when)) report.add("condition-contradiction", page.decl.when ?? page.nameSpan, { page: page.name });
      return;
    }
    const all = withPagesBefore(alone, answers, (subject) => seenBy[shownOn.get(subject)!]!);
    if (all === undefined) return;
    if (all.length > 0) seenBy[index] = all.every(({ size }) => size <= mostAnswers) ? all : alone;
    else
      report.add("page-unreachable", page.decl.when ?? page.nameSpan, { page: page.name, names: conditionalNames(page, shownOn, pages) });
  });
}

/** The questions of a condition that are themselves asked under one, and where. */
function conditionalNames(page: PageSymbol, shownOn: ReadonlyMap<string, number>, pages: readonly PageSymbol[]): Message[] {
  const asked = subjectsOf(page.when!).map((subject) => ({
    name: subject.kind === "item" ? itemVariable(subject.battery, subject.item) : subject.question.name,
    page: pages[shownOn.get(placeOf(subject))!]!,
  }));
  const conditional = new Map(asked.filter(({ page: { when } }) => when).map((each) => [`${each.name} ${each.page.name}`, each]));
  return [...conditional.values()].map((each) => message("nouns.onPage", { name: each.name, page: each.page.name }));
}

/** What some people answer: for the answers that matter, the values that each may have. A blank is `undefined`. */
type Case = ReadonlyMap<string, ReadonlySet<number | undefined>>;
/** One of these. */
type Cases = readonly Case[];

/** Beyond so many, nothing is said: nobody writes such a condition by hand. */
const mostCases = 400;

/** Where a page is reached through more answers than these, the pages after it know of its own condition alone. */
const mostAnswers = 64;

/** What is answered was asked, so that the condition of its page held, too. */
function withPagesBefore(cases: Cases, answers: Answers, pageOf: (place: string) => Cases): Cases | undefined {
  const all: Case[] = [];
  for (const each of cases) {
    let combined: Cases | undefined = [each];
    for (const [key, values] of each) {
      if (values.has(undefined)) continue;
      combined = answers.both(combined, pageOf(answers.placeOf(key)));
      if (combined === undefined) return undefined;
    }
    all.push(...combined);
    if (all.length > mostCases) return undefined;
  }
  return all;
}

/** The answers that conditions look at, with the values between which these conditions tell. */
class Answers {
  readonly #values = new Map<string, readonly number[]>();
  readonly #places = new Map<string, string>();
  /** Of the boxes of one question: which of them excludes the others. */
  readonly #boxes = new Map<string, { readonly question: string; readonly exclusive: boolean }>();

  constructor(pages: readonly PageSymbol[]) {
    const conditions = groupedBy(
      pages.flatMap(({ when }) => (when ? leavesOf(when) : [])),
      ({ subject }) => keyOf(subject),
    );
    for (const [key, leaves] of conditions) {
      const { subject } = leaves[0]!;
      const constants = leaves.flatMap((leaf) => (leaf.kind === "compare" ? [leaf.value] : leaf.kind === "in" ? leaf.values : []));
      this.#values.set(key, valuesOf(subject, constants));
      this.#places.set(key, placeOf(subject));
      if (subject.kind === "option") this.#boxes.set(key, { question: subject.question.name, exclusive: subject.option.decl.exclusive });
    }
  }

  placeOf(key: string): string {
    return this.#places.get(key)!;
  }

  /** Whether a comparison within the condition can never hold by itself, which is a finding already. */
  isFaulty(condition: BoundCondition): boolean {
    return leavesOf(condition).some((leaf) => this.#allowed(leaf, true).size === 0);
  }

  /** The cases in which a condition holds, or does not; nothing where they are too many. */
  casesOf(condition: BoundCondition, holds: boolean): Cases | undefined {
    switch (condition.kind) {
      case "not":
        return this.casesOf(condition.operand, !holds);
      case "and":
      case "or": {
        const left = this.casesOf(condition.left, holds);
        const right = this.casesOf(condition.right, holds);
        if (!left || !right) return undefined;
        if ((condition.kind === "and") === holds) return this.both(left, right);
        return left.length + right.length > mostCases ? undefined : [...left, ...right];
      }
      default: {
        const allowed = this.#allowed(condition, holds);
        return allowed.size === 0 ? [] : [new Map([[keyOf(condition.subject), allowed]])];
      }
    }
  }

  /** The cases in which both hold. */
  both(left: Cases, right: Cases): Cases | undefined {
    if (left.length * right.length > mostCases) return undefined;
    return left.flatMap((one) => right.map((other) => this.#met(one, other)).filter((each) => each !== undefined));
  }

  /** Two cases at once, or nothing where they contradict each other. */
  #met(one: Case, other: Case): Case | undefined {
    const met = new Map(one);
    for (const [key, values] of other) {
      const before = met.get(key);
      const left = before ? new Set([...values].filter((value) => before.has(value))) : values;
      if (left.size === 0) return undefined;
      met.set(key, left);
    }
    return this.#boxesAgree(met) ? met : undefined;
  }

  /** The boxes of one question are blank together, and one that excludes the others is ticked alone. */
  #boxesAgree(each: Case): boolean {
    const boxes = [...each].flatMap(([key, values]) => {
      const box = this.#boxes.get(key);
      return box ? [{ ...box, key, values }] : [];
    });
    const mustBeTicked = ({ values }: { readonly values: ReadonlySet<number | undefined> }): boolean => values.size === 1 && values.has(1);
    return boxes.every((box) => {
      const others = boxes.filter(({ question, key }) => question === box.question && key !== box.key);
      if (mustBeTicked(box) && box.exclusive && others.some(mustBeTicked)) return false;
      const question = each.get(box.question);
      const isBlank = (values: ReadonlySet<number | undefined> | undefined): boolean => values?.size === 1 && values.has(undefined);
      return box.values.has(undefined) || !(isBlank(question) || others.some(({ values }) => isBlank(values)));
    });
  }

  /** The values with which one comparison holds, or does not. One with a blank does not hold, and no order has a place for a missing code. */
  #allowed(leaf: Leaf, holds: boolean): ReadonlySet<number | undefined> {
    const missing = missingOf(leaf.subject);
    const listed = new Set(leaf.kind === "in" ? leaf.values : []);
    const fits = (value: number): boolean => {
      if (leaf.kind === "answered") return true;
      if (leaf.kind === "in") return listed.has(value);
      if (leaf.op === "==" || leaf.op === "!=") return (value === leaf.value) === (leaf.op === "==");
      if (missing.includes(value)) return false;
      return leaf.op === "<"
        ? value < leaf.value
        : leaf.op === "<="
          ? value <= leaf.value
          : leaf.op === ">"
            ? value > leaf.value
            : value >= leaf.value;
    };
    const values = this.#values.get(keyOf(leaf.subject))!;
    return new Set([...values.filter((value) => fits(value) === holds), ...(holds ? [] : [undefined])]);
  }
}

type Leaf = Exclude<BoundCondition, { readonly kind: "and" | "or" | "not" }>;

function leavesOf(condition: BoundCondition): Leaf[] {
  switch (condition.kind) {
    case "not":
      return leavesOf(condition.operand);
    case "and":
    case "or":
      return [...leavesOf(condition.left), ...leavesOf(condition.right)];
    default:
      return [condition];
  }
}

/** The answers that a condition looks at. */
export function subjectsOf(condition: BoundCondition): Subject[] {
  return leavesOf(condition).map(({ subject }) => subject);
}

/** What the answer is called here; a box of several has a name of its own. */
function keyOf(subject: Subject): string {
  return subject.kind === "option" ? partVariable(subject.question, subject.option.name) : placeOf(subject);
}

/** Enough of the values that an answer can have to tell each constant, and what lies between, from the others. */
function valuesOf(subject: Subject, constants: readonly number[]): number[] {
  if (subject.kind === "option") return [0, 1];
  const scale = scaleFor(subject);
  if (scale) return [...near(constants, scale.lo, scale.hi, 0), ...missingOf(subject)];
  // An item without a scale has its finding already.
  if (subject.kind === "item") return near(constants, -Infinity, Infinity, 0);
  const { type } = subject.question;
  if (type?.kind === "one") return type.options.map(({ code }) => code);
  if (type?.kind === "number") return near(constants, type.lo ?? -Infinity, type.hi ?? Infinity, type.decimals);
  // Of other answers a condition can only ask whether they are there.
  return [1];
}

/** The possible values at and around some constants, and the limits; all of them where there is no constant. */
function near(constants: readonly number[], lo: number, hi: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const around = constants.flatMap((constant) => [
    Math.floor(constant * unit) - 1,
    Math.floor(constant * unit),
    Math.ceil(constant * unit),
    Math.ceil(constant * unit) + 1,
  ]);
  const values = [...around.map((step) => step / unit), lo, hi].filter((value) => Number.isFinite(value) && value >= lo && value <= hi);
  return values.length === 0 ? [0] : [...new Set(values)];
}

function scaleFor(subject: Subject) {
  if (subject.kind === "item") return scaleOf(subject.item, subject.battery);
  const { type } = subject.question;
  return type && "scale" in type ? type.scale : undefined;
}

function missingOf(subject: Subject): readonly number[] {
  return scaleFor(subject)?.missing.map(({ code }) => code) ?? [];
}
