import type { Configuration } from "../../configuration/configuration.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { TopSymbol } from "../../semantics/symbols.ts";
import { eachText } from "../../semantics/texts.ts";
import type { Translations } from "../../semantics/translations.ts";
import type { Rule } from "../rule.ts";
import type { Dictionaries, Spelt } from "../spelling/dictionaries.ts";
import { isOneOf, unknownIn, wordsIn, type Unknown } from "../spelling/unknown.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** Words of any text that are in no dictionary, and like one that is: each of a file once. */
export const misspellings: Rule = {
  spells: true,
  scale: (scale, { diagnostics }, translations, configuration, dictionaries) =>
    check(scale, undefined, diagnostics, translations, configuration, dictionaries),
  choices: (choices, { diagnostics }, translations, configuration, dictionaries) =>
    check(choices, undefined, diagnostics, translations, configuration, dictionaries),
  model: (model, { diagnostics }, translations, configuration, dictionaries) =>
    check(model, undefined, diagnostics, translations, configuration, dictionaries),
  instrument: (instrument, { diagnostics }, translations, configuration, dictionaries) =>
    check(instrument, instrument.languages[0] ?? "en", diagnostics, translations, configuration, dictionaries),
};

/** A text of a declaration, in one of its languages. */
interface Said {
  readonly text: Str;
  readonly file: string;
  readonly language: Spelt;
}

/** @param first the language that it is written in; that of most of its words where nothing says it */
function check(
  symbol: TopSymbol,
  first: string | undefined,
  diagnostics: Diagnostic[],
  translations: Translations,
  { glossary, levels }: Configuration,
  dictionaries: Dictionaries,
): void {
  if (levels.get("misspelt") === "off") return;
  const own = first ?? likeliest(symbol, dictionaries);
  const places = new Map<string, (Said & Unknown)[]>();
  eachSaid(symbol, own, translations, (text, file, language) => {
    if (!language) return;
    for (const unknown of unknownIn(text.value, language, dictionaries)) {
      const key = `${file} ${language} ${unknown.lower}`;
      const before = places.get(key);
      if (before) before.push({ text, file, language, ...unknown });
      else places.set(key, [{ text, file, language, ...unknown }]);
    }
  });
  if (places.size === 0) return;
  const title = symbol.kind === "instrument" ? (symbol.texts.get("")?.value.toLowerCase() ?? "") : "";
  const others = new Map<Spelt, string>();
  let looked = 0;
  for (const found of places.values()) {
    const [{ lower, language }] = found as [Said & Unknown];
    if (isOneOf(lower, glossary) || hasWord(title, lower) || lexiconFor(language)!.slips.has(lower)) continue;
    if (!others.has(language)) others.set(language, inOthers(symbol, own, translations, language));
    // It takes as long as the texts are; nobody reads so many findings.
    if (looked++ < mostLooked && hasWord(others.get(language)!, lower)) continue;
    diagnostics.push(findingOf(found));
  }
}

const mostLooked = 100;

/** Calls `visit` with each text of a declaration in each of its languages: those that have a dictionary, and others. */
function eachSaid(
  symbol: TopSymbol,
  first: string,
  translations: Translations,
  visit: (text: Str, file: string, language: Spelt | undefined) => void,
): void {
  const own = lexiconFor(first)?.language;
  const others = [...translations.of(symbol)]
    .filter(([language]) => language !== first)
    .map(([language, texts]) => ({ language: lexiconFor(language)?.language, texts }));
  eachText(symbol, (text) => {
    visit(text, symbol.file, own);
    for (const { language, texts } of others) {
      const translated = texts.get(text);
      if (translated) visit(translated.text, translated.file, language);
    }
  });
}

/** What a declaration says in its other languages, without capitals. */
function inOthers(symbol: TopSymbol, first: string, translations: Translations, than: Spelt): string {
  const said: string[] = [];
  eachSaid(symbol, first, translations, ({ value }, _, language) => void (language === than || said.push(value)));
  return said.join("\n").toLowerCase();
}

/** Whether a text without capitals has a word. */
function hasWord(text: string, lower: string): boolean {
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + lower.length))) return true;
  return false;
}

/** Scales and choices say in no place which language they are in. The first texts show it. */
function likeliest(symbol: TopSymbol, dictionaries: Dictionaries): Spelt {
  const counts = { en: 0, id: 0 };
  let texts = 0;
  eachText(symbol, ({ value }) => {
    if (texts++ >= 20) return;
    for (const word of wordsIn(value))
      for (const language of ["en", "id"] as const) if (dictionaries.has(word, language)) counts[language]++;
  });
  return counts.id > counts.en ? "id" : "en";
}

/** The first place of a word, with the others beside it. A repair mends them all. */
function findingOf(found: readonly (Said & Unknown)[]): Diagnostic {
  const [first, ...others] = found.toSorted((a, b) => a.text.start - b.text.start || a.start - b.start) as [
    Said & Unknown,
    ...(Said & Unknown)[],
  ];
  const written = found.filter(isAsWritten);
  return diagnostic(
    "misspelt",
    first.file,
    placeOf(first),
    { word: first.text.value.slice(first.start, first.end), suggestions: first.suggestions },
    {
      related: others.map((other) => ({ file: other.file, span: placeOf(other), message: message("places.hereToo") })),
      fixes:
        written.length < found.length
          ? []
          : first.suggestions.map((text, index) => ({
              title: message("fixes.write", { text }),
              edits: written.map((place) => ({ span: placeOf(place), newText: place.suggestions[index]! })),
              isGuess: true,
            })),
    },
  );
}

/** Whether the text stands in the file as it reads: escapes and several lines make it longer. */
function isAsWritten({ text }: Said): boolean {
  return text.end - text.start === text.value.length + 2;
}

function placeOf(place: Said & Unknown): Span {
  const { text, start, end } = place;
  return isAsWritten(place) ? { start: text.start + 1 + start, end: text.start + 1 + end } : text;
}
