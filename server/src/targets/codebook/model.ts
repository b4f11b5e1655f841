/** What a codebook says, before it is written as Markdown, HTML or CSV. */

import { byId } from "../../instrument/byId.ts";
import type { Instrument, Page, Scale, Score, Text, Variable } from "../../instrument/schema.ts";
import { sayFormulasIn } from "../../messages/sayFormula.ts";
import { languageFor } from "../../messages/teller.ts";
import { scoreInWords } from "../../scoring/formula.ts";
import { elementOf, mixedBatteries, numberOf, pagesByElement, optionOf, scaleOf, shownCodes, type ShownCode } from "../answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";

/** One column of the data. */
export interface Column {
  readonly name: string;
  readonly kind: "answer" | "score" | "band";
  /** What the respondent reads, or the title of the score. */
  readonly wording: Text;
  readonly battery: string | undefined;
  readonly dimension: string | undefined;
  readonly item: string | undefined;
  /** High answers mean low quality. Undefined for what is no item. */
  readonly reversed: boolean | undefined;
  readonly level: Variable["level"] | undefined;
  readonly codes: readonly ShownCode[];
  /** The scale that lists the codes with their labels, where the column has no labels of its own. */
  readonly scale: string | undefined;
  /** Of a box or a rank: the code of its option, which platforms keep that hold several answers as a list. */
  readonly option: number | undefined;
  /** What a band is called. */
  readonly bands: Score["bands"];
  readonly lo: number | undefined;
  readonly hi: number | undefined;
  /** How many decimals a number may have. */
  readonly decimals: number | undefined;
  readonly unit: Text | undefined;
  /** The condition of its page, in words. */
  readonly askedIf: Text | undefined;
  readonly required: boolean;
  /** The author's formula. */
  readonly formula: string | undefined;
}

/** A score as it is explained once, whatever the number of its columns. */
export interface ExplainedScore {
  readonly id: string;
  readonly title: Text;
  readonly formula: string;
  readonly words: Text;
  readonly bands: readonly { readonly label: string; readonly title: Text | undefined; readonly lo: number; readonly hi: number }[];
}

export interface Codebook {
  readonly instrument: Instrument;
  readonly columns: readonly Column[];
  /** The scales that columns refer to. */
  readonly scales: readonly { readonly id: string; readonly title: Text | undefined; readonly codes: readonly ShownCode[] }[];
  /** The conditions of pages, in words. */
  readonly conditions: ReadonlyMap<Page, Text>;
  /** The batteries whose items come in random order. */
  readonly mixed: ReadonlySet<string>;
  readonly scores: readonly ExplainedScore[];
}

export function codebookOf(instrument: Instrument): Codebook {
  const { variables, scores, languages, items, dimensions, scales } = instrument;
  const pages = pagesByElement(instrument);
  const conditions = new Map<Page, Text>(
    instrument.pages.flatMap((page) =>
      page.when === undefined
        ? []
        : [
            [
              page,
              Object.fromEntries(languages.map((language) => [language, conditionInWords(page.when!, instrument, language)])),
            ] as const,
          ],
    ),
  );
  const answers = variables.map((variable): Column => {
    const { name, label, from, lo, hi, level, required } = variable;
    const number = numberOf(instrument, variable);
    const item = from.kind === "item" ? byId(items).get(from.item) : undefined;
    return {
      name,
      kind: "answer",
      wording: label,
      battery: from.kind === "item" ? from.battery : undefined,
      dimension: item?.dimension ?? (from.kind === "share" ? from.dimension : undefined),
      item: item?.id,
      reversed: item?.reverse,
      level,
      codes: shownCodes(instrument, variable),
      scale: labelledBy(instrument, variable),
      option: optionOf(instrument, variable)?.code,
      bands: [],
      lo,
      hi,
      decimals: number?.decimals,
      unit: number?.unit,
      askedIf: conditions.get(pages.get(elementOf(variable))!),
      required,
      formula: undefined,
    };
  });
  const calculated = scores.flatMap((score) =>
    score.results.flatMap(({ variable, dimension }): Column[] => {
      const title = byId(dimensions).get(dimension)?.title;
      const wording = Object.fromEntries(
        languages.map((language) => [language, [score.title[language], title?.[language]].filter(Boolean).join(": ")]),
      );
      const own = {
        wording,
        battery: undefined,
        dimension,
        item: undefined,
        reversed: undefined,
        codes: [],
        scale: undefined,
        option: undefined,
        bands: [],
        lo: undefined,
        hi: undefined,
        decimals: undefined,
        unit: undefined,
        askedIf: undefined,
        required: false,
      };
      return [
        { ...own, name: variable, kind: "score", level: "interval", formula: score.formula },
        ...(score.bands.length > 0
          ? [{ ...own, name: `${variable}_band`, kind: "band" as const, level: "ordinal" as const, formula: undefined, bands: score.bands }]
          : []),
      ];
    }),
  );
  const used = new Set(answers.map(({ scale }) => scale));
  return {
    instrument,
    columns: [...answers, ...calculated],
    scales: scales
      .filter(({ id }) => used.has(id))
      .map(({ id, title, points, missing }) => ({
        id,
        title,
        codes: [...points.map((each) => ({ ...code(each), missing: false })), ...missing.map((each) => ({ ...code(each), missing: true }))],
      })),
    conditions,
    mixed: mixedBatteries(instrument),
    scores: scores.map((score) => ({
      id: score.id,
      title: score.title,
      formula: score.formula,
      bands: score.bands.map(({ label, title, lo, hi }) => ({ label, title, lo, hi })),
      words: Object.fromEntries(
        languages.map((language) => [language, sayFormulasIn(languageFor(language))(scoreInWords(instrument, score, language))]),
      ),
    })),
  };
}

function code({ code, label }: Scale["points"][number]): { readonly code: number; readonly label: Text | undefined } {
  return { code, label };
}

/** The scale that has the labels of a column; none for an item between two poles, which has labels of its own. */
function labelledBy(instrument: Instrument, variable: Variable): string | undefined {
  const { from } = variable;
  const hasPoles = from.kind === "item" && byId(instrument.items).get(from.item)?.poles !== undefined;
  return hasPoles ? undefined : scaleOf(instrument, variable)?.id;
}
