/** The label of an answer as a range of numbers: `18-25`, `Rp 1.000.000 – Rp 2.000.000`, `55 years or older`, `kurang dari 1 juta`. */

export interface AnswerBand {
  readonly lo: number;
  readonly hi: number;
  /** Whether the limits do not belong to it, as in `18 to under 25` and `more than 25`. */
  readonly isAboveLo: boolean;
  readonly isBelowHi: boolean;
  /** The least by which two of its numbers differ: 1 for whole ones; 0 where it speaks of millions, and what lies between counts. */
  readonly step: number;
  /** What is counted, without the `s` of a plural; "" where the label does not say. */
  readonly unit: string;
  /** The numbers as they stand in the label. */
  readonly numbers: readonly { readonly raw: string; readonly start: number }[];
  /** What stands before the first number, such as `Rp `, and behind the last one. */
  readonly sign: string;
  readonly after: string;
}

// Without classes of Unicode, which take longer to prepare than all other checks of a small file together.
const number = /\d+(?:[.,]\d+)*/g;
const separator = /[.,]/;
const sizes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  ribu: 1e3,
  rb: 1e3,
  k: 1e3,
  million: 1e6,
  juta: 1e6,
  jt: 1e6,
  billion: 1e9,
  miliar: 1e9,
};
const currencies = ["rp", "rp.", "idr", "usd", "eur", "us$", "$", "€", "£"];
const between = /^(?:-|–|—|to|until|up to|and|sampai|sampai dengan|hingga|dan|s\.?d\.?|s\/d)$/;
const openBefore = ["<", "under", "less than", "below", "kurang dari", "di bawah"];
const above = /^(?:more than|over|above|older than|longer than|>|lebih dari|di atas|diatas|lebih tua dari)$/;
const from = /^(?:at least|from|≥|>=|minimal|mulai|paling sedikit|sekurang-kurangnya|sedikitnya)$/;
const below = /^(?:less than|under|below|younger than|fewer than|<|kurang dari|di bawah|dibawah|lebih muda dari)$/;
const upTo = /^(?:up to|at most|no more than|not more than|≤|<=|sampai|sampai dengan|hingga|maksimal|paling banyak|s\.?d\.?)$/;
const orMore =
  /(?:^|\s)(?:(?:or|and) (?:more|older|over|above|longer|higher|up)|atau (?:lebih|di atasnya)(?: tua)?|dan lebih|ke atas|keatas|\+|plus)$|^\+/;
const orLess =
  /(?:^|\s)(?:(?:or|and) (?:less|fewer|younger|under|below|shorter|lower)|atau (?:kurang|lebih muda|lebih rendah)|ke bawah|kebawah)$/;
/** What may stand before a range and says nothing. */
const opening = /^(?:from|between|dari|antara|ages?|aged|usia|umur|sekitar|about|\[|\()?$/;

/** Nothing where a label is no range. */
export function answerBandOf(label: string): AnswerBand | undefined {
  const found = [...label.matchAll(number)].map((match) => ({ raw: match[0], start: match.index, end: match.index + match[0].length }));
  const [first, last] = [found[0], found[1] ?? found[0]];
  if (!first || !last || found.length > 2) return undefined;
  const before = label.slice(0, first.start).trim().toLowerCase();
  const after = label.slice(last.end);
  const { sign, words } = signOf(before);
  const said = lastOf(after.trim().toLowerCase());
  const middle = found.length === 2 ? lastOf(label.slice(first.end, last.start).trim().toLowerCase()) : undefined;
  const size = said.size;
  const decimals = Math.max(...found.map(({ raw }) => decimalsOf(raw)));
  const parts = {
    step: size > 1 && decimals === 0 ? 0 : size / 10 ** decimals,
    unit: said.unit || (middle?.unit ?? ""),
    numbers: found.map(({ raw, start }) => ({ raw, start })),
    sign: sign && label.slice(label.toLowerCase().indexOf(sign), first.start),
    after,
  };
  const lo = valueOf(first.raw) * (middle && middle.size > 1 ? middle.size : size);
  const hi = valueOf(last.raw) * size;
  if (middle) {
    const link = linkOf(middle.rest, sign);
    if (!link || (!opening.test(words) && !above.test(words)) || said.rest.replace(/^[)\]]$/, "") !== "" || !(lo <= hi)) return undefined;
    return { ...parts, lo, hi, isAboveLo: above.test(words), isBelowHi: link.isBelow || (words === "[" && said.rest === ")") };
  }
  if (Number.isNaN(hi)) return undefined;
  const whole = `${said.unit} ${said.rest}`.trim();
  if (above.test(words)) return { ...parts, lo, hi: Infinity, isAboveLo: true, isBelowHi: false };
  if (from.test(words) || orMore.test(whole)) return { ...parts, lo, hi: Infinity, isAboveLo: false, isBelowHi: false };
  if (below.test(words)) return { ...parts, lo: -Infinity, hi, isAboveLo: false, isBelowHi: true };
  if (upTo.test(words) || orLess.test(whole)) return { ...parts, lo: -Infinity, hi, isAboveLo: false, isBelowHi: false };
  return words === "" && said.rest === "" ? { ...parts, lo, hi, isAboveLo: false, isBelowHi: false } : undefined;
}

