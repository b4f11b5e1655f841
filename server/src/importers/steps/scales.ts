/** The scales of an instrument: each is there once, with whole numbers as codes. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundLook, FoundOption, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import { hasMarks, inWords, wordsOf } from "../text/marked.ts";
import { earlierCodes, wholeNumber } from "./codes.ts";
import { distinctLabels, goDown, isNoAnswer, subjectOf } from "./labels.ts";
import { libraryScale } from "./library.ts";
import { noColumns, type Names } from "./names.ts";

export interface Point {
  readonly code: number;
  /** What the source has for it. */
  readonly source: string;
  readonly alias?: string | undefined;
  readonly label: FoundText;
  /** Its code in the source, where that is another one. */
  readonly was?: string | undefined;
}

export interface MadeScale {
  readonly name: string;
  readonly lo: number;
  readonly hi: number;
  readonly points: readonly Point[];
  readonly missing: readonly Point[];
  /** It is one of the library. */
  readonly isOfLibrary: boolean;
  readonly shown?: FoundLook | undefined;
}

/** Whether each point is one still when the scale is turned over. */
export function canTurn({ lo, hi, points }: MadeScale): boolean {
  const codes = new Set(points.map(({ code }) => code));
  return points.every(({ code }) => codes.has(lo + hi - code));
}

function hasGaps({ lo, hi, points }: Pick<MadeScale, "lo" | "hi" | "points">): boolean {
  return hi - lo + 1 !== points.length;
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
  return JSON.stringify(
    options.map(({ code, label, missing, was }) => [code, Object.entries(inWords(label)).sort(), missing ?? false, was]),
  );
}

/** Whether an option is no point of a scale. */
function isMissing({ label, missing }: FoundOption): boolean {
  return missing === true || Object.values(label).some(isNoAnswer);
}

/** Beyond so many, nobody tells at a glance how many stars there are, or one face from the next. */
const mostPictures = 10;

/** Whether a scale of these options can look so: a picture for each point, from the first, and none for what is no answer. */
export function canLook(look: FoundLook | undefined, options: readonly FoundOption[]): boolean {
  if (look !== "stars" && look !== "smileys" && look !== "slider") return true;
  if (options.some(isMissing)) return false;
  if (look === "slider") return true;
  const codes = options.map(({ code }) => wholeNumber(code));
  const whole = codes.filter((code) => code !== undefined);
  // What is no whole number is numbered from 1.
  const [lo, hi] = whole.length < codes.length ? [1, codes.length] : [Math.min(...whole), Math.max(...whole)];
  return hi - lo < mostPictures && (look === "smileys" || lo === 1);
}

