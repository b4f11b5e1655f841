/** Finds what translations translate. Each file keeps what it translates itself; `translations.ts` makes one table of them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/report.ts";
import type * as ast from "../language/ast.ts";
import type { BoundFile, BoundTranslation, LinkedFile } from "./files.ts";
import { groupedBy } from "./grouped.ts";
import { isLanguageTag, tagFor } from "./languageTag.ts";
import { message } from "../messages/message.ts";
import { guess, Report } from "./report.ts";
import { areSame } from "./same.ts";
import { Standing } from "./standing.ts";
import type { Successions } from "./succession.ts";
import type { MemberSymbol, TopSymbol } from "./symbols.ts";
import { countTexts, eachItemText, eachText, keyInFile, memberAt, textAt, writtenKey } from "./texts.ts";
import { keySpan, translatedTwice, type TranslatedText } from "./translations.ts";

/** What a file translates, while it is bound. */
type OwnTranslations = Map<TopSymbol, Map<string, Map<ast.Str, TranslatedText>>>;

/** A translation and what it is of. */
interface Found extends Omit<BoundTranslation, "findings" | "ofKeys"> {
  readonly decl: ast.Translation;
}

/**
 * Finds what each translation translates: a declaration that its own file can name, or one of a file that imports its file.
 * The second is how an instrument keeps its languages in files of their own, without the two importing each other.
 *
 * @param files get what they translate
 * @param before the files before an edit, which may be among them
 * @param successions what instruments have become
 */
export function bindTranslations(files: Map<string, BoundFile>, before: ReadonlyMap<string, BoundFile>, successions: Successions): void {
  const importers = importersOf(Array.from(files.values(), ({ parsed }) => parsed));
  for (const [path, file] of files) {
    const decls = file.parsed.tree.declarations.filter((decl) => decl.kind === "translation");
    if (decls.length === 0 && file.bound.translations.size === 0) continue;
    const scopes = [path, ...(importers.get(path) ?? [])].map((other) => files.get(other)!.scope);
    const found = decls.flatMap((decl): Found[] => {
      if (!decl.of) return [];
      const { text } = decl.of;
      const scope = scopes.find((candidate) => candidate.get(text) !== undefined);
      return [{ decl, symbol: scope?.get(text), isContested: scope?.isContested(text) ?? false, scopes }];
    });
    const old = before.get(path);
    const change = old ? changeOf(old, found, successions) : "more";
    if (change === "none" && old === file) continue;
    files.set(path, (change !== "more" && succeed(file, found, successions)) || bindAll(file, found));
  }
}

/** What of a file's translations is not what it was: nothing, the instruments that they are of, which are known to be alike, or more. */
function changeOf(
  { bound: { translations } }: BoundFile,
  found: readonly Found[],
  successions: Successions,
): "none" | "instruments" | "more" {
  if (translations.size !== found.length) return "more";
  let change: "none" | "instruments" = "none";
  for (const { decl, symbol, isContested, scopes } of found) {
    const old = translations.get(decl);
    if (old?.isContested !== isContested) return "more";
    // What a name may have meant that nothing has is looked for in all that can be named.
    if (!old.symbol && !symbol && !areSame(old.scopes, scopes)) return "more";
    if (old.symbol === symbol) continue;
    if (!old.symbol || !symbol || successions.get(old.symbol)?.symbol !== symbol) return "more";
    change = "instruments";
  }
  return change;
}

/** The file with what it translates of instruments that are alike; nothing where a finding may say something else now. */
function succeed(file: BoundFile, found: readonly Found[], successions: Successions): BoundFile | undefined {
  const translations = new Map(file.translations);
  for (const [symbol, languages] of file.translations) {
    const { symbol: now, texts, rekeyed } = successions.get(symbol) ?? {};
    if (!now) continue;
    translations.delete(symbol);
    translations.set(now, languages);
    for (const own of languages.values() as Iterable<Map<ast.Str, TranslatedText>>) {
      for (const [from, to] of texts!) replaceKey(own, from, to);
      for (const { before } of rekeyed!) eachItemText(before, (text) => own.delete(text));
    }
  }
  const bound = new Map<ast.Translation, BoundTranslation>();
  for (const each of found) {
    const { decl, symbol } = each;
    const old = file.bound.translations.get(decl)!;
    const { rekeyed = [], isReordered } = (old.symbol && successions.get(old.symbol)) ?? {};
    const names = rekeyed.map(({ item }) => item.name);
    if ((names.length > 0 || isReordered) && !rebindKeys(decl, old, symbol!, translations as OwnTranslations, names, file))
      return undefined;
    bound.set(decl, { ...old, ...each });
  }
  return { ...file, translations, bound: { ...file.bound, translations: bound } };
}

function replaceKey<K, V>(map: Map<K, V>, from: K, to: K): void {
  const value = map.get(from);
  if (value === undefined || from === to) return;
  map.delete(from);
  map.set(to, value);
}

const byFirstWord = new WeakMap<ast.Translation, ReadonlyMap<string, readonly ast.TranslationEntry[]>>();

/** The entries about a member, found once for each translation. */
function entriesOf(decl: ast.Translation, name: string): readonly ast.TranslationEntry[] {
  let entries = byFirstWord.get(decl);
  if (!entries) byFirstWord.set(decl, (entries = groupedBy(decl.entries, ({ key: [first] }) => first?.text ?? "")));
  return entries.get(name) ?? [];
}

