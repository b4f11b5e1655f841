/** Questions as ODK asks them. What is ticked or put in order is one answer there: the columns of its options are calculated from it. */

import { decimal } from "../../form/decimal.ts";
import type { Asks, Question, Words } from "../../form/form.ts";
import type { Option, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import type { Element, Field } from "./elements.ts";
import { ref } from "./expressions.ts";
import type { Parts } from "./parts.ts";
import { isInt, type Limits } from "./rules.ts";
import { literal } from "./texts.ts";

/** Where a list of choices has more than these, it drops down. */
const mostInSight = 12;

export function writeQuestion({ id, text, required, asks }: Question, parts: Parts): Element[] {
  const name = parts.questions.get(id)!;
  const shared = { name, on: id, label: literal(text), required };
  const listOf = (options: readonly Option[], nameOf: (option: Option) => string | number): string =>
    parts.list(
      id,
      id,
      options.map((option) => ({ name: nameOf(option), label: option.label })),
    );
  const calculated = (options: readonly Option[], calculation: (option: Option) => string): Field[] =>
    options.map((option) => ({ name: parts.columns.get(option.variable!)!, on: id, type: "calculate", calculation: calculation(option) }));
  switch (asks.kind) {
    case "one": {
      const drops = asks.options.length > mostInSight ? { appearance: "minimal" } : {};
      return [{ ...shared, type: "select_one", list: listOf(asks.options, ({ code }) => code), ...drops }];
    }
    case "any": {
      const alone = asks.options.filter(({ exclusive }) => exclusive).map((option) => selected(".", option));
      const constraint = { expression: `not((${alone.join(" or ")}) and count-selected(.) > 1)`, message: parts.words.phrase("alone") };
      return [
        { ...shared, type: "select_multiple", list: listOf(asks.options, (option) => option.id), ...(alone.length > 0 && { constraint }) },
        ...calculated(asks.options, (option) => `if(${ref(name)} != '', if(${selected(ref(name), option)}, 1, 0), '')`),
      ];
    }
    case "rank": {
      const rankOf = (option: Option): string =>
        asks.options.reduceRight(
          (rest, _, index) => `if(selected-at(${ref(name)}, ${index}) = '${option.id}', ${index + 1}, ${rest})`,
          "''",
        );
      return [{ ...shared, type: "rank", list: listOf(asks.options, (option) => option.id) }, ...calculated(asks.options, rankOf)];
    }
    case "number": {
      const whole = isInt(asks);
      if (asks.decimals === 0 && !whole) parts.lose(id, "platform-code", message("losses.odkDecimal"));
      return [
        { ...shared, type: whole ? "integer" : "decimal", ...(asks.unit && { hint: literal(asks.unit) }), ...withLimits(asks, parts) },
      ];
    }
    case "text":
      return [{ ...shared, type: "text", ...(asks.long && { appearance: "multiline" }) }];
    case "date":
      return [{ ...shared, type: "date" }];
    case "scale":
      return [{ ...shared, type: "select_one", list: parts.scaleList(id, asks.scale, asks.answers) }];
    case "share":
      return [writeShare(shared, asks, parts)];
  }
}

/** The few words that an option asks for, while it is chosen. */
export function writeWords({ variable, question, option }: Words, parts: Parts): Field {
  const answer = ref(parts.questions.get(question.id)!);
  const relevant = question.asks.kind === "one" ? `${answer} = '${option.code}'` : selected(answer, option);
  return { name: parts.columns.get(variable)!, on: question.id, type: "text", label: literal(option.label), relevant };
}

function selected(answer: string, { id }: Option): string {
  return `selected(${answer}, '${id}')`;
}

function withLimits({ lo, hi, decimals }: Limits, parts: Parts): Pick<Field, "constraint"> {
  const limits = [...(lo === undefined ? [] : [`. >= ${decimal(lo)}`]), ...(hi === undefined ? [] : [`. <= ${decimal(hi)}`])];
  const range =
    lo !== undefined && hi !== undefined
      ? parts.words.phrase("between", { lo, hi })
      : lo !== undefined
        ? parts.words.phrase("atLeast", { lo })
        : hi !== undefined
          ? parts.words.phrase("atMost", { hi })
          : undefined;
  const precision =
    decimals > 0 ? parts.words.phrase("decimals", { decimals }) : isInt({ lo, hi, decimals }) ? undefined : parts.words.phrase("whole");
  const all = [...limits, ...(precision ? [`. = round(., ${decimals})`] : [])];
  return all.length === 0 ? {} : { constraint: { expression: all.join(" and "), message: joined(range, precision) } };
}

/** Sentences one after the other, in each language. */
function joined(...texts: readonly (Text | undefined)[]): Text {
  const all = texts.filter((text) => text !== undefined);
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((tag) => [tag, all.map((text) => text[tag]).join(" ")]));
}

/** A number for each part; and a line that lets nobody pass while they do not add up. */
function writeShare(
  { name, on, label, required }: { readonly name: string; readonly on: string; readonly label: Text; readonly required: boolean },
  { total, parts: shares }: Extract<Asks, { readonly kind: "share" }>,
  parts: Parts,
): Element {
  const columns = shares.map(({ variable }) => parts.columns.get(variable)!);
  const refs = columns.map(ref);
  const adding = parts.words.phrase("shareTotal", { total });
  const type = isInt({ lo: 0, hi: total, decimals: 0 }) ? "integer" : "decimal";
  const constraint = { expression: `. >= 0 and . <= ${total}`, message: parts.words.phrase("between", { lo: 0, hi: total }) };
  return {
    name,
    on,
    type: "group",
    label,
    children: [
      ...shares.map((part, index): Field => ({ name: columns[index]!, on, type, label: literal(part.label), required, constraint })),
      {
        name: parts.names.free(`${on}_check`),
        on,
        type: "acknowledge",
        label: adding,
        required: true,
        relevant: `(${refs.map((part) => `${part} != ''`).join(" or ")}) and not(${refs.join(" + ")} = ${total})`,
        constraint: { expression: "false()", message: adding },
      },
    ],
  };
}
