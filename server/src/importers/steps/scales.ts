/** The scales of an instrument: each is there once, with whole numbers as codes. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundOption, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import { goDown, isNoAnswer, subjectOf } from "./labels.ts";
import { libraryScale } from "./library.ts";
import type { Names } from "./names.ts";

export interface Point {
  readonly code: number;
  /** What the source has for it. */
  readonly source: string;
  readonly label: FoundText;
}

export interface MadeScale {
  readonly name: string;
  readonly lo: number;
  readonly hi: number;
  readonly points: readonly Point[];
  readonly missing: readonly Point[];
  /** It is one of the library. */
  readonly isOfLibrary: boolean;
}

/** The longest scale that there may be. */
export const mostPoints = 101;

/** Whether options can be a scale at all. */
export function canBeScale(options: readonly FoundOption[]): boolean {
  const points = options.filter(({ label, missing }) => !missing && !Object.values(label).some(isNoAnswer));
  return points.length >= 2 && points.length <= mostPoints && !options.some(({ specify }) => specify);
}

/** What is the same in two lists of options. */
export function keyOf(options: readonly FoundOption[]): string {
  return JSON.stringify(options.map(({ code, label, missing }) => [code, Object.entries(label).sort(), missing ?? false]));
}

export class Scales {
  readonly changes: ImportChange[] = [];
  readonly #made = new Map<string, MadeScale>();
  readonly #same = new Map<string, MadeScale>();
  readonly #names: Names;
  readonly #gathering: Gathering;
  readonly #languages: readonly string[];

  constructor(names: Names, gathering: Gathering, languages: readonly string[]) {
    this.#names = names;
    this.#gathering = gathering;
    this.#languages = languages;
  }

