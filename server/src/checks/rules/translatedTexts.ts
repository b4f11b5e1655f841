import type { SourceText } from "../../diagnostics/sourceText.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, TranslatedText } from "../../semantics/translations.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { placeOf, type Ranked } from "../items/collected.ts";
import { itemsWith, ranksOf } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Row, Said } from "../items/row.ts";
import { remembered, Remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { readLabels } from "../responses/meaning.ts";
import { polarityOf } from "../translating/polarity.ts";
import { differenceOf, quantitiesIn, type Quantity } from "../translating/quantities.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That a translation says what its original says: the same numbers, no where it says no, and in another language. */
export const translatedTexts: Rule = {
  instrument(instrument, report, { translations, textOf }) {
    const [first = ""] = instrument.languages;
    const statements = otherStatements(instrument);
    for (const [language, texts] of translations.of(instrument))
      for (const source of instrument.texts.values()) {
        const translated = texts.get(source);
        const differences =
          translated && differencesIn(source.value, translated.text.value, { first, language, isStatement: statements.has(source) });
        if (differences) tell(differences, instrument, { source, language, ...translated! }, textOf, report);
      }
  },
  items(instrument, report, { translations, items, textOf }) {
    for (const [, found] of items.of(differing))
      for (const { said, differences } of found) {
        const { tag: language } = items.around.languages[said.language]!;
        tell(differences, instrument, { source: said.own, language, text: said.text, file: items.fileOf(said) }, textOf, report);
      }
    const statements = otherStatements(instrument);
    for (const finding of lengthsApart(instrument, items, statements, (language) => translations.of(instrument).get(language)!))
      report.diagnostics.push(finding);
  },
  translation(symbol, language, texts, report) {
    texts.forEach((translated, source) => {
      const differences = differencesIn(source.value, translated.text.value, { first: undefined, language, isStatement: false });
      if (differences) tell(differences, symbol, { source, language, ...translated }, () => report.source, report);
    });
  },
};

/** A text in another language, and where it stands. */
interface Placed extends Pick<TranslatedText, "file" | "text"> {
  readonly source: Str;
  readonly language: string;
}

interface Differences {
  readonly numbers: NumbersDiffer | undefined;
  readonly isLeft: boolean;
  readonly which: "reasons.noLost" | "reasons.noNew" | undefined;
}

interface Kind {
  /** The language of the original, where that is known. */
  readonly first: string | undefined;
  readonly language: string;
  /** It says something that is so or not. */
  readonly isStatement: boolean;
}

/** What differs in two texts, if anything does. */
function differencesIn(source: string, text: string, { first, language, isStatement }: Kind): Differences | undefined {
  const from = first === undefined ? undefined : lexiconFor(first);
  const to = lexiconFor(language);
  const numbers = numbersDiffer(source, text, to !== undefined && (first === undefined || from !== undefined));
  const left = isLeft(source, from, text, to, language);
  const which = from && to && isStatement ? negationDiffers(source, from, text, to) : undefined;
  return numbers || left || which ? { numbers, isLeft: left, which } : undefined;
}

function tell(
  { numbers, isLeft: left, which }: Differences,
  { file: of }: TopSymbol,
  { source, language, text, file }: Placed,
  textOf: (file: string) => SourceText,
  { diagnostics }: Report,
): void {
  const related = [{ file: of, span: source, message: message("places.translates") }];
  if (numbers) {
    const { difference, instead } = numbers;
    const isAsWritten = instead && textOf(file).slice(text.start + 1, text.end - 1) === text.value;
    diagnostics.push(
      diagnostic("translation-number", file, text, { difference }, { related, fixes: isAsWritten ? [repairOf(instead, text)] : [] }),
    );
  }
  if (left) diagnostics.push(diagnostic("translation-same", file, text, { language }, { related }));
  if (which) diagnostics.push(diagnostic("translation-negation", file, text, { which: message(which) }, { related }));
}

/** The items that say something else in another language. */
const differing = itemsWith((row, around) => {
  const { tag: first } = around.languages[0]!;
  const found = row.all(around).flatMap((said) => {
    if (said.language === 0) return [];
    const language = around.languages[said.language]!.tag;
    const differences = differencesIn(said.own.value, said.text.value, { first, language, isStatement: isStatement(said, row) });
    return differences ? [{ said, differences }] : [];
  });
  return found.length > 0 ? found : undefined;
});

/**
 * Whether a text was left as it is. Names are the same in all languages: what is meant are sentences, known by words of the first language that the
 * other does not have, and labels of answers that only the first language has.
 */
function isLeft(source: string, from: Lexicon | undefined, text: string, to: Lexicon | undefined, language: string): boolean {
  if (source !== text) return false;
  const { words } = sentenceOf(text.replace(/\{[^{}]*\}/g, " "));
  const isEnglish = language.toLowerCase().startsWith("en");
  const { language: read, meanings } = readLabels([text]);
  const [kind] = meanings.map((meaning) => meaning?.kind);
  if (kind !== undefined && words.length > 1) return (read === "en") !== isEnglish;
  if (!from || from === to) return false;
  const telling = words.filter(({ lower }) => from.functionWords.has(lower) && to?.functionWords.has(lower) !== true);
  return words.length >= 3 && telling.length > 0;
}

/** The texts that say something that is so or not, but for those of items. */
function otherStatements({ batteries, questions }: InstrumentSymbol): ReadonlySet<Str> {
  return new Set([...batteries, ...questions].flatMap(({ decl }) => decl.text ?? []));
}

/** All texts of an item say something but its poles. */
function isStatement({ own }: Said, { decl: { poles } }: Row): boolean {
  return own !== poles?.left && own !== poles?.right;
}

interface NumbersDiffer {
  readonly difference: readonly Message[];
  /** The one number that stands for another. */
  readonly instead: { readonly start: number; readonly end: number; readonly right: string } | undefined;
}

const quantities = new Remembered<ReturnType<typeof quantitiesIn>>();
const quantitiesOf = (text: string) => quantities.of(text, quantitiesIn);

/** Of a language whose words are not known, digits alone are compared, where both texts have others: one of them may be spelled out. */
function numbersDiffer(source: string, text: string, areWordsKnown: boolean): NumbersDiffer | undefined {
  const [original, translated] = [quantitiesOf(source), quantitiesOf(text)];
  if (!original || !translated) return undefined;
  const [missing, extra] = differenceOf(original, translated).map((list) =>
    areWordsKnown ? list : list.filter(({ digits }) => digits !== undefined),
  ) as [Quantity[], Quantity[]];
  if (missing.length === 0 && extra.length === 0) return undefined;
  if (!areWordsKnown && (missing.length === 0 || extra.length === 0)) return undefined;
  const [right, wrong] = [missing[0], extra[0]];
  const isOne = missing.length === 1 && extra.length === 1 && (right?.unit === wrong?.unit || !areWordsKnown);
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
}

/** Which of the two is wrong is for the author to say. */
function repairOf({ start, end, right }: NonNullable<NumbersDiffer["instead"]>, text: Str): Fix {
  return { ...changeTo({ start: text.start + 1 + start, end: text.start + 1 + end }, right), isGuess: true };
}

const denying = remembered(polarityOf);

function negationDiffers(source: string, from: Lexicon, text: string, to: Lexicon): "reasons.noLost" | "reasons.noNew" | undefined {
  const [original, translated] = [denying(source, from), denying(text, to)];
  if (original === "unsure" || translated === "unsure" || original === translated) return undefined;
  return original === "no" ? "reasons.noLost" : "reasons.noNew";
}

/** Texts of fewer letters differ in length by a word. */
const longEnough = 25;
/** The median of fewer says nothing. */
const manyEnough = 8;

/** How long a translation is beside its original. */
interface Length extends Ranked {
  readonly said: Pick<Said, "own" | "text">;
}

function lengthOf(said: Length["said"], language: number): Length | undefined {
  const { own, text } = said;
  if (own.value.length < longEnough || text.value.trim() === "") return undefined;
  return { kind: language, number: text.value.length / own.value.length, said };
}

const lengths = ranksOf((row, around) =>
  row.all(around).flatMap((said) => (said.language > 0 && isStatement(said, row) ? (lengthOf(said, said.language) ?? []) : [])),
);

/** Translations that are much longer or shorter than the others are: something may be missing, or was explained in one language only. */
function lengthsApart(
  symbol: InstrumentSymbol,
  items: Items,
  statements: ReadonlySet<Str>,
  textsIn: (tag: string) => TextsIn,
): readonly Diagnostic[] {
  return items.around.languages.slice(1).flatMap(({ tag }, index) => {
    const texts = textsIn(tag);
    const ofItems = items.of(lengths).of(index + 1);
    const others = [...statements].flatMap((own) => {
      const text = texts.get(own)?.text;
      return (text && lengthOf({ own, text }, index + 1)) ?? [];
    });
    others.sort((one, other) => one.number - other.number);
    const count = ofItems.length + others.length;
    if (count < manyEnough) return [];
    const median = smallestBut(Math.floor(count / 2), ofItems, others);
    const isApart = ({ number }: Length): boolean => number < 0.6 * median || number > 1.7 * median;
    const short = ofItems.slice(0, placeOf(0.6 * median, ofItems));
    let long = ofItems.length;
    while (long > short.length && isApart(ofItems[long - 1]!)) long--;
    return [...short, ...ofItems.slice(long), ...others.filter(isApart)].map(({ number, said: { own, text } }) =>
      diagnostic(
        "translation-length",
        texts.get(own)!.file,
        text,
        { percent: Math.round((number / median) * 100) },
        { related: [{ file: symbol.file, span: own, message: message("places.translates") }] },
      ),
    );
  });
}

/** The smallest number of two sorted lists but for so many smaller ones. */
function smallestBut(count: number, many: readonly Ranked[], few: readonly Ranked[]): number {
  const at = (list: readonly Ranked[], index: number): number => (index < 0 ? -Infinity : (list[index]?.number ?? Infinity));
  let ofFew = Math.max(0, count - many.length);
  while (ofFew < few.length && at(few, ofFew) < at(many, count - ofFew - 1)) ofFew++;
  return Math.min(at(few, ofFew), at(many, count - ofFew));
}
