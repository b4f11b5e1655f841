/** What the checks of a project remember from build to build, so that a keystroke asks again for nothing but what it changed. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { allowsIn, type PlacedAllow } from "../semantics/allows.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { TopSymbol } from "../semantics/symbols.ts";
import type { Program } from "../semantics/program.ts";
import { Report } from "../semantics/report.ts";
import type { FileTranslations, Languages, Translations } from "../semantics/translations.ts";
import { Items } from "./items/items.ts";
import type { Known, Look, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";

/** A declaration that rules have looked at. */
interface Looked {
  readonly decl: object;
  readonly languages: Languages;
  /** What is known of the items of an instrument. */
  readonly items: Items | undefined;
  /** The rules that have found nothing in it, of an instrument but for its items. */
  readonly silent: Set<Rule>;
  /** The rules that have found nothing in the items of an instrument, with the facts that they have asked for. */
  readonly silentOfItems: Map<Rule, ReadonlySet<number>>;
}

/** What the rules have found in a file, and all that this hangs on. */
interface Result {
  readonly bound: BoundFile;
  readonly configuration: Configuration;
  readonly dictionaries: Dictionaries | undefined;
  /** The translations that were read: those may be in another file, which is edited. */
  readonly read: ReadonlyMap<TopSymbol, Languages>;
  /** The other files that findings point to, with their texts. */
  readonly pointed: ReadonlyMap<string, SourceText | undefined>;
  readonly found: readonly Diagnostic[];
  /** The declarations, by name. */
  readonly looked: ReadonlyMap<string, Looked>;
  /** The exceptions that the file has. */
  readonly allows: readonly PlacedAllow[];
}

export class Kept {
  readonly #results = new Map<string, Result>();
  /** The files whose rules have read what is translated of a declaration. */
  readonly #readers = new WeakMap<TopSymbol, Set<string>>();

  /** The files that have read a translation which may be another one now: of what changed files translate, or have translated. */
  readersOf(files: ReadonlyMap<string, BoundFile>): ReadonlySet<string> {
    const readers = new Set<string>();
    const add = (translations: FileTranslations | undefined): void => {
      for (const symbol of translations?.keys() ?? []) for (const reader of this.#readers.get(symbol) ?? []) readers.add(reader);
    };
    for (const [path, bound] of files) {
      const before = this.#results.get(path)?.bound;
      if (before === bound) continue;
      add(before?.translations);
      add(bound.translations);
    }
    for (const [path, { bound }] of this.#results) {
      if (files.has(path)) continue;
      add(bound.translations);
      this.#results.delete(path);
    }
    return readers;
  }

  /** What the rules find in a file. @param isRead whether translations that it read may be others now */
  of(bound: BoundFile, program: Program, configuration: Configuration, dictionaries: Dictionaries | undefined, isRead: boolean): Result {
    const { file } = bound.parsed;
    const before = this.#results.get(file);
    if (
      before?.bound === bound &&
      before.configuration === configuration &&
      before.dictionaries === dictionaries &&
      (!isRead || [...before.read].every(([symbol, languages]) => areSame(languages, program.translations.of(symbol)))) &&
      isAt(before, program)
    )
      return before;
    // Where a rule fails, what is known of items is half brought up to date: it is not used again.
    this.#results.delete(file);
    const result = resultOf(bound, program, configuration, dictionaries, before);
    this.#results.set(file, result);
    for (const symbol of result.read.keys()) {
      const readers = this.#readers.get(symbol);
      if (readers) readers.add(file);
      else this.#readers.set(symbol, new Set([file]));
    }
    return result;
  }
}

/** Whether the other files that findings point to have the texts that they had. */
function isAt({ pointed }: Result, { files }: Program): boolean {
  for (const [path, text] of pointed) if (files.get(path)?.parsed.text !== text) return false;
  return true;
}

function areSame(before: Languages, now: Languages): boolean {
  return now === before || (now.size === before.size && [...now].every(([language, texts]) => before.get(language) === texts));
}

function resultOf(
  bound: BoundFile,
  program: Program,
  configuration: Configuration,
  dictionaries: Dictionaries | undefined,
  before: Result | undefined,
): Result {
  const { parsed, symbols, mappings } = bound;
  const found: Diagnostic[] = [];
  const report = new Report(parsed, found);
  const read = new Map<TopSymbol, Languages>();
  const translations: Translations = {
    of: (symbol) => {
      const languages = program.translations.of(symbol);
      read.set(symbol, languages);
      return languages;
    },
  };
  const known: Known = {
    translations,
    configuration,
    dictionaries: dictionaries!,
    textOf: (path) => program.files.get(path)?.parsed.text ?? "",
  };
  const isAround = before?.configuration === configuration && before.dictionaries === dictionaries;
  const looked = new Map<string, Looked>();
  for (const symbol of symbols) {
    const languages = translations.of(symbol);
    const old = before?.looked.get(symbol.name);
    let isSame = isAround && old?.decl === symbol.decl && old.languages === languages;
    const items = symbol.kind === "instrument" ? (old?.items ?? new Items()) : undefined;
    if (symbol.kind === "instrument") {
      items!.update(symbol, languages, configuration, dictionaries);
      isSame = isAround && items!.isFrameSame;
    }
    looked.set(symbol.name, {
      decl: symbol.decl,
      languages,
      items,
      silent: isSame ? old!.silent : new Set(),
      silentOfItems: isSame ? old!.silentOfItems : new Map(),
    });
  }
  const quietly = (silent: Set<Rule>, rule: Rule, look: () => void): void => {
    if (silent.has(rule)) return;
    const count = found.length;
    look();
    if (found.length === count) silent.add(rule);
  };
  const quietlyOfItems = (silent: Map<Rule, ReadonlySet<number>>, rule: Rule, items: Items, look: () => void): void => {
    const known = silent.get(rule);
    if (known && items.hasLeft(known)) return;
    const count = found.length;
    const asked = items.askedBy(look);
    // Who asks for no fact reads the items itself.
    if (found.length === count && asked.size > 0) silent.set(rule, asked);
    else silent.delete(rule);
  };
  for (const rule of rules) {
    if (rule.spells && !dictionaries) continue;
    for (const symbol of symbols) {
      const { items, silent, silentOfItems } = looked.get(symbol.name)!;
      if (symbol.kind === "instrument") {
        const all = { ...known, items: items! };
        if (rule.instrument) quietly(silent, rule, () => rule.instrument!(symbol, report, all));
        if (rule.items) quietlyOfItems(silentOfItems, rule, items!, () => rule.items!(symbol, report, all));
      } else if (rule[symbol.kind]) quietly(silent, rule, () => (rule[symbol.kind] as Look<typeof symbol>)(symbol, report, known));
    }
    for (const mapping of mappings) rule.mapping?.(mapping, report);
    if (rule.translation)
      for (const [symbol, languages] of bound.translations)
        if (symbol.kind !== "instrument") for (const [language, texts] of languages) rule.translation(symbol, language, texts, report);
  }
  const pointed = new Map<string, SourceText | undefined>();
  for (const { file, related } of found)
    for (const path of [file, ...related.map((place) => place.file)])
      if (path !== parsed.file) pointed.set(path, program.files.get(path)?.parsed.text);
  const allows = parsed.tree.declarations.flatMap(allowsIn);
  return { bound, configuration, dictionaries, read, pointed, found, looked, allows };
}
