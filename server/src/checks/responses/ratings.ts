/** What is wrong with the labels of a list of answers, whatever it is asked of. */

import { sentenceOf, type Phrases } from "../wording/sentence.ts";
import type { AnswerKind } from "../words/answerWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { readLabels, type Meaning } from "./meaning.ts";
import { kindOf } from "./scaleKind.ts";

export type RatingCode = "leaning-middle" | "unbalanced-scale" | "mixed-scale" | "frequency-without-never" | "unclear-order";

export interface RatingFault {
  readonly code: RatingCode;
  /** Which label it is said of, and another that it is compared with. */
  readonly at: number;
  readonly other: number;
  /** How many labels are on each side. */
  readonly counts?: readonly [less: number, more: number];
  /** What the label could be instead. */
  readonly instead?: string;
}

/** Kinds that have two sides, and a middle between them. */
const twoSided = new Set<AnswerKind | undefined>(["agreement", "satisfaction", "likelihood", "quality"]);
/** Kinds of answers that go with others: a price may be good, and yes may be always. */
const mixable = new Set<AnswerKind>(["consent", "price", "level"]);
/** One of these is in each mixture that is told. */
const usual = new Set<AnswerKind>(["agreement", "satisfaction", "frequency", "importance", "likelihood", "quality"]);

const middles: Readonly<Record<"en" | "id", Partial<Readonly<Record<AnswerKind, string>>>>> = {
  en: {
    agreement: "Neither agree nor disagree",
    satisfaction: "Neither satisfied nor dissatisfied",
    likelihood: "Neither likely nor unlikely",
    quality: "Fair",
  },
  id: { agreement: "Netral", satisfaction: "Netral", likelihood: "Sedang", quality: "Sedang" },
};

/**
 * The faults of labels that a list has in order, low codes first.
 *
 * @param isWhole whether each point has a label
 */
export function ratingFaults(labels: readonly string[], isWhole: boolean): readonly RatingFault[] {
  const { language, meanings } = readLabels(labels);
  if (labels.length < 2 || !meanings.every((meaning) => meaning !== undefined)) return [];
  const mixed = mixtureIn(meanings);
  if (mixed) return [mixed];
  const kind = kindOf(meanings);
  if (!isWhole || kind === undefined || labels.length < 3) return [];
  if (kind === "frequency") return withoutNever(meanings);
  if (!twoSided.has(kind)) return [];
  const leaning = leaningMiddle(meanings);
  const instead = middles[language][kind];
  if (leaning) return [{ ...leaning, ...(instead !== undefined && { instead }) }];
  const unbalanced = unbalancedSides(meanings, kind);
  const unclear = kind === "agreement" && language === "id" ? unclearOrder(labels) : undefined;
  return [unbalanced ?? [], unclear ?? []].flat();
}

function mixtureIn(meanings: readonly Meaning[]): RatingFault | undefined {
  const kinds = meanings.map(({ kind }) =>
    kind === undefined || kind.startsWith("=") || mixable.has(kind as AnswerKind) ? undefined : (kind as AnswerKind),
  );
  const first = kinds.findIndex((kind) => kind !== undefined);
  const at = kinds.findIndex((kind) => kind !== undefined && kind !== kinds[first]);
  if (at < 0 || !kinds.some((kind) => kind !== undefined && usual.has(kind))) return undefined;
  return { code: "mixed-scale", at, other: first };
}

/** More often than never is the least that can be answered. `Almost never` is as good as never. */
function withoutNever(meanings: readonly Meaning[]): readonly RatingFault[] {
  const values = meanings.map(({ value }) => value);
  const least = Math.min(...values);
  return least <= -2.5 ? [] : [{ code: "frequency-without-never", at: values.indexOf(least), other: values.indexOf(Math.max(...values)) }];
}

/** A middle that is a little to one side, between ends that are on both. */
function leaningMiddle(meanings: readonly Meaning[]): RatingFault | undefined {
  const at = (meanings.length - 1) / 2;
  const middle = meanings[at];
  const [low, high] = [meanings[0]!, meanings.at(-1)!];
  if (!middle || middle.value === 0 || Math.abs(middle.value) > 1 || low.value * high.value >= 0 || isOfOneSide(meanings)) return undefined;
  return { code: "leaning-middle", at, other: middle.value > 0 === high.value > 0 ? meanings.length - 1 : 0 };
}

function unbalancedSides(meanings: readonly Meaning[], kind: AnswerKind): RatingFault | undefined {
  const less = meanings.filter(({ value }) => value < 0).length;
  const more = meanings.filter(({ value }) => value > 0).length;
  const isEmptySide = less === 0 || more === 0;
  // “Poor, fair, good, very good, excellent” is in use where most answers are good ones.
  if (!isEmptySide && (kind === "quality" || Math.abs(less - more) < 2 || isOfOneSide(meanings))) return undefined;
  return { code: "unbalanced-scale", at: 0, other: meanings.length - 1, counts: [less, more] };
}

/** From nothing to a great deal: “not at all satisfied, slightly satisfied …” has no other side. */
function isOfOneSide(meanings: readonly Meaning[]): boolean {
  const less = meanings.filter(({ value }) => value < 0);
  const [only] = less;
  return less.length === 1 && only!.isNegated && (only!.value === -3 || meanings.some(({ value }) => value === 0.5));
}

/** Whether less agreement is more than no agreement, readers of Indonesian do not agree. */
function unclearOrder(labels: readonly string[]): RatingFault | undefined {
  const at = labels.findIndex((label) => /^\s*kurang setuju\b/i.test(label));
  const other = labels.findIndex((label) => /^\s*tidak setuju\b/i.test(label));
  return at >= 0 && other >= 0 ? { code: "unclear-order", at, other } : undefined;
}

/** The part of a label that is no answer, and what is left of it; nothing where all of it is an answer. */
export function noAnswerIn(label: string, lexicons: readonly Lexicon[]): { readonly noAnswer: string; readonly rest: string } | undefined {
  const isNoAnswer = (part: string): boolean => lexicons.some((lexicon) => isWhole(part, lexicon.noAnswer));
  if (isNoAnswer(label)) return { noAnswer: label, rest: "" };
  const parts = label
    .split(/[/,;()–—]|\b(?:or|atau)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const noAnswer = parts.find(isNoAnswer);
  if (noAnswer === undefined) return undefined;
  const rest = parts.filter((part) => part !== noAnswer);
  return { noAnswer, rest: rest.length === 1 ? rest[0]! : "" };
}

const persons = new Set(["i", "saya", "me", "bagi", "to", "this"]);

function isWhole(part: string, phrases: Phrases): boolean {
  const sentence = sentenceOf(part);
  for (let at = 0; at < sentence.words.length; at++) {
    const length = phrases.lengthAt(sentence, at);
    if (length === 0) continue;
    return sentence.words.every(({ lower }, index) => (index >= at && index < at + length) || persons.has(lower));
  }
  return false;
}
