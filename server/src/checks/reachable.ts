/** Whether anybody can see what has a condition: whether some answers fulfil it, and the conditions of the places where these answers are given. */

import { message, type Message } from "../messages/message.ts";
import { groupedBy } from "../semantics/grouped.ts";
import { leavesOf, type Leaf } from "../semantics/leaves.ts";
import { scaleOf } from "../semantics/answers.ts";
import { sourcesOf } from "../semantics/answersIn.ts";
import { Ends } from "./ends.ts";
import { placeOf } from "./places.ts";
import type { Route, Stop } from "./route.ts";
import type { Report } from "../semantics/report.ts";
import type { BoundCondition, InstrumentSymbol, Subject } from "../semantics/symbols.ts";
import { itemVariable, partVariable } from "../semantics/variables.ts";

/** Reports the pages that nobody can see, and the questions and items. Those whose conditions have faults of their own are left out. */
export function checkReachable(instrument: InstrumentSymbol, route: Route, report: Report): void {
  routesOf(instrument, route, [], report);
}

/** What is known of the ways through an instrument. */
export interface Routes {
  readonly answers: Answers;
  /** Who is asked for an answer, as far as it can be told. */
  readonly whoSees: (place: string) => Cases;
  /** Those of some cases in which everything was asked that they say is answered; nothing where that cannot be told. */
  readonly asked: (cases: Cases) => Cases | undefined;
}

/**
 * The ways through an instrument.
 *
 * @param more conditions beside those of pages, questions and items that answers will be asked about
 * @param report told of what nobody can see, where it is there
 */
export function routesOf(instrument: InstrumentSymbol, { pages, stops }: Route, more: readonly BoundCondition[], report?: Report): Routes {
  const answers = new Answers([...conditionsOf(instrument), ...more]);
  const everybody: Cases = [new Map()];
  /** For each page so far, and for what has a condition on it, the kinds of people who see it; everybody, where that cannot be told. */
  const seenBy = pages.map(() => everybody);
  const askedBy = new Map<string, Cases>();
  const whoSees = (place: string): Cases => askedBy.get(place) ?? seenBy[stops.get(place)?.page ?? -1] ?? everybody;
  /** The people for whom a condition holds on the way to it. Nothing where that cannot be told, or a finding was made. */
  const reach = (when: BoundCondition, before: Cases, isKnown: (stop: Stop) => boolean, told: Telling): Cases | undefined => {
    const subjects = subjectsOf(when);
    if (!subjects.every((subject) => isGiven(subject) || isKnown(stops.get(placeOf(subject))!))) return undefined;
    const alone = answers.casesOf(when, true);
    if (alone === undefined) return undefined;
    if (alone.length === 0) {
      if (!answers.isFaulty(when)) told.contradiction();
      return undefined;
    }
    const here = answers.both(alone, before);
    const all = here && withPlacesBefore(here, answers, whoSees);
    if (all === undefined) return undefined;
    if (all.length === 0) {
      told.unreachable(subjects);
      return undefined;
    }
    return all.every(({ size }) => size <= mostAnswers) ? all : alone;
  };
  const onPage = [...stops].reduce<[string, Stop][][]>(
    (all, each) => (all[each[1].page]!.push(each), all),
    pages.map(() => []),
  );
  const toldItems = new Set<unknown>();
  const ends = report && new Ends(instrument, answers, report);
  pages.forEach(({ id, page }, index) => {
    if (page?.when) {
      const at = page.decl.when ?? page.nameSpan;
      const isKnown = (stop: Stop): boolean => stop !== undefined && stop.page < index;
      let isTold = ends?.shutOut.has(page) === true;
      const told = (tell: () => void) => (): void => {
        if (!isTold) tell();
        isTold = true;
      };
      const own =
        page.own &&
        reach(page.own, everybody, isKnown, {
          contradiction: told(() => report?.add("condition-contradiction", at, { what: message("nouns.aPage", { name: page.name }) })),
          unreachable: (subjects) =>
            told(() => report?.add("page-unreachable", at, { page: page.name, names: conditionalNames(subjects) }))(),
        });
      const shut = told(() => report?.add("page-shut-out", at, { page: page.name }));
      const seen = page.when === page.own ? own : reach(page.when, everybody, isKnown, { contradiction: shut, unreachable: shut });
      if (seen) seenBy[index] = seen;
    }
    for (const [place, own] of onPage[index]!) {
      const { asked } = own;
      if (!asked.when) continue;
      const at = asked.decl.when ?? asked.nameSpan;
      const { name } = asked;
      const what = message(`nouns.${nouns[asked.kind]}`, { name });
      const once = (tell: () => void) => (): void => {
        if (!toldItems.has(asked)) tell();
        toldItems.add(asked);
      };
      const seen = reach(asked.when, seenBy[index]!, (stop) => stop !== undefined && stop.step < own.step, {
        contradiction: once(() => report?.add("condition-contradiction", at, { what })),
        unreachable: (subjects) =>
          once(() => report?.add("question-unreachable", at, { what, names: [...new Set(subjects.map(nameIn))], page: id }))(),
      });
      askedBy.set(place, seen ?? seenBy[index]!);
    }
  });
  return { answers, whoSees, asked: (cases) => withPlacesBefore(cases, answers, whoSees) };

  /** The questions of a condition that are themselves asked under one, and where. */
  function conditionalNames(subjects: readonly Subject[]): Message[] {
    const ofPages = subjects.filter((subject) => !isGiven(subject));
    const asked = ofPages.map((subject) => ({ name: nameIn(subject), stop: stops.get(placeOf(subject))! }));
    const conditional = asked.filter(({ stop }) => stop.asked.when ?? pages[stop.page]!.page?.when);
    const byName = new Map(conditional.map((each) => [`${each.name} ${each.stop.page}`, each]));
    return [...byName.values()].map(({ name, stop }) => message("nouns.onPage", { name, page: pages[stop.page]!.id }));
  }
}

