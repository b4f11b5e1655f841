/** Finds what translations translate. Each file keeps what it translates itself; `translations.ts` makes one table of them. */

import type * as ast from "../language/ast.ts";
import { isLanguageTag, tagFor } from "./languageTag.ts";
import type { BoundFile, LinkedFile } from "./files.ts";
import { isInstrumentText } from "./nameRules.ts";
import { message } from "../messages/message.ts";
import { optionNamed } from "./questionKinds.ts";
import { modelPart, partOf, referTerms } from "./referred.ts";
import { guess, Report } from "./report.ts";
import type { MemberSymbol, TopSymbol } from "./symbols.ts";
import { countTexts, eachText, keyInFile, memberAt, textAt, writtenKey } from "./texts.ts";
import { translatedTwice, type TranslatedText } from "./translations.ts";

/** What a file translates, while it is bound. */
type OwnTranslations = Map<TopSymbol, Map<string, Map<ast.Str, TranslatedText>>>;

/**
 * Finds what each translation translates: a declaration that its own file can name, or one of a file that imports its file.
 * The second is how an instrument keeps its languages in files of their own, without the two importing each other.
 *
 * @param done the files whose translations are bound already
 */
export function bindTranslations(files: ReadonlyMap<string, BoundFile>, done: ReadonlyMap<string, BoundFile>): void {
  const importers = importersOf([...files.values()].map(({ parsed }) => parsed));
  for (const [path, file] of files) {
    if (done.has(path)) continue;
    const report = new Report(file.parsed, file.findings, file.references);
    const translations: OwnTranslations = new Map();
    for (const decl of file.parsed.tree.declarations) {
      if (decl.kind !== "translation" || !decl.of) continue;
      const scopes = [path, ...(importers.get(path) ?? [])].map((other) => files.get(other)!.scope);
      const scope = scopes.find((candidate) => candidate.get(decl.of!.text) !== undefined);
      const symbol = scope?.get(decl.of.text);
      referTranslation(decl, symbol, report);
      // That two declarations have its name is a finding already.
      if (!decl.language || scope?.isContested(decl.of.text)) continue;
      if (symbol) {
        bindTranslation(decl, decl.language, symbol, translations, report);
      } else {
        const names = scopes.flatMap((scope) => scope.symbols().map((other) => other.name));
        report.unknownName("declaration", decl.of, names, message("hints.importTranslation"));
      }
    }
    file.translations = translations;
  }
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

/** Notes what the keys and the texts of a translation name, whether or not the translation has its place. */
function referTranslation(decl: ast.Translation, symbol: TopSymbol | undefined, report: Report): void {
  const { references } = report;
  const instrument = symbol?.kind === "instrument" ? symbol : undefined;
  references.add(decl.of, symbol?.decl);
  referTerms(decl.text, instrument, report);
  for (const { key, text } of decl.entries) {
    referTerms(text, instrument, report);
    const [first, second] = key;
    if (!first) continue;
    if (symbol?.kind === "instrument") {
      const member = symbol.members.get(first.text);
      references.add(first, isInstrumentText(first.text) ? "constant" : member?.decl);
      if (!second || !member) continue;
      const part = partOf(member, second.text, symbol);
      const isWord = (member.kind === "dimension" || !part) && partWords[member.kind]?.includes(second.text);
      references.add(second, isWord ? "constant" : part);
    } else if (symbol?.kind === "model") {
      references.add(first, modelPart(symbol, first.text));
      references.add(second, "constant");
    } else if (symbol?.kind === "choices") references.add(first, optionNamed(symbol.options, first.text)?.decl);
    else if (!symbol && /^[A-Za-z]/.test(first.text)) references.add(first, undefined);
  }
}

/** The texts of members that have a word of their own in keys. */
const partWords: Partial<Record<MemberSymbol["kind"], readonly string[]>> = {
  dimension: ["definition"],
  item: ["left", "right"],
  question: ["unit"],
};

function bindTranslation(
  decl: ast.Translation,
  language: ast.Name,
  symbol: TopSymbol,
  translations: OwnTranslations,
  report: Report,
): void {
  if (!isLanguageTag(language.text)) {
    const { params, extra } = tagFor(language);
    report.add("unknown-language", language, params, extra);
    return;
  }
  if (symbol.kind === "instrument" && (!symbol.languages.includes(language.text) || symbol.languages[0] === language.text)) {
    const why =
      symbol.languages[0] === language.text
        ? message("reasons.writtenIn")
        : message("reasons.otherLanguages", { languages: symbol.languages, language: language.text });
    report.add("translation-language", language, { of: symbol.name, language: language.text, why });
    return;
  }
  const languages = translations.get(symbol) ?? new Map<string, Map<ast.Str, TranslatedText>>();
  translations.set(symbol, languages);
  const texts = languages.get(language.text) ?? new Map<ast.Str, TranslatedText>();
  languages.set(language.text, texts);
  // Tens of thousands of texts come this way at each keystroke: nothing is made for one of them but what is kept.
  const add = (source: ast.Str | undefined, keySpan: ast.Span, text: ast.Str, first: string, second?: string): void => {
    const before = source && texts.get(source);
    if (!source) {
      const key = keyInFile(first, second);
      const { hint, extra } = guess({ text: key, start: keySpan.start, end: keySpan.end }, keysOf(symbol));
      report.add("translation-unknown-key", keySpan, { of: symbol.name, key, hint }, extra);
    } else if (before) {
      const params = { key: writtenKey(first, second), language: language.text };
      report.diagnostics.push(translatedTwice(before, report.file, keySpan, params));
    } else texts.set(source, { file: report.file, keySpan, text });
  };
  if (decl.text) add(symbol.texts.get(""), decl.text, decl.text, "title");
  let member: MemberSymbol | undefined;
  let name: string | undefined;
  for (const { key, text } of decl.entries) {
    const first = key[0];
    const second = key[1];
    if (!first || !text) continue;
    const span = second ? { start: first.start, end: second.end } : first;
    // The wordings of an item mostly follow its own text.
    if (first.text !== name) {
      name = first.text;
      member = memberAt(symbol, name);
    }
    add(textAt(symbol, name, second?.text, member), span, text, first.text, second?.text);
  }
}

/** The keys that a misspelt one may have meant; none where there are too many to compare with. */
function keysOf(symbol: TopSymbol): string[] {
  const keys: string[] = [];
  if (countTexts(symbol) <= 2_000) eachText(symbol, (_, first, second) => keys.push(keyInFile(first, second)));
  return keys;
}
