/** What the checks of a project remember from build to build, so that a keystroke asks again for nothing but what it changed. */

import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { allowsIn, type PlacedAllow } from "../semantics/allows.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { TopSymbol } from "../semantics/symbols.ts";
import type { Program } from "../semantics/program.ts";
import { Report } from "../semantics/report.ts";
import type { FileTranslations, Languages, Translations } from "../semantics/translations.ts";
import { Items } from "./items/items.ts";
import type { Known } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";

/** What the rules have found in a file, and all that this hangs on. */
interface Result {
  readonly bound: BoundFile;
  readonly text: string;
  readonly configuration: Configuration;
  readonly dictionaries: Dictionaries | undefined;
  /** The translations that were read: those may be in another file, which is edited. */
  readonly read: ReadonlyMap<TopSymbol, Languages>;
  /** The other files that findings point to, with their texts. */
  readonly pointed: ReadonlyMap<string, string | undefined>;
  readonly found: readonly Diagnostic[];
  /** What is known of the items of each instrument. */
  readonly items: ReadonlyMap<string, Items>;
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
    const { file, text } = bound.parsed;
    const before = this.#results.get(file);
    if (
      before?.bound === bound &&
      before.text === text &&
      before.configuration === configuration &&
      before.dictionaries === dictionaries &&
      (!isRead || [...before.read].every(([symbol, languages]) => areSame(languages, program.translations.of(symbol)))) &&
      isAt(before, program)
    )
      return before;
    const result = resultOf(bound, program, configuration, dictionaries, before?.items);
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
  before: ReadonlyMap<string, Items> | undefined,
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
  const items = new Map<string, Items>();
  for (const symbol of symbols) {
    if (symbol.kind !== "instrument") continue;
    const own = before?.get(symbol.name) ?? new Items();
    own.update(symbol, translations.of(symbol), configuration, dictionaries);
    items.set(symbol.name, own);
  }
  for (const rule of rules) {
    if (rule.spells && !dictionaries) continue;
    for (const symbol of symbols) {
      switch (symbol.kind) {
        case "scale":
          rule.scale?.(symbol, report, known);
          break;
        case "choices":
          rule.choices?.(symbol, report, known);
          break;
        case "model":
          rule.model?.(symbol, report, known);
          break;
        case "instrument":
          rule.instrument?.(symbol, report, { ...known, items: items.get(symbol.name)! });
          break;
      }
    }
    for (const mapping of mappings) rule.mapping?.(mapping, report);
    if (rule.translation)
      for (const [symbol, languages] of bound.translations)
        if (symbol.kind !== "instrument") for (const [language, texts] of languages) rule.translation(symbol, language, texts, report);
  }
  const pointed = new Map<string, string | undefined>();
  for (const { file, related } of found)
    for (const path of [file, ...related.map((place) => place.file)])
      if (path !== parsed.file) pointed.set(path, program.files.get(path)?.parsed.text);
  const allows = parsed.tree.declarations.flatMap(allowsIn);
  return { bound, text: parsed.text, configuration, dictionaries, read, pointed, found, items, allows };
}
