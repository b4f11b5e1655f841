/** Makes up respondents: random rows of answers, the same ones in every run. */

import { variablesByQuestion } from "../../server/src/instrument/byId.ts";
import { brokenWhere } from "../../server/src/instrument/rules.ts";
import { fitting } from "../../server/src/instrument/textPattern.ts";
import type { Instrument, Question, Variable } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { isConditional, offeredOptions } from "../../server/src/scoring/offered.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";

export interface Manner {
  /** How often an answer is left out. */
  readonly blanks: number;
  /** Whether everything is answered that the platform insists on, and shares add up. */
  readonly acceptable: boolean;
}

/** Answers to everything, as if all pages were shown. */
export function randomRow(instrument: Instrument, random: () => number, { blanks, acceptable }: Manner): Row {
  const row: Record<string, number | string | null> = {};
  const skips = (required: boolean) => random() < blanks && !(acceptable && required);
  for (const variable of instrument.variables) {
    const { from } = variable;
    if (from.kind === "item" || from.kind === "consent") row[variable.name] = skips(variable.required) ? null : anyCode(variable, random);
  }
  for (const { id, type } of instrument.givens ?? [])
    if (!skips(false)) row[id] = type.kind === "one" ? pick(type.options, random).code : "A-17";
  for (const question of inOrder(instrument)) {
    if (!skips(question.required)) Object.assign(row, answerTo(offering(question, instrument, row), instrument, random, acceptable));
    if (!("options" in question.type)) continue;
    for (const { specify, specifyRequired = false } of question.type.options)
      if (specify !== undefined && !skips(specifyRequired)) row[specify] = "some words";
  }
  for (const question of acceptable ? instrument.questions : []) {
    const isBroken = (question.check ?? []).some(({ rule }) => conditionHolds(brokenWhere(rule), row, instrument));
    if (isBroken) for (const { name } of variablesByQuestion(instrument).get(question.id) ?? []) row[name] = null;
  }
  return row;
}

/** The questions, those that offer what hangs on others behind these. */
function inOrder({ questions, pages }: Instrument): readonly Question[] {
  if (!questions.some(isConditional)) return questions;
  const places = pages.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === "question" ? [element.question] : [])));
  return questions.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
}

/** A question with the options that are offered after these answers; with all where it is not asked. */
function offering(question: Question, instrument: Instrument, row: Row): Question {
  const options = isConditional(question) ? offeredOptions(question, shownAnswers(instrument, row), instrument) : [];
  return options.length === 0 || !("options" in question.type)
    ? question
    : { ...question, type: { ...question.type, options: [...options] } };
}

function answerTo({ id, type }: Question, instrument: Instrument, random: () => number, acceptable: boolean): Row {
  switch (type.kind) {
    case "one":
      return { [id]: pick(type.options, random).code };
    case "scale":
      return {
        [id]: anyCode(
          instrument.variables.find(({ name }) => name === id)!,
          random,
        ),
      };
    case "any": {
      const alone = type.options.filter(({ exclusive }) => exclusive);
      const others = type.options.filter(({ exclusive }) => !exclusive);
      const chosen = alone.length > 0 && random() < 0.2 ? [pick(alone, random)] : others.filter(() => random() < 0.5);
      const some = chosen.length > 0 ? chosen : [pick(others, random)];
      const { least = 0, most = some.length } = type;
      const more = others.filter((option) => !some.includes(option)).slice(0, Math.max(0, least - some.length));
      const list = alone.some((option) => some.includes(option)) ? some : [...some.slice(0, most), ...more];
      return Object.fromEntries(type.options.map((option) => [option.variable, list.includes(option) ? 1 : 0]));
    }
    case "rank":
      return Object.fromEntries(shuffled(type.options, random).map(({ variable }, index) => [variable, index + 1]));
    case "number": {
      if (type.missing && random() < 0.2) return { [id]: pick(type.missing, random).code };
      const lo = type.lo ?? -1000;
      const hi = type.hi ?? 1000;
      const steps = Math.round((hi - lo) * 10 ** type.decimals);
      return { [id]: Number((lo + Math.floor(random() * (steps + 1)) / 10 ** type.decimals).toFixed(type.decimals)) };
    }
    case "text":
      if (type.like !== undefined) return { [id]: fitting(type.like, (limit) => Math.floor(random() * limit)) };
      if (type.format !== undefined) {
        const formed = { email: "a.b+c@mail.example.org", phone: "+62 (21) 555-0123", url: "https://example.org/a?b=c" };
        return { [id]: formed[type.format] };
      }
      return { [id]: pick(["fine", "slow", "Yang lama: 'antre' \"lagi\""], random).slice(0, type.most) };
    case "time":
      return { [id]: `${pick(["00", "09", "19", "23"], random)}:${10 + Math.floor(random() * 50)}` };
    case "place":
      return { [id]: [180, 360].map((degrees) => Number(((random() - 0.5) * degrees).toFixed(4))).join(" ") };
    case "file":
      return { [id]: pick(["a photo.jpg", "bukti.pdf"], random) };
    case "date":
      if (type.lo !== undefined && type.hi !== undefined) {
        const [from, to] = [type.lo, type.hi].map((limit) => (limit === "today" ? Date.parse("2026-01-01") : Date.parse(limit)));
        return { [id]: new Date(from! + Math.floor(random() * Math.max(0, to! - from!))).toISOString().slice(0, 10) };
      }
      return { [id]: `20${10 + Math.floor(random() * 90)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}` };
    case "share":
      return points(type, random, acceptable);
  }
}

/** Mostly points that add up; now and then too few, or a part left blank. */
function points({ total, parts }: Extract<Question["type"], { kind: "share" }>, random: () => number, acceptable: boolean): Row {
  let left = total;
  const row: Record<string, number | null> = {};
  for (const [index, { variable }] of parts.entries()) {
    const share = index === parts.length - 1 ? left : Math.floor(random() * (left + 1));
    row[variable] = share;
    left -= share;
  }
  const last = parts.at(-1)?.variable ?? "";
  const slip = acceptable ? 1 : random();
  if (slip < 0.15) row[last] = null;
  else if (slip < 0.3 && (row[last] ?? 0) > 0) row[last] = (row[last] ?? 0) - 1;
  return row;
}

function anyCode({ codes = [], missing, from }: Variable, random: () => number): number {
  if (from.kind === "consent") return 1;
  return pick(missing.length > 0 && random() < 0.15 ? missing : codes, random).code;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => [random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}
