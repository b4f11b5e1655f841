import { placeholdersOf } from "../../semantics/placeholders.ts";
import { scaleOf } from "../../semantics/answers.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Str } from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { print, separatorAt } from "../../language/print.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, Translations } from "../../semantics/translations.ts";
import { countTexts, eachText, writtenKey } from "../../semantics/texts.ts";
import { message, type Message, type Part } from "../../messages/message.ts";
import { firstInvisible } from "../invisible.ts";
import type { Rule } from "../rule.ts";
import { isEmpty } from "./texts.ts";

/** The language of the library's own texts. */
const libraryLanguage = "en";

/** That every text is there in every language of an instrument, with the same terms in it. */
export const translations: Rule = {
  instrument(instrument, report, translations) {
    const declares = instrument.decl.members.some((member) => member.kind === "names" && member.keyword === "languages");
    if (!declares) {
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
    const place = instrument.decl.members.find((member) => member.kind === "names" && member.keyword === "languages");
    for (const symbol of usedBy(instrument)) {
      const source = isLibrary(symbol) ? libraryLanguage : instrument.languages[0];
      for (const language of instrument.languages) {
        if (language === source) continue;
        const missing = missingKeys(symbol, translations.of(symbol).get(language), keysUsed(symbol, instrument));
        if (missing.length === 0) continue;
        report.add("translation-missing", place ?? instrument.nameSpan, { language, name: symbol.name, keys: listed(missing) });
      }
    }
    checkTranslations(instrument, report, translations);
  },
  scale: checkTranslations,
  choices: checkTranslations,
  model: checkTranslations,
};

/** The declarations whose texts respondents of this instrument read. */
function usedBy(instrument: InstrumentSymbol): TopSymbol[] {
  const used = new Set<TopSymbol>([instrument]);
  for (const battery of instrument.batteries) {
    for (const item of battery.items) {
      const scale = scaleOf(item, battery);
      if (scale) used.add(scale);
    }
  }
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

function missingKeys(symbol: TopSymbol, translated: TextsIn | undefined, isUsed: (key: string) => boolean): Part[] {
  const missing: Part[] = [];
  // Only texts can be translated, so as many translations are all of them.
  if (translated?.size === countTexts(symbol)) return missing;
  eachText(symbol, (text, first, second) => {
    if (translated?.has(text)) return;
    const key = writtenKey(first, second);
    if (isUsed(key)) missing.push(key === "" ? message("nouns.theTitle") : key);
  });
  return missing;
}

function listed(keys: readonly Part[]): Message | readonly Part[] {
  return keys.length <= 6 ? keys : message("nouns.andMore", { names: keys.slice(0, 6), count: keys.length - 6 });
}

function isLibrary(symbol: TopSymbol): boolean {
  return symbol.file.startsWith("library:");
}

/** A translation without `{service}` would name no service, or the wrong one after an adaptation; an empty one asks nothing. */
function checkTranslations(symbol: TopSymbol, report: Report, translations: Translations): void {
  for (const texts of translations.of(symbol).values()) {
    // Of tens of thousands of entries, a loop over pairs would make as many pairs.
    texts.forEach(({ file, text }, source) => {
      const character = firstInvisible(text.value);
      if (character !== undefined) report.diagnostics.push(diagnostic("invisible-character", file, text, { character }));
      if (source.plain && text.plain) return;
      if (isEmpty(text)) report.diagnostics.push(diagnostic("empty-text", file, text, {}));
      if (!source.value.includes("{") && !text.value.includes("{")) return;
      const difference = differenceOf(source, text);
      if (difference.length === 0) return;
      const related = [{ file: report.file, span: source, message: message("places.translates") }];
      report.diagnostics.push(diagnostic("translation-terms", file, text, { difference }, { related }));
    });
  }
}

/** The terms that only one of two texts has, in words. How often each is used may differ: languages do. */
function differenceOf(source: Str, translation: Str): Message[] {
  const [left, right] = [source, translation].map((text) => new Set(placeholdersOf(text.value).used.map((used) => used.name)));
  const missing = [...left!].filter((name) => !right!.has(name)).map((name) => message("reasons.termMissing", { term: `{${name}}` }));
  const extra = [...right!].filter((name) => !left!.has(name)).map((name) => message("reasons.termNew", { term: `{${name}}` }));
  return [...missing, ...extra];
}
