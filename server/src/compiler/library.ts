/** The models of the library and the mappings between them, bound. */

import { parse } from "../language/parse.ts";
import { libraryTexts } from "../library/texts.ts";
import type { LinkedFile } from "../semantics/files.ts";
import { createProgram } from "../semantics/program.ts";
import { noLibrary } from "../semantics/scope.ts";
import type { ModelMappingSymbol, ModelSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";

export interface Library {
  /** Every model by its name, in the order of the library's files. */
  readonly models: ReadonlyMap<string, ModelSymbol>;
  readonly mappings: readonly ModelMappingSymbol[];
  readonly translations: Translations;
}

/** Reads the library. Its scales are left out: no model has one. */
export function library(): Library {
  const files = new Map<string, LinkedFile>();
  const read = (name: string): void => {
    if (files.has(name)) return;
    const parsed = parse(libraryTexts[name]!, name);
    const imports = parsed.tree.declarations.flatMap((decl) =>
      decl.kind === "import" ? [{ decl, file: `${decl.library!.text}.ukur` }] : [],
    );
    for (const { file } of imports) read(file);
    files.set(name, { ...parsed, imports });
  };
  for (const [name, text] of Object.entries(libraryTexts)) if (/^(?:model|mapping) /m.test(text)) read(name);
  const program = createProgram(files, [...files.keys()], [], noLibrary);
  const bound = [...program.files.values()];
  const models = bound.flatMap(({ symbols }) => symbols.filter((symbol) => symbol.kind === "model"));
  return {
    models: new Map(models.sort((a, b) => a.file.localeCompare(b.file, "en")).map((model) => [model.name, model])),
    mappings: bound.flatMap(({ mappings }) => mappings),
    translations: program.translations,
  };
}
