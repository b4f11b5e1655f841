import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message, type Message } from "../../messages/message.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { Remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { polarityOf } from "../translating/polarity.ts";
import { differenceOf, quantitiesIn } from "../translating/quantities.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That a translation says what its original says: the same numbers, and no where it says no. */
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
  texts.forEach(({ file, text }, source) => {
    const related = [{ file: symbol.file, span: source, message: message("places.translates") }];
    const numbers = numbersDiffer(source.value, text.value);
    if (numbers) {
      const { difference, instead } = numbers;
      const isAsWritten = written.slice(text.start + 1, text.end - 1) === text.value;
      const fixes = instead && isAsWritten ? [repairOf(instead, text)] : [];
      found.push(diagnostic("translation-number", file, text, { difference }, { related, fixes }));
    }
    const which = from && lexicon && statements.has(source) ? negationDiffers(source.value, from, text.value, lexicon) : undefined;
    if (which) found.push(diagnostic("translation-negation", file, text, { which: message(which) }, { related }));
  });
  return found;
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

const numbers = new Remembered<NumbersDiffer | undefined>();

function numbersDiffer(source: string, text: string): NumbersDiffer | undefined {
  return numbers.of(`${source}\n${text}`, () => {
    const [original, translated] = [quantitiesIn(source), quantitiesIn(text)];
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
  return negations.of(`${from.language} ${to.language} ${source}\n${text}`, () => {
    const [original, translated] = [polarityOf(source, from), polarityOf(text, to)];
    if (original === "unsure" || translated === "unsure" || original === translated) return undefined;
    return original === "no" ? "reasons.noLost" : "reasons.noNew";
  });
}
