/** The scales of the library, to be used where a source has the same. */

import { parse } from "../../language/parse.ts";
import { libraryTexts } from "../../library/texts.ts";
import { wordsOf } from "../text/marked.ts";
import type { Point } from "./scales.ts";

interface LibraryScale {
  readonly name: string;
  /** What it says, by language: codes and labels as one text. */
  readonly says: ReadonlyMap<string, string>;
}

let read: readonly LibraryScale[] | undefined;

/** The name of the library's scale that has the same codes and labels in all of the languages. */
export function libraryScale(
  { points, missing }: { readonly points: readonly Point[]; readonly missing: readonly Point[] },
  languages: readonly string[],
): string | undefined {
  read ??= scalesOf();
  const all = [...points.filter(({ label }) => Object.keys(label).length > 0), ...missing];
  const shown = `${points[0]!.code}..${points.at(-1)!.code}`;
  // A language that the source has no label in makes no difference.
  const said = languages.filter((language, at) => at === 0 || all.some(({ label }) => label[language] !== undefined));
  const saysSame = ({ says }: LibraryScale): boolean =>
    said.every(
      (language) =>
        says.get(language) ===
        keyed(
          shown,
          all.map(({ code, label }) => [code, wordsOf(label[language] ?? "")]),
        ),
    );
  return read.find(saysSame)?.name;
}

/** What the scales of the library are called. */
export function libraryNames(): readonly string[] {
  read ??= scalesOf();
  return read.map(({ name }) => name);
}

function keyed(range: string, labels: readonly (readonly [number, string])[]): string {
  return JSON.stringify([range, [...labels].sort(([a], [b]) => a - b)]);
}

function scalesOf(): readonly LibraryScale[] {
  const { tree } = parse(libraryTexts["scales.ukur"]!, "scales.ukur");
  const scales = new Map<string, { range: string; says: Map<string, string> }>();
  for (const decl of tree.declarations) {
    if (decl.kind === "scale" && decl.name) {
      const range = `${decl.range?.lo?.value}..${decl.range?.hi?.value}`;
      const labels = decl.points.map(({ code, label }) => [code?.value ?? 0, label?.value ?? ""] as const);
      scales.set(decl.name.text, { range, says: new Map([["en", keyed(range, labels)]]) });
    } else if (decl.kind === "translation" && decl.of && decl.language) {
      const scale = scales.get(decl.of.text);
      const labels = decl.entries.map(({ key, text }) => [Number(key[0]?.text), text?.value ?? ""] as const);
      scale?.says.set(decl.language.text, keyed(scale.range, labels));
    }
  }
  return [...scales].map(([name, { says }]) => ({ name, says }));
}
