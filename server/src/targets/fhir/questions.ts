/** Questions as items of a questionnaire. */

import type { Asks, Question, Row, Words } from "../../form/form.ts";
import { optionsOf } from "../../form/offers.ts";
import type { SayPhrase } from "../../form/phrases.ts";
import { besideNumber, requirementsSaid } from "../../form/requirements.ts";
import { textPattern } from "../../instrument/textPattern.ts";
import type { Given, Look, Option, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { number, printCondition } from "./expressions.ts";
import { extensions, type AnswerOption, type Extension, type QuestionnaireItem } from "./resources.ts";
import { idOf, numberType, type Limits } from "./rules.ts";
import type { Writer } from "./writer.ts";

/** From how many options on they are shown as a list that folds down. */
const many = 12;

/** @param control what asks it where it stands in no table, which would show the points of all its rows */
export function writeRated(
  linkId: string,
  { text, hint, required, answers }: Pick<Row, "text" | "hint" | "required" | "answers">,
  control: "radio-button" | "drop-down" | undefined,
  writer: Writer,
): QuestionnaireItem {
  return {
    ...(control !== undefined && { extension: [extensions.control(control)] }),
    linkId,
    ...writer.in("text", text),
    type: writer.coded,
    ...(required && { required }),
    answerOption: answers.map(({ code, label, missing }): AnswerOption => ({
      ...(!missing && { extension: [extensions.weight(code, writer.release)] }),
      valueCoding: writer.coding(code, label),
    })),
    ...(hint && { item: writer.help(linkId, hint) }),
  };
}

function opens(shown: Look | undefined, count: number): boolean {
  return shown === "list" || (shown === undefined && count > many);
}

export function writeQuestion(question: Question, writer: Writer): QuestionnaireItem {
  const asked = writeAsked(question, writer);
  const help = writer.help(question.id, question.hint);
  const item = help.length > 0 ? { ...asked, item: [...help, ...(asked.item ?? [])] } : asked;
  const own = [...toggles(question, writer), ...constraints(question, writer)];
  if (own.length === 0) return item;
  const { extension = [], ...rest } = item;
  return { extension: [...extension, ...own], ...rest };
}

/** The rules for its answer. */
function constraints({ id, rules }: Question, writer: Writer): Extension[] {
  if (rules.length > 0) writer.lose(id, "answer-not-checked", message("losses.fhirCheck"));
  return rules.map(({ broken, message: human }, index) =>
    extensions.constraint(
      idOf(index === 0 ? `${id}-check` : `${id}-check${index + 1}`),
      `${printCondition(broken, writer.layout.places, writer.printer)}.not()`,
      writer.in("valueString", human),
      writer.release,
    ),
  );
}

/** Options that are offered under a condition, those of one together. A rank has an item for each of them, and no options. */
function toggles(question: Question, { layout: { places }, printer }: Writer): Extension[] {
  const codes = new Map<string, number[]>();
  if (!isFiltered(question)) return [];
  for (const { code, when } of optionsOf(question)) {
    if (when === undefined) continue;
    const expression = printCondition(when, places, printer);
    codes.set(expression, [...(codes.get(expression) ?? []), code]);
  }
  return [...codes].map(([expression, own]) => extensions.toggle(own, expression));
}

/** Whether it has options that can be offered to some alone. */
export function isFiltered({ asks }: Question): boolean {
  return asks.kind === "one" || asks.kind === "any";
}

/** What nobody is asked: a hidden item that a program may fill in. */
export function writeGiven({ id, label, type }: Given, writer: Writer): QuestionnaireItem {
  const shared = { extension: [extensions.hidden()], linkId: id, ...writer.in("text", label) };
  if (type.kind === "text") return { ...shared, type: "string" };
  return { ...shared, type: writer.coded, answerOption: writeOptions(type.options, writer) };
}

function writeAsked(question: Question, writer: Writer): QuestionnaireItem {
  const { id, text, required, asks, shown } = question;
  const item = (
    type: QuestionnaireItem["type"],
    extension: readonly Extension[] = [],
    more: Partial<QuestionnaireItem> = {},
  ): QuestionnaireItem => ({
    ...(extension.length > 0 && { extension }),
    linkId: id,
    ...writer.in("text", text),
    type,
    ...(required && { required }),
    ...more,
  });
  switch (asks.kind) {
    case "one": {
      const control = extensions.control(opens(shown, asks.options.length) ? "drop-down" : "radio-button");
      return item(writer.coded, [control], { answerOption: writeOptions(asks.options, writer) });
    }
    case "any":
      return item(writer.coded, [extensions.control("check-box"), ...occurrences(asks)], {
        repeats: true,
        answerOption: writeOptions(asks.options, writer),
      });
    case "rank": {
      writer.lose(id, "answer-not-checked", message("losses.fhirRank"));
      const { length } = asks.options;
      const rule = `item.answer.empty() or (item.answer.count() = ${length} and item.answer.value.isDistinct())`;
      return writeParts(question, asks.options, { lo: 1, hi: length, decimals: 0 }, rule, writer.words.phrase("rankAll"), writer);
    }
    case "number": {
      const slider = shown === "slider" && asks.decimals === 0 ? [extensions.control("slider"), extensions.step(1)] : [];
      const beside = besideNumber(asks, writer.layout.form.instrument.languages);
      const unit = beside ? [extensions.unit(writer.in("display", beside))] : [];
      if (asks.missing === undefined) return item(numberType(asks), [...slider, ...limits(asks), ...unit]);
      const { lo, hi, decimals, missing } = asks;
      const within = [...(lo === undefined ? [] : [`$this >= ${number(lo)}`]), ...(hi === undefined ? [] : [`$this <= ${number(hi)}`])];
      const codes = missing.map(({ code }) => `$this = ${number(code)}`);
      const rule =
        within.length > 0 ? [ruled(question, `${codes.join(" or ")} or (${within.join(" and ")})`, limitsSaid(asks), writer)] : [];
      const type = numberType(asks);
      return item(type, [...slider, ...(type === "integer" ? [] : [extensions.decimals(decimals)]), ...rule, ...unit]);
    }
    case "text":
      return item(asks.long ? "text" : "string", formed(asks), asks.most === undefined ? {} : { maxLength: asks.most });
    case "date":
      return item("date", dated(question, asks, writer));
    case "time":
      return item("time");
    case "place":
      return item("string", formed(asks));
    case "file":
      return item("attachment", asks.image ? images.map((type) => extensions.mimeType(type)) : []);
    case "scale":
      return writeRated(
        id,
        { text, hint: undefined, required, answers: asks.answers },
        shown === "list" ? "drop-down" : "radio-button",
        writer,
      );
    case "share": {
      const { total } = asks;
      writer.lose(id, "answer-not-checked", message("losses.fhirTotal", { total }));
      const rule = `item.answer.empty() or item.answer.value.aggregate($this + $total, 0) = ${number(total)}`;
      return writeParts(
        question,
        asks.parts,
        { lo: 0, hi: total, decimals: 0 },
        rule,
        writer.words.phrase("shareTotal", { total }),
        writer,
      );
    }
  }
}

/** The few words that an option asks for, shown while it is chosen. */
export function writeWords({ variable, question, option: { code, label, specifyRequired } }: Words, writer: Writer): QuestionnaireItem {
  const chosen = { question: question.id, operator: "=", answerCoding: { code: String(code) } } as const;
  return {
    linkId: variable,
    ...writer.in("text", label),
    type: "string",
    ...(specifyRequired && { required: true }),
    enableWhen: [chosen],
  };
}

const images = ["image/jpeg", "image/png", "image/webp", "image/heic"];

function occurrences({ least, most }: Extract<Asks, { readonly kind: "any" }>): Extension[] {
  return [
    ...(least === undefined ? [] : [extensions.occurs("minOccurs", least)]),
    ...(most === undefined ? [] : [extensions.occurs("maxOccurs", most)]),
  ];
}

function formed(asks: Extract<Asks, { readonly kind: "text" | "place" }>): Extension[] {
  const pattern = textPattern(asks);
  return pattern === undefined ? [] : [extensions.regex(`^(?:${pattern})$`)];
}

/** Its limits; those that are the day of the answer are a rule. */
function dated(question: Question, asks: Extract<Asks, { readonly kind: "date" }>, writer: Writer): Extension[] {
  const { lo, hi } = asks;
  const rules = [...(lo === "today" ? ["$this >= today()"] : []), ...(hi === "today" ? ["$this <= today()"] : [])];
  return [
    ...(lo === undefined || lo === "today" ? [] : [extensions.dateLimit("minValue", lo)]),
    ...(hi === undefined || hi === "today" ? [] : [extensions.dateLimit("maxValue", hi)]),
    ...(rules.length === 0 ? [] : [ruled(question, rules.join(" and "), (say) => requirementsSaid(asks, say), writer)]),
  ];
}

/** A rule for each answer to a question, which is `$this` in it. */
function ruled({ id }: Question, rule: string, human: (say: SayPhrase) => string, writer: Writer): Extension {
  return extensions.constraint(idOf(id), `answer.value.all(${rule})`, writer.in("valueString", writer.words.said(human)), writer.release);
}

const limitsSaid =
  ({ lo, hi }: Limits) =>
  (say: SayPhrase): string => {
    if (lo !== undefined && hi !== undefined) return say("between", { lo, hi });
    if (lo !== undefined) return say("atLeast", { lo });
    return hi === undefined ? "" : say("atMost", { hi });
  };

function limits({ lo, hi, decimals }: Limits): Extension[] {
  const whole = numberType({ lo, hi, decimals }) === "integer";
  return [
    ...(lo === undefined ? [] : [extensions.limit("minValue", lo, whole)]),
    ...(hi === undefined ? [] : [extensions.limit("maxValue", hi, whole)]),
    ...(whole ? [] : [extensions.decimals(decimals)]),
  ];
}

/** A question that asks for several numbers, with a rule for them in FHIRPath and in words. */
function writeParts(
  { id, text, required }: Question,
  parts: readonly { readonly variable?: string | undefined; readonly label: Text }[],
  number: Limits,
  rule: string,
  human: Text,
  writer: Writer,
): QuestionnaireItem {
  const shared = { type: numberType(number), ...(required && { required }) };
  const extension = limits(number);
  const item = parts.map(({ variable, label }) => ({ extension, linkId: variable!, ...writer.in("text", label), ...shared }));
  const constraint = extensions.constraint(idOf(id), rule, writer.in("valueString", human), writer.release);
  // The group itself is never required: LHC-Forms would wait for an answer of its own.
  return { extension: [constraint], linkId: id, ...writer.in("text", text), type: "group", item };
}

function writeOptions(options: readonly Option[], writer: Writer): AnswerOption[] {
  return options.map(({ code, label, exclusive }) => ({
    ...(exclusive && { extension: [extensions.exclusive()] }),
    valueCoding: writer.coding(code, label),
  }));
}
