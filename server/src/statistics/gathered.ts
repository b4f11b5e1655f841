/** Respondents who come one after the other, kept as columns of numbers: a million of them fit into memory, as rows would not. */

import { answerIn, byId, variablesByName } from "../instrument/byId.ts";
import type { Instrument, Item, Variable } from "../instrument/schema.ts";
import { type Cell, cellOf, givenAnswer, isMissingCode, type Row } from "../scoring/answers.ts";
import { evaluate, type Results } from "../scoring/evaluate.ts";
import { shownAnswers } from "../scoring/shown.ts";
import type { Column } from "./columns.ts";
import type { Scored } from "./scored.ts";

/** A column that grows. What is missing is NaN there. */
class Numbers {
  #values = new Float64Array(64);
  #count = 0;

  add(value: number | null): void {
    if (this.#count === this.#values.length) {
      const longer = new Float64Array(this.#count * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#count++] = value ?? NaN;
  }

  at(row: number): number | null {
    const value = this.#values[row]!;
    return Number.isNaN(value) ? null : value;
  }

  /** The column with nulls, each turned over in its limits where there are some. */
  column(limits?: { readonly lo: number; readonly hi: number }): Column {
    const column: (number | null)[] = [];
    // At once, and not as it grows.
    column.length = this.#count;
    for (let row = 0; row < this.#count; row++) {
      const value = this.#values[row]!;
      column[row] = Number.isNaN(value) ? null : limits === undefined ? value : limits.lo + limits.hi - value;
    }
    return column;
  }
}

export class Gathered implements Scored {
  readonly #instrument: Instrument;
  readonly #answers: ReadonlyMap<string, Numbers>;
  /** The same with what reads each of them. */
  readonly #columns: readonly { readonly numbers: Numbers; readonly counted: Cell["counted"] }[];
  readonly #results: ReadonlyMap<string, Numbers>;
  /** Of each result with bands, the place of the band's label among them. */
  readonly #bands: ReadonlyMap<string, { readonly labels: readonly string[]; readonly places: Numbers }>;
  readonly #by: Variable | undefined;
  readonly #groups: (number | string | null)[] = [];
  #respondents = 0;

  /** @param by the variable that people are grouped by; texts are kept of no other */
  constructor(instrument: Instrument, by?: string) {
    this.#instrument = instrument;
    this.#by = by === undefined ? undefined : variablesByName(instrument).get(by);
    const numeric = instrument.variables.filter(({ level }) => level !== "text" && level !== "date");
    this.#answers = new Map(numeric.map(({ name }) => [name, new Numbers()]));
    this.#columns = numeric.map((variable) => ({ numbers: this.#answers.get(variable.name)!, counted: cellOf(variable).counted }));
    const results = instrument.scores.flatMap(({ results: own, bands }) => own.map(({ variable }) => ({ variable, bands })));
    this.#results = new Map(results.map(({ variable }) => [variable, new Numbers()]));
    this.#bands = new Map(
      results
        .filter(({ bands }) => bands.length > 0)
        .map(({ variable, bands }) => [variable, { labels: bands.map(({ label }) => label), places: new Numbers() }]),
    );
  }

  get respondents(): number {
    return this.#respondents;
  }

  /** Scores a respondent as a survey platform would hand the row over. */
  add(row: Row): Results {
    const shown = shownAnswers(this.#instrument, row);
    for (const { numbers, counted } of this.#columns) numbers.add(counted(shown));
    if (this.#by) this.#groups.push(groupOf(this.#by, shown));
    const results = evaluate(this.#instrument, shown);
    for (const [name, numbers] of this.#results) {
      const value = results[name];
      numbers.add(typeof value === "number" ? value : null);
    }
    for (const [name, { labels, places }] of this.#bands) {
      const place = labels.indexOf(results[`${name}_band`] as string);
      places.add(place === -1 ? null : place);
    }
    this.#respondents++;
    return results;
  }

  answers(name: string): Column {
    return this.#answers.get(name)?.column() ?? Array.from({ length: this.#respondents }, () => null);
  }

  groups(name: string): readonly (number | string | null)[] {
    return name === this.#by?.name ? this.#groups : this.answers(name);
  }

  rated({ answers, reverse }: Item, battery: string): Column | undefined {
    const asked = answerIn(answers, battery);
    if (asked === undefined) return undefined;
    return this.#answers.get(asked.variable)!.column(reverse ? byId(this.#instrument.scales).get(asked.scale)! : undefined);
  }

  results(name: string): Column {
    return this.#results.get(name)!.column();
  }

  /** The result of one respondent. */
  resultOf(name: string, row: number): number | null {
    return this.#results.get(name)!.at(row);
  }

  bands(name: string): readonly (string | null)[] {
    return Array.from({ length: this.#respondents }, (_, row) => this.bandOf(name, row));
  }

  /** The band of one respondent's result. */
  bandOf(name: string, row: number): string | null {
    const own = this.#bands.get(name);
    const place = own?.places.at(row) ?? null;
    return place === null ? null : own!.labels[place]!;
  }
}

function groupOf(variable: Variable, row: Row): number | string | null {
  const value = givenAnswer(variable, row);
  return typeof value === "number" && isMissingCode(variable, value) ? null : value;
}
