/** The files of an instrument that was made by hand: its own, and one for each language that it is translated into. */

import type * as ast from "./ast.ts";
import { print, type Written } from "./print.ts";

export interface MadeInstrument {
  /** Comments at the top of its file. */
  readonly above?: readonly string[] | undefined;
  /** The files of the library that it imports. */
  readonly libraries?: readonly string[] | undefined;
  /** What its file declares beside it: scales, choices, a model. */
  readonly declarations?: readonly Written<ast.Scale | ast.Choices | ast.Model | ast.Mapping>[] | undefined;
  readonly instrument: Written<ast.Instrument>;
  /** Of the instrument, and of what is declared beside it. Each language has a file, which is imported. */
  readonly translations?: readonly Written<ast.Translation>[] | undefined;
}

/**
 * The text of each file by its name, the instrument first: `desk.ukur`, `desk.id.ukur`.
 *
 * @param name that of the files; most often the instrument's
 */
export function printFiles(name: string, made: MadeInstrument): Record<string, string> {
  const { above, libraries = [], declarations = [], instrument, translations = [] } = made;
  const byLanguage = new Map<string, Written<ast.Translation>[]>();
  for (const translation of translations) {
    const { language = "" } = translation;
    const tag = typeof language === "string" ? language : language.text;
    const same = byLanguage.get(tag);
    if (same) same.push(translation);
    else byLanguage.set(tag, [translation]);
  }
  const fileOf = (language: string): string => `${name}.${language}.ukur`;
  const [first, ...rest]: Written<ast.Declaration>[] = [
    ...[...new Set(libraries)].map((library) => ({ kind: "import", library }) as const),
    ...[...byLanguage.keys()].map((language) => ({ kind: "import", path: `./${fileOf(language)}` }) as const),
    ...declarations,
    instrument,
  ];
  const top = above === undefined || above.length === 0 ? first! : { ...first!, above: [...above, "", ...(first!.above ?? [])] };
  return Object.fromEntries([
    [`${name}.ukur`, print({ declarations: [top, ...rest] })],
    ...[...byLanguage].map(([language, own]) => [fileOf(language), print({ declarations: own })] as const),
  ]);
}
