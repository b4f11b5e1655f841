/** The columns of an instrument's data, and where two would have one name. The names themselves are made in `variables.ts`. */

import type { Span } from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { isReservedColumn, nameKey } from "./nameRules.ts";
import type { BatterySymbol, InstrumentSymbol } from "./symbols.ts";
import {
  answerVariables,
  bandVariable,
  consentVariable,
  itemVariable,
  recordVariable,
  resultVariables,
  specifyVariables,
} from "./variables.ts";

/** A column of the data. */
export interface Column {
  readonly variable: string;
  /** What fills it, in words. */
  readonly what: Message;
  readonly span: Span;
}

/** A column that cannot have its name: another one has it, or programs that read the data keep it for themselves. */
export interface ColumnFault {
  readonly column: Column;
  readonly taken: Column | undefined;
}

/** One list in five thousand questions is a finding of its own, before all its names are made. */
const mostColumns = 300_000;

function countColumns({ questions }: InstrumentSymbol): number {
  return questions.reduce(
    (count, { type }) => count + (!type ? 0 : "options" in type ? type.options.length : "dimensions" in type ? type.dimensions.length : 1),
    0,
  );
}

/** All columns but those of items, which are many and cannot meet each other within a battery. */
function otherColumns(instrument: InstrumentSymbol): Column[] {
  const columns: Column[] = [];
  const consent = instrument.metadata.get("consent");
  if (consent) columns.push({ variable: consentVariable, what: message("columns.consent"), span: consent });
  for (const question of [...instrument.givens, ...instrument.questions]) {
    const { name, nameSpan: span } = question;
    for (const variable of answerVariables(question)) columns.push({ variable, what: message("columns.answer", { name }), span });
    for (const variable of specifyVariables(question)) columns.push({ variable, what: message("columns.words", { name }), span });
  }
  for (const { name, nameSpan: span } of instrument.stops) columns.push({ variable: name, what: message("columns.stop", { name }), span });
  for (const name of instrument.records) {
    const span = instrument.decl.members.find((member) => member.kind === "names" && member.keyword === "record")!;
    columns.push({ variable: recordVariable(name), what: message("columns.record", { name }), span });
  }
  for (const score of instrument.scores) {
    if (!score.value) continue;
    const { name, nameSpan: span } = score;
    for (const variable of resultVariables(score)) {
      columns.push({ variable, what: message("columns.score", { name }), span });
      if (score.decl.bands.length > 0) columns.push({ variable: bandVariable(variable), what: message("columns.band", { name }), span });
    }
  }
  return columns;
}

/** The batteries with a code that one above them has, so that their columns would have the same names. */
export function sharedCodes({ batteries }: InstrumentSymbol): readonly BatterySymbol[] {
  const codes = new Set<string>();
  return batteries.filter(({ code }) => codes.size === codes.add(nameKey(code)).size);
}

/** Every column that cannot have its name. */
export function columnFaults(instrument: InstrumentSymbol): ColumnFault[] {
  if (countColumns(instrument) > mostColumns) return [];
  const faults: ColumnFault[] = [];
  const taken = new Map<string, Column>();
  for (const column of otherColumns(instrument)) {
    if (isReservedColumn(column.variable)) faults.push({ column, taken: undefined });
    const other = taken.get(nameKey(column.variable));
    if (other && !isSame(other.what, column.what)) faults.push({ column, taken: other });
    else taken.set(nameKey(column.variable), column);
  }
  itemFaults(instrument, taken, faults);
  return faults;
}

/** The beginnings of a name that end in `_`. */
function startsOf(name: string): string[] {
  const starts: string[] = [];
  for (let at = name.indexOf("_"); at !== -1; at = name.indexOf("_", at + 1)) starts.push(name.slice(0, at + 1));
  return starts;
}

function isSame(a: Message, b: Message): boolean {
  return a.key === b.key && a.parts["name"] === b.parts["name"];
}

function itemFaults(instrument: InstrumentSymbol, taken: Map<string, Column>, faults: ColumnFault[]): void {
  const { batteries } = instrument;
  const prefixes = new Set(batteries.map((battery) => `${nameKey(battery.code)}_`));
  /** What other columns and other batteries' codes begin with, up to each `_`. */
  const starts = new Set([...taken.keys()].flatMap(startsOf));
  const starting = new Set([...prefixes].flatMap((prefix) => startsOf(prefix.slice(0, -1))));
  for (const battery of batteries) {
    const prefix = `${nameKey(battery.code)}_`;
    // Only a column that starts with the battery's code can have the name of one of its items.
    const near = starts.has(prefix);
    const nested = starting.has(prefix) || startsOf(prefix.slice(0, -1)).some((start) => prefixes.has(start));
    if (!near && !nested) continue;
    for (const item of battery.items) {
      const column = {
        variable: itemVariable(battery, item),
        what: message("columns.item", { item: item.name, battery: battery.name }),
        span: item.nameSpan,
      };
      const other = taken.get(nameKey(column.variable));
      if (other) faults.push({ column, taken: other });
      else taken.set(nameKey(column.variable), column);
    }
  }
}
