import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { OptionSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import { answerBandOf, isRange, type AnswerBand } from "../answerBand.ts";
import { addedOption } from "../addedOption.ts";
import { eachChoice } from "../eachChoice.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor, lexicons } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

/** That each number is in one of the answers that are ranges, and in no two. */
export const answerBands: Rule = {
  choices({ options }, report) {
    checkNeighbours(bandsOf(options), report);
  },
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    const mentioned = numbersIn(["population", "intro", "consent"].map((keyword) => instrument.metadata.get(keyword as "intro")));
    for (const question of eachChoice(instrument)) {
      const { type } = question;
      const bands = bandsOf(type.options);
      if (!type.list) checkNeighbours(bands, report);
      if (type.kind === "one" && lexicon) checkEnds(question, bands, mentioned, lexicon, report);
    }
  },
};

interface Labelled {
  readonly option: OptionSymbol;
  readonly label: Str;
  readonly band: AnswerBand;
}

/** The answers that are ranges, the lowest first, and whether all others tell nothing or have a field for words. */
interface Bands {
  readonly sorted: readonly Labelled[];
  readonly isWhole: boolean;
}

/** What has no two ranges, or counts several things, has none. */
function bandsOf(options: readonly OptionSymbol[]): Bands {
  const found: Labelled[] = [];
  let isWhole = true;
  for (const option of options) {
    const { label, decl } = option;
    const band = label && answerBandOf(label.value);
    if (label && band) found.push({ option, label, band });
    else if (!decl.missing && !decl.specify && !(label && isNone(label.value))) isWhole = false;
  }
  const units = new Set(found.flatMap(({ band }) => (band.unit === "" ? [] : [band.unit])));
  if (units.size > 1 || found.length < 2 || !found.some(({ band }) => isRange(band))) return { sorted: [], isWhole };
  return { sorted: found.toSorted((a, b) => a.band.lo - b.band.lo || a.band.hi - b.band.hi), isWhole };
}

/** A label of no number: "Never". It may be in a list that is shared, in any language. */
function isNone(label: string): boolean {
  const sentence = sentenceOf(label);
  return lexicons.some((lexicon) =>
    [questionWordsIn(lexicon).none, lexicon.noAnswer, lexicon.frequency].some((list) => firstIn(sentence, list)),
  );
}

/** Somebody of 25 finds two answers in "18-25" and "25-35", and none in "18-24" and "26-35". */
function checkNeighbours({ sorted, isWhole }: Bands, report: Report): void {
  for (const [index, second] of sorted.entries()) {
    const first = sorted[index - 1];
    if (!first || !Number.isFinite(second.band.lo) || !Number.isFinite(first.band.hi)) continue;
    const { hi, isBelowHi } = first.band;
    const { lo, isAboveLo } = second.band;
    const step = Math.max(first.band.step, second.band.step);
    const labels = { first: first.label.value, second: second.label.value };
    const proposed = step > 0 && !isBelowHi && !isAboveLo ? hi + step : undefined;
    const fixes = proposed === undefined ? [] : startingAt(second, proposed, report);
    const start = proposed === undefined ? message("nouns.moreThan", { value: hi }) : tidy(proposed);
    if (lo < hi || (lo === hi && !isBelowHi && !isAboveLo)) {
      if (second.band.hi > hi || isRange(second.band))
        report.add("overlapping-options", second.label, { ...labels, value: lo, proposed: start }, { fixes });
    } else if (isWhole && isHole(first.band, second.band, step)) {
      const value = proposed ?? hi;
      report.add("answer-gap", second.label, { ...labels, value: tidy(value), proposed: isBelowHi ? hi : start }, { fixes });
    }
  }
}

/** Where millions are counted, 1.999.000 and 2.000.000 are neighbours. */
function isHole({ hi, isBelowHi }: AnswerBand, { lo, isAboveLo }: AnswerBand, step: number): boolean {
  const hole = lo - hi;
  if (isBelowHi && isAboveLo) return hole >= 0;
  if (isBelowHi || isAboveLo) return hole > 0;
  return hole > step * 1.001 && hole > hi / 1000;
}

