/** Binds one file; after an edit, what of it has changed. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { bindInstrument } from "./bindInstrument.ts";
import { bindChoices, bindScale } from "./bindLists.ts";
import { bindModelMapping } from "./bindMapping.ts";
import { bindPhrases } from "./bindPhrases.ts";
import { bindModel } from "./bindModel.ts";
import type { Bound, BoundFile, BoundInstrument, LinkedFile } from "./files.ts";
import { aboveDoc } from "./imports.ts";
import { rebindItems, type Rebound } from "./rebindItems.ts";
import { Report } from "./report.ts";
import { areSame } from "./same.ts";
import { type LibraryNames, Scope } from "./scope.ts";
import { Standing } from "./standing.ts";
import type { Succession } from "./succession.ts";
import type { InstrumentSymbol, TopSymbol } from "./symbols.ts";

/**
 * Binds a file.
 *
 * @param bound the files that it imports, among others
 * @param before the file as it was bound before an edit
 * @param successions gets what its instruments have become
 */
export function bindFile(
  parsed: LinkedFile,
  bound: ReadonlyMap<string, BoundFile>,
  library: LibraryNames,
  before: BoundFile | undefined,
  successions: Map<TopSymbol, Succession>,
): BoundFile {
  return new FileBinder(parsed, library, before, successions).bind(bound);
}

class FileBinder {
  readonly parsed: LinkedFile;
  readonly before: BoundFile | undefined;
  readonly successions: Map<TopSymbol, Succession>;
  readonly scope: Scope;
  readonly findings: Diagnostic[] = [];
  readonly guesses: { made: number };
  readonly report: Report;
  readonly symbols: TopSymbol[] = [];

  constructor(parsed: LinkedFile, library: LibraryNames, before: BoundFile | undefined, successions: Map<TopSymbol, Succession>) {
    this.parsed = parsed;
    this.before = before;
    this.successions = successions;
    this.scope = new Scope(parsed, library);
    this.guesses = { made: before?.guesses ?? 0 };
    this.report = new Report(parsed, this.findings, this.guesses);
  }

  bind(files: ReadonlyMap<string, BoundFile>): BoundFile {
    const { parsed, scope, report, before, symbols } = this;
    for (const { decl, file } of parsed.imports) {
      for (const symbol of files.get(file)?.symbols ?? []) scope.declare(symbol, decl, report);
    }
    const phrases: MapOf<BoundFile["bound"]["phrases"]> = new Map();
    for (const decl of parsed.tree.declarations) {
      if (decl.kind !== "phrases") continue;
      const list = before?.bound.phrases.get(decl) ?? this.#standing((own) => bindPhrases(decl, own));
      phrases.set(decl, list);
      if (list.symbol) scope.declarePhrases(list.symbol);
    }
    for (const { file } of parsed.imports) for (const given of files.get(file)?.phrases ?? []) scope.declarePhrases(given);
    for (const file of parsed.mapped ?? []) {
      for (const symbol of files.get(file)?.symbols ?? []) if (symbol.kind === "model") scope.declareMapped(symbol);
    }
    const lists: MapOf<BoundFile["bound"]["lists"]> = new Map();
    const instruments: MapOf<BoundFile["bound"]["instruments"]> = new Map();
    const mappings: MapOf<BoundFile["bound"]["mappings"]> = new Map();
    const { declarations } = parsed.tree;
    for (const decl of declarations) {
      if (decl.kind !== "scale" && decl.kind !== "choices" && decl.kind !== "model") continue;
      const list = before?.bound.lists.get(decl) ?? this.#standing((own) => bindList(decl, parsed.file, own));
      lists.set(decl, list);
      this.#declare(list.symbol);
    }
    // Instruments and mappings come after, as they may name what stands below them.
    const like = before && this.#hasSameSurroundings(before) ? before : undefined;
    const old = [...(before?.bound.instruments.values() ?? [])];
    const ofName = new Map(old.map((each) => [each.symbol.name, each]));
    for (const decl of declarations) {
      if (decl.kind === "instrument") {
        const name = decl.name?.text ?? "";
        // One of several that have a name is another one of them where others came or went.
        const was = like ? old[instruments.size]! : ofName.get(name);
        ofName.delete(name);
        const { instrument, succession } = (like && this.#rebound(was!, decl)) ?? bindInstrument(decl, scope, report, was?.symbol);
        if (was && succession) this.successions.set(was.symbol, succession);
        instruments.set(decl, instrument);
        this.#declare(instrument.symbol);
      } else if (decl.kind === "mapping") {
        mappings.set(decl, like?.bound.mappings.get(decl) ?? this.#standing((own) => bindModelMapping(decl, scope, own)));
      }
    }
    return {
      parsed,
      symbols,
      mappings: Array.from(mappings.values(), ({ symbol }) => symbol),
      phrases: Array.from(phrases.values(), ({ symbol }) => symbol).filter((symbol) => symbol !== undefined),
      scope,
      findings: [
        ...parsed.diagnostics,
        ...this.findings,
        ...standingIn([...lists.values(), ...instruments.values(), ...mappings.values(), ...phrases.values()]),
      ],
      translations: before?.translations ?? new Map(),
      bound: { lists, instruments, mappings, phrases, translations: before?.bound.translations ?? new Map() },
      documented: documentedIn(parsed),
      guesses: this.guesses.made,
    };
  }

  #declare(symbol: TopSymbol): void {
    // A declaration whose name is missing or taken is still bound, so that its own faults are found.
    if (symbol.name !== "" && this.scope.declare(symbol, symbol.nameSpan, this.report)) this.symbols.push(symbol);
  }

  #standing<S>(bind: (report: Report) => S): Bound<S> {
    const found: Diagnostic[] = [];
    const symbol = bind(this.report.part(found));
    return { symbol, findings: new Standing(found, this.parsed.tree) };
  }