export class Scales {
  readonly changes: ImportChange[] = [];
  readonly #made = new Map<string, MadeScale>();
  /** Those that people see the same of; they differ in what their codes were. */
  readonly #same = new Map<string, readonly MadeScale[]>();
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
  of(options: readonly FoundOption[], where: string, wanted?: FoundLook): MadeScale {
    const shown = canLook(wanted, options) ? wanted : undefined;
    if (shown !== wanted) this.#gathering.lose("appearance", where, wanted);
    const key = `${shown ?? ""} ${keyOf(options)}`;
    const made = this.#made.get(key);
    if (made) {
      if (isMarked(options) && !isMarked(made.points)) this.#gathering.lose("html", where, undefined, true);
      return made;
    }
    const { points, missing } = this.#coded(options, where);
    const labelled = this.#labelled(points, where);
    const [lo, hi] = [labelled[0]!.code, labelled.at(-1)!.code];
    const base = this.#languages[0]!;
    // Whatever the source calls its codes, what people see is the same scale.
    const same = JSON.stringify([labelled, missing, shown].map(comparable));
    const likes = this.#same.get(same) ?? [];
    const like = likes.find((each) => canShare(each, [...labelled, ...missing]));
    const isRenumbered = [...labelled, ...missing].some(({ was }) => was !== undefined);
    const isOwn = like !== undefined || isRenumbered || shown !== undefined || hasGaps({ lo, hi, points: labelled });
    const library = isOwn ? undefined : libraryScale({ points: labelled, missing }, this.#languages);
    if (library && isMarked([...labelled, ...missing])) this.#gathering.lose("html", where, undefined, true);
    const labels = labelled.map(({ label }) => label[base] ?? "").filter((label) => label !== "");
    const subject = `${subjectOf(labels)}${labelled.length}`;
    const scale: MadeScale = {
      name: like?.name ?? library ?? this.#names.take([subject, `${subject}_own`], undefined, noColumns),
      lo,
      hi,
      points: withEarlier(labelled, like?.points),
      missing: withEarlier(missing, like?.missing),
      isOfLibrary: like?.isOfLibrary ?? library !== undefined,
      shown,
    };
    this.#same.set(same, [...likes.filter((each) => each !== like), scale]);
    this.#made.set(key, scale);
    return scale;
  }

  /** Whole numbers for all options, those that are no points apart. */
  #coded(options: readonly FoundOption[], where: string): { readonly points: Point[]; readonly missing: Point[] } {
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
      } else if (distinct.size === codes.length) {
        this.#gathering.lose("codes-gaps", where, codes.join(", "), true);
        given = codes;
      } else {
        this.#gathering.lose("codes-duplicate", where, codes.join(", "), true);
        given = points.map((_, at) => at + 1);
      }
    } else {
      const hasNone = points.every(({ code }) => code === "");
      this.#gathering.lose(hasNone ? "codes-missing" : "codes-not-integer", where, points.map(({ code }) => code).join(", "), true);
      if (hasNone && goDown(points.map(({ label }) => label[this.#languages[0]!] ?? Object.values(label)[0] ?? "")))
        points = [...points].reverse();
      given = points.map((_, at) => at + 1);
    }
    const coded = points
      .map(({ code, label, alias, was }, at): Point => ({ code: given[at]!, source: code, alias, label, was }))
      .sort((a, b) => a.code - b.code);
    const taken = new Set(coded.map(({ code }) => code));
    const [lo, hi] = [coded[0]!.code, coded.at(-1)!.code];
    const missing = none.map(({ code, label, alias, was }): Point => {
      let own = wholeNumber(code);
      if (own === undefined || (own >= lo && own <= hi) || taken.has(own)) for (own = hi < 90 ? 99 : hi + 1; taken.has(own);) own--;
      taken.add(own);
      return { code: own, source: code, alias, label, was };
    });
    for (const { code, source } of [...coded, ...missing])
      if (source !== "" && String(code) !== source) this.changes.push({ kind: "code", where, old: source, new: String(code) });
    const before = earlierCodes([...coded, ...missing]);
    const noted = (list: readonly Point[], from: number): Point[] =>
      list.map((point, at) => ({ ...point, was: point.was ?? before[from + at] }));
    return { points: noted(coded, 0), missing: noted(missing, coded.length) };
  }

  /** All points have a label, or the two ends alone. */
  #labelled(points: readonly Point[], where: string): readonly Point[] {
    const isLabelled = ({ label }: Point): boolean => Object.keys(label).length > 0;
    const ends = isLabelled(points[0]!) && isLabelled(points.at(-1)!);
    const between = points.slice(1, -1);
    const base = this.#languages[0]!;
    const bare = withoutCodes(points);
    if (bare) return bare;
    const plain = between.filter(
      (point) => !isLabelled(point) || Object.values(inWords(point.label)).every((label) => label === String(point.code)),
    );
    if (ends && plain.length === between.length && between.some((point) => !isLabelled(point)))
      return points.map((point, at) => (at === 0 || at === points.length - 1 ? point : { ...point, label: {} }));
    if (points.some(isLabelled) && !points.every(isLabelled)) {
      this.#gathering.lose("labels-partial", where, undefined, true);
      return points;
    }
    if (!points.every(isLabelled)) {
      this.#gathering.lose("labels-partial", where, undefined, true);
      return apart(points.map((point) => (isLabelled(point) ? point : { ...point, label: { [base]: String(point.code) } })));
    }
    return apart(points);
  }
}

/** Forms show the code before the labels of both ends, where those between have none: `1 Low`, `2`, `3 High`. */
function withoutCodes(points: readonly Point[]): readonly Point[] | undefined {
  if (points.length < 3) return undefined;
  const isEnd = (at: number): boolean => at === 0 || at === points.length - 1;
  const isBare = points.every(({ code, label }, at) =>
    isEnd(at)
      ? Object.keys(label).length > 0 && Object.values(inWords(label)).every((text) => text.startsWith(`${code} `))
      : Object.values(inWords(label)).every((text) => text === String(code)),
  );
  if (!isBare) return undefined;
  return points.map((point, at) => ({
    ...point,
    label: isEnd(at)
      ? Object.fromEntries(Object.entries(inWords(point.label)).map(([tag, text]) => [tag, text.slice(String(point.code).length + 1)]))
      : {},
  }));
}

/** Whether there are labels beside those of both ends, and points without one. */
function hasSomeLabels({ points }: Pick<MadeScale, "points">): boolean {
  const labelled = points.map(({ label }) => Object.keys(label).length > 0);
  if (!labelled.includes(true) || !labelled.includes(false)) return false;
  return !(labelled[0] && labelled.at(-1) && !labelled.slice(1, -1).includes(true));
}

function isMarked(labelled: readonly { readonly label: FoundText }[]): boolean {
  return labelled.some(({ label }) => hasMarks(label));
}

/** What makes two lists of points the same. */
function comparable(part: readonly Point[] | FoundLook | undefined): unknown {
  return typeof part === "object" ? part.map(({ code, label }) => [code, Object.entries(inWords(label)).sort()]) : part;
}

/**
 * Whether answers of the source can be on a scale that is there: where an old code could be taken for a code of today, or for that of another answer, both
 * must have the same.
 */
function canShare({ points, missing, isOfLibrary }: MadeScale, own: readonly Point[]): boolean {
  const all = [...points, ...missing];
  const isSame = all.every(({ was }, at) => was === own[at]!.was);
  if (isSame) return true;
  const codes = new Set(all.map(({ code }) => String(code)));
  const before = [...all, ...own].flatMap(({ was }) => was ?? []);
  if (isOfLibrary || before.some((was) => codes.has(was))) return false;
  // Of two old codes of one answer, only one is kept: the other must be no other answer's.
  return own.every(({ was }, at) => was === undefined || all.every((point, other) => other === at || point.was !== was));
}

/** Points with what their codes were, as the scale has it that they share. */
function withEarlier(own: readonly Point[], shared: readonly Point[] | undefined): readonly Point[] {
  return shared ? own.map((point, at) => ({ ...point, was: shared[at]!.was ?? point.was })) : own;
}

/** Labels that are the same have their codes behind them. */
function apart(points: readonly Point[]): readonly Point[] {
  const labels = distinctLabels(
    points.map(({ label }) => label),
    (at) => points[at]!.code,
  );
  return points.map((point, at) => ({ ...point, label: labels[at]! }));
}

/** The declaration of a scale. */
export function declarationOf(scale: MadeScale, base: string, textOf: (text: FoundText) => string): Written<ast.Scale> {
  const point = ({ code, label, was }: Point, na: boolean): Written<ast.ScalePoint> => ({ code, label: textOf(label), na, was });
  const [first, last] = [scale.points[0]!.label, scale.points.at(-1)!.label];
  return {
    kind: "scale",
    name: scale.name,
    text: [first, last].map((label) => wordsOf(label[base] ?? Object.values(label)[0] ?? "")).join(" – "),
    ...(hasGaps(scale) ? { codes: scale.points.map(({ code }) => code) } : { range: { lo: scale.lo, hi: scale.hi } }),
    ...(hasSomeLabels(scale) && { labelsSome: true as const }),
    ...(scale.shown && { shown: scale.shown }),
    points: [
      ...scale.points.filter(({ label }) => Object.keys(label).length > 0).map((each) => point(each, false)),
      ...scale.missing.map((each) => point(each, true)),
    ],
  };
}