/** Binds the entries about some items anew. False where those about others may mean something else now. */
function rebindKeys(
  decl: ast.Translation,
  { ofKeys }: BoundTranslation,
  symbol: TopSymbol,
  translations: OwnTranslations,
  names: readonly string[],
  { parsed }: BoundFile,
): boolean {
  for (const name of names) ofKeys.delete(name);
  // What an unknown key may have meant, and which of two is the second, may be another one.
  if (ofKeys.size > 0) return false;
  const texts = decl.language && translations.get(symbol)?.get(decl.language.text);
  // Without a language of the instrument it has a finding, and no texts.
  if (!texts) return true;
  const binder = new EntryBinder(symbol, decl.language.text, texts, parsed.file);
  for (const name of names) for (const entry of entriesOf(decl, name)) binder.bind(entry);
  binder.tell(ofKeys, parsed.tree);
  return true;
}

function bindAll(file: BoundFile, found: readonly Found[]): BoundFile {
  const { parsed } = file;
  const translations: OwnTranslations = new Map();
  const bound = new Map<ast.Translation, BoundTranslation>();
  const all = new Report(parsed, []);
  for (const each of found) {
    const { decl, symbol, isContested, scopes } = each;
    const own: Diagnostic[] = [];
    const report = all.part(own);
    const ofKeys = new Map<string, Standing>();
    // That two declarations have its name is a finding already.
    if (decl.language && !isContested) {
      if (symbol) bindTranslation(decl, decl.language, symbol, translations, report)?.tell(ofKeys, parsed.tree);
      else {
        const names = scopes.flatMap((scope) => scope.symbols().map((other) => other.name));
        report.unknownName("declaration", decl.of!, names, message("hints.importTranslation"));
      }
    }
    bound.set(decl, { ...each, findings: new Standing(own, parsed.tree), ofKeys });
  }
  return { ...file, translations, bound: { ...file.bound, translations: bound } };
}

/** The files that import each file, by its path. */
export function importersOf(files: Iterable<LinkedFile>): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const { file, imports } of files) {
    for (const { file: imported } of imports) {
      const list = importers.get(imported);
      if (list) list.push(file);
      else importers.set(imported, [file]);
    }
  }
  return importers;
}

function bindTranslation(
  decl: ast.Translation,
  language: ast.Name,
  symbol: TopSymbol,
  translations: OwnTranslations,
  report: Report,
): EntryBinder | undefined {
  if (!isLanguageTag(language.text)) {
    const { params, extra } = tagFor(language);
    report.add("unknown-language", language, params, extra);
    return undefined;
  }
  if (symbol.kind === "instrument" && (!symbol.languages.includes(language.text) || symbol.languages[0] === language.text)) {
    const why =
      symbol.languages[0] === language.text
        ? message("reasons.writtenIn")
        : message("reasons.otherLanguages", { languages: symbol.languages, language: language.text });
    report.add("translation-language", language, { of: symbol.name, language: language.text, why });
    return undefined;
  }
  const languages = translations.get(symbol) ?? new Map<string, Map<ast.Str, TranslatedText>>();
  translations.set(symbol, languages);
  const texts = languages.get(language.text) ?? new Map<ast.Str, TranslatedText>();
  languages.set(language.text, texts);
  const binder = new EntryBinder(symbol, language.text, texts, report.file);
  if (decl.text) binder.add(symbol.texts.get(""), [decl.text], decl.text, "title", undefined);
  for (const entry of decl.entries) binder.bind(entry);
  return binder;
}

class EntryBinder {
  readonly symbol: TopSymbol;
  readonly language: string;
  readonly texts: Map<ast.Str, TranslatedText>;
  readonly file: string;
  readonly #found = new Map<string, Diagnostic[]>();
  #member: MemberSymbol | undefined;
  #name: string | undefined;

  constructor(symbol: TopSymbol, language: string, texts: Map<ast.Str, TranslatedText>, file: string) {
    this.symbol = symbol;
    this.language = language;
    this.texts = texts;
    this.file = file;
  }

  bind({ key, text }: ast.TranslationEntry): void {
    const [first, second] = key;
    if (!first || !text) return;
    // The wordings of an item mostly follow its own text.
    if (first.text !== this.#name) {
      this.#name = first.text;
      this.#member = memberAt(this.symbol, first.text);
    }
    this.add(textAt(this.symbol, first.text, second?.text, this.#member), key, text, first.text, second?.text);
  }

  /** Tens of thousands of texts may come this way at a keystroke: nothing is made for one of them but what is kept. */
  add(source: ast.Str | undefined, key: readonly ast.Span[], text: ast.Str, first: string, second: string | undefined): void {
    const { symbol, language, file } = this;
    const before = source && this.texts.get(source);
    if (!source) {
      const written = keyInFile(first, second);
      const span = keySpan(key);
      const { hint, extra } = guess({ text: written, ...span }, keysOf(symbol));
      this.#report(first, diagnostic("translation-unknown-key", file, span, { of: symbol.name, key: written, hint }, extra));
    } else if (before) this.#report(first, translatedTwice(before, { file, key }, { key: writtenKey(first, second), language }));
    else this.texts.set(source, { file, key, text });
  }

  #report(first: string, finding: Diagnostic): void {
    const found = this.#found.get(first);
    if (found) found.push(finding);
    else this.#found.set(first, [finding]);
  }

  /** Says what was found, by the first words of keys. */
  tell(ofKeys: Map<string, Standing>, tree: ast.SourceTree): void {
    for (const [first, found] of this.#found) ofKeys.set(first, new Standing(found, tree));
  }
}

/** The keys that a misspelt one may have meant; none where there are too many to compare with. */
function keysOf(symbol: TopSymbol): string[] {
  const keys: string[] = [];
  if (symbol.kind === "instrument" && symbol.items.length > 2_000) return keys;
  if (countTexts(symbol) <= 2_000) eachText(symbol, (_, first, second) => keys.push(keyInFile(first, second)));
  return keys;
}
