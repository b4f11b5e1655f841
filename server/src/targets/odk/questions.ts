/** Questions as ODK asks them. What is ticked or put in order is one answer there: the columns of its options are calculated from it. */

import { decimal } from "../../form/decimal.ts";
import type { Asks, Question, Words } from "../../form/form.ts";
import { optionsOf, staysLast } from "../../form/offers.ts";
import type { Given, Option, RecordName, Text } from "../../instrument/schema.ts";
import { besideNumber, requirementsSaid } from "../../form/requirements.ts";
import { textPattern } from "../../instrument/textPattern.ts";
import { message } from "../../messages/message.ts";
import { printCondition, type Dialect } from "../expressions.ts";
import { offeredKey, type Element, type Field, type RecordType } from "./elements.ts";
import { ref } from "./expressions.ts";
import { appearanceOf, isRange, rangeOf } from "./looks.ts";
import type { Parts } from "./parts.ts";
import { isInt, type Limits } from "./rules.ts";
import { literal } from "./texts.ts";

/** Where a list of choices has more than these, it drops down. */
const mostInSight = 12;

/** @param dialect in which rules and filters are written */
export function writeQuestion(question: Question, parts: Parts, dialect: Dialect): Element[] {
  const [element, ...others] = writeAsked(question, parts, dialect) as [Element, ...Element[]];
  if (question.rules.length === 0) return [element, ...others];
  if (element.type === "group") {
    // It has no answer of its own that a constraint could be of.
    parts.lose(question.id, "answer-not-checked", message("losses.odkCheck"));
    return [element, ...others];
  }
  const { constraint } = element;
  const own = inItsOwnConstraint(question, dialect);
  const kept = question.rules.map(({ broken }) => printCondition(broken, own, false));
  const all = [...(constraint ? [`(${constraint.expression})`] : []), ...kept].join(" and ");
  const messages = [constraint?.message, ...question.rules.map(({ message: text }) => literal(text))];
  return [{ ...element, constraint: { expression: all, message: joined(...messages) } }, ...others];
}

/** The answer that is looked at is the one at hand: under its name there is the one before. */
function inItsOwnConstraint({ id, asks }: Question, dialect: Dialect): Dialect {
  const answers = new Map(dialect.answers);
  if (asks.kind === "any") {
    const all = asks.options.map((option) => selected(".", option));
    for (const option of asks.options) answers.set(option.variable!, { kind: "ticked", chosen: selected(".", option), all });
  } else if (asks.kind === "rank")
    for (const option of asks.options)
      answers.set(option.variable!, { kind: "rank", at: asks.options.map((_, index) => `selected-at(., ${index}) = '${option.id}'`) });
  else answers.set(id, { kind: "value", ref: "." });
  return { ...dialect, answers };
}

