/** What columns and codes are called in old data. The rules are part of the language: see "Names, variables and the data" in its reference. */

import type * as ast from "../language/ast.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, QuestionSymbol, Round } from "./symbols.ts";
import { itemVariable, partVariable } from "./variables.ts";

/** What somebody wrote; nothing where it is blank, which is a finding. */
export function earlierIn(was: ast.Str | undefined): string | undefined {
  const name = was?.value.trim() ?? "";
  return name === "" ? undefined : name;
}

/** In a repeat, old names begin with that of the round, as those of today do. */
function inRound(name: string | undefined, round: Round | undefined): string | undefined {
  return name === undefined || round === undefined ? name : `${round.name}_${name}`;
}

/** What says how the column of an item in a battery was called: the wording, or the item, where one battery alone asks it. */
export function earlierOfItem({ decl, batteries }: ItemSymbol, battery: BatterySymbol): ast.Str | undefined {
  if (decl.wordings.length > 0) {
    const own = decl.wordings.find((wording) => wording.battery?.text === battery.decl.name?.text)?.was;
    if (own) return own;
  }
  return decl.was && isAskedOnce(batteries) ? decl.was : undefined;
}

/** Whether batteries are one, that a repeat may ask in each round. */
export function isAskedOnce(batteries: readonly BatterySymbol[]): boolean {
  return batteries.every(({ decl }) => decl === batteries[0]!.decl);
}

/** The old name of a question's column, or what those of its parts begin with. */
export function earlierOfQuestion({ decl, round }: QuestionSymbol): string | undefined {
  return inRound(earlierIn(decl.was), round);
}

/** A column that has an old name. */
export interface EarlierColumn {
  /** What it is called now. */
  readonly variable: string;
  /** What it was called. */
  readonly name: string;
  readonly was: ast.Str;
  /** It is that of an option, which has a code as well. */
  readonly isPart?: true;
}

/** The old names of an instrument's columns, and of questions whose parts have columns. */
export function earlierColumns({ items, questions, givens }: InstrumentSymbol): readonly EarlierColumn[] {
  return [...[...givens, ...questions].flatMap(columnsOfQuestion), ...items.flatMap(columnsOfItem)];
}

function columnsOfItem(item: ItemSymbol): readonly EarlierColumn[] {
  const { decl, batteries } = item;
  if (!decl.was && !decl.wordings.some(({ was }) => was)) return [];
  return batteries.flatMap((battery) => {
    const was = earlierOfItem(item, battery);
    const name = inRound(earlierIn(was), battery.round);
    return was && name !== undefined ? [{ variable: itemVariable(battery, item), name, was }] : [];
  });
}

/** Of a question whose options have columns, the old name of each is the option's own behind the question's, as it was or as it is. */
function columnsOfQuestion(question: QuestionSymbol): readonly EarlierColumn[] {
  const { decl, type, name } = question;
  const own = earlierOfQuestion(question);
  const whole = decl.was && own !== undefined ? [{ variable: name, name: own, was: decl.was }] : [];
  if (type?.kind !== "any" && type?.kind !== "rank") return whole;
  const parts = type.options.flatMap((option) => {
    const { was } = option.decl;
    const end = earlierIn(was);
    if (!was || end === undefined) return [];
    return [{ variable: partVariable(question, option.name), name: `${own ?? name}_${end}`, was, isPart: true as const }];
  });
  return [...whole, ...parts];
}
