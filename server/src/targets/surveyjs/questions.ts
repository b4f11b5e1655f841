/** Writes questions and tables as SurveyJS elements. */

import type { Condition, Given, Option, Text } from "../../instrument/schema.ts";
import { textPattern } from "../../instrument/textPattern.ts";
import { decimal } from "../../form/decimal.ts";
import { answersIn } from "../../marks/write.ts";
import type { Asks, PageNote, Question, Row, Words } from "../../form/form.ts";
import { whenAny } from "../../form/when.ts";
import type { Block } from "./blocks.ts";
import { isTooWide } from "./cells.ts";
import { optionsOf, staysLast } from "../../form/offers.ts";
import { buttons, choicesInOneRow, isNumbers, stepOf, writeCodes, writeScale, slider } from "./scales.ts";
import type { Json } from "./json.ts";
import { reference } from "./terms.ts";
import type { LocalisedString, TextWriter } from "./texts.ts";

/**
 * How wide the items of a table are. SurveyJS's style sheet gives each column 136 pixels at least, and no setting makes that less: a wider
 * table scrolls sideways, and its last points are out of sight. So the items get what the columns and the margins (208 pixels) leave of
 * the window, within limits, and seven points fit into 1280 pixels. Below 600 pixels the points stand under each item, which then has the
 * whole width.
 */
function rowTitleWidth(columns: number): string {
  return `clamp(7em, max(100vw - ${208 + 136 * columns}px, (600px - 100vw) * 9), min(20em, 65vw))`;
}

/** Writes a condition of what has that name: a page, a question, the column of an item. */
export type Conditions = (condition: Condition, of: string) => string;

export function writeBlock(block: Block, texts: TextWriter, conditions: Conditions): Json[] {
  const when = (condition: Condition | undefined, of: string): Json => ({ visibleIf: condition && conditions(condition, of) });
  switch (block.kind) {
    case "question":
      return [checked({ ...writeQuestion(block, texts, conditions), ...when(block.when, block.id) }, block, texts, conditions)];
    case "note":
      return [{ ...writeNote(block, texts), ...when(block.when, block.id) }];
    case "words":
      return [writeWords(block, texts)];
    case "item":
      return [{ ...writeItem(block, texts), ...when(block.row.when, block.row.variable) }];
    case "table":
      return [{ ...writeTable(block, texts), ...when(block.table.when, block.name) }];
    case "pairs":
      return [writePairs(block, texts, when)];
    case "panel":
      return [
        {
          type: "panel",
          name: block.name,
          title: block.title && texts.plain(block.title),
          description: texts.lines(block.hint),
          questionOrder: block.random ? "random" : undefined,
          elements: block.blocks.flatMap((inner) => writeBlock(inner, texts, conditions)),
        },
      ];
  }
}

/**
 * A note. An answer in HTML would be taken for HTML, whoever gave it: where one is told, the text is that of a panel, which is plain. A panel is shown
 * where there is something in it.
 */
function writeNote({ id: name, text }: PageNote, texts: TextWriter): Json {
  if (Object.values(text).every((each) => answersIn(each).length === 0)) return { type: "html", name, html: texts.html(text) };
  return { type: "panel", name, description: texts.plain(text), elements: [{ type: "html", name: `${name}~`, html: "&nbsp;" }] };
}

/** The question with its own rules. */
function checked(written: Json, { id, rules }: Question, texts: TextWriter, conditions: Conditions): Json {
  if (rules.length === 0) return written;
  const validators = rules.map(({ broken, message }) => ({
    type: "expression",
    text: texts.plain(message),
    expression: `!(${conditions(broken, id)})`,
  }));
  return { ...written, validators: [...((written["validators"] as readonly Json[] | undefined) ?? []), ...validators] };
}

