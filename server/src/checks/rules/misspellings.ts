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
  readonly language: string;
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
  const texts = textsOf(symbol, first ?? likeliest(symbol, dictionaries), translations);
  const places = new Map<string, (Said & Unknown)[]>();
  for (const said of texts) {
    const language = lexiconFor(said.language)?.language;
    if (!language) continue;
    for (const unknown of unknownIn(said.text.value, language, dictionaries)) {
      const key = `${said.file} ${language} ${unknown.lower}`;
      const before = places.get(key);
      if (before) before.push({ ...said, ...unknown });
      else places.set(key, [{ ...said, ...unknown }]);
    }
  }
  if (places.size === 0) return;
  const title = wordsIn(symbol.texts.get("")?.value ?? "");
  const elsewhere = wordsByLanguage(texts);
  for (const found of places.values()) {
    const [{ lower, language }] = found as [Said & Unknown];
    const isKnown =
      isOneOf(lower, glossary) ||
      (symbol.kind === "instrument" && title.has(lower)) ||
      lexiconFor(language)!.slips.has(lower) ||
      [...elsewhere].some(([other, words]) => other !== language && words.has(lower));
    if (!isKnown) diagnostics.push(findingOf(found));
  }
}

function textsOf(symbol: TopSymbol, first: string, translations: Translations): readonly Said[] {
  const said: Said[] = [];
  const others = [...translations.of(symbol)].filter(([language]) => language !== first);
  eachText(symbol, (text) => {
    said.push({ text, file: symbol.file, language: first });
    for (const [language, texts] of others) {
      const translated = texts.get(text);
      if (translated) said.push({ text: translated.text, file: translated.file, language });
    }
  });
  return said;
}

/** Scales and choices say in no place which language they are in. */
function likeliest(symbol: TopSymbol, dictionaries: Dictionaries): Spelt {
  const counts = { en: 0, id: 0 };
  eachText(symbol, ({ value }) => {
    for (const word of wordsIn(value))
      for (const language of ["en", "id"] as const) if (dictionaries.has(word, language)) counts[language]++;
  });
  return counts.id > counts.en ? "id" : "en";
}

function wordsByLanguage(texts: readonly Said[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { text, language } of texts) {
    let words = all.get(language);
    if (!words) all.set(language, (words = new Set()));
    for (const word of wordsIn(text.value)) words.add(word);
  }
  return all;
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
