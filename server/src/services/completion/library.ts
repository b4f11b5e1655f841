/** What the library declares, and the edit that takes it in. */

import type { TextEdit } from "vscode-languageserver-types";
import type { BoundFile } from "../../semantics/files.ts";
import { importEdits } from "../../semantics/imports.ts";
import { rangeOf } from "../positions.ts";

export interface LibraryName {
  readonly kind: "scale" | "choices" | "model" | "instrument";
  readonly name: string;
  readonly title: string;
  /** What to import. */
  readonly file: string;
  /** Of a scale: its limits and the labels of its ends, in English and in Indonesian. */
  readonly points?: { readonly en: string; readonly id: string };
}

const known = new WeakMap<Readonly<Record<string, string>>, readonly LibraryName[]>();

/** The declarations of the library, read off its texts, which are well formed. */
export function namesOfLibrary(library: Readonly<Record<string, string>>): readonly LibraryName[] {
  let names = known.get(library);
  if (names) return names;
  names = Object.entries(library).flatMap(([file, text]) =>
    [...text.matchAll(/^(scale|choices|model|instrument) (\w+)(?: "([^"]*)")?/gm)].map(
      ({ index, 1: kind, 2: name, 3: title }): LibraryName => ({
        kind: kind as LibraryName["kind"],
        name: name!,
        title: title ?? "",
        file: file.replace(/\.ukur$/, ""),
        ...(kind === "scale" && { points: pointsIn(text, index, name!) }),
      }),
    ),
  );
  known.set(library, names);
  return names;
}

function pointsIn(text: string, start: number, name: string): { readonly en: string; readonly id: string } {
  const head = text.slice(start, text.indexOf("{", start));
  const [, lo, hi] = /(-?(?<!\d)\d+)\.\.(-?\d+)/.exec(head) ?? [];
  const labels = (from: number): string[] => {
    const body = text.slice(text.indexOf("{", from), text.indexOf("\n}", from));
    const of = (code: string | undefined): string => new RegExp(`^ +${code} "([^"]*)"`, "m").exec(body)?.[1] ?? "";
    return [of(lo), of(hi)];
  };
  const told = (from: number): string => (from < 0 ? "" : endsOf(`${lo}..${hi}`, labels(from)));
  const en = told(start);
  return { en, id: told(text.indexOf(`translation id of ${name} `)) || en };
}

/** The limits of a scale and the labels of its ends: `1..5 Strongly disagree … Strongly agree`. */
export function endsOf(limits: string, [first, last]: readonly string[]): string {
  return first && last ? `${limits} ${first} … ${last}` : limits;
}

/** The edit that imports a file of the library. None where it is imported. */
export function importEdit({ parsed }: BoundFile, file: string): TextEdit[] {
  return importEdits(parsed, file).map(({ span, newText }) => ({ range: rangeOf(parsed, span), newText }));
}
