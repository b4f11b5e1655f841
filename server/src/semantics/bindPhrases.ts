/** Binds phrases: what forms say by themselves, in a language that Ukur does not have them in, or in other words. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { english } from "../messages/phrases/en.ts";
import { phrasesTag } from "../messages/phrases/languages.ts";
import { isLanguageTag, tagFor } from "./languageTag.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Report } from "./report.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

/** The phrases of a file in one language, by the keys that Ukur has for its own. */
export interface PhrasesSymbol {
  readonly decl: ast.PhraseList;
  readonly language: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The names of phrases as authors write them, with their keys: `tick_one` is `tickOne`. */
export const phraseKeys: ReadonlyMap<string, keyof typeof english> = new Map(
  (Object.keys(english) as (keyof typeof english)[]).map((key) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), key]),
);

export function bindPhrases(decl: ast.PhraseList, report: Report): PhrasesSymbol | undefined {
  const { language } = decl;
  if (!language) return undefined;
  if (!isLanguageTag(language.text)) {
    const { params, extra } = tagFor(language);
    report.add("unknown-language", language, params, extra);
    return undefined;
  }
  const texts = new Map<string, string>();
  for (const { name, text } of decl.entries) {
    if (!name || !text) continue;
    const key = phraseKeys.get(name.text);
    if (key === undefined) report.unknownName("phrase", name, phraseKeys.keys());
    else if (texts.has(key)) report.add("repeated-member", name, { keyword: name.text });
    else {
      const lacking = namesIn(english[key]).filter((each) => !namesIn(text.value).includes(each));
      const more = namesIn(text.value).filter((each) => !namesIn(english[key]).includes(each));
      if (lacking.length + more.length > 0) {
        const needed = namesIn(english[key]).map((each) => `{${each}}`);
        report.add("phrase-parts", text, { phrase: name.text, parts: needed.length > 0 ? needed : message("nouns.nothingAtAll") });
      }
      texts.set(key, text.value.replaceAll("{{", "{"));
    }
  }
  const lacking = [...phraseKeys].filter(([, key]) => !texts.has(key)).map(([name]) => name);
  if (lacking.length > 0 && phrasesTag(language.text) === undefined)
    report.add("phrases-lacking", language, { language: language.text, names: lacking });
  return { decl, language: language.text, texts };
}

function namesIn(text: string): readonly string[] {
  return placeholdersOf(text).used.map(({ name }) => name);
}

/** What an author gives in place of our own phrases, in the languages of an instrument. */
export function phrasesIn(languages: readonly string[], scope: Scope): s.InstrumentSymbol["phrases"] {
  return new Map(
    languages.flatMap((language) => {
      const given = scope.phrasesIn(language);
      return given ? [[language, given.texts] as const] : [];
    }),
  );
}
