/** What is written beside the translations of a text, wherever they stand. */

import type * as ast from "../../language/ast.ts";
import { printPart, settingAt, type Written } from "../../language/print.ts";
import { message } from "../../messages/message.ts";
import type * as s from "../../semantics/symbols.ts";
import type { TranslatedText } from "../../semantics/translations.ts";
import { below, type ActionScene, type Change } from "./action.ts";
import type { Step } from "./steps.ts";

/** What becomes of a translation: texts that are changed, and entries that are added behind those that were found. */
export interface Beside {
  readonly entries: readonly Written<ast.TranslationEntry>[];
  readonly changes?: readonly Change[];
}

/**
 * A step for each language in which some texts of an instrument are translated. Of those that several files translate, one file is changed.
 *
 * @param made what becomes of them in a language, given what finds the translation of a text
 */
export function besideTranslations(
  { program }: ActionScene,
  instrument: s.InstrumentSymbol,
  made: (of: (text: ast.Str) => ast.Str | undefined, language: string) => Beside,
): Step[] {
  return instrument.languages.slice(1).flatMap((language) => {
    const texts = program.translations.of(instrument).get(language);
    let last: TranslatedText | undefined;
    const of = (text: ast.Str): ast.Str | undefined => {
      const found = texts?.get(text);
      if (!found || (last && last.file !== found.file)) return undefined;
      if (!last || found.text.end > last.text.end) last = found;
      return found.text;
    };
    const { entries, changes = [] } = made(of, language);
    if (!last) return [];
    const file = program.files.get(last.file)!;
    const setting = settingAt(file.parsed.text, last.key[0]!.start);
    const added = entries.length === 0 ? [] : [below(last.text.end, printPart("translationEntry", entries, setting), setting)];
    return [{ title: message("actions.stepTranslation", { language }), file, changes: [...changes, ...added] }];
  });
}
