/** What texts are in other languages: a table of a program, beside the declarations and not in them. */

import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import type { BoundFile } from "./files.ts";
import type { TopSymbol } from "./symbols.ts";
import { eachText, titleOr, writtenKey } from "./texts.ts";

/** One text in another language, and where that is written. */
export interface TranslatedText {
  readonly file: string;
  /** The words of its key; the title itself where it has none. */
  readonly key: readonly ast.Span[];
  readonly text: ast.Str;
}

/** The texts of one declaration in one language, by the text that is translated. */
export type TextsIn = ReadonlyMap<ast.Str, TranslatedText>;

/** The translations of one declaration, by language. */
export type Languages = ReadonlyMap<string, TextsIn>;

/** What one file translates. */
export type FileTranslations = ReadonlyMap<TopSymbol, Languages>;

export interface Translations {
  of(symbol: TopSymbol): Languages;
}

const none: Languages = new Map();

/**
 * The table of some files. What one file alone translates is taken over as it is, so an edit elsewhere makes nothing anew. Where two translate
 * one text, that of the first file counts.
 *
 * @param tell gets that a file translates what another has translated
 */
export function tableOf(files: Iterable<BoundFile>, tell: (finding: Diagnostic) => void = () => {}): Translations {
  const table = new Map<TopSymbol, Languages>();
  for (const { translations } of files) {
    for (const [symbol, languages] of translations) {
      const before = table.get(symbol);
      table.set(symbol, before ? joined(symbol, before, languages, tell) : languages);
    }
  }
  return { of: (symbol) => table.get(symbol) ?? none };
}

function joined(symbol: TopSymbol, before: Languages, after: Languages, tell: (finding: Diagnostic) => void): Languages {
  const all = new Map(before);
  for (const [language, texts] of after) {
    const known = all.get(language);
    all.set(language, known ? joinedTexts(symbol, language, known, texts, tell) : texts);
  }
  return all;
}

function joinedTexts(symbol: TopSymbol, language: string, before: TextsIn, after: TextsIn, tell: (finding: Diagnostic) => void): TextsIn {
  const all = new Map(before);
  const twice = new Set<ast.Str>();
  after.forEach((text, source) => {
    if (all.has(source)) twice.add(source);
    else all.set(source, text);
  });
  if (twice.size === 0) return all;
  eachText(symbol, (source, first, second) => {
    if (!twice.has(source)) return;
    tell(translatedTwice(before.get(source)!, after.get(source)!, { key: titleOr(writtenKey(first, second)), language }));
  });
  return all;
}

/** Where a key stands. */
export function keySpan(key: readonly ast.Span[]): ast.Span {
  return { start: key[0]!.start, end: key.at(-1)!.end };
}

/** The finding that a text is translated into one language once more. */
export function translatedTwice(
  before: TranslatedText,
  { file, key }: Omit<TranslatedText, "text">,
  params: { readonly key: string; readonly language: string },
): Diagnostic {
  const related = [{ file: before.file, span: keySpan(before.key), message: message("places.translatedToo") }];
  return diagnostic("translation-duplicate", file, keySpan(key), params, { related });
}