const nouns = { question: "aQuestion", item: "anItem", note: "aNote" } as const;

/** What is given is known before the first page. */
export function isGiven(subject: Subject): boolean {
  return subject.kind !== "item" && subject.question.decl.kind === "given";
}

interface Telling {
  readonly contradiction: () => void;
  readonly unreachable: (subjects: readonly Subject[]) => void;
}

function nameIn(subject: Subject): string {
  return subject.kind === "item" ? itemVariable(subject.battery, subject.item) : subject.question.name;
}

/** What some people answer: for the answers that matter, the values that each may have. A blank is `undefined`. */
type Case = ReadonlyMap<string, ReadonlySet<number | undefined>>;
/** One of these. */
export type Cases = readonly Case[];

/** Beyond so many, nothing is said: nobody writes such a condition by hand. */
const mostCases = 400;

/** What is reached through more answers than these is known by its own condition alone to what comes after it. */
const mostAnswers = 64;

/** What is answered was asked, so that the conditions of its place held, too. */
function withPlacesBefore(cases: Cases, answers: Answers, seenAt: (place: string) => Cases): Cases | undefined {
  const all: Case[] = [];
  for (const each of cases) {
    let combined: Cases | undefined = [each];
    for (const [key, values] of each) {
      if (values.has(undefined)) continue;
      combined = answers.both(combined, seenAt(answers.placeOf(key)));
      if (combined === undefined) return undefined;
    }
    all.push(...combined);
    if (all.length > mostCases) return undefined;
  }
  return all;
}

/** The answers that conditions look at, with the values between which these conditions tell. */
export class Answers {
  readonly #values = new Map<string, readonly number[]>();
  readonly #places = new Map<string, string>();
  /** Of the boxes of one question: which of them excludes the others. */
  readonly #boxes = new Map<string, { readonly question: string; readonly exclusive: boolean }>();

  constructor(conditions: readonly BoundCondition[]) {
    const byAnswer = groupedBy(conditions.flatMap(leavesOf), ({ subject }) => keyOf(subject));
    for (const [key, leaves] of byAnswer) {
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
      // Of what is calculated nothing is known here: it may hold for anybody, and not hold.
      case "holds":
        return [new Map()];
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

/** All conditions of an instrument. */
export function conditionsOf({ pages, sections, stops, outros, questions, items, notes }: InstrumentSymbol): BoundCondition[] {
  return [...pages, ...sections, ...stops, ...outros, ...questions, ...items, ...notes].flatMap(({ when }) => (when ? [when] : []));
}

/** The answers that a condition looks at. */
export function subjectsOf(condition: BoundCondition): Subject[] {
  switch (condition.kind) {
    case "not":
      return subjectsOf(condition.operand);
    case "and":
    case "or":
      return [...subjectsOf(condition.left), ...subjectsOf(condition.right)];
    case "holds":
      return sourcesOf(condition.expression).map(({ subject }) => subject);
    default:
      return [condition.subject];
  }
}

/** What the answer is called here; a box of several has a name of its own. */
function keyOf(subject: Subject): string {
  return subject.kind === "option" ? partVariable(subject.question, subject.option.name) : placeOf(subject);
}

/** Enough of the values that an answer can have to tell each constant, and what lies between, from the others. */
function valuesOf(subject: Subject, constants: readonly number[]): number[] {
  if (subject.kind === "option") return [0, 1];
  const scale = scaleFor(subject);
  if (scale?.codes) return [...scale.codes, ...missingOf(subject)];
  if (scale) return [...near(constants, scale.lo, scale.hi, 0), ...missingOf(subject)];
  // An item without a scale has its finding already.
  if (subject.kind === "item") return near(constants, -Infinity, Infinity, 0);
  const { type } = subject.question;
  if (type?.kind === "one") return type.options.map(({ code }) => code);
  if (type?.kind === "number")
    return [...near(constants, type.lo ?? -Infinity, type.hi ?? Infinity, type.decimals), ...type.missing.map(({ code }) => code)];
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