function writeQuestion(question: Question, texts: TextWriter, conditions: Conditions): Json {
  const { id: name, asks, required, shown } = question;
  const title = texts.plain(question.text);
  const isRequired = required || undefined;
  const description = texts.lines(question.hint);
  const shared = { name, title, description, isRequired };
  const choice = (type: string, options: readonly Option[], more: Json = {}): Json => ({
    type,
    ...shared,
    ...more,
    choicesOrder: mixes(question) ? "random" : undefined,
    choices: options.map((option) => writeOption(option, type, texts, (when) => conditions(when, name))),
  });
  switch (asks.kind) {
    case "one":
      if (shown === "buttons") return { ...shared, ...buttons(asks.options, texts) };
      return choice(shown === "list" ? "dropdown" : "radiogroup", asks.options);
    case "any":
      return choice("checkbox", asks.options, countLimits(asks, required));
    case "rank":
      // Nothing is ranked until the respondent moves it: an untouched list is no answer.
      return choice("ranking", asks.options, {
        selectToRankEnabled: true,
        validators: [complete(name, asks.options, texts, conditions)],
      });
    case "number":
      if (shown === "slider")
        return { ...slider(asks.lo, asks.hi, stepOf(asks.decimals)), ...shared, description: texts.lines(question.hint, asks.unit) };
      return {
        type: "text",
        name,
        title,
        description: texts.lines(question.hint, texts.besideNumber(asks)),
        isRequired,
        inputType: "number",
        ...numberLimits(name, asks, texts),
        step: stepOf(asks.decimals),
      };
    case "text":
      return { type: asks.long ? "comment" : "text", ...shared, ...textForm(question.hint, asks, texts) };
    case "date":
      return { type: "text", ...shared, inputType: "date", ...dateLimit("min", asks.lo), ...dateLimit("max", asks.hi) };
    case "time":
      return { type: "text", ...shared, inputType: "time" };
    case "place":
      return { type: "text", ...shared, description: texts.lines(question.hint, texts.required(asks)), validators: [fits(asks, texts)] };
    case "file":
      return {
        type: "file",
        ...shared,
        acceptedTypes: asks.image ? "image/*" : undefined,
        sourceType: asks.image ? "file-camera" : undefined,
      };
    case "scale":
      return scaled(name, title, isRequired, { ...writeScale(asks.scale, asks.answers, shown, texts), description });
    case "share":
      return { ...writeShare(name, title, required, asks, texts), description };
  }
}

/** Its limits, beside which it may be one of its codes for "no answer". */
function numberLimits(name: string, { lo, hi, missing }: Extract<Asks, { kind: "number" }>, texts: TextWriter): Json {
  if (missing === undefined) return { min: lo, max: hi };
  const answer = reference(name);
  const within = [
    ...(lo === undefined ? [] : [`${answer} >= ${decimal(lo)}`]),
    ...(hi === undefined ? [] : [`${answer} <= ${decimal(hi)}`]),
  ];
  if (within.length === 0) return {};
  const codes = missing.map(({ code }) => `${answer} = ${decimal(code)}`);
  const text =
    lo !== undefined && hi !== undefined
      ? texts.phrase("between", { lo, hi })
      : lo !== undefined
        ? texts.phrase("atLeast", { lo })
        : texts.phrase("atMost", { hi: hi! });
  return {
    validators: [{ type: "expression", text, expression: `${answer} empty or ${codes.join(" or ")} or (${within.join(" and ")})` }],
  };
}

/** How many are chosen. SurveyJS's least would have everybody answer; its most only stops people from ticking more. */
function countLimits({ least, most }: Extract<Asks, { kind: "any" }>, required: boolean): Json {
  if (least === undefined && most === undefined) return {};
  return {
    minSelectedChoices: required ? least : undefined,
    maxSelectedChoices: most,
    validators: [{ type: "answercount", minCount: least, maxCount: most }],
  };
}

/** The keyboard that a text is written on, and the form that it has to have. */
function textForm(hint: Text | undefined, asks: Extract<Asks, { kind: "text" }>, texts: TextWriter): Json {
  const { format, like, most } = asks;
  const isForm = format !== undefined || like !== undefined;
  const validators = [...(isForm ? [fits(asks, texts)] : []), ...(most === undefined ? [] : [{ type: "text", maxLength: most }])];
  return {
    inputType: format && { email: "email", phone: "tel", url: "url" }[format],
    description: texts.lines(hint, like === undefined ? undefined : texts.required({ kind: "text", long: false, like })),
    maxLength: most,
    validators: validators.length === 0 ? undefined : validators,
  };
}

function fits(asks: Extract<Asks, { kind: "text" | "place" }>, texts: TextWriter): Json {
  const { most: _, ...form } = { most: undefined, ...asks };
  return { type: "regex", text: texts.requirements(form), regex: `^(?:${textPattern(asks)!})$` };
}

function dateLimit(which: "min" | "max", limit: string | undefined): Json {
  return limit === "today" ? { [`${which}ValueExpression`]: "today()" } : { [which]: limit };
}

/** Choosing it takes the others back only where others can be chosen with it: a list of choices may serve other questions, too. */
function writeOption({ code, label, exclusive, when }: Option, type: string, texts: TextWriter, print: (when: Condition) => string): Json {
  return {
    value: code,
    text: texts.plain(label),
    isExclusive: (type === "checkbox" && exclusive) || undefined,
    visibleIf: when && print(when),
  };
}

