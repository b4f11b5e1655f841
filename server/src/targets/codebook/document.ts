/** The codebook as headings, paragraphs and tables: one document for Markdown and HTML. */

import type { Text } from "../../instrument/schema.ts";
import type { Code, Codebook } from "./model.ts";
import { wordsFor } from "./words.ts";

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Cells are plain text; several lines stand below each other. */
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The parts of the document, in their order. */
export function documentOf({ instrument, columns, scores }: Codebook): Block[] {
  const { languages, measures } = instrument;
  const [first] = languages as [string];
  const words = wordsFor(first);
  /** A text in every language, a line each. */
  const all = (text: Text | undefined): string => (text ? [...new Set(languages.map((language) => text[language] ?? ""))].join("\n") : "");
  const codes = (list: readonly Code[]): string =>
    list
      .map(({ code, label, missing }) => `${code} = ${all(label).replaceAll("\n", " / ") || code}${missing ? ` (${words.noAnswer})` : ""}`)
      .join("\n");
  const facts = [
    [words.version, instrument.version],
    [words.languages, languages.join(", ")],
    [words.population, all(instrument.population)],
    [words.period, all(instrument.period)],
    [words.licence, instrument.licence],
    [words.measures, measures && [all(measures.title).replaceAll("\n", " / "), measures.version].filter(Boolean).join(", ")],
    [words.sure, measures?.sure && `${measures.sure.level}. ${measures.sure.because}`],
    ...instrument.adapted.map(({ from, because }) => [words.adapted, `${from}, ${words.because} ${because}`]),
  ].flatMap(([name, value]) => (value ? [`${name}: ${value.replaceAll("\n", " / ")}`] : []));
  const sources = [...(measures?.citations ?? []), ...instrument.citations].map(({ text, doi }) =>
    doi === undefined ? text : `${text} https://doi.org/${doi}`,
  );
  const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
  return [
    { kind: "heading", level: 1, text: `${words.codebook}: ${instrument.title[first]}` },
    { kind: "list", items: facts },
    ...(sources.length > 0 ? [heading(words.sources), { kind: "list", items: sources } as const] : []),
    ...(instrument.dimensions.length > 0
      ? [
          heading(words.dimensions),
          {
            kind: "table",
            heads: [words.name, words.title, words.definition],
            rows: instrument.dimensions.map(({ id, title, definition, parent }) => [
              parent === undefined ? id : `${parent} › ${id}`,
              all(title),
              all(definition),
            ]),
          } as const,
        ]
      : []),
    ...(instrument.batteries.length > 0
      ? [
          heading(words.batteries),
          { kind: "table", heads: [words.name, words.stem], rows: instrument.batteries.map(({ id, stem }) => [id, all(stem)]) } as const,
        ]
      : []),
    heading(words.columns),
    { kind: "paragraph", text: words.rawNote },
    {
      kind: "table",
      heads: [words.name, words.wording, words.codes, words.battery, words.dimension, words.direction, words.level, words.required],
      rows: columns.map(({ name, wording, codes: list, lo, hi, battery, dimension, reversed, level, required, kind }) => [
        name,
        all(wording),
        [codes(list), list.length === 0 && (lo !== undefined || hi !== undefined) ? `${lo ?? ""}..${hi ?? ""}` : ""]
          .filter(Boolean)
          .join("\n"),
        battery ?? "",
        dimension ?? "",
        reversed === undefined ? "" : reversed ? words.reversed : words.direct,
        kind === "answer" ? (level ?? "") : words[kind],
        required ? words.yes : "",
      ]),
    },
    ...(scores.length > 0
      ? [
          heading(words.scores),
          {
            kind: "table",
            heads: [words.name, words.title, words.formula, words.bands],
            rows: scores.map(({ id, title, formula, words: said, bands }) => [
              id,
              all(title),
              [formula, all(said)].join("\n"),
              bands.map(({ label, title: name, lo, hi }) => `${label} ${lo}..${hi} ${all(name).replaceAll("\n", " / ")}`.trim()).join("\n"),
            ]),
          } as const,
        ]
      : []),
    ...(instrument.suppressions.length > 0
      ? [
          heading(words.allowed),
          {
            kind: "list",
            items: instrument.suppressions.map(({ code, on, because }) => `${code}, ${words.on} ${on}: ${because}`),
          } as const,
        ]
      : []),
  ];
}