/** Lets a range start at another number, which is written as the one before. */
function startingAt({ label, band }: Labelled, value: number, { source }: Report): readonly Fix[] {
  const [{ raw } = { raw: "" }] = band.numbers;
  const start = source.indexOf(raw, label.start);
  if (band.numbers.length < 2 || start < 0 || start >= label.end || value > band.hi) return [];
  const sign = /\d([.,])\d{3}/.exec(raw)?.[1];
  const newText = sign ? tidy(value).toLocaleString("en-US").replaceAll(",", sign) : String(tidy(value));
  return [
    {
      title: message("fixes.change", { text: label.value.replace(raw, newText) }),
      edits: [{ span: { start, end: start + raw.length }, newText }],
    },
  ];
}

/** Without what binary fractions add. */
function tidy(value: number): number {
  return Number(value.toFixed(2));
}

/** The ends that ranges have by their nature, by what is counted. */
const ends: Readonly<Record<string, readonly number[]>> = {
  "%": [100],
  percent: [100],
  persen: [100],
  point: [100],
  poin: [100],
  day: [7, 30, 31, 365],
  hari: [7, 30, 31, 365],
  hour: [24],
  jam: [24],
  minute: [60],
  menit: [60],
  month: [12],
  bulan: [12],
  week: [52],
  minggu: [52],
};

/** That the lowest and the highest are open, but where those whom they would catch are not asked. */
function checkEnds(
  question: QuestionSymbol,
  { sorted, isWhole }: Bands,
  ofWhole: ReadonlySet<number>,
  lexicon: Lexicon,
  report: Report,
): void {
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || !isWhole || lowest.band.lo >= 1900) return;
  const place = ({ label }: Labelled) =>
    question.type && "list" in question.type && question.type.list ? (question.decl.text ?? question.nameSpan) : label;
  const { lo, isAboveLo } = lowest.band;
  const { hi, isBelowHi, unit, step } = highest.band;
  const mentioned = new Set([...numbersIn([question.decl.text]), ...ofWhole]);
  const words = questionWordsIn(lexicon);
  if (Number.isFinite(lo) && lo > 1 && !mentioned.has(lo) && !mentioned.has(lo - 1)) {
    const label = `${isAboveLo ? words.upTo : words.lessThan} ${limit(lowest, 0)}`;
    report.add(
      "no-open-band",
      place(lowest),
      { label: lowest.label.value, proposed: label },
      { fixes: addedOption(question, { name: "below", label }, report, { before: lowest.option }) },
    );
  }
  const isNatural = ends[unit]?.includes(hi) || (step > 0 && step < 1 && [4, 5, 10, 100].includes(hi));
  if (Number.isFinite(hi) && !isNatural && !mentioned.has(hi) && !mentioned.has(hi + 1)) {
    const label = isBelowHi ? `${limit(highest, 1)} ${words.orMore}` : `${words.moreThan} ${limit(highest, 1)}`;
    report.add(
      "no-open-band",
      place(highest),
      { label: highest.label.value, proposed: label },
      {
        fixes: addedOption(question, { name: "above", label }, report, { after: highest.option }),
      },
    );
  }
}

/** The lower or the upper number of a range with its currency and unit. */
function limit({ band: { sign, numbers, after } }: Labelled, which: 0 | 1): string {
  return `${sign}${(numbers[which] ?? numbers[0]!).raw}${after.replace(/[)\]]$/, "")}`.trim();
}

/** What is said of who is asked and of what is asked, such as from what age on people are. */
function numbersIn(said: readonly (Str | undefined)[]): ReadonlySet<number> {
  return new Set(said.flatMap((each) => (each ? [...each.value.matchAll(/\d+/g)] : []).map(([digits]) => Number(digits))));
}
