/** What a codebook says, before it is written as Markdown, HTML or CSV. */

import { formOf } from "../../form/build.ts";
import { numberOf, scaleOf, shownCodes, type Shown } from "../../form/columnAnswers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Column, Form, FormPage, Result } from "../../form/form.ts";
import { mixedBatteries } from "../../form/mixed.ts";
import type { Instrument, Scale, Score, Text, Variable } from "../../instrument/schema.ts";
import { sayFormulasIn } from "../../messages/sayFormula.ts";
import { languageFor } from "../../messages/teller.ts";
import { scoreInWords } from "../../scoring/formula.ts";
import { exporters } from "../exports.ts";
import type { TargetOptions } from "../target.ts";
import type { PlatformExport } from "./exports.ts";

/** One column of the data. */
export interface Entry {
  readonly name: string;
  readonly kind: "answer" | "score" | "band";
  /** What the respondent reads, or the title of the score. */
  readonly wording: Text;
  readonly level: Variable["level"];
  readonly required: boolean;
  readonly codes: readonly Shown[];
  readonly battery?: string;
  readonly dimension?: string | undefined;
  readonly item?: string;
  /** High answers mean low quality. Undefined for what is no item. */
  readonly reversed?: boolean;
  /** What it is answered on. */
  readonly scale?: string | undefined;
  /** Between two poles, which stand in place of the labels of its scale. */
  readonly hasPoles?: boolean;
  /** Of a box or a rank: the code of its option, which platforms keep that hold several answers as a list. */
  readonly option?: number;
  /** What a band is called. */
  readonly bands?: Score["bands"];
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  /** How many decimals a number may have. */
  readonly decimals?: number | undefined;
  readonly unit?: Text | undefined;
  /** The condition of its page, in words. */
  readonly askedIf?: Text | undefined;
  /** The author's formula. */
  readonly formula?: string;
}

export interface Codebook {
  readonly form: Form;
  readonly entries: readonly Entry[];
  /** The scales that columns are answered on. */
  readonly scales: readonly Scale[];
  /** The conditions of pages, in words. */
  readonly conditions: ReadonlyMap<FormPage | undefined, Text>;
  /** The batteries whose items come in random order. */
  readonly mixed: ReadonlySet<string>;
  /** Each score is explained once, whatever the number of its columns. */
  readonly scores: readonly { readonly score: Score; readonly words: Text }[];
  readonly exports: readonly PlatformExport[];
}

export function codebookOf(instrument: Instrument, options: TargetOptions): Codebook {
  const { scales, scores, languages } = instrument;
  const form = formOf(instrument);
  const each = (write: (language: string) => string): Text => Object.fromEntries(languages.map((language) => [language, write(language)]));
  const conditions = new Map<FormPage | undefined, Text>();
  for (const page of form.pages)
    if (page.when !== undefined)
      conditions.set(
        page,
        each((language) => conditionInWords(page.when!, instrument, language)),
      );
  const answers = form.columns.map((column) => ({ ...answerEntry(column, languages), askedIf: conditions.get(column.page) }));
  const used = new Set(answers.map(({ scale }) => scale));
  return {
    form,
    entries: [...answers, ...form.results.flatMap(resultEntries)],
    scales: scales.filter(({ id }) => used.has(id)),
    conditions,
    mixed: mixedBatteries(form),
    scores: scores.map((score) => ({
      score,
      words: each((language) => sayFormulasIn(languageFor(language))(scoreInWords(instrument, score, language))),
    })),
    exports: exporters.map(({ id, title, exports }) => ({ id, title, exported: exports(instrument, options) })),
  };
}

function answerEntry(column: Column, languages: readonly string[]): Entry {
  const { name, from, variable } = column;
  const { label: wording, level, required, lo, hi } = variable;
  const { decimals, unit } = numberOf(column) ?? {};
  const entry = { name, kind: "answer" as const, wording, level, required, codes: shownCodes(column, languages), lo, hi, decimals, unit };
  switch (from.kind) {
    case "item": {
      const { battery, dimension, item, reverse, poles, scale } = from.row;
      return { ...entry, battery: battery.id, dimension, item, reversed: reverse, scale: scale.id, hasPoles: poles !== undefined };
    }
    case "box":
    case "rank":
      return { ...entry, option: from.option.code };
    case "part":
      return { ...entry, dimension: from.dimension };
    default:
      return { ...entry, scale: scaleOf(column)?.id };
  }
}

function resultEntries({ name, title: wording, band, score, result: { dimension } }: Result): Entry[] {
  const entry = { wording, dimension, required: false, codes: [] };
  const { bands, formula } = score;
  return [
    { ...entry, name, kind: "score", level: "interval", formula },
    ...(band ? [{ ...entry, name: band.name, kind: "band" as const, level: "ordinal" as const, bands }] : []),
  ];
}
