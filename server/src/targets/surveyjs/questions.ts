/** Writes questions and tables as SurveyJS elements. */

import type { Option, Scale } from "../../instrument/schema.ts";
import type { Answer } from "../../form/answers.ts";
import { decimal } from "../../form/decimal.ts";
import type { Asks, Question, Row, Words } from "../../form/form.ts";
import type { Block } from "./blocks.ts";
import { reference } from "./terms.ts";
import type { LocalisedString, TextWriter } from "./texts.ts";

/** A part of the survey's JSON. Members that are undefined are not written. */
export type Json = { readonly [member: string]: unknown };

/**
 * How wide the items of a table are. SurveyJS's style sheet gives each column 136 pixels at least, and no setting makes that less: a wider
 * table scrolls sideways, and its last points are out of sight. So the items get what the columns and the margins (208 pixels) leave of
 * the window, within limits, and seven points fit into 1280 pixels. Below 600 pixels the points stand under each item, which then has the
 * whole width.
 */
function rowTitleWidth(columns: number): string {
  return `clamp(7em, max(100vw - ${208 + 136 * columns}px, (600px - 100vw) * 9), min(20em, 65vw))`;
}

export function writeBlock(block: Block, texts: TextWriter): Json[] {
  switch (block.kind) {
    case "question":
      return [writeQuestion(block, texts)];
    case "words":
      return [writeWords(block, texts)];
    case "item":
      return [writeItem(block.row, texts)];
    case "table":
      return [writeTable(block, texts)];
    case "pairs":
      return [writePairs(block, texts)];
    case "panel":
      return [
        {
          type: "panel",
          name: block.name,
          title: texts.plain(block.title),
          questionOrder: block.random ? "random" : undefined,
          elements: block.blocks.flatMap((inner) => writeBlock(inner, texts)),
        },
      ];
  }
}

function writeQuestion(question: Question, texts: TextWriter): Json {
  const { id: name, asks, required } = question;
  const title = texts.plain(question.text);
  const isRequired = required || undefined;
  const shared = { name, title, isRequired };
  const choice = (type: string, options: readonly Option[], more: Json = {}): Json => ({
    type,
    ...shared,
    ...more,
    choices: options.map((option) => writeOption(option, type, texts)),
  });
  switch (asks.kind) {
    case "one":
      return choice("radiogroup", asks.options);
    case "any":
      return choice("checkbox", asks.options);
    case "rank":
      // Nothing is ranked until the respondent moves it: an untouched list is no answer.
      return choice("ranking", asks.options, {
        selectToRankEnabled: true,
        validators: [complete(name, asks.options.length, texts)],
      });
    case "number":
      return {
        type: "text",
        name,
        title,
        description: asks.unit && texts.plain(asks.unit),
        isRequired,
        inputType: "number",
        min: asks.lo,
        max: asks.hi,
        step: Number((10 ** -asks.decimals).toFixed(asks.decimals)),
      };
    case "text":
      return { type: asks.long ? "comment" : "text", ...shared };
    case "date":
      return { type: "text", ...shared, inputType: "date" };
    case "scale":
      return scaled(name, title, isRequired, writeScale(asks.scale, asks.answers, texts));
    case "share":
      return writeShare(name, title, required, asks, texts);
  }
}

/** Choosing it takes the others back only where others can be chosen with it: a list of choices may serve other questions, too. */
function writeOption({ code, label, exclusive }: Option, type: string, texts: TextWriter): Json {
  return { value: code, text: texts.plain(label), isExclusive: (type === "checkbox" && exclusive) || undefined };
}

/** The words that an option such as "Other" asks for, below the question. */
function writeWords({ variable, question, option }: Words, texts: TextWriter): Json {
  const chosen = `${reference(question.id)} ${question.asks.kind === "one" ? "=" : "contains"} ${decimal(option.code)}`;
  return { type: "text", name: variable, title: texts.plain(option.label), visibleIf: chosen };
}

/** A ranking that was begun must be finished. */
function complete(name: string, count: number, texts: TextWriter): Json {
  const list = reference(name);
  return { type: "expression", text: texts.phrase("rankAll"), expression: `${list} empty or count(${list}) = ${count}` };
}

function writeShare(
  name: string,
  title: LocalisedString,
  required: boolean,
  type: Extract<Asks, { kind: "share" }>,
  texts: TextWriter,
): Json {
  const parts = type.parts.map(({ variable }) => reference(`${name}.${variable}`));
  const filled = [...parts.map((part) => `${part} notempty and ${part} = round(${part})`), `${parts.join(" + ")} = ${type.total}`].join(
    " and ",
  );
  const blank = parts.map((part) => `${part} empty`).join(" and ");
  return {
    type: "multipletext",
    name,
    title,
    isRequired: required || undefined,
    validators: [
      {
        type: "expression",
        text: texts.phrase("shareTotal", { total: type.total }),
        expression: required ? filled : `(${blank}) or (${filled})`,
      },
    ],
    items: type.parts.map(({ variable, label }) => ({
      name: variable,
      title: texts.plain(label),
      inputType: "number",
      minValueExpression: "0",
      maxValueExpression: decimal(type.total),
    })),
  };
}

