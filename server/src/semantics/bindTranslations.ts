/** Gives every translation to the declaration that it translates. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type * as ast from "../language/ast.ts";
import { isLanguageTag } from "./languageTag.ts";
import type { BoundFile } from "./program.ts";
import { Report } from "./report.ts";
import type { TopSymbol, TranslatedText } from "./symbols.ts";

/**
 * Finds what each translation translates: a declaration that its own file can name, or one of a file that imports its file.
 * The second is how an instrument keeps its languages in files of their own, without the two importing each other.
 */
export function bindTranslations(files: ReadonlyMap<string, BoundFile>, diagnostics: Diagnostic[]): void {
  const importers = new Map<string, BoundFile[]>();
  for (const file of files.values()) {
    for (const { file: imported } of file.parsed.imports) {
      const list = importers.get(imported);
      if (list) list.push(file);
      else importers.set(imported, [file]);
    }
  }
  for (const file of files.values()) {
    const report = new Report(file.parsed.file, diagnostics);
    for (const decl of file.parsed.tree.declarations) {
      if (decl.kind !== "translation" || !decl.of || !decl.language) continue;
      const scopes = [file, ...(importers.get(file.parsed.file) ?? [])].map((other) => other.scope);
      const symbol = scopes.map((scope) => scope.get(decl.of!.text)).find((found) => found !== undefined);
      if (symbol) bindTranslation(decl, decl.language, symbol, report);
      else {
        const names = scopes.flatMap((scope) => scope.symbols().map((other) => other.name));
        report.unknownName("declaration", decl.of, names, "A translation in a file of its own is found by importing it: import \"./FILE.ukur\"");
      }
    }
  }
}

function bindTranslation(decl: ast.Translation, language: ast.Name, symbol: TopSymbol, report: Report): void {
  if (!isLanguageTag(language.text)) {
    report.add("unknown-language", language, { language: language.text });
    return;
  }
  if (symbol.kind === "instrument" && (!symbol.languages.includes(language.text) || symbol.languages[0] === language.text)) {
    report.add("translation-language", language, {
      of: symbol.name,
      language: language.text,
      languages: symbol.languages.length > 1 ? symbol.languages.slice(1).join(", ") : `only ${symbol.languages[0]}`,
    });
    return;
  }
  const texts = symbol.translations.get(language.text) ?? new Map<string, TranslatedText>();
  symbol.translations.set(language.text, texts);
  const add = (key: string, keySpan: ast.Span, text: ast.Str | undefined): void => {
    if (!text) return;
    if (!symbol.texts.has(key)) {
      report.add("translation-unknown-key", keySpan, {
        of: symbol.name,
        key: key === "" ? "title" : key,
        hint: didYouMean(key, symbol.texts.size > 2_000 ? [] : symbol.texts.keys()),
      });
    } else if (texts.has(key)) {
      report.add("translation-duplicate", keySpan, { key: key === "" ? "The title" : key, language: language.text }, {
        related: [{ file: texts.get(key)!.file, span: texts.get(key)!.keySpan, message: "It is translated here too." }],
      });
    } else {
      texts.set(key, { file: report.file, keySpan, text });
    }
  };
  if (decl.text) add("", decl.text, decl.text);
  for (const entry of decl.entries) {
    const [first, last] = [entry.key[0], entry.key.at(-1)];
    if (first && last) {
      if (first === last) add(first.text, first, entry.text);
      else add(entry.key.map((segment) => segment.text).join("."), { start: first.start, end: last.end }, entry.text);
    }
  }
}
