import type { SourceText } from "../../diagnostics/sourceText.ts";
import { message } from "../../messages/message.ts";
import type { Option, ScalePoint, Span, Str } from "../../language/ast.ts";
import { earlierColumns, earlierIn, earlierOfItem, isAskedOnce, type EarlierColumn } from "../../semantics/earlier.ts";
import { nameKey } from "../../semantics/nameRules.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import { answerVariables, itemVariable } from "../../semantics/variables.ts";
import { itemsWith } from "../items/fact.ts";
import type { Rule } from "../rule.ts";

/** That what columns and codes are called in old data tells them apart, and says something. */
export const earlierNames: Rule = {
  scale: ({ decl }, report) => checkCodes(decl.points, report),
  choices: ({ decl }, report) => checkCodes(decl.options, report),
  items(instrument, report, { items }) {
    const named = [...items.of(withEarlier)];
    for (const [{ item }] of named) {
      const { decl, batteries, name } = item;
      for (const { was } of [decl, ...decl.wordings]) checkText(was, report);
      if (!decl.was || isAskedOnce(batteries) || batteries.every((battery) => earlierOfItem(item, battery))) continue;
      report.add("old-name-of-several", decl.was, {
        item: name,
        batteries: [...new Set(batteries.map((battery) => battery.decl.name?.text ?? battery.name))],
        name: decl.was.value,
        written: `${name} … { ${batteries[0]!.decl.name?.text ?? ""} was "${decl.was.value}" }`,
      });
    }
    const asked = [...instrument.givens, ...instrument.questions];
    for (const { decl, type } of asked) {
      checkText(decl.was, report);
      if (type && "options" in type && !type.list && !type.chosenIn && decl.type && "options" in decl.type)
        checkCodes(decl.type.options, report);
    }
    if (named.length > 0 || asked.some(({ decl, type }) => decl.was || (type && "options" in type))) checkColumns(instrument, report);
  },
};

const withEarlier = itemsWith(({ decl }) => decl.was !== undefined || decl.wordings.some(({ was }) => was !== undefined) || undefined);

function checkText(was: Str | undefined, report: Report): void {
  if (was && was.end > was.start && earlierIn(was) === undefined) report.add("empty-text", was, {});
}

/** The old codes of one list. */
function checkCodes(answers: readonly (ScalePoint | Option)[], report: Report): void {
  const codes = new Set<string>();
  for (const { code, was } of answers) {
    checkText(was, report);
    const old = earlierIn(was);
    if (!was || old === undefined) continue;
    if (codes.has(old.toLowerCase())) report.add("old-code-twice", was, { code: old });
    codes.add(old.toLowerCase());
    if (code && old === String(code.value)) reportNeedless(was, report);
  }
}

function checkColumns(instrument: InstrumentSymbol, report: Report): void {
  const columns = earlierColumns(instrument);
  if (columns.length === 0) return;
  const today = new Map(columnsOf(instrument).map((name) => [nameKey(name), name]));
  const before = new Map<string, EarlierColumn>();
  const told = new Set<Str>();
  for (const column of columns) {
    const { variable, name, was, isPart } = column;
    // What a repeat asks in each round is told once.
    if (told.has(was)) continue;
    const first = before.get(nameKey(name));
    before.set(nameKey(name), first ?? column);
    const other = today.get(nameKey(name));
    if (name === variable) {
      // An option's is a code in lists, too.
      if (!isPart) reportNeedless(was, report);
    } else if (first && first.variable !== variable) {
      const related = [{ file: report.file, span: first.was, message: message("places.isHere", { what: first.variable }) }];
      report.add("old-name-twice", was, { first: first.variable, second: variable, name }, { related });
    } else if (other !== undefined && other.toLowerCase() !== variable.toLowerCase())
      report.add("old-name-taken", was, { name, other, variable });
    else continue;
    told.add(was);
  }
}

/** The columns of answers, as they are called today. */
function columnsOf({ givens, questions, batteries }: InstrumentSymbol): readonly string[] {
  return [
    ...[...givens, ...questions].flatMap(answerVariables),
    ...batteries.flatMap((battery) => battery.items.map((item) => itemVariable(battery, item))),
  ];
}

function reportNeedless(was: Str, report: Report): void {
  const name = was.value.trim();
  const clause = clauseOf(was, report.source);
  const fixes = clause ? [{ title: message("fixes.delete", { text: `was "${name}"` }), edits: [{ span: clause, newText: "" }] }] : [];
  report.add("old-name-needless", was, { name }, { fixes });
}

/** Where the clause stands whose text this is, with the blanks before it. */
function clauseOf({ start, end }: Str, source: SourceText): Span | undefined {
  const before = source.slice(0, start).trimEnd();
  if (!before.endsWith("was")) return undefined;
  return { start: before.slice(0, -"was".length).trimEnd().length, end };
}
