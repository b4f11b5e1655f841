/** The parts of mappings, and the keys of translations. */

import { asLabel } from "../../language/texts.ts";
import type * as s from "../../semantics/symbols.ts";
import { eachText, keyInFile, writtenKey } from "../../semantics/texts.ts";
import { fromMember, inSnippet, type Candidate, type Scene } from "./candidate.ts";

function mappingModel({ file }: Scene, name: string | undefined): s.ModelSymbol | undefined {
  const model = name === undefined ? undefined : file.scope.getMapped(name);
  return model?.kind === "model" ? model : undefined;
}

function modelParts(model: s.ModelSymbol | undefined): Candidate[] {
  if (!model) return [];
  return [...model.dimensions.values()].map(({ name, decl }) => ({
    label: name,
    kind: "dimension",
    detail: decl.text?.value,
    symbol: { file: model.file, name: model.name, part: name },
  }));
}

export function mappedFrom(scene: Scene): readonly Candidate[] {
  const header = scene.context.blocks.at(-1)?.header ?? [];
  if (header[1] !== "to") return modelParts(mappingModel(scene, header[1]));
  const { instrument } = scene;
  return instrument
    ? [...instrument.dimensions, ...instrument.items].map((member) => fromMember(instrument, member, member.kind === "item" ? 1 : 0))
    : [];
}

export function mappedTo(scene: Scene): readonly Candidate[] {
  const header = scene.context.blocks.at(-1)?.header ?? [];
  return modelParts(mappingModel(scene, header[header.indexOf("to", 1) + 1]));
}

/** The declaration that the translation around the place translates, and its language. */
export function translationAt({ program, file, context }: Scene): { symbol: s.TopSymbol; language: string } | undefined {
  const header = context.blocks.find(({ block }) => block === "translation")?.header ?? [];
  const of = header.indexOf("of");
  const name = header[of + 1];
  if (of < 0 || name === undefined) return undefined;
  const importers = [...program.files.values()].filter(({ parsed }) => parsed.imports.some((other) => other.file === file.parsed.file));
  const symbol = [file, ...importers].map(({ scope }) => scope.get(name)).find((found) => found !== undefined);
  return symbol && { symbol, language: header.slice(1, of).join("") };
}

export function keys(scene: Scene): Candidate[] {
  const found = translationAt(scene);
  if (!found) return [];
  const translatedTexts = scene.program.translations.of(found.symbol).get(found.language);
  const list: Candidate[] = [];
  eachText(found.symbol, (text, first, second) => {
    const key = writtenKey(first, second);
    if (key === "" || translatedTexts?.has(text)) return;
    list.push({
      label: key,
      kind: "key",
      detail: text.value,
      snippet: `${inSnippet(keyInFile(first, second))} "$1"`,
    });
  });
  return list;
}

export function keyParts(scene: Scene): Candidate[] {
  const first = scene.context.statement.at(-2);
  return keys(scene)
    .filter(({ label }) => label.startsWith(`${first}.`))
    .map(({ label, detail, kind }): Candidate => {
      const part = label.slice(first!.length + 1);
      const written = asLabel(part);
      return { label: part, detail, kind, ...(written !== part && { snippet: inSnippet(written) }) };
    });
}
