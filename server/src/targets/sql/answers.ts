/** Answers as the scorer takes them: what nobody could have answered is a blank, and so is what stands on a page that was not shown. */

import type { Column, Form, FormPage } from "../../form/form.ts";
import { withheldOf, type Withheld } from "../../form/offers.ts";
import type { Condition, Variable } from "../../instrument/schema.ts";
import { Scores } from "./scores.ts";
import { firstStep, joined, type Steps, type Term } from "./steps.ts";
import { ownWhen } from "../../form/when.ts";
import { neededColumns } from "../scripts/needed.ts";
import { comment, plain } from "./text.ts";

/** The greatest number with decimals. */
const greatest = 1.7976931348623157e308;

export class Answers {
  readonly #form: Form;
  readonly #steps: Steps;
  readonly #names: ReadonlyMap<string, string>;
  readonly #columns: ReadonlyMap<string, Column>;
  /** The places of columns in the form, and that of the first on each page. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #pages: ReadonlyMap<FormPage, number>;
  /** What conditions calculate. */
  readonly #formulas: Scores;
  readonly #given = new Map<string, Term>();
  readonly #counted = new Map<string, Term>();
  readonly #shown = new Map<FormPage, Term | undefined>();
  readonly #asked = new Map<string, Term>();

  /**
   * @param names what the columns are called in the table of answers
   * @param used the variables that scores use
   */
  constructor(form: Form, steps: Steps, names: ReadonlyMap<string, string>, used: Iterable<string>) {
    this.#form = form;
    this.#steps = steps;
    this.#names = names;
    this.#columns = new Map(form.columns.map((column) => [column.name, column]));
    this.#places = new Map(form.columns.map(({ name }, index) => [name, index]));
    this.#pages = new Map(form.columns.flatMap(({ page }, index) => (page ? [[page, index] as const] : [])).toReversed());
    this.#formulas = new Scores(form, this, steps);
    // Columns in their order, so that a chain of conditions is no deep recursion.
    const needed = neededColumns(form, used);
    for (const column of form.columns) {
      if (!needed.has(column.name)) continue;
      if (column.page) this.#isShown(column.page);
      this.#isAsked(column);
    }
  }

