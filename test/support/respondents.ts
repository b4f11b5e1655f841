/** Makes up respondents: random rows of answers, the same ones in every run. */

import type { Instrument, Question, Variable } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";

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
  for (const question of instrument.questions) {
    if (!skips(question.required)) Object.assign(row, answerTo(question, instrument, random, acceptable));
    if (!("options" in question.type)) continue;
    for (const { specify } of question.type.options) if (specify !== undefined && !skips(false)) row[specify] = "some words";
  }
  return row;
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
      const list = chosen.length > 0 ? chosen : [pick(others, random)];
      return Object.fromEntries(type.options.map((option) => [option.variable, list.includes(option) ? 1 : 0]));
    }
    case "rank":
      return Object.fromEntries(shuffled(type.options, random).map(({ variable }, index) => [variable, index + 1]));
    case "number": {
      const lo = type.lo ?? -1000;
      const hi = type.hi ?? 1000;
      const steps = Math.round((hi - lo) * 10 ** type.decimals);
      return { [id]: Number((lo + Math.floor(random() * (steps + 1)) / 10 ** type.decimals).toFixed(type.decimals)) };
    }
    case "text":
      return { [id]: pick(["fine", "slow", "Yang lama: 'antre' \"lagi\""], random) };
    case "date":
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
