/** What a file can name: its own declarations and those of the files it imports. */

import type * as ast from "../language/ast.ts";
import { Names } from "./names.ts";
import { guess, type Report } from "./report.ts";
import type { ModelSymbol, TopSymbol } from "./symbols.ts";

/** The library file that declares a name, such as `scales` for `agree5`. */
export type FileOf = (name: string) => string | undefined;

export class Scope {
  readonly #names = new Names<{ name: string; nameSpan: ast.Span; symbol: TopSymbol }>();
  readonly #contested = new Set<string>();
  readonly #mapped = new Map<string, ModelSymbol>();
  readonly #fileOf: FileOf;

  constructor(fileOf: FileOf) {
    this.#fileOf = fileOf;
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

  /** A model that a mapping names: one in scope, or one of the library. */
  getMapped(name: string): TopSymbol | undefined {
    return this.get(name) ?? this.#mapped.get(name);
  }

  get(name: string): TopSymbol | undefined {
    return this.#names.get(name)?.symbol;
  }

  /** Everything that can be named. */
  symbols(): TopSymbol[] {
    return [...this.#names.map.values()].map((entry) => entry.symbol);
  }

  /** The library file that declares a name that is not in scope, if any does. */
  libraryFileOf(name: string): string | undefined {
    return this.#fileOf(name);
  }
}

const kindNames: Record<TopSymbol["kind"], string> = {
  scale: "scale",
  choices: "list of choices",
  model: "model",
  instrument: "instrument",
};

/** The declaration of `kind` that a name refers to, or a finding that says why there is none. */
export function resolve<K extends TopSymbol["kind"]>(
  scope: Scope,
  kind: K,
  name: ast.Name | undefined,
  report: Report,
): Extract<TopSymbol, { kind: K }> | undefined {
  if (!name) return undefined;
  const symbol = scope.get(name.text);
  if (symbol?.kind === kind) return symbol as Extract<TopSymbol, { kind: K }>;
  const candidates = scope.symbols().filter((other) => other.kind === kind).map((other) => other.name);
  if (symbol !== undefined) {
    const { hint, extra } = guess(name, candidates);
    report.wrongKind(name, kindNames[symbol.kind], kindNames[kind], hint, extra);
    return undefined;
  }
  const library = scope.libraryFileOf(name.text);
  report.unknownName(kindNames[kind], name, candidates, library && `The library has one: write import ${library} at the top.`);
  return undefined;
}