/** SurveyJS mixes a list as a whole: where an option has to stay last, it keeps its order. */
export function mixes(question: Question): boolean {
  return question.random && !optionsOf(question).some(staysLast);
}

/** What nobody is asked is a question that nobody sees, and that keeps what it is given. */
export function writeGiven({ id: name, label, type }: Given, texts: TextWriter): Json {
  const hidden = { name, title: texts.plain(label), visible: false, clearIfInvisible: "none" };
  if (type.kind === "text") return { type: "text", ...hidden };
  return {
    type: "radiogroup",
    ...hidden,
    choices: type.options.map((option) => ({ value: option.code, text: texts.plain(option.label) })),
  };
}

/** The words that an option such as "Other" asks for, below the question. */
function writeWords({ variable, question, option }: Words, texts: TextWriter): Json {
  const chosen = `${reference(question.id)} ${question.asks.kind === "one" ? "=" : "contains"} ${decimal(option.code)}`;
  return { type: "text", name: variable, title: texts.plain(option.label), visibleIf: chosen, isRequired: option.specifyRequired };
}

/** A ranking that was begun must be finished. */
function complete(name: string, options: readonly Option[], texts: TextWriter, conditions: Conditions): Json {
  const list = reference(name);
  const offered = options.flatMap(({ when }) => (when ? `iif(${conditions(when, name)}, 1, 0)` : []));
  const always = options.length - offered.length;
  const count = offered.length === 0 ? String(always) : [...(always > 0 ? [String(always)] : []), ...offered].join(" + ");
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

function writeItem({ row, text }: Extract<Block, { kind: "item" }>, texts: TextWriter): Json {
  const { variable, scale, required, answers } = row;
  const { description = texts.lines(row.hint), ...look } = writeScale(scale, answers, scale.shown, texts);
  return scaled(variable, texts.plain(text), required || undefined, { ...look, description });
}

function scaled(name: string, title: LocalisedString, isRequired: true | undefined, { type, ...scale }: Json): Json {
  return { type, name, title, isRequired, ...scale };
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
    title: block.stem ? texts.plain(block.stem) : texts.lines(block.hint),
    description: block.stemAbove && block.stem ? texts.lines(block.hint) : undefined,
    titleLocation: block.stemAbove && (block.stem ?? block.hint) ? undefined : "hidden",
    showHeader: block.goesOn ? false : undefined,
    eachRowRequired: all || undefined,
    validators: all || required.length === 0 ? undefined : required.map((row) => answerThis(name, row, texts)),
    rowOrder: block.random ? "random" : undefined,
    rowTitleWidth: rowTitleWidth(columns.length),
    columns,
    rows: rows.map(({ variable, text, hint }) => ({ value: variable, text: texts.withHint(text, hint) })),
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

function writePairs(
  { name, rows, columns, random }: Extract<Block, { kind: "pairs" }>,
  texts: TextWriter,
  when: (condition: Condition | undefined, of: string) => Json,
): Json {
  const asked = columns[0]!.asked;
  return {
    type: "matrixdropdown",
    name,
    titleLocation: "hidden",
    rowOrder: random ? "random" : undefined,
    // The numbers of several scales stand beside it: without a width, the items had one word a line.
    rowTitleWidth: "12em",
    columns: columns.map((column) => writeColumn(column, columns.length, rows, texts)),
    // Without one of its rows, it would be a heading over nothing.
    hideIfRowsEmpty: whenAny(asked) === undefined ? undefined : true,
    rows: rows.map((value, index) => ({
      value,
      text: texts.withHint(asked[index]!.text, asked[index]!.hint),
      ...when(asked[index]!.when, asked[index]!.variable),
    })),
  };
}

function writeColumn(
  { name, asked }: { name: string; asked: readonly Row[] },
  batteries: number,
  rows: readonly string[],
  texts: TextWriter,
): Json {
  const { battery, scale, answers } = asked[0]!;
  const required = rows.filter((_, index) => asked[index]?.required);
  const all = required.length === rows.length;
  const some = required.map((row) => `'${row}'`).join(", ");
  const isList = isNumbers(scale, answers) && scale.shown === undefined && isTooWide(answers, batteries);
  const { type, ...cell } = isList ? choicesInOneRow(answers, texts) : writeScale(scale, answers, scale.shown, texts);
  return {
    name,
    title: battery.stem ? texts.withHint(battery.stem, battery.hint) : texts.lines(battery.hint),
    cellType: type,
    isRequired: all || undefined,
    requiredIf: all || required.length === 0 ? undefined : `{rowValue} anyof [${some}]`,
    ...cell,
    // Beside the numbers, the labels would make the table twice as wide.
    rateDescriptionLocation: type === "rating" ? "top" : undefined,
  };
}