  /** The number that a score may use: no blank, no missing code. */
  counted(name: string): Term {
    return this.#once(this.#counted, name, () => {
      const column = this.#columns.get(name)!;
      const own = this.#names.get(name)!;
      const raw = { sql: answerIf(own, isAnswer(`p.${own}`, column.variable, false)), step: 0, isShort: false };
      return this.#visible(column, raw, own);
    });
  }

  /** What was given, missing codes too: what conditions ask after. Of a text, whether there is one. */
  #givenAnswer(name: string): Term {
    const { variable, from } = this.#columns.get(name)!;
    const isText = variable.level === "text" || variable.level === "date";
    if (!isText && variable.missing.length === 0) return this.counted(name);
    return this.#once(this.#given, name, () => {
      const column = this.#columns.get(name)!;
      const own = this.#names.get(name)!;
      const raw = isText
        ? `CASE WHEN TRANSLATE(CONCAT(p.${own}, ''), CONCAT(' ', CHR(9), CHR(10), CHR(13)), '') <> '' THEN 1 END`
        : answerIf(own, isAnswer(`p.${own}`, variable, true));
      const visible = this.#visible(column, { sql: raw, step: 0, isShort: false }, `${own}_given`);
      if (from.kind !== "words") return visible;
      // Words are shown while their option is chosen.
      const { question, option } = from.words;
      const chosen = this.#givenAnswer(option.variable ?? question.id);
      const isChosen =
        question.asks.kind === "rank" ? `${chosen.sql} IS NOT NULL` : `${chosen.sql} = ${option.variable === undefined ? option.code : 1}`;
      return this.#steps.add(`${own}_given`, {
        sql: `CASE WHEN ${isChosen} THEN ${visible.sql} END`,
        step: firstStep([chosen, visible]),
        isShort: false,
      });
    });
  }

  /** An answer as a column, blank where it was not asked for. */
  #visible(column: Column, raw: Term, wanted: string): Term {
    const { name, page, variable } = column;
    const withheld = withheldOf(column);
    if (withheld.length > 0 && page) raw = this.#offered(withheld, this.#steps.add(`${wanted}_any`, raw), this.#places.get(name)!);
    const note = comment(variable.label[this.#form.instrument.languages[0]!] ?? name);
    const shown = this.#isAsked(column) ?? (page && this.#isShown(page));
    const own = this.#names.get(name) === wanted;
    const add = (term: Term): Term => (own ? this.#steps.named(wanted, term, note) : this.#steps.add(wanted, term, note));
    if (shown === undefined) return add(raw);
    const anyway = this.#steps.add(`${wanted}_anyway`, raw);
    return add({ sql: `CASE WHEN ${shown.sql} THEN ${anyway.sql} END`, step: shown.step, isShort: false });
  }

  /** An answer that could be chosen: what was not offered is a blank. */
  #offered(withheld: readonly Withheld[], given: Term, place: number): Term {
    const conditions = withheld.map(({ when }) => this.#condition(when, place));
    const cases = withheld.map(({ code }, index) => {
      return `WHEN ${given.sql} = ${plain(code)} AND NOT ${conditions[index]!.sql} THEN NULL`;
    });
    return { sql: `CASE ${cases.join(" ")} ELSE ${given.sql} END`, step: firstStep([given, ...conditions]), isShort: false };
  }

  /** Whether a page was shown; nothing where it always is. */
  #isShown(page: FormPage): Term | undefined {
    if (page.when === undefined) return undefined;
    const known = this.#shown.get(page);
    if (known) return known;
    const term = this.#steps.add(`shown_${page.id}`, this.#condition(page.when, this.#pages.get(page)!));
    this.#shown.set(page, term);
    return term;
  }

  /** Whether a column was asked for under a condition of its own, and its page was shown; nothing where it has no such condition. */
  #isAsked(column: Column): Term | undefined {
    const when = ownWhen(column);
    if (when === undefined) return undefined;
    // The columns of one question share its condition, and so do neighbours among items.
    const key = `${column.page?.id} ${JSON.stringify(when)}`;
    const known = this.#asked.get(key);
    if (known) return known;
    const own = this.#condition(when, this.#places.get(column.name)!);
    const shown = column.page && this.#isShown(column.page);
    const both = shown ? { sql: `${shown.sql} AND ${own.sql}`, step: firstStep([shown, own]), isShort: false } : own;
    const term = this.#steps.add(`asked_${column.name}`, both);
    this.#asked.set(key, term);
    return term;
  }

  /** A condition at a place among the columns, which finds blank what is asked there or later. It is never unknown. */
  #condition(condition: Condition, place: number): Term {
    const all = (parts: readonly Term[], sign: string, none: string): Term => ({
      sql:
        parts.length === 0
          ? none
          : `(${joined(
              parts.map(({ sql }) => sql),
              sign,
            )})`,
      step: firstStep(parts),
      isShort: false,
    });
    const holds = (name: string, test: (ref: string) => string): Term => {
      if (this.#places.get(name)! >= place) return { sql: "FALSE", step: 0, isShort: true };
      const given = this.#givenAnswer(name);
      return { ...given, sql: test(given.sql), isShort: false };
    };
    const number = (name: string, test: (ref: string) => string): Term => holds(name, (ref) => `COALESCE(${test(ref)}, FALSE)`);
    switch (condition.kind) {
      case "and":
        return all(
          condition.all.map((part) => this.#condition(part, place)),
          " AND ",
          "TRUE",
        );
      case "or":
        return all(
          condition.all.map((part) => this.#condition(part, place)),
          " OR ",
          "FALSE",
        );
      case "not": {
        const inner = this.#condition(condition.operand, place);
        return { ...inner, sql: `NOT ${inner.sql}`, isShort: false };
      }
      case "answered":
        return all(
          condition.variables.map((name) => holds(name, (ref) => `${ref} IS NOT NULL`)),
          " OR ",
          "FALSE",
        );
      case "compare": {
        const { op, variable, value } = condition;
        return number(variable, (ref) => `${ref} ${op === "==" ? "=" : op === "!=" ? "<>" : op} ${plain(value)}`);
      }
      case "holds": {
        const formula = this.#formulas.formula(condition.expression);
        return { ...formula, sql: `COALESCE(${formula.sql} <> 0, FALSE)`, isShort: false };
      }
      case "in":
        return number(condition.variable, (ref) => isOneOf(ref, condition.values));
    }
  }

  #once(known: Map<string, Term>, name: string, make: () => Term): Term {
    let term = known.get(name);
    if (!term) known.set(name, (term = make()));
    return term;
  }
}

/** The answer as a number with decimals, whatever the column holds. */
function answerIf(own: string, test: string): string {
  return `CASE WHEN ${test} THEN p.${own} * 1e0 END`;
}

/** That a cell holds what could have been answered. */
function isAnswer(ref: string, { codes, missing, lo, hi }: Variable, withMissing: boolean): string {
  const none = missing.map(({ code }) => code);
  if (codes !== undefined) return isOneOf(ref, [...codes.map(({ code }) => code), ...(withMissing ? none : [])]);
  // Beyond the greatest number there is only what is none, or no end of it.
  const isWithin = `${ref} BETWEEN ${lo === undefined ? `-${greatest}` : plain(lo)} AND ${hi === undefined ? greatest : plain(hi)}`;
  // Codes of a number that is none may lie beyond its limits, or within them where it has none.
  if (none.length === 0) return isWithin;
  return withMissing ? `(${isWithin} OR ${isOneOf(ref, none)})` : `${isWithin} AND NOT (${isOneOf(ref, none)})`;
}

/** That a number is in a list of whole ones. As runs, and not by `IN`, of which DuckDB makes a join: a questionnaire has hundreds. */
function isOneOf(ref: string, list: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const code of list.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && code <= last.to + 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  const tests = runs.map(({ from, to }) => (from === to ? `${ref} = ${plain(from)}` : `${ref} BETWEEN ${plain(from)} AND ${plain(to)}`));
  const any = tests.length > 1 ? `(${joined(tests, " OR ")})` : (tests[0] ?? "FALSE");
  return runs.some(({ from, to }) => from < to) ? `${any} AND ${ref} = FLOOR(${ref})` : any;
}