  /** Whether all is as it was that an instrument or a mapping can depend on: the scope, what it names so far, and where imports are added. */
  #hasSameSurroundings({ scope, parsed }: BoundFile): boolean {
    const [now, old] = [this.parsed.tree.declarations, parsed.tree.declarations];
    const [first, other] = [now[0], old[0]];
    return (
      this.scope.isLike(scope) &&
      (first === other || (first?.kind === "instrument" && other?.kind === "instrument")) &&
      documentedIn(this.parsed) === this.before!.documented &&
      areSame(importsOf(now), importsOf(old)) &&
      areSame(orderOf(now), orderOf(old))
    );
  }

  /** The instrument with new items; nothing where it is to be bound anew. */
  #rebound(before: BoundInstrument, decl: ast.Instrument): Rebound | undefined {
    if (before.symbol.decl !== decl) return rebindItems(before, decl, this.scope, this.report);
    const symbol = { ...before.symbol };
    return { instrument: { ...before, symbol }, succession: { symbol, texts: [], rekeyed: [], isReordered: false } };
  }
}

type MapOf<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;

function bindList(decl: ast.Scale | ast.Choices | ast.Model, file: string, report: Report): Exclude<TopSymbol, InstrumentSymbol> {
  if (decl.kind === "scale") return bindScale(decl, file);
  return decl.kind === "choices" ? bindChoices(decl, file, report) : bindModel(decl, file, report);
}

function documentedIn(parsed: LinkedFile): number {
  const start = parsed.tree.declarations[0]?.start ?? 0;
  return start - aboveDoc(parsed, start);
}

function importsOf(declarations: readonly ast.Declaration[]): readonly ast.Declaration[] {
  return declarations.filter(({ kind }) => kind === "import");
}

/** What instruments are called, in order, and between which of them mappings stand. */
function orderOf(declarations: readonly ast.Declaration[]): readonly string[] {
  return declarations.flatMap((decl) =>
    decl.kind === "instrument" ? [decl.name?.text ?? ""] : decl.kind === "mapping" ? ["mapping"] : [],
  );
}

function* standingIn(parts: readonly (Bound<unknown> | BoundInstrument)[]): Iterable<Diagnostic> {
  for (const part of parts) {
    yield* part.findings.now();
    if ("ofItems" in part) for (const standing of part.ofItems.values()) yield* standing.now();
  }
}
