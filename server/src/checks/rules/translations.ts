import { placeholdersOf } from "../../semantics/placeholders.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Item, Span, Str } from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { print, separatorAt } from "../../language/print.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, TranslatedText } from "../../semantics/translations.ts";
import { writtenKey } from "../../semantics/texts.ts";
import { message, type Message, type Part } from "../../messages/message.ts";
import { firstInvisible } from "../invisible.ts";
import { itemsWith, sumOf } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import { scalesOf } from "../items/ownScales.ts";
import type { Known, Rule } from "../rule.ts";
import { isEmpty } from "./texts.ts";

/** The language of the library's own texts. */
const libraryLanguage = "en";

/** That every text is there in every language of an instrument, with the same terms in it. */
export const translations: Rule = {
  instrument(instrument, report, { translations }) {
    if (!placeOf(instrument)) {
      const [language] = instrument.languages;
      const start = instrument.decl.members[0]?.start;
      const fixes =
        start === undefined
          ? []
          : [
              {
                title: message("fixes.declareLanguage", { language: language! }),
                edits: [
                  {
                    span: { start, end: start },
                    newText: print(make.nameList("languages", language!)) + separatorAt(report.source, start),
                  },
                ],
              },
            ];
      report.add("languages-missing", instrument.nameSpan, { name: instrument.name }, { fixes });
    }
    for (const texts of translations.of(instrument).values())
      for (const source of instrument.texts.values()) checkTranslation(source, texts.get(source), report);
  },
  items(instrument, report, { translations, items }) {
    for (const symbol of usedBy(instrument, items)) {
      const source = isLibrary(symbol) ? libraryLanguage : instrument.languages[0];
      for (const language of instrument.languages) {
        if (language === source) continue;
        const missing = missingKeys(symbol, translations.of(symbol).get(language), keysUsed(symbol, instrument));
        const ofItems = symbol === instrument ? keysOfItems(language, items) : none;
        const count = missing.length + ofItems.count;
        if (count === 0) continue;
        const keys = [...missing, ...ofItems.first].slice(0, mostListed);
        const listed = count <= mostListed ? keys : message("nouns.andMore", { names: keys, count: count - mostListed });
        report.add("translation-missing", placeOf(instrument) ?? instrument.nameSpan, { language, name: symbol.name, keys: listed });
      }
    }
    for (const [, found] of items.of(toLookAt))
      for (const said of found) checkTranslation(said.own, { file: items.fileOf(said), text: said.text }, report);
  },
  scale: checkTranslations,
  choices: checkTranslations,
  model: checkTranslations,
};

/** Where an instrument says which languages it has. */
function placeOf({ decl }: InstrumentSymbol): Span | undefined {
  return decl.members.find((member) => member.kind === "names" && member.keyword === "languages");
}

/** Nobody reads more keys. */
const mostListed = 6;

interface Keys {
  /** As many as are listed. */
  readonly first: readonly string[];
  readonly count: number;
}

const none: Keys = { first: [], count: 0 };

/** The texts of items that a language lacks in which others are translated. */
const untranslated = itemsWith((row, { languages }) => {
  const found = languages.flatMap((_, language) => {
    const lacking = row.texts.filter((text) => !row.translated(text, language));
    return lacking.length > 0 ? [{ language, lacking }] : [];
  });
  return found.length > 0 ? found : undefined;
});
const untranslatedTexts = sumOf((row, { languages }) =>
  languages.map((_, language) => [String(language), row.texts.filter((text) => !row.translated(text, language)).length] as const),
);
const textsOfItems = sumOf(({ texts }) => [["", texts.length]]);

/** The keys of the items' texts that a language lacks. */
function keysOfItems(tag: string, items: Items): Keys {
  const language = items.around.languages.findIndex((each) => each.tag === tag);
  const first: string[] = [];
  if (language >= 0) {
    for (const [{ decl }, found] of items.of(untranslated)) {
      if (first.length >= mostListed) break;
      for (const each of found) if (each.language === language) for (const text of each.lacking) first.push(keyOf(text, decl));
    }
    return { first, count: items.of(untranslatedTexts).of(String(language)) };
  }
  // Nothing is translated to it.
  for (const row of items.rows) {
    if (first.length >= mostListed) break;
    for (const text of row.texts) first.push(keyOf(text, row.decl));
  }
  return { first, count: items.of(textsOfItems).of("") };
}

