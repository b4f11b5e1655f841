/** The codebook as headings, paragraphs and tables: one document for Markdown and HTML. */

import { scaleAnswers } from "../../form/answers.ts";
import { earlierCodesIn, type EarlierCode, type Shown } from "../../form/columnAnswers.ts";
import { decimal } from "../../form/decimal.ts";
import { decimalsIn } from "../../form/phrases.ts";
import type { Text } from "../../instrument/schema.ts";
import { languageFor } from "../../messages/teller.ts";
import { coded, none, own, type Block, type Lines, type Piece } from "../../documents/blocks.ts";
import { exportBlocks } from "./exports.ts";
import type { Codebook, Entry } from "./model.ts";
import { wordsFor } from "./words.ts";

/** The parts of the document, in their order. */
export function documentOf({ form, entries, scales, scores, conditions, offered, mixed, mixedOptions, draws, exports }: Codebook): Block[] {
  const { instrument, pages, closing } = form;
  const { languages, measures } = instrument;
  const [first] = languages as [string];
  const words = wordsFor(first);
  const ownLanguage = languageFor(first);
  /** A text in every language; what is the same in several stands once. */
  const pieces = (text: Text | undefined): Piece[] => {
    const seen = new Set<string>([""]);
    return languages.flatMap((language) => {
      const said = text?.[language] ?? "";
      if (seen.has(said)) return [];
      seen.add(said);
      return [{ text: said, language }];
    });
  };
  /** A line for each language. */
  const all = (text: Text | undefined): Lines => pieces(text).map((piece) => [piece]);
  /** The languages in one line. */
  const inLine = (text: Text | undefined): Piece[] =>
    pieces(text).flatMap((piece, index) => (index === 0 ? [piece] : [{ text: " / " }, piece]));
  const plain = (text: Text | undefined): string =>
    inLine(text)
      .map((piece) => piece.text)
      .join("");
  const codes = (list: readonly Shown[]): Lines =>
    list.map(({ code, own: label, missing, when }) => [
      { text: String(code), isCode: true },
      ...(label ? [{ text: " = " }, ...inLine(label)] : []),
      ...(missing ? [{ text: " " }, { text: `(${words.noAnswer})` }] : []),
      ...(when ? [{ text: ` (${words.offeredIf} ` }, ...inLine(offered.get(when)), { text: ")" }] : []),
    ]);
  /** The scale, with the codes where they have labels of their own; the codes; the limits of a number, its decimals and its unit. */
  const answersOf = ({ codes: list, scale, hasPoles, option, lo, hi, decimals, unit, form }: Entry): Lines => {
    if (scale !== undefined) return [...coded(scale), ...(hasPoles ? codes(list) : [])];
    if (option !== undefined) return [[{ text: `${words.option} ` }, { text: String(option), isCode: true }], ...codes(list)];
    if (list.length > 0 && decimals === undefined) return codes(list);
    const limit = (value: number | undefined): string => (value === undefined ? "" : decimal(value));
    const range = lo === undefined && hi === undefined ? none : coded(`${limit(lo)}..${limit(hi)}`);
    return [
      ...range,
      ...(decimals === undefined ? none : own(decimalsIn(ownLanguage, decimals, instrument.phrases))),
      ...all(unit),
      ...codes(list),
      ...all(form),
    ];
  };
  const answers = (entry: Entry): Lines => [...answersOf(entry), ...(entry.rules ?? []).flatMap((rule) => all(rule))];
  const facts = [
    [words.version, instrument.version],
    [words.languages, languages.join(", ")],
    [words.population, plain(instrument.population)],
    [words.period, plain(instrument.period)],
    [words.licence, instrument.licence],
    [words.measures, measures && [plain(measures.title), measures.version].filter(Boolean).join(", ")],
    [words.sure, measures?.sure && `${measures.sure.level}. ${measures.sure.because}`],
    ...instrument.adapted.map(({ from, because }) => [words.adapted, `${from}, ${words.because} ${because}`]),
  ].flatMap(([name, value]) => (value ? [`${name}: ${value.replaceAll("\n", " / ")}`] : []));
  const sources = [...(measures?.citations ?? []), ...instrument.citations].map(({ text, doi }) =>
    doi === undefined ? text : `${text} https://doi.org/${doi}`,
  );
  const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
  /** A table under its heading, or nothing where it has no rows. */
  const section = (title: string, heads: readonly string[], rows: readonly (readonly Lines[])[]): Block[] =>
    rows.length === 0 ? [] : [heading(title), { kind: "table", heads, rows }];
  /** A column of a table that is there only where some row has something in it. */
  const hasConditions = entries.some(({ askedIf }) => askedIf !== undefined);
  const hasEarlier = entries.some(({ earlier }) => earlier !== undefined);
  const before = (list: readonly EarlierCode[]): Lines =>
    list.map(({ was, code }) => [{ text: was, isCode: true }, { text: " → " }, { text: String(code), isCode: true }]);
  /** The old codes of a scale stand with the scale. */
  const earlierOf = ({ earlier, scale }: Entry): Lines => [
    ...coded(earlier?.name),
    ...(scale === undefined ? before(earlier?.codes ?? []) : []),
  ];
  const hasOrder = mixed.size > 0 || draws.size > 0;
  const orderOf = (battery: string): string => {
    const drawn = (draws.get(battery) ?? []).map(({ count, items }) =>
      words.drawn.replace("{count}", String(count)).replace("{of}", String(items.length)),
    );
    return [...drawn, ...(mixed.has(battery) ? [words.random] : [])].join("; ");
  };
  const inChance = pages.some(({ random }) => random !== undefined);
  const hasLooks = scales.some(({ shown }) => shown !== undefined);
  const columnRows = entries.map((entry) => {
    const { name, wording, hint, battery, dimension, reversed, level, required, kind, askedIf } = entry;
    return [
      coded(name),
      ...(hasEarlier ? [earlierOf(entry)] : []),
      [...all(wording), ...all(hint)],
      answers(entry),
      coded(battery),
      coded(dimension),
      own(reversed === undefined ? "" : reversed ? words.reversed : words.direct),
      own(kind === "answer" ? level : words[kind]),
      own(required ? words.yes : ""),
      ...(hasConditions ? [all(askedIf)] : []),
    ];
  });
  return [
    { kind: "heading", level: 1, text: `${words.codebook}: ${plain(instrument.title)}` },
    { kind: "list", items: facts },
    ...(sources.length > 0 ? [heading(words.sources), { kind: "list", items: sources } as const] : []),
    ...section(
      words.dimensions,
      [words.name, words.title, words.definition],
      instrument.dimensions.map(({ id, title, definition, parent }) => [
        coded(parent === undefined ? id : `${parent} › ${id}`),
        all(title),
        all(definition),
      ]),
    ),
    ...section(
      words.batteries,
      [words.name, words.stem, ...(hasOrder ? [words.order] : [])],
      instrument.batteries.map(({ id, stem, hint }) => [coded(id), [...all(stem), ...all(hint)], ...(hasOrder ? [own(orderOf(id))] : [])]),
    ),
    ...section(
      words.texts,
      [words.place, words.text],
      [
        ...(["intro", "contact"] as const).flatMap((place) => {
          const text = instrument[place];
          return text === undefined ? [] : [[own(words[place]), all(text)]];
        }),
        ...(instrument.notes ?? []).map(({ id, text }) => [coded(id), all(text)]),
        ...pages.flatMap(({ id, stop }) => (stop === undefined ? [] : [[own(`${words.stop} ${id}`), all(stop)]])),
        ...closing.map(({ name, text }) => [own(name === "refused" ? words.refused : words.outro), all(text)]),
      ],
    ),
    ...section(
      words.pages,
      [words.name, words.title, ...(conditions.size > 0 ? [words.askedIf] : []), ...(inChance ? [words.order] : [])],
      pages
        .filter((page) => page.title !== undefined || page.when !== undefined || page.random !== undefined)
        .map((page) => [
          coded(page.id),
          all(page.title),
          ...(conditions.size > 0 ? [all(conditions.get(page))] : []),
          ...(inChance ? [own(page.random === undefined ? "" : words.random)] : []),
        ]),
    ),
    ...section(
      words.repeats,
      [words.name, words.title, words.rounds],
      (instrument.repeats ?? []).map(({ id, title, rounds }) => [
        coded(id),
        all(title),
        rounds.map((round) => [{ text: `${round.id}_…`, isCode: true }, { text: " = " }, ...inLine(round.label)]),
      ]),
    ),
    ...section(
      words.scales,
      [words.name, words.title, words.codes, ...(hasEarlier ? [words.earlier] : []), ...(hasLooks ? [words.look] : [])],
      scales.map((scale) => [
        coded(scale.id),
        all(scale.title),
        codes(scaleAnswers(scale, languages)),
        ...(hasEarlier ? [before(earlierCodesIn(scale.points, scale.missing))] : []),
        ...(hasLooks ? [own(scale.shown ?? "")] : []),
      ]),
    ),
    heading(words.columns),
    { kind: "paragraph", text: words.rawNote },
    ...(mixedOptions.length > 0 ? [{ kind: "paragraph", text: `${words.mixedOptions} ${mixedOptions.join(", ")}.` } as const] : []),
    {
      kind: "table",
      heads: [
        words.name,
        ...(hasEarlier ? [words.earlier] : []),
        words.wording,
        words.codes,
        words.battery,
        words.dimension,
        words.direction,
        words.level,
        words.required,
        ...(hasConditions ? [words.askedIf] : []),
      ],
      rows: columnRows,
    },
    ...exportBlocks(form, exports, words),
    ...section(
      words.scores,
      [words.name, words.title, words.formula, words.bands],
      scores.map(({ score: { id, title, formula, bands, categories = [] }, words: said }) => [
        coded(id),
        all(title),
        // The words of a language that has none are English.
        [...coded(formula), ...all(said).map((line) => line.map(({ text, language }) => ({ text, language: languageFor(language!) })))],
        [
          ...categories.map(({ code, name, label }) => [{ text: name, isCode: true } as const, { text: ` ${code} ` }, ...inLine(label)]),
          ...bands.map(({ label, title: name, lo, hi }) => [
            { text: label, language: first },
            { text: " " },
            { text: `${lo}..${hi}`, isCode: true } as const,
            ...(name ? [{ text: " " }, ...inLine(name)] : []),
          ]),
        ],
      ]),
    ),
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