  get all(): readonly MadeScale[] {
    return [...new Set(this.#made.values())];
  }

  /** The scale of some options, which `canBeScale`. */
  of(options: readonly FoundOption[], where: string): MadeScale {
    const key = keyOf(options);
    const made = this.#made.get(key);
    if (made) return made;
    const { points, missing } = this.#coded(options, where);
    const labelled = this.#labelled(points, where);
    const [lo, hi] = [labelled[0]!.code, labelled.at(-1)!.code];
    const base = this.#languages[0]!;
    // Whatever the source calls its codes, what people see is the same scale.
    const same = JSON.stringify([labelled, missing].map((list) => list.map(({ code, label }) => [code, Object.entries(label).sort()])));
    const like = this.#same.get(same);
    const library = like ? undefined : libraryScale({ points: labelled, missing }, this.#languages);
    const labels = labelled.map(({ label }) => label[base] ?? "").filter((label) => label !== "");
    const wanted = `${subjectOf(labels)}${labelled.length}`;
    const scale: MadeScale = {
      name: like?.name ?? library ?? this.#names.take([wanted, `${wanted}_own`]),
      lo,
      hi,
      points: labelled,
      missing,
      isOfLibrary: like?.isOfLibrary ?? library !== undefined,
    };
    if (!like) this.#same.set(same, scale);
    this.#made.set(key, scale);
    return scale;
  }

  /** Whole numbers for all options, those that are no points apart. */
  #coded(options: readonly FoundOption[], where: string): { readonly points: Point[]; readonly missing: Point[] } {
    const isMissing = ({ label, missing }: FoundOption): boolean => missing === true || Object.values(label).some(isNoAnswer);
    let points = options.filter((option) => !isMissing(option));
    const none = options.filter(isMissing);
    const codes = points.map(({ code }) => wholeNumber(code));
    let given: readonly number[];
    if (codes.every((code) => code !== undefined)) {
      const distinct = new Set(codes);
      const [lo, hi] = [Math.min(...codes), Math.max(...codes)];
      if (distinct.size === codes.length && hi - lo + 1 === codes.length) {
        given = codes;
        if (codes.length > 2 && codes.some((code, at) => at > 0 && code < codes[at - 1]!))
          this.#gathering.lose("appearance", where, codes.join(", "), true);
      } else {
        this.#gathering.lose(distinct.size < codes.length ? "codes-duplicate" : "codes-gaps", where, codes.join(", "), true);
        // The order of the codes holds, unless they are no order.
        if (distinct.size === codes.length) points = [...points].sort((a, b) => Number(a.code) - Number(b.code));
        given = points.map((_, at) => at + 1);
      }
    } else {
      const hasNone = points.every(({ code }) => code === "");
      this.#gathering.lose(hasNone ? "codes-missing" : "codes-not-integer", where, points.map(({ code }) => code).join(", "), true);
      if (hasNone && goDown(points.map(({ label }) => label[this.#languages[0]!] ?? Object.values(label)[0] ?? "")))
        points = [...points].reverse();
      given = points.map((_, at) => at + 1);
    }
    const coded = points.map(({ code, label }, at): Point => ({ code: given[at]!, source: code, label })).sort((a, b) => a.code - b.code);
    const taken = new Set(coded.map(({ code }) => code));
    const [lo, hi] = [coded[0]!.code, coded.at(-1)!.code];
    const missing = none.map(({ code, label }): Point => {
      let own = wholeNumber(code);
      if (own === undefined || (own >= lo && own <= hi) || taken.has(own)) for (own = hi < 90 ? 99 : hi + 1; taken.has(own);) own--;
      taken.add(own);
      return { code: own, source: code, label };
    });
    for (const { code, source } of [...coded, ...missing])
      if (source !== "" && String(code) !== source) this.changes.push({ kind: "code", where, old: source, new: String(code) });
    return { points: coded, missing };
  }

  /** All points have a label, or the two ends alone. */
  #labelled(points: readonly Point[], where: string): readonly Point[] {
    const isLabelled = ({ label }: Point): boolean => Object.keys(label).length > 0;
    const ends = isLabelled(points[0]!) && isLabelled(points.at(-1)!);
    const between = points.slice(1, -1);
    const base = this.#languages[0]!;
    const plain = between.filter(
      (point) => !isLabelled(point) || Object.values(point.label).every((label) => label === String(point.code)),
    );
    if (ends && plain.length === between.length && between.some((point) => !isLabelled(point)))
      return points.map((point, at) => (at === 0 || at === points.length - 1 ? point : { ...point, label: {} }));
    if (!points.every(isLabelled)) {
      this.#gathering.lose("labels-partial", where, undefined, true);
      return apart(points.map((point) => (isLabelled(point) ? point : { ...point, label: { [base]: String(point.code) } })));
    }
    return apart(points);
  }
}

/** Labels that are the same have their codes behind them. */
function apart(points: readonly Point[]): readonly Point[] {
  const seen = new Set<string>();
  return points.map((point) => {
    const key = JSON.stringify(Object.values(point.label).map((label) => label.toLowerCase()));
    if (!seen.has(key)) {
      seen.add(key);
      return point;
    }
    return {
      ...point,
      label: Object.fromEntries(Object.entries(point.label).map(([language, label]) => [language, `${label} (${point.code})`])),
    };
  });
}

/** A code that is a whole number. */
export function wholeNumber(code: string): number | undefined {
  return /^\s*[-+]?\d{1,9}(?:\.0+)?\s*$/.test(code) ? Number(code) : undefined;
}

/** The declaration of a scale. */
export function declarationOf(scale: MadeScale, base: string, textOf: (text: FoundText) => string): Written<ast.Scale> {
  const point = ({ code, label }: Point, na: boolean): Written<ast.ScalePoint> => ({ code, label: textOf(label), na });
  const [first, last] = [scale.points[0]!.label, scale.points.at(-1)!.label];
  return {
    kind: "scale",
    name: scale.name,
    text: `${first[base] ?? textOf(first)} – ${last[base] ?? textOf(last)}`,
    range: { lo: scale.lo, hi: scale.hi },
    points: [
      ...scale.points.filter(({ label }) => Object.keys(label).length > 0).map((each) => point(each, false)),
      ...scale.missing.map((each) => point(each, true)),
    ],
  };
}
