/** What a codebook says, before it is written as Markdown, HTML or CSV. */

import { formOf } from "../../form/build.ts";
import { earlierCodesIn, numberOf, scaleOf, shownCodes, type EarlierCode, type Shown } from "../../form/columnAnswers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import { drawsOf } from "../../form/chance.ts";
import { optionsOf, questionsOf } from "../../form/offers.ts";
import type { Asks, Column, Draw, Form, FormPage, Result } from "../../form/form.ts";
import { mixedBatteries } from "../../form/mixed.ts";
import { phraseIn } from "../../form/phrases.ts";
import { requirementsSaid } from "../../form/requirements.ts";
import { ownWhen, whenBoth } from "../../form/when.ts";
import { groupedBy } from "../../instrument/byId.ts";
import type { Condition, Instrument, Scale, Score, Text, Variable } from "../../instrument/schema.ts";
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
  /** The help below it. */
  readonly hint?: Text | undefined;
  readonly level: Variable["level"];
  readonly required: boolean;
  readonly codes: readonly Shown[];
  readonly battery?: string;
  readonly dimension?: string | undefined;
  readonly item?: string;
  /** Its options come in random order. */
  readonly mixed?: boolean;
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
  /** What a text, a date, a time or a position has to be, in words. */
  readonly form?: Text | undefined;
  /** What is said of answers that break a rule. */
  readonly rules?: readonly Text[] | undefined;
  /** The condition of its page and its own, in words. */
  readonly askedIf?: Text | undefined;
  /** What it was called in old data, and what its codes were. */
  readonly earlier?: Earlier;
  /** The author's formula. */
  readonly formula?: string;
}

export interface Earlier {
  readonly name?: string | undefined;
  readonly codes: readonly EarlierCode[];
}

function earlierOf({ was: name, codes = [], missing }: Variable): Pick<Entry, "earlier"> {
  const own = earlierCodesIn(codes, missing);
  return name === undefined && own.length === 0 ? {} : { earlier: { name, codes: own } };
}

export interface Codebook {
  readonly form: Form;
  readonly entries: readonly Entry[];
  /** The scales that columns are answered on. */
  readonly scales: readonly Scale[];
  /** The conditions of pages, in words. */
  readonly conditions: ReadonlyMap<FormPage | undefined, Text>;
  /** Those of options, in words. */
  readonly offered: ReadonlyMap<Condition, Text>;
  /** The questions whose options come in random order. */
  readonly mixedOptions: readonly string[];
  /** The batteries whose items come in random order. */
  readonly mixed: ReadonlySet<string>;
  /** The draws of batteries. */
  readonly draws: ReadonlyMap<string, readonly Draw[]>;
  /** Each score is explained once, whatever the number of its columns. */
  readonly scores: readonly { readonly score: Score; readonly words: Text }[];
  readonly exports: readonly PlatformExport[];
}

export function codebookOf(instrument: Instrument, options: TargetOptions): Codebook {
  const { scales, scores, languages } = instrument;
  const form = formOf(instrument);
  const each = (write: (language: string) => string): Text => Object.fromEntries(languages.map((language) => [language, write(language)]));
  const conditions = new Map<FormPage | undefined, Text>();
  for (const page of form.pages) {
    const { when } = page;
    if (when !== undefined)
      conditions.set(
        page,
        each((language) => conditionInWords(when, instrument, language)),
      );
  }
  const askedIf = (column: Column): Text | undefined => {
    const own = ownWhen(column);
    // A stop is noted of everybody.
    if (column.from.kind === "stop") return undefined;
    if (own === undefined) return conditions.get(column.page);
    const both = whenBoth(column.page?.when, own)!;
    return each((language) => conditionInWords(both, instrument, language));
  };
  const offered = new Map<Condition, Text>();
  for (const question of questionsOf(form))
    for (const { when } of optionsOf(question))
      if (when)
        offered.set(
          when,
          each((language) => conditionInWords(when, instrument, language)),
        );
  const answers = form.columns.map((column) => ({ ...answerEntry(column, instrument), askedIf: askedIf(column) }));
  const used = new Set(answers.map(({ scale }) => scale));
  return {
    form,
    entries: [...answers, ...form.results.flatMap(resultEntries)],
    scales: scales.filter(({ id }) => used.has(id)),
    conditions,
    offered,
    mixedOptions: questionsOf(form)
      .filter(({ random }) => random)
      .map(({ id }) => id),
    mixed: mixedBatteries(form),
    draws: drawsByBattery(form),
    scores: scores.map((score) => ({
      score,
      words: each((language) => sayFormulasIn(languageFor(language))(scoreInWords(instrument, score, language))),
    })),
    exports: exporters.map(({ id, title, exports }) => ({ id, title, exported: exports(instrument, options) })),
  };
}

function drawsByBattery(form: Form): ReadonlyMap<string, readonly Draw[]> {
  const all = drawsOf(form).flatMap((draw) => draw.batteries.map(({ id }) => ({ id, draw })));
  return new Map([...groupedBy(all, ({ id }) => id)].map(([id, of]) => [id, of.map(({ draw }) => draw)]));
}

function answerEntry(column: Column, { languages, phrases }: Instrument): Entry {
  const { name, from, variable } = column;
  const { label: wording, level, required, lo, hi } = variable;
  const { decimals, unit } = numberOf(column) ?? {};
  const rules = "question" in from ? from.question.rules.map(({ message }) => message) : [];
  const entry = {
    name,
    kind: "answer" as const,
    rules,
    wording,
    hint: from.kind === "item" ? from.row.hint : "question" in from ? from.question.hint : undefined,
    level,
    required,
    codes: shownCodes(column, languages, phrases),
    lo,
    hi,
    decimals,
    unit,
    ...earlierOf(variable),
  };
  switch (from.kind) {
    case "item": {
      const { battery, dimension, item, reverse, poles, scale } = from.row;
      return { ...entry, battery: battery.id, dimension, item, reversed: reverse, scale: scale.id, hasPoles: poles !== undefined };
    }
    case "box":
    case "rank":
      return { ...entry, option: from.option.code, mixed: from.question.random };
    case "part":
      return { ...entry, dimension: from.dimension };
    case "question":
      return { ...entry, scale: scaleOf(column)?.id, mixed: from.question.random, form: formIn(from.question.asks, languages, phrases) };
    default:
      return { ...entry, scale: scaleOf(column)?.id };
  }
}

/** What an answer has to be, in each language; nothing where there is nothing to say. */
function formIn(asks: Asks, languages: readonly string[], phrases: Instrument["phrases"]): Text | undefined {
  const said = languages.map((language) => [language, requirementsSaid(asks, phraseIn(language, phrases))] as const);
  return said.some(([, text]) => text !== "") ? Object.fromEntries(said) : undefined;
}

function resultEntries({ name, title: wording, band, score, result: { dimension, item } }: Result): Entry[] {
  const entry = { wording, dimension, ...(item !== undefined && { item }), required: false, codes: [] };
  const { bands, formula, categories } = score;
  const codes = (categories ?? []).map(({ code, label }): Shown => ({ code, own: label, missing: false }));
  return [
    { ...entry, name, kind: "score", level: categories === undefined ? "interval" : "nominal", codes, formula },
    ...(band ? [{ ...entry, name: band.name, kind: "band" as const, level: "ordinal" as const, bands }] : []),
  ];
}
