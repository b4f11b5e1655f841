import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message, type Message } from "../../messages/message.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, TranslatedText } from "../../semantics/translations.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { Remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { readLabels } from "../responses/meaning.ts";
import { polarityOf } from "../translating/polarity.ts";
import { differenceOf, quantitiesIn } from "../translating/quantities.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That a translation says what its original says: the same numbers, no where it says no, and in another language. */
export const translatedTexts: Rule = {
  program(_, own) {
    const found: Diagnostic[] = [];
    for (const { parsed, translations } of own)
      for (const [symbol, languages] of translations)
        for (const [language, texts] of languages) for (const finding of foundIn(symbol, language, texts, parsed.text)) found.push(finding);
    return found;
  },
};

function foundIn(symbol: TopSymbol, to: string, texts: TextsIn, written: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const statements = symbol.kind === "instrument" ? statementsOf(symbol) : new Set<Str>();
  const from = symbol.kind === "instrument" ? lexiconFor(symbol.languages[0] ?? "") : undefined;
  const lexicon = lexiconFor(to);
  for (const each of lengthsApart(symbol, texts, statements)) found.push(each);
  texts.forEach(({ file, text }, source) => {
    const related = [{ file: symbol.file, span: source, message: message("places.translates") }];
    const numbers = numbersDiffer(source.value, text.value);
    if (numbers) {
      const { difference, instead } = numbers;
      const isAsWritten = written.slice(text.start + 1, text.end - 1) === text.value;
      const fixes = instead && isAsWritten ? [repairOf(instead, text)] : [];
      found.push(diagnostic("translation-number", file, text, { difference }, { related, fixes }));
    }
    if (isLeft(source.value, from, text.value, lexicon, to))
      found.push(diagnostic("translation-same", file, text, { language: to }, { related }));
    const which = from && lexicon && statements.has(source) ? negationDiffers(source.value, from, text.value, lexicon) : undefined;
    if (which) found.push(diagnostic("translation-negation", file, text, { which: message(which) }, { related }));
  });
  return found;
}

const same = new Remembered<boolean>();

/**
 * Whether a text was left as it is. Names are the same in all languages: what is meant are sentences, known by words of the first language that the
 * other does not have, and labels of answers that only the first language has.
 */
function isLeft(source: string, from: Lexicon | undefined, text: string, to: Lexicon | undefined, language: string): boolean {
  if (source !== text) return false;
  return same.of(`${from?.language} ${language} ${text}`, () => {
    const { words } = sentenceOf(text.replace(/\{[^{}]*\}/g, " "));
    const isEnglish = language.toLowerCase().startsWith("en");
    const { language: read, meanings } = readLabels([text]);
    const [kind] = meanings.map((meaning) => meaning?.kind);
    if (kind !== undefined && words.length > 1) return (read === "en") !== isEnglish;
    if (!from || from === to) return false;
    const telling = words.filter(({ lower }) => from.functionWords.has(lower) && to?.functionWords.has(lower) !== true);
    return words.length >= 3 && telling.length > 0;
  });
}

/** The texts that say something that is so or not. */
function statementsOf({ items, batteries, questions }: InstrumentSymbol): ReadonlySet<Str> {
  const found = new Set<Str>();
  const add = (text: Str | undefined) => text && found.add(text);
  for (const { decl } of batteries) add(decl.text);
  for (const { decl } of questions) add(decl.text);
  for (const { decl } of items) {
    add(decl.text);
    for (const { text } of decl.wordings) add(text);
  }
  return found;
}

interface NumbersDiffer {
  readonly difference: readonly Message[];
  /** The one number that stands for another. */
  readonly instead: { readonly start: number; readonly end: number; readonly right: string } | undefined;
}

/** Two texts as one, which no others give. */
const bothOf = (source: string, text: string): string => `${source.length} ${source}${text}`;

const numbers = new Remembered<NumbersDiffer | undefined>();

function numbersDiffer(source: string, text: string): NumbersDiffer | undefined {
  return numbers.of(bothOf(source, text), (copy) => {
    const between = copy.length - text.length;
    const [original, translated] = [quantitiesIn(copy.slice(between - source.length, between)), quantitiesIn(copy.slice(between))];
    if (!original || !translated) return undefined;
    const [missing, extra] = differenceOf(original, translated);
    if (missing.length === 0 && extra.length === 0) return undefined;
    const [right, wrong] = [missing[0], extra[0]];
    const isOne = missing.length === 1 && extra.length === 1 && right?.unit === wrong?.unit;
    return {
      difference: [
        ...missing.map(({ written }) => message("reasons.termMissing", { term: written })),
        ...extra.map(({ written }) => message("reasons.termNew", { term: written })),
      ],
      instead:
        isOne && right?.digits !== undefined && wrong?.digits !== undefined
          ? { start: wrong.start, end: wrong.start + wrong.digits.length, right: right.digits }
          : undefined,
    };
  });
}

/** Which of the two is wrong is for the author to say. */
function repairOf({ start, end, right }: NonNullable<NumbersDiffer["instead"]>, text: Str): Fix {
  return { ...changeTo({ start: text.start + 1 + start, end: text.start + 1 + end }, right), isGuess: true };
}

const negations = new Remembered<"reasons.noLost" | "reasons.noNew" | undefined>();

function negationDiffers(source: string, from: Lexicon, text: string, to: Lexicon): "reasons.noLost" | "reasons.noNew" | undefined {
  return negations.of(`${from.language} ${to.language} ${bothOf(source, text)}`, () => {
    const [original, translated] = [polarityOf(source, from), polarityOf(text, to)];
    if (original === "unsure" || translated === "unsure" || original === translated) return undefined;
    return original === "no" ? "reasons.noLost" : "reasons.noNew";
  });
}

/** Texts of fewer letters differ in length by a word. */
const longEnough = 25;
/** The median of fewer says nothing. */
const manyEnough = 8;

/** Translations that are much longer or shorter than the others are: something may be missing, or was explained in one language only. */
function lengthsApart(symbol: TopSymbol, texts: TextsIn, statements: ReadonlySet<Str>): readonly Diagnostic[] {
  const ratios: { readonly source: Str; readonly translated: TranslatedText; readonly ratio: number }[] = [];
  texts.forEach((translated, source) => {
    if (statements.has(source) && source.value.length >= longEnough && translated.text.value.trim() !== "")
      ratios.push({ source, translated, ratio: translated.text.value.length / source.value.length });
  });
  if (ratios.length < manyEnough) return [];
  const median = ratios.map(({ ratio }) => ratio).sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
  return ratios
    .filter(({ ratio }) => ratio < 0.6 * median || ratio > 1.7 * median)
    .map(({ source, translated: { file, text }, ratio }) =>
      diagnostic(
        "translation-length",
        file,
        text,
        { percent: Math.round((ratio / median) * 100) },
        { related: [{ file: symbol.file, span: source, message: message("places.translates") }] },
      ),
    );
}
