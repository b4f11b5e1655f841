/** Names at the top of files: of this one, of those that it imports, and of the library. Tags of languages and codes of checks, too. */

import { catalogue } from "../../findings/catalogue.ts";
import { codes } from "../../findings/codes.ts";
import type * as s from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";
import { english } from "../speech.ts";
import { fromTop, type Candidate, type Scene } from "./candidate.ts";
import { endsOf, namesOfLibrary } from "./library.ts";

/** Names in scope, and those of the library with the import that they need. Scales with what they ask. */
export function topNames({ program, file, host, context }: Scene, kind: s.TopSymbol["kind"]): Candidate[] {
  const { locale } = host.speech ?? english;
  const inScope = file.scope.symbols().filter((symbol) => symbol.kind === kind);
  const taken = new Set(inScope.map(({ name }) => name));
  const mapping = context.statement[0] === "mapping";
  const others = namesOfLibrary(host.library).filter((entry) => entry.kind === kind && !taken.has(entry.name));
  return [
    ...inScope.map((symbol) =>
      symbol.kind === "scale"
        ? { ...fromTop(symbol), beside: pointsOf(symbol, program.translations.of(symbol).get(locale)) }
        : fromTop(symbol),
    ),
    // A mapping names models of the library without an import.
    ...others.map(({ name, title, file: from, points }): Candidate => ({
      label: name,
      kind,
      detail: `${title} (import ${from})`,
      beside: points?.[locale],
      rank: 1,
      ...(mapping ? {} : { library: from }),
    })),
  ];
}

function pointsOf({ lo, hi, codes, points }: s.ScaleSymbol, translated: TextsIn | undefined): string {
  const labelOf = (code: number): string => {
    const label = points.find((point) => point.code === code)?.label;
    return (label && (translated?.get(label)?.text.value ?? label.value)) ?? "";
  };
  return endsOf(codes ? codes.join(", ") : `${lo}..${hi}`, [labelOf(lo), labelOf(hi)]);
}

/** What a translation in this file can be of: what it declares, and what the files that import it declare. */
export function translated({ program, file }: Scene): Candidate[] {
  const importers = [...program.files.values()].filter(({ parsed }) => parsed.imports.some((other) => other.file === file.parsed.file));
  const own = [file, ...importers].flatMap(({ symbols }) => symbols.map(fromTop));
  const imported = file.scope
    .symbols()
    .filter((symbol) => !file.symbols.includes(symbol))
    .map((symbol) => ({ ...fromTop(symbol), rank: 1 }));
  return [...own, ...imported];
}

const tags = [
  "ar",
  "bn",
  "de",
  "en",
  "es",
  "fr",
  "hi",
  "id",
  "it",
  "ja",
  "jv",
  "ko",
  "ms",
  "nl",
  "pt",
  "pt-BR",
  "ru",
  "su",
  "sw",
  "ta",
  "th",
  "tl",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
];

export function languages({ file, program, context, host: { speech = english } }: Scene): Candidate[] {
  const names = new Intl.DisplayNames([speech.locale], { type: "language" });
  const written = new Set(context.statement);
  const declared =
    context.statement[0] !== "translation"
      ? []
      : [...program.files.values()]
          .filter((other) => other === file || other.parsed.imports.some((one) => one.file === file.parsed.file))
          .flatMap(({ symbols }) => symbols.flatMap((symbol) => (symbol.kind === "instrument" ? symbol.languages.slice(1) : [])));
  return [...new Set([...declared, ...tags])]
    .filter((tag) => !written.has(tag))
    .map((tag) => ({ label: tag, kind: "language", detail: names.of(tag), rank: declared.includes(tag) ? 0 : 1 }));
}

/** The codes that can be allowed; those that are found here come first. */
export function checks({ file, host, offset }: Scene): Candidate[] {
  const around = file.parsed.tree.declarations.find((decl) => decl.start <= offset && offset <= decl.end);
  const found = new Set(
    host
      .findings()
      .filter(({ span }) => around && span.start >= around.start && span.end <= around.end)
      .map(({ code }) => code),
  );
  const { speech = english } = host;
  return codes
    .filter((code) => catalogue[code].allowable)
    .map((code): Candidate => ({ label: code, kind: "check", detail: speech.explanation(code).title, rank: found.has(code) ? 0 : 1 }));
}
