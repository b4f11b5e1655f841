/** What a codebook says, before it is written as Markdown, HTML or CSV. */

import { byId } from "../../instrument/byId.ts";
import type { Instrument, Text, Variable } from "../../instrument/schema.ts";
import { sayFormulasIn } from "../../messages/sayFormula.ts";
import { languageFor } from "../../messages/teller.ts";
import { scoreInWords } from "../../scoring/formula.ts";

export interface Code {
  readonly code: number;
  readonly label: Text | undefined;
  /** It means "no answer". */
  readonly missing: boolean;
}

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
  readonly codes: readonly Code[];
  readonly lo: number | undefined;
  readonly hi: number | undefined;
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
  readonly scores: readonly ExplainedScore[];
}

export function codebookOf(instrument: Instrument): Codebook {
  const { variables, scores, languages, items, dimensions } = instrument;
  const answers = variables.map((variable): Column => {
    const { name, label, from, codes = [], missing, lo, hi, level, required } = variable;
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
      codes: [
        ...codes.map(({ code, label: text }) => ({ code, label: text, missing: false })),
        ...missing.map(({ code, label: text }) => ({ code, label: text, missing: true })),
      ],
      lo,
      hi,
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
        lo: undefined,
        hi: undefined,
        required: false,
      };
      return [
        { ...own, name: variable, kind: "score", level: "interval", formula: score.formula },
        ...(score.bands.length > 0
          ? [{ ...own, name: `${variable}_band`, kind: "band" as const, level: "ordinal" as const, formula: undefined }]
          : []),
      ];
    }),
  );
  return {
    instrument,
    columns: [...answers, ...calculated],
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