/** Whether it has two limits of its own. */
export function isRange({ lo, hi }: AnswerBand): boolean {
  return Number.isFinite(lo) && Number.isFinite(hi) && lo < hi;
}

/** A currency at the end of what stands before a number, and what else stands there. */
function signOf(before: string): { readonly sign: string; readonly words: string } {
  const sign = currencies.find((each) => endsIn(before, each)) ?? "";
  return { sign, words: before.slice(0, before.length - sign.length).trim() };
}

/** Whether a text ends in a word or a sign, and not in a part of a longer word. */
function endsIn(text: string, end: string): boolean {
  const around = `${text.charAt(text.length - end.length - 1)}${end.charAt(0)}`;
  return text.endsWith(end) && !/^[a-z]{2}$/.test(around);
}

/** What stands behind a number: its size, its unit and the rest. */
function lastOf(text: string): { readonly size: number; readonly unit: string; readonly rest: string } {
  let size = 1;
  let unit = "";
  const words = text.split(/\s+/);
  while (words[0] !== undefined && (Object.hasOwn(sizes, words[0]) || currencies.includes(words[0]))) size *= sizes[words.shift()!] ?? 1;
  const [word = ""] = words;
  if (/^(?:%|[a-z]{2,})$/.test(word) && !/^(?:to|until|and|or|up|sampai|hingga|dan|atau|ke|keatas|kebawah|plus|under|s\.?d)$/.test(word)) {
    unit = word.replace(/s$/, "");
    words.shift();
  }
  return {
    size,
    unit,
    rest: words
      .join(" ")
      .replace(/^per \S+$|^(?:a|an) \S+$/, "")
      .trim(),
  };
}

/** What stands between the numbers of a range. "RT 1 - RW 2" names two things and is none. */
function linkOf(text: string, sign: string): { readonly isBelow: boolean } | undefined {
  const { sign: again, words } = signOf(text);
  if (again !== "" && again !== sign) return undefined;
  const open = openBefore.find((each) => endsIn(words, each));
  return between.test(words.slice(0, words.length - (open?.length ?? 0)).trim()) ? { isBelow: open !== undefined } : undefined;
}

function decimalsOf(raw: string): number {
  const last = raw.split(separator).slice(1).at(-1) ?? "";
  return last.length < 3 ? last.length : 0;
}

/** Three digits behind a sign are thousands, one or two are decimals; nothing else is one number. */
function valueOf(raw: string): number {
  const groups = raw.split(separator);
  const decimals = decimalsOf(raw) > 0 ? groups.pop()! : "";
  return groups.slice(1).every(({ length }) => length === 3) ? Number(`${groups.join("")}.${decimals}`) : NaN;
}
