import type { Configuration } from "../../configuration/configuration.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { Translations } from "../../semantics/translations.ts";
import { itemsWith } from "../items/fact.ts";
import type { Known, Rule } from "../rule.ts";
import type { Dictionaries, Spelt } from "../spelling/dictionaries.ts";
import { hasWord, saidElsewhere } from "../spelling/saidElsewhere.ts";
import { isOneOf, unknownIn, unknownInText, wordsIn, type Unknown } from "../spelling/unknown.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** Words of any text that are in no dictionary, and like one that is: each of a file once. */
export const misspellings: Rule = {
  spells: true,
  scale: checkTexts,
  choices: checkTexts,
  model: checkTexts,
  items(instrument, { diagnostics }, { translations, configuration, dictionaries, items }) {
    const language = instrument.languages[0] ?? "en";
    const title = instrument.texts.get("")?.value.toLowerCase() ?? "";
    const ofItems = [...items.of(inItems)].flatMap(([, found]) => found.map((each) => ({ ...each, file: items.fileOf(each.said) })));
    const found = unknownOf(instrument, language, translations, configuration, dictionaries);
    const isElsewhere = (lower: string, spelt: Spelt): boolean =>
      items.of(saidElsewhere).has(lower, spelt, items.around) || found.isElsewhere(lower, spelt);
    tell([...found.unknown, ...ofItems], isElsewhere, title, configuration, diagnostics);
  },
};

/** A word of a text of a declaration, in one of its languages. */
interface Found extends Unknown {
  readonly text: Str;
  readonly file: string;
  readonly language: Spelt;
}

const inItems = itemsWith(
  (row, { languages, configuration, dictionaries }) => {
    if (configuration.levels.get("misspelt") === "off") return undefined;
    const found = row.all({ languages }).flatMap((said) => {
      const language = languages[said.language]!.lexicon?.language;
      return language
        ? unknownIn(said.text.value, language, dictionaries!).map((each) => ({ ...each, said, text: said.text, language }))
        : [];
    });
    return found.length > 0 ? found : undefined;
  },
  { spells: true },
);

function checkTexts(
  symbol: Exclude<TopSymbol, InstrumentSymbol>,
  { diagnostics }: Report,
  { translations, configuration, dictionaries }: Known,
): void {
  const { unknown, isElsewhere } = unknownOf(symbol, likeliest(symbol, dictionaries), translations, configuration, dictionaries);
  tell(unknown, isElsewhere, "", configuration, diagnostics);
}

/**
 * The unknown words of a declaration, but for those of items, and whether a word is in one of its other languages.
 *
 * @param first the language that it is written in
 */
function unknownOf(symbol: TopSymbol, first: string, translations: Translations, { levels }: Configuration, dictionaries: Dictionaries) {
  const unknown: Found[] = [];
  if (levels.get("misspelt") !== "off")
    eachSaid(symbol, first, translations, (text, file, language) => {
      if (language) for (const each of unknownInText(text, language, dictionaries)) unknown.push({ text, file, language, ...each });
    });
  const others = new Map<Spelt, string>();
  const isElsewhere = (lower: string, language: Spelt): boolean => {
    let said = others.get(language);
    if (said === undefined) others.set(language, (said = inOthers(symbol, first, translations, language)));
    return hasWord(said, lower);
  };
  return { unknown, isElsewhere };
}

/** Says each word once, but for names and terms of the project, and words that another language of the declaration has. */
function tell(
  unknown: readonly Found[],
  isElsewhere: (lower: string, language: Spelt) => boolean,
  title: string,
  { glossary }: Configuration,
  diagnostics: Diagnostic[],
): void {
  const places = groupedBy(unknown, ({ file, language, lower }) => `${file} ${language} ${lower}`);
  let looked = 0;
  for (const found of places.values()) {
    const { lower, language } = found[0]!;
    if (isOneOf(lower, glossary) || hasWord(title, lower) || lexiconFor(language)!.slips.has(lower)) continue;
    // It takes as long as the texts are; nobody reads so many findings.
    if (looked++ < mostLooked && isElsewhere(lower, language)) continue;
    diagnostics.push(findingOf(found));
  }
}

const mostLooked = 100;

/** Calls `visit` with each text of a declaration in each of its languages: those that have a dictionary, and others. Items have rows of their own. */
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
  for (const text of symbol.texts.values()) {
    visit(text, symbol.file, own);
    for (const { language, texts } of others) {
      const translated = texts.get(text);
      if (translated) visit(translated.text, translated.file, language);
    }
  }
}

/** What a declaration says in its other languages, without capitals. */
function inOthers(symbol: TopSymbol, first: string, translations: Translations, than: Spelt): string {
  const said: string[] = [];
  eachSaid(symbol, first, translations, ({ value }, _, language) => void (language === than || said.push(value)));
  return said.join("\n").toLowerCase();
}

/** Scales and choices say in no place which language they are in. The first texts show it. */
function likeliest(symbol: TopSymbol, dictionaries: Dictionaries): string {
  const counts = { en: 0, id: 0 };
  let texts = 0;
  let all = 0;
  for (const { value } of symbol.texts.values()) {
    if (texts++ >= 20) break;
    for (const word of wordsIn(value)) {
      all++;
      for (const language of ["en", "id"] as const) if (dictionaries.has(word, language)) counts[language]++;
    }
  }
  // Where most words are in neither dictionary, it is another language, and nothing is known of that.
  if (2 * Math.max(counts.id, counts.en) < all) return "und";
  return counts.id > counts.en ? "id" : "en";
}

/** The first place of a word, with the others beside it. A repair mends them all. */
function findingOf(found: readonly Found[]): Diagnostic {
  const [first, ...others] = found.toSorted((a, b) => a.text.start - b.text.start || a.start - b.start) as [Found, ...Found[]];
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
function isAsWritten({ text }: Found): boolean {
  return text.end - text.start === text.value.length + 2;
}

function placeOf(place: Found): Span {
  const { text, start, end } = place;
  return isAsWritten(place) ? { start: text.start + 1 + start, end: text.start + 1 + end } : text;
}
