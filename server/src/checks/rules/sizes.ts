import type { Str } from "../../language/ast.ts";
import { filledLength, longestText, roughLength, termLengths, translated } from "../../semantics/filledTexts.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, QuestionSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { Translations } from "../../semantics/translations.ts";
import { eachText } from "../../semantics/texts.ts";
import { itemsWith } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Known, Rule } from "../rule.ts";
import { checkFormulaSizes, checkScoreSizes } from "../scoreSizes.ts";
import { WrittenOut } from "../writtenOut.ts";

/** The options of a ranking. Every one has a column, and every column has all ranks. */
const mostRanked = 100;

/** The letters of an instrument with every column written out; more, where its own text is that long, and little of it is repeated. */
const mostLetters = 10_000_000;
const mostTimes = 20;

/** That an instrument does not grow beyond what people can answer, and programs can hold. Nothing is written out here to be measured. */
export const sizes: Rule = {
  scale: checkTexts,
  choices: checkTexts,
  model: checkTexts,
  items(instrument, report, { translations, items }) {
    for (const question of instrument.questions) checkRanked(question, report);
    const isShort = checkFilled(instrument, items, report, translations);
    if (isShort) checkWhole(instrument, items, report, translations);
    checkScoreSizes(instrument, report);
    checkFormulaSizes(instrument, report);
  },
};

function checkRanked({ type, decl, name, nameSpan }: QuestionSymbol, report: Report): void {
  if (type?.kind !== "rank" && type?.kind !== "rankDimensions") return;
  const ranked = "options" in type ? type.options : type.dimensions;
  if (ranked.length <= mostRanked) return;
  const list = decl.type && "list" in decl.type ? decl.type.list : undefined;
  const isWrittenHere = "options" in type && !type.list;
  report.add("rank-too-long", isWrittenHere ? ranked[mostRanked]!.decl : (list ?? nameSpan), {
    question: name,
    count: ranked.length,
    limit: mostRanked,
  });
}

/** The texts of scales, lists and models know no terms. */
function checkTexts(symbol: Exclude<TopSymbol, InstrumentSymbol>, report: Report, { translations }: Known): void {
  const languages = translations.of(symbol);
  eachText(symbol, (text) => {
    if (text.value.length > longestText) report.add("text-too-long", text, { language: "en" });
    for (const [language, texts] of languages) {
      if ((texts.get(text)?.text?.value.length ?? 0) > longestText) report.add("text-too-long", text, { language });
    }
  });
}

/** Whether a text is as long as it is written, and not too long. */
const isPlain = (text: Str): boolean => text.plain && text.end - text.start <= longestText;

/** The texts of items, in any language, whose length hangs on terms, or that are too long. */
const ofAnyLength = itemsWith((row, around) => {
  const found = row.all(around).filter(({ text }) => !isPlain(text));
  return found.length > 0 ? found : undefined;
});

/** Whether every text of an instrument has a length that it can have. Each that is too long is said once, in the first such language. */
function checkFilled(instrument: InstrumentSymbol, items: Items, report: Report, translations: Translations): boolean {
  const said = new Set<Str | undefined>(instrument.terms.map(({ decl }) => decl.text));
  const found = new Set<Str>();
  /** Those whose length hangs on the terms: they are looked at in every language. */
  const ofItems = [...items.of(ofAnyLength)].flatMap(([, each]) => each);
  const filled = [...instrument.texts.values(), ...ofItems.flatMap(({ own, language }) => (language === 0 ? own : []))].filter(
    (text) => !said.has(text) && !isPlain(text),
  );
  for (const language of instrument.languages) {
    const add = (text: Str): void => {
      if (found.has(text)) return;
      found.add(text);
      report.add("text-too-long", text, { language });
    };
    const terms = termLengths(instrument, translations, language, add);
    const lengthOf = (term: string): number | undefined => terms.get(term);
    for (const text of filled) if (filledLength(translated(translations, instrument, text, language), lengthOf) > longestText) add(text);
    const texts = translations.of(instrument).get(language);
    if (!texts) continue;
    const isTooLong = (text: Str | undefined): boolean => text !== undefined && roughLength(text, lengthOf) > longestText;
    for (const source of instrument.texts.values()) if (!said.has(source) && isTooLong(texts.get(source)?.text)) add(source);
    for (const { own, text, language: number } of ofItems)
      if (items.around.languages[number]!.tag === language && isTooLong(text)) add(own);
  }
  return found.size === 0;
}

/** Said at the battery or the question that has the most letters. */
function checkWhole(instrument: InstrumentSymbol, items: Items, report: Report, translations: Translations): void {
  let all = 0;
  let most: { readonly name: string; readonly nameSpan: InstrumentSymbol["nameSpan"]; readonly letters: number } = {
    ...instrument,
    letters: 0,
  };
  const letters = new Map<string, number>();
  for (const language of instrument.languages) {
    new WrittenOut(instrument, items, translations, language).each((member, count) => {
      all += count;
      const own = (letters.get(member.name) ?? 0) + count;
      letters.set(member.name, own);
      if (own > most.letters) most = { name: member.name, nameSpan: member.nameSpan, letters: own };
    });
  }
  if (all > Math.max(mostLetters, mostTimes * report.source.length))
    report.add("instrument-too-large", most.nameSpan, { instrument: instrument.name, member: most.name });
}
