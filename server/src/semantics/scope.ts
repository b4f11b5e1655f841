/** What a file can name: its own declarations and those of the files it imports. */

import type * as ast from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import type { PhrasesSymbol } from "./bindPhrases.ts";
import { Names } from "./names.ts";
import type { Report } from "./report.ts";
import { areSame } from "./same.ts";
import type { ModelSymbol, TopSymbol } from "./symbols.ts";

/** What the library declares, for names that are not in scope. */
export interface LibraryNames {
  /** The file that declares a name, such as `scales` for `agree5`. */
  fileOf(name: string): string | undefined;
  /** All names of a kind. */
  names(kind: TopSymbol["kind"]): readonly string[];
}

export const noLibrary: LibraryNames = { fileOf: () => undefined, names: () => [] };

export class Scope {
  readonly #names = new Names<{ name: string; nameSpan: ast.Span; symbol: TopSymbol }>();
  readonly #contested = new Set<string>();
  readonly #phrases = new Map<string, PhrasesSymbol>();
  readonly #mapped = new Map<string, ModelSymbol>();
  readonly library: LibraryNames;
  /** The file whose scope it is. */
  readonly parsed: ParsedFile;

  constructor(parsed: ParsedFile, library: LibraryNames) {
    this.parsed = parsed;
    this.library = library;
  }

  /** Adds a declaration of this file or, with the import's span, of an imported one. False where its name is taken. */
  declare(symbol: TopSymbol, nameSpan: ast.Span, report: Report): boolean {
    const isFree = this.#names.declare({ name: symbol.name, nameSpan, symbol }, report);
    if (!isFree) this.#contested.add(symbol.name);
    return isFree;
  }

  /** Whether several declarations claim a name. One of them has it, and nobody knows whether it is the one that is meant. */
  isContested(name: string): boolean {
    return this.#contested.has(name);
  }

  /** Adds a model that mappings can name without an import. */
  declareMapped(model: ModelSymbol): void {
    this.#mapped.set(model.name, model);
  }

  /** Adds phrases of forms, its own or those of an imported file. The first of a language have it. */
  declarePhrases(phrases: PhrasesSymbol): void {
    if (!this.#phrases.has(phrases.language)) this.#phrases.set(phrases.language, phrases);
  }

  /** The phrases that forms in a language say. */
  phrasesIn(language: string): PhrasesSymbol | undefined {
    return this.#phrases.get(language);
  }

  /** A model that a mapping names: one in scope, or one of the library. */
  getMapped(name: string): TopSymbol | undefined {
    return this.get(name) ?? this.#mapped.get(name);
  }

  get(name: string): TopSymbol | undefined {
    return this.#names.get(name)?.symbol;
  }

  /** Whether all that it had before a file's own instruments has the same names and, but for instruments, is the same. */
  isLike(before: Scope): boolean {
    const ours = this.#aboveInstruments();
    const theirs = before.#aboveInstruments();
    return (
      ours.length === theirs.length &&
      ours.every((symbol, index) => symbol === theirs[index] || isSameInstrument(symbol, theirs[index]!)) &&
      areSame([...this.#phrases.values()], [...before.#phrases.values()]) &&
      this.#mapped.size === before.#mapped.size &&
      [...this.#mapped].every(([name, model]) => before.#mapped.get(name) === model)
    );
  }

  #aboveInstruments(): TopSymbol[] {
    return this.symbols().filter(({ kind, file }) => kind !== "instrument" || file !== this.parsed.file);
  }

  /** Everything that can be named. */
  symbols(): TopSymbol[] {
    return [...this.#names.map.values()].map((entry) => entry.symbol);
  }
}

function isSameInstrument(one: TopSymbol, other: TopSymbol): boolean {
  return one.kind === "instrument" && other.kind === "instrument" && one.name === other.name;
}
