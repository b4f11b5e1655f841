/** The texts of what is made: the first language in its place, the others in translations. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { wordsOf, written } from "../text/marked.ts";

type Entry = Written<ast.TranslationEntry>;

export class Wordings {
  readonly base: string;
  readonly #others: readonly string[];
  readonly #gathering: Gathering;
  /** Entries by what is translated, and then by the language. */
  readonly #entries = new Map<string, Map<string, Entry[]>>();
  readonly #titles = new Map<string, Map<string, string>>();

  readonly #nameOf: (source: string) => string | undefined;

  /** @param nameOf the name of a question whose answer a text tells */
  constructor(languages: readonly string[], gathering: Gathering, nameOf: (source: string) => string | undefined) {
    this.#nameOf = nameOf;
    [this.base = "en", ...this.#others] = languages;
    this.#gathering = gathering;
  }

  /** The words of a text in the first language, or in one that it has. */
  first(text: FoundText): string {
    return wordsOf(this.#first(text));
  }

  #first(text: FoundText): string {
    return text[this.base] ?? Object.values(text)[0] ?? "";
  }

  /** The text for its place, whose translations are noted under a key of a declaration. */
  of(text: FoundText, declaration: string, key: readonly string[], where: string): string {
    this.#eachOther(text, where, (language, own) => {
      const entries = this.#of(this.#entries, declaration, language, () => []);
      entries.push({ key, text: written(own, this.#nameOf) });
    });
    return written(this.#first(text), this.#nameOf);
  }

  /** The same of a declaration's own text, which stands in the first line of its translation. */
  title(text: FoundText, declaration: string, where: string): string {
    this.#eachOther(text, where, (language, own) => void this.#of(this.#titles, declaration, language, () => written(own)));
    return written(this.#first(text));
  }

  #eachOther(text: FoundText, where: string, take: (language: string, own: string) => void): void {
    if (Object.keys(text).length === 0) return;
    for (const language of this.#others) {
      const own = text[language];
      if (own !== undefined) take(language, own);
      else this.#gathering.lose("translation-missing", where, language);
    }
  }

  #of<V>(all: Map<string, Map<string, V>>, declaration: string, language: string, make: () => V): V {
    const byLanguage = all.get(declaration) ?? new Map<string, V>();
    all.set(declaration, byLanguage);
    const known = byLanguage.get(language) ?? make();
    byLanguage.set(language, known);
    return known;
  }

  /** The translations of the declarations. */
  translations(declarations: readonly string[]): Written<ast.Translation>[] {
    return this.#others.flatMap((language) =>
      declarations.flatMap((of): Written<ast.Translation>[] => {
        const entries = this.#entries.get(of)?.get(language) ?? [];
        const text = this.#titles.get(of)?.get(language);
        return entries.length === 0 && text === undefined ? [] : [{ kind: "translation", language, of, text, entries }];
      }),
    );
  }
}
