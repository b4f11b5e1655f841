/** Questions as items of a questionnaire. */

import type { Question, Row, Words } from "../../form/form.ts";
import type { Option, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { number } from "./expressions.ts";
import { extensions, type AnswerOption, type Extension, type QuestionnaireItem } from "./resources.ts";
import { idOf, numberType, type Limits } from "./rules.ts";
import type { Writer } from "./writer.ts";

/** From how many options on they are shown as a list that folds down. */
const many = 12;

/** @param alone it stands in no table, which would show the points of all its rows */
export function writeRated(
  linkId: string,
  { text, required, answers }: Pick<Row, "text" | "required" | "answers">,
  alone: boolean,
  writer: Writer,
): QuestionnaireItem {
  return {
    ...(alone && { extension: [extensions.control("radio-button")] }),
    linkId,
    ...writer.in("text", text),
    type: writer.coded,
    ...(required && { required }),
    answerOption: answers.map(({ code, label, missing }): AnswerOption => ({
      ...(!missing && { extension: [extensions.weight(code, writer.release)] }),
      valueCoding: writer.coding(code, label),
    })),
  };
}

export function writeQuestion(question: Question, writer: Writer): QuestionnaireItem {
  const { id, text, required, asks } = question;
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
      const control = extensions.control(asks.options.length > many ? "drop-down" : "radio-button");
      return item(writer.coded, [control], { answerOption: writeOptions(asks.options, writer) });
    }
    case "any":
      return item(writer.coded, [extensions.control("check-box")], { repeats: true, answerOption: writeOptions(asks.options, writer) });
    case "rank": {
      writer.lose(id, "answer-not-checked", message("losses.fhirRank"));
      const { length } = asks.options;
      const rule = `item.answer.empty() or (item.answer.count() = ${length} and item.answer.value.isDistinct())`;
      return writeParts(question, asks.options, { lo: 1, hi: length, decimals: 0 }, rule, writer.words.phrase("rankAll"), writer);
    }
    case "number": {
      const unit = asks.unit ? [extensions.unit(writer.in("display", asks.unit))] : [];
      return item(numberType(asks), [...limits(asks), ...unit]);
    }
    case "text":
      return item(asks.long ? "text" : "string");
    case "date":
      return item("date");
    case "scale":
      return writeRated(id, { text, required, answers: asks.answers }, true, writer);
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
export function writeWords({ variable, question, option: { code, label } }: Words, writer: Writer): QuestionnaireItem {
  const chosen = { question: question.id, operator: "=", answerCoding: { code: String(code) } } as const;
  return { linkId: variable, ...writer.in("text", label), type: "string", enableWhen: [chosen] };
}

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