function keyOf(text: Str, { name, poles, hint, wordings }: Item): string {
  const second =
    text === poles?.left
      ? "left"
      : text === poles?.right
        ? "right"
        : text === hint
          ? "hint"
          : wordings.find((wording) => wording.text === text)?.battery?.text;
  return writtenKey(name!.text, second);
}

/** The items with translations that have signs which nobody sees, are blank, or that may have other terms than the original. */
const toLookAt = itemsWith((row, around) => {
  const found = row
    .all(around)
    .filter(({ own, text, language }) => language > 0 && (!own.plain || !text.plain || firstInvisible(text.value) !== undefined));
  return found.length > 0 ? found : undefined;
});

/** The declarations whose texts respondents of this instrument read. */
function usedBy(instrument: InstrumentSymbol, items: Items): TopSymbol[] {
  const used = new Set<TopSymbol>([instrument]);
  for (const battery of instrument.batteries) for (const { scale } of scalesOf(battery, items)) used.add(scale);
  for (const { type } of instrument.questions) {
    if (!type) continue;
    if ("scale" in type) used.add(type.scale);
    else if ("list" in type && type.list) used.add(type.list);
  }
  if (instrument.model) used.add(instrument.model);
  return [...used];
}

/** Of a model, only the titles that the instrument takes over; nothing where the instrument has its own. */
function keysUsed(symbol: TopSymbol, instrument: InstrumentSymbol): (key: string) => boolean {
  if (symbol.kind !== "model") return (key) => symbol.kind === "instrument" || key !== "";
  const taken = new Set(
    instrument.dimensions.filter((dimension) => dimension.inModel && !dimension.decl.text).map((dimension) => dimension.name),
  );
  return (key) => taken.has(key);
}

/** Without those of items, of which there may be very many. */
function missingKeys(symbol: TopSymbol, translated: TextsIn | undefined, isUsed: (key: string) => boolean): Part[] {
  return [...symbol.texts].flatMap(([key, text]) =>
    translated?.has(text) || !isUsed(key) ? [] : key === "" ? message("nouns.theTitle") : key,
  );
}

function isLibrary(symbol: TopSymbol): boolean {
  return symbol.file.startsWith("library:");
}

function checkTranslations(symbol: TopSymbol, report: Report, { translations }: Known): void {
  for (const texts of translations.of(symbol).values()) texts.forEach((translated, source) => checkTranslation(source, translated, report));
}

/** A translation without `{service}` would name no service, or the wrong one after an adaptation; an empty one asks nothing. */
function checkTranslation(source: Str, translated: Pick<TranslatedText, "file" | "text"> | undefined, report: Report): void {
  if (!translated) return;
  const { file, text } = translated;
  const character = firstInvisible(text.value);
  if (character !== undefined) report.diagnostics.push(diagnostic("invisible-character", file, text, { character }));
  if (source.plain && text.plain) return;
  if (isEmpty(text)) report.diagnostics.push(diagnostic("empty-text", file, text, {}));
  if (!source.value.includes("{") && !text.value.includes("{")) return;
  const difference = differenceOf(source, text);
  if (difference.length === 0) return;
  const related = [{ file: report.file, span: source, message: message("places.translates") }];
  report.diagnostics.push(diagnostic("translation-terms", file, text, { difference }, { related }));
}

/** The terms that only one of two texts has, in words. How often each is used may differ: languages do. */
function differenceOf(source: Str, translation: Str): Message[] {
  const [left, right] = [source, translation].map((text) => new Set(placeholdersOf(text.value).used.map((used) => used.name)));
  const missing = [...left!].filter((name) => !right!.has(name)).map((name) => message("reasons.termMissing", { term: `{${name}}` }));
  const extra = [...right!].filter((name) => !left!.has(name)).map((name) => message("reasons.termNew", { term: `{${name}}` }));
  return [...missing, ...extra];
}