function writeAsked(asked: Question, parts: Parts, dialect: Dialect): Element[] {
  const { id, text, hint, required, when, asks, shown } = asked;
  const name = parts.questions.get(id)!;
  const { keys, filter } = filterOf(asked, dialect);
  const shared = {
    name,
    on: id,
    label: parts.text(text),
    ...parts.hint(hint),
    required,
    ...parts.relevant(when),
    ...(filter !== undefined && { filter }),
    ...(mixes(asked) && { random: true }),
  };
  const listOf = (options: readonly Option[], nameOf: (option: Option) => string | number): string =>
    parts.list(
      id,
      id,
      options.map((option) => ({ name: nameOf(option), label: option.label, offered: keys.get(option) })),
    );
  const calculated = (options: readonly Option[], calculation: (option: Option) => string): Field[] =>
    options.map((option) => ({ name: parts.columns.get(option.variable!)!, on: id, type: "calculate", calculation: calculation(option) }));
  switch (asks.kind) {
    case "one": {
      const drops = appearanceOf(shown ?? (asks.options.length > mostInSight ? "list" : undefined));
      return [{ ...shared, type: "select_one", list: listOf(asks.options, ({ code }) => code), ...drops }];
    }
    case "any": {
      const alone = asks.options.filter(({ exclusive }) => exclusive).map((option) => selected(".", option));
      const constraint = joint(
        ...(alone.length === 0
          ? []
          : [{ expression: `not((${alone.join(" or ")}) and count-selected(.) > 1)`, message: parts.words.phrase("alone") }]),
        ...counted(asks, parts),
      );
      return [
        { ...shared, type: "select_multiple", list: listOf(asks.options, (option) => option.id), ...constraint },
        ...calculated(
          asks.options,
          (option) =>
            `if(${[`${ref(name)} != ''`, ...(option.when ? [printCondition(option.when, dialect)] : [])].join(" and ")}, if(${selected(ref(name), option)}, 1, 0), '')`,
        ),
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
      const beside = besideNumber(asks, parts.languages);
      if (shown === "slider" && asks.missing === undefined) {
        const limits = {
          start: decimal(asks.lo ?? 0),
          end: decimal(asks.hi ?? 100),
          step: decimal(Number((10 ** -asks.decimals).toFixed(asks.decimals))),
        };
        return [{ ...shared, type: "range", limits, ...parts.hint(hint, beside) }];
      }
      if (asks.decimals === 0 && !whole) parts.lose(id, "platform-code", message("losses.odkDecimal"));
      return [{ ...shared, type: whole ? "integer" : "decimal", ...parts.hint(hint, beside), ...withLimits(asks, parts) }];
    }
    case "text":
      return [{ ...shared, type: "text", ...(asks.long && { appearance: "multiline" }), ...formed(hint, asks, parts) }];
    case "date":
      return [{ ...shared, type: "date", ...dated(asks, parts) }];
    case "time":
      parts.lose(id, "platform-columns", message("losses.odkTime"));
      return [{ ...shared, type: "time" }];
    case "place":
      parts.lose(id, "platform-columns", message("losses.odkPlace"));
      return [{ ...shared, type: "geopoint" }];
    case "file":
      return [{ ...shared, type: asks.image ? "image" : "file" }];
    case "scale":
      if (isRange(shown, asks.scale)) return [{ ...shared, ...rangeOf(shown, asks.scale, asks.answers) }];
      return [{ ...shared, type: "select_one", list: parts.scaleList(id, asks.scale, asks.answers), ...appearanceOf(shown) }];
    case "share":
      return [writeShare(shared, asks, parts)];
  }
}

/** Of each option that is not offered to everybody, the name of its condition; and what says which are offered now. */
function filterOf(
  question: Question,
  dialect: Dialect,
): { readonly keys: ReadonlyMap<Option, string>; readonly filter: string | undefined } {
  const names = new Map<string, string>();
  const keys = new Map<Option, string>();
  for (const option of optionsOf(question)) {
    if (option.when === undefined) continue;
    const condition = printCondition(option.when, dialect);
    const name = names.get(condition) ?? `c${names.size + 1}`;
    names.set(condition, name);
    keys.set(option, name);
  }
  if (keys.size === 0) return { keys, filter: undefined };
  // A choice that says nothing here is neither equal nor unequal to anything.
  const others = optionsOf(question).filter((option) => !keys.has(option));
  for (const option of others) keys.set(option, "all");
  const parts = [
    ...(others.length > 0 ? [`${offeredKey} = 'all'`] : []),
    ...[...names].map(([condition, name]) => `(${offeredKey} = '${name}' and ${condition})`),
  ];
  return { keys, filter: parts.join(" or ") };
}

/** ODK mixes a list as a whole: where an option has to stay last, it keeps its order. */
export function mixes(question: Question): boolean {
  return question.random && !optionsOf(question).some(staysLast);
}

/** What nobody is asked: a place for what the link gives, or a draw that is made once. */
export function writeGiven({ id, label, type, from }: Given, parts: Parts): Field[] {
  const name = parts.columns.get(id)!;
  const shared = { name, on: id, label: literal(label) };
  if (from === "link" || type.kind === "text") {
    parts.lose(id, "data-not-filled", message("losses.odkGiven", { given: id, name }));
    return [{ ...shared, type: "hidden" }];
  }
  const draw = parts.names.free(`${name}_draw`);
  const { options } = type;
  const drawn = options.reduceRight(
    (rest, { code }, index) =>
      rest === "" ? String(code) : `if(${ref(draw)} < ${decimal(Number(((index + 1) / options.length).toFixed(6)))}, ${code}, ${rest})`,
    "",
  );
  return [
    { name: draw, on: id, type: "calculate", calculation: "once(random())" },
    { ...shared, type: "calculate", calculation: drawn },
  ];
}

/** What ODK calls what it notes. It does not keep the language. */
const recordTypes: Readonly<Partial<Record<RecordName, RecordType>>> = { start: "start", end: "end", device: "deviceid" };
/** They have the names of the columns. */
export const ownRecords: Readonly<Partial<Record<RecordName, string>>> = Object.fromEntries(
  Object.keys(recordTypes).map((record) => [record, `record_${record}`]),
);

/** What it notes by itself, under the names of the columns. */
export function writeRecord(record: RecordName, parts: Parts): Field[] {
  const type = recordTypes[record];
  return type === undefined ? [] : [{ name: parts.columns.get(`record_${record}`)!, on: parts.instrument, type }];
}

/** The few words that an option asks for, while it is chosen. */
export function writeWords({ variable, question, option }: Words, parts: Parts): Field {
  const answer = ref(parts.questions.get(question.id)!);
  const relevant = question.asks.kind === "one" ? `${answer} = '${option.code}'` : selected(answer, option);
  return {
    name: parts.columns.get(variable)!,
    on: question.id,
    type: "text",
    label: literal(option.label),
    relevant,
    ...(option.specifyRequired && { required: true }),
  };
}

function selected(answer: string, { id }: Option): string {
  return `selected(${answer}, '${id}')`;
}

type Constraint = NonNullable<Field["constraint"]>;

/** Several constraints as one, whose message says what each asks. */
function joint(...all: readonly Constraint[]): Pick<Field, "constraint"> {
  if (all.length === 0) return {};
  const expression = all.length === 1 ? all[0]!.expression : all.map((each) => `(${each.expression})`).join(" and ");
  return { constraint: { expression, message: joined(...all.map((each) => each.message)) } };
}

/** How many are chosen. Nothing is asked of who chooses none: that is for `required`. */
function counted(asks: Extract<Asks, { readonly kind: "any" }>, parts: Parts): Constraint[] {
  const { least, most } = asks;
  const limits = [
    ...(least === undefined ? [] : [`count-selected(.) >= ${least}`]),
    ...(most === undefined ? [] : [`count-selected(.) <= ${most}`]),
  ];
  if (limits.length === 0) return [];
  return [{ expression: limits.join(" and "), message: parts.words.said((say) => requirementsSaid(asks, say)) }];
}

/** The form of a text, and how long it may be. */
function formed(hint: Text | undefined, asks: Extract<Asks, { readonly kind: "text" }>, parts: Parts): Pick<Field, "constraint" | "hint"> {
  const pattern = textPattern(asks);
  const limits = [
    ...(pattern === undefined ? [] : [`regex(., '^(?:${pattern})$')`]),
    ...(asks.most === undefined ? [] : [`string-length(.) <= ${asks.most}`]),
  ];
  if (limits.length === 0) return {};
  const told = parts.words.said((say) => requirementsSaid(asks, say));
  return { ...(asks.like !== undefined && parts.hint(hint, told)), constraint: { expression: limits.join(" and "), message: told } };
}

function dated(asks: Extract<Asks, { readonly kind: "date" }>, parts: Parts): Pick<Field, "constraint"> {
  const day = (limit: string): string => (limit === "today" ? "today()" : `date('${limit}')`);
  const limits = [...(asks.lo === undefined ? [] : [`. >= ${day(asks.lo)}`]), ...(asks.hi === undefined ? [] : [`. <= ${day(asks.hi)}`])];
  if (limits.length === 0) return {};
  return { constraint: { expression: limits.join(" and "), message: parts.words.said((say) => requirementsSaid(asks, say)) } };
}

function withLimits(
  { lo, hi, decimals, missing = [] }: Limits & Pick<Extract<Asks, { kind: "number" }>, "missing">,
  parts: Parts,
): Pick<Field, "constraint"> {
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
  if (all.length === 0) return {};
  const codes = missing.map(({ code }) => `. = ${decimal(code)}`);
  const expression = limits.length > 0 && codes.length > 0 ? `(${all.join(" and ")}) or ${codes.join(" or ")}` : all.join(" and ");
  return { constraint: { expression, message: joined(range, precision) } };
}

/** Sentences one after the other, in each language. */
function joined(...texts: readonly (Text | undefined)[]): Text {
  const all = texts.filter((text) => text !== undefined);
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((tag) => [tag, all.map((text) => text[tag]).join(" ")]));
}

/** A number for each part; and a line that lets nobody pass while they do not add up. */
function writeShare(
  {
    name,
    on,
    label,
    hint,
    required,
    relevant,
  }: Pick<Field, "name" | "on" | "hint" | "relevant"> & { readonly label: Text; readonly required: boolean },
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
    ...(relevant !== undefined && { relevant }),
    children: [
      // A group has no help of its own.
      ...(hint ? [{ name: parts.names.free(`${on}_hint`), on, type: "note" as const, label: hint }] : []),
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
