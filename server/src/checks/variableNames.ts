import type { Span } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import { answerVariables, bandVariable, consentVariable, itemVariable, resultVariable, specifyVariables } from "../semantics/variables.ts";
import { message, type Message } from "../messages/message.ts";
import type { Rule } from "./rule.ts";

/** That every column of the data has a name of its own, capitals aside, and one that the programs that read it can hold. */
export const variableNames: Rule = {
  instrument(instrument, report) {
    if (countColumns(instrument) > mostColumns) return;
    const columns = otherColumns(instrument);
    const taken = new Map<string, Column>();
    for (const column of columns) {
      if (reserved.has(column.variable)) {
        report.add("reserved-name", column.span, {
          kind: "column of the data",
          name: column.variable,
          reason: "programs in JavaScript, survey platforms among them, keep that word for themselves",
        });
      }
      const other = taken.get(column.variable.toLowerCase());
      if (other && !isSame(other.what, column.what)) collide(other, column, report);
      else taken.set(column.variable.toLowerCase(), column);
    }
    checkItems(instrument, taken, report);
  },
};

/** What every JavaScript object has already. A column of that name is lost, or breaks the program that reads it. */
const reserved = new Set([
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
]);

interface Column {
  readonly variable: string;
  /** What fills it, in words. */
  readonly what: Message;
  readonly span: Span;
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
  for (const question of instrument.questions) {
    const { name, nameSpan: span } = question;
    for (const variable of answerVariables(question)) columns.push({ variable, what: message("columns.answer", { name }), span });
    for (const variable of specifyVariables(question)) columns.push({ variable, what: message("columns.words", { name }), span });
  }
  for (const score of instrument.scores) {
    if (!score.value) continue;
    const { shape } = score.value;
    const { name, nameSpan: span } = score;
    const dimensions = shape.kind === "dimensions" ? shape.dimensions.map((dimension) => dimension.name) : [undefined];
    for (const dimension of dimensions) {
      const variable = resultVariable(score, dimension);
      columns.push({ variable, what: message("columns.score", { name }), span });
      if (score.decl.bands.length > 0) columns.push({ variable: bandVariable(variable), what: message("columns.band", { name }), span });
    }
  }
  return columns;
}

function isSame(a: Message, b: Message): boolean {
  return a.key === b.key && a.parts["name"] === b.parts["name"];
}

function checkItems(instrument: InstrumentSymbol, taken: Map<string, Column>, report: Report): void {
  const { batteries } = instrument;
  const prefixes = batteries.map((battery) => `${battery.code.toLowerCase()}_`);
  for (const [index, battery] of batteries.entries()) {
    const prefix = prefixes[index]!;
    // Only a column that starts with the battery's code can have the name of one of its items.
    const near = [...taken.keys()].some((variable) => variable.startsWith(prefix));
    const nested = prefixes.some((other) => other !== prefix && (other.startsWith(prefix) || prefix.startsWith(other)));
    if (!near && !nested) continue;
    for (const item of battery.items) {
      const column = {
        variable: itemVariable(battery, item),
        what: message("columns.item", { item: item.name, battery: battery.name }),
        span: item.nameSpan,
      };
      const other = taken.get(column.variable.toLowerCase());
      if (other) collide(other, column, report);
      else taken.set(column.variable.toLowerCase(), column);
    }
  }
}

function collide(first: Column, second: Column, report: Report): void {
  report.add(
    "variable-collision",
    second.span,
    { variable: second.variable, first: first.what, second: second.what },
    {
      related: [{ file: report.file, span: first.span, message: message("places.isHere", { what: first.what }) }],
    },
  );
}
