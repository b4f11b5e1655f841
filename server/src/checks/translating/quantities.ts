/** The numbers of a text with their units of time, so that `12 months` and `satu tahun` are one. */

import { hasOtherLetters } from "../wording/letters.ts";

export interface Quantity {
  /** As it stands there, with its unit. */
  readonly written: string;
  /** Its digits, without a unit; nothing where it is written in words. */
  readonly digits: string | undefined;
  readonly number: number;
  readonly unit: string | undefined;
  /** In the smallest unit of its kind; nothing without a unit. */
  readonly amount: number | undefined;
  /** Whether the other text must have it: a single thing and an order are often said without a number. */
  readonly isSure: boolean;
  readonly start: number;
}

/** Units in both languages: what they are counted in, and how many of that each is. */
const units: ReadonlyMap<string, readonly [kind: string, factor: number]> = new Map(
  (
    [
      ["second seconds detik", "minutes", 1 / 60],
      ["minute minutes menit", "minutes", 1],
      ["hour hours jam", "minutes", 60],
      ["day days hari", "minutes", 1440],
      ["week weeks minggu pekan", "minutes", 10_080],
      ["month months bulan", "months", 1],
      ["year years tahun", "months", 12],
      ["working-day working-days business-day business-days hari-kerja workday workdays", "working days", 1],
      ["% percent persen", "percent", 1],
    ] as const
  ).flatMap(([words, kind, factor]) => words.split(" ").map((word) => [word, [kind, factor]] as const)),
);

const inWords: ReadonlyMap<string, number> = new Map([
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, index] as const),
  ..."nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ").map((word, index) => [word, index] as const),
  ...([
    ["twenty", 20],
    ["twenty-four", 24],
    ["thirty", 30],
    ["a", 1],
    ["an", 1],
    ["once", 1],
    ["twice", 2],
    ["first", 1],
    ["third", 3],
    ["fourth", 4],
    ["fifth", 5],
    ["pertama", 1],
    ["kedua", 2],
    ["ketiga", 3],
    ["keempat", 4],
    ["kelima", 5],
    ["sekali", 1],
    ["half", 0.5],
    ["setengah", 0.5],
    ["ii", 2],
    ["iii", 3],
    ["iv", 4],
    ["vi", 6],
  ] as const),
]);
const tens: Readonly<Record<string, (number: number) => number>> = { belas: (number) => number + 10, puluh: (number) => number * 10 };

const token = /\d+(?:[.,]\d+)*|%|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const asciiToken = /\d+(?:[.,]\d+)*|%|[A-Za-z]+(?:-[A-Za-z]+)*/g;
/** A number with a dot or a comma before three digits is a thousand, elsewhere it has decimals. */
const thousands = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Times of the day. Small letters are looked for in a text of small letters: to look for either takes Node milliseconds to prepare. */
const clock = /\d:\d\d|\b(?:pukul|[ap]\.?m\.?)(?!\p{L})|24\/7|\d\.\d\d\s*(?:[-–—]|wib|wita|wit)/u;
const asciiClock = /\d:\d\d|\b(?:pukul|[ap]\.?m\.?)(?![a-z])|24\/7|\d\.\d\d\s*(?:[-–—]|wib|wita|wit)/;

/** The quantities of a text; nothing where it has times of the day, which languages write too differently. */
export function quantitiesIn(text: string): readonly Quantity[] | undefined {
  const plain = text.replace(/\{[^{}]*\}/g, (term) => " ".repeat(term.length));
  const hasOthers = hasOtherLetters(plain);
  if ((hasOthers ? clock : asciiClock).test(plain.toLowerCase())) return undefined;
  const words = [...(hasOthers ? plain.matchAll(token) : plain.matchAll(asciiToken))].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // A day is one day, and so is `sehari`.
    const single = word.lower.startsWith("se") ? units.get(word.lower.slice(2)) : undefined;
    if (single) {
      found.push({
        written: word.text,
        digits: undefined,
        number: 1,
        unit: single[0],
        amount: single[1],
        isSure: false,
        start: word.start,
      });
      continue;
    }
    const isDigits = /^\d/.test(word.text);
    // "COVID-19", "A4" and "H1" are names.
    if (
      isDigits &&
      /[\p{L}_]-?$/u.test(plain.slice(Math.max(0, word.start - 2), word.start)) &&
      !/\bke-$/i.test(plain.slice(0, word.start))
    )
      continue;
    let number = isDigits ? valueOf(word.text) : inWords.get(word.lower);
    // "twenty-four", and "24-hour" beside "two-day".
    const joined = number === undefined && !isDigits ? /^(\p{L}+)-(\p{L}+)$/u.exec(word.lower) : undefined;
    const joinedUnit = joined ? units.get(joined[2]!) : undefined;
    if (joined && joinedUnit) number = inWords.get(joined[1]!);
    if (number === undefined) continue;
    let last = at;
    const ten = isDigits ? undefined : tens[words[last + 1]?.lower ?? ""];
    if (ten) {
      number = ten(number);
      last++;
      const one = inWords.get(words[last + 1]?.lower ?? "");
      if (words[last]!.lower === "puluh" && one !== undefined && one < 10) {
        number += one;
        last++;
      }
    }
    let unit = joinedUnit;
    if (!unit) {
      const [next, after] = [words[last + 1], words[last + 2]];
      const two = next && after ? units.get(`${next.lower}-${after.lower}`) : undefined;
      unit = two ?? (next && units.get(next.lower));
      if (unit) last += two ? 2 : 1;
    }
    const end = words[last]!.end;
    found.push({
      written: plain.slice(word.start, end),
      digits: isDigits ? word.text : undefined,
      number,
      unit: unit?.[0],
      amount: unit && number * unit[1],
      isSure: isDigits || (unit !== undefined && number >= 2),
      start: word.start,
    });
    at = last;
  }
  return found;
}

function valueOf(digits: string): number {
  return Number(thousands.test(digits) ? digits.replaceAll(/[.,]/g, "") : digits.replace(",", "."));
}

/** The quantities of each of two texts that the other must have and has not. */
export function differenceOf(one: readonly Quantity[], other: readonly Quantity[]): readonly [Quantity[], Quantity[]] {
  return [one.filter((quantity) => !has(other, quantity)), other.filter((quantity) => !has(one, quantity))];
}

function has(quantities: readonly Quantity[], { isSure, number, unit, amount }: Quantity): boolean {
  if (!isSure) return true;
  return quantities.some(
    (other) =>
      (other.unit === unit && amount !== undefined && Math.abs(other.amount! - amount) < 1e-6) ||
      (other.number === number && (other.unit === undefined || unit === undefined)),
  );
}