function writeItem({ variable, text, scale, required, answers }: Row, texts: TextWriter): Json {
  return scaled(variable, texts.plain(text), required || undefined, writeScale(scale, answers, texts));
}

function scaled(name: string, title: LocalisedString, isRequired: true | undefined, { type, ...scale }: Json): Json {
  return { type, name, title, isRequired, ...scale };
}

/** SurveyJS counts no further by itself (`settings.ratingMaximumRateValueCount`): the points of a longer scale are listed. */
const mostCounted = 20;

/** A question on a scale: a row of numbers where only the ends have labels, a list of labels otherwise. */
function writeScale(scale: Scale, answers: readonly Answer[], texts: TextWriter): Json {
  const points = answers.filter(({ missing }) => !missing);
  const [first] = points;
  const last = points.at(-1);
  const onlyEnds = points.slice(1, -1).every(({ own }) => own === undefined);
  if (onlyEnds && scale.missing.length === 0) {
    return {
      type: "rating",
      // On a narrow screen SurveyJS would fold the scale into a list, and people would answer another question than on a wide one.
      displayMode: "buttons",
      rateMin: scale.lo,
      rateMax: scale.hi,
      rateValues: points.length > mostCounted ? points.map(({ code }) => code) : undefined,
      minRateDescription: first?.own && texts.plain(first.own),
      maxRateDescription: last?.own && texts.plain(last.own),
    };
  }
  const inOneRow = points.some(({ own }) => own === undefined);
  return { type: "radiogroup", colCount: inOneRow ? 0 : undefined, choices: writeCodes(answers, texts) };
}

/** The answers of a scale. A point without a label stands for itself. */
function writeCodes(answers: readonly Answer[], texts: TextWriter): (Json | number)[] {
  return answers.map(({ code, own, label }) => (own === undefined ? code : { value: code, text: texts.plain(label) }));
}

function writeTable(block: Extract<Block, { kind: "table" }>, texts: TextWriter): Json {
  const { name } = block;
  const { rows, answers } = block.table;
  const required = rows.filter((row) => row.required);
  const all = required.length === rows.length;
  const columns = writeCodes(answers, texts);
  return {
    type: "matrix",
    name,
    title: texts.plain(block.stem),
    titleLocation: block.stemAbove ? undefined : "hidden",
    eachRowRequired: all || undefined,
    validators: all || required.length === 0 ? undefined : required.map((row) => answerThis(name, row, texts)),
    rowOrder: block.random ? "random" : undefined,
    rowTitleWidth: rowTitleWidth(columns.length),
    columns,
    rows: rows.map(({ variable, text }) => ({ value: variable, text: texts.plain(text) })),
  };
}

/** SurveyJS can make all rows of a table required, or none; a validator does it for some. */
function answerThis(table: string, { variable, text }: Row, texts: TextWriter): Json {
  return {
    type: "expression",
    text: texts.phrase("answerThis", {}, text),
    expression: `${reference(`${table}.${variable}`)} notempty`,
  };
}

function writePairs({ name, rows, columns, random }: Extract<Block, { kind: "pairs" }>, texts: TextWriter): Json {
  const [first] = columns;
  return {
    type: "matrixdropdown",
    name,
    titleLocation: "hidden",
    rowOrder: random ? "random" : undefined,
    // The numbers of several scales stand beside it: without a width, the items had one word a line.
    rowTitleWidth: "12em",
    columns: columns.map((column) => writeColumn(column, rows, texts)),
    rows: rows.map((value, index) => ({ value, text: texts.plain(first!.asked[index]!.text) })),
  };
}

function writeColumn({ name, asked }: { name: string; asked: readonly Row[] }, rows: readonly string[], texts: TextWriter): Json {
  const { battery, scale, answers } = asked[0]!;
  const required = rows.filter((_, index) => asked[index]?.required);
  const all = required.length === rows.length;
  const some = required.map((row) => `'${row}'`).join(", ");
  const { type, ...cell } = writeScale(scale, answers, texts);
  return {
    name,
    title: texts.plain(battery.stem),
    cellType: type,
    isRequired: all || undefined,
    requiredIf: all || required.length === 0 ? undefined : `{rowValue} anyof [${some}]`,
    ...cell,
    // Beside the numbers, the labels would make the table twice as wide.
    rateDescriptionLocation: type === "rating" ? "top" : undefined,
  };
}
