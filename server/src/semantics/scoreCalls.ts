/** Functions as other tools name and call them: what is to be written here. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { isSlip } from "../diagnostics/suggest.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { columnOf, pairOf } from "./answers.ts";
import { describedFunction, functionNames, isFunction } from "./functions.ts";
import type { Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** The functions by what they are called elsewhere. */
const elsewhere: ReadonlyMap<string, s.FunctionName> = new Map(
  functionNames.flatMap((name) =>
    describedFunction(name)
      .elsewhere.split(" ")
      .map((word) => [word, name] as const),
  ),
);

const hintsFor = (hint: Message, names: string): readonly (readonly [string, Message])[] => names.split(" ").map((name) => [name, hint]);

/** What no function does here, and what does. */
const otherwise: ReadonlyMap<string, Message> = new Map([
  ...hintsFor(message("hints.noBranches"), "if iif ifelse case casewhen when switch choose cond jika kalau"),
  ...hintsFor(message("hints.recoding"), "recode cut lookup vlookup mapvalues findinterval"),
  ...hintsFor(
    message("hints.statistics"),
    "sd std stdev stddev stdevp stdevs var variance cor corr correl correlation alpha cronbach cronbachalpha cronbachsalpha omega reliability se ci zscore scale factor",
  ),
]);

/** The function that a name means; a name that is written otherwise here is reported, unless `quietly`. */
export function functionMeant(name: ast.Name, report: Report, quietly = false): s.FunctionName | undefined {
  if (isFunction(name.text)) return name.text;
  const letters = name.text.toLowerCase().replace(/[^a-z]/g, "");
  const known = elsewhere.get(letters);
  const other = otherwise.get(letters);
  const meant = known ?? (other === undefined ? functionNames.find((each) => isSlip(name.text, each)) : undefined);
  if (quietly) return meant;
  const hint =
    known !== undefined
      ? message("hints.isCalled", { name: known })
      : meant !== undefined
        ? message("hints.didYouMean", { name: meant })
        : (other ?? message("hints.useFunctions"));
  report.add("unknown-function", name, { name: name.text, hint }, meant === undefined ? {} : { fixes: [changeTo(name, meant)] });
  return undefined;
}

type Call = Extract<ast.Expression, { kind: "call" }>;

/** Reports a function that was called with several things, with the list that has them. */
export function reportArguments(call: Call, instrument: s.InstrumentSymbol, report: Report): void {
  const name = functionMeant(call.name, report, true);
  if (name === undefined) {
    functionMeant(call.name, report);
    return;
  }
  const given = [call.argument, ...call.more];
  const { hint, fixes } = proposal(call, name, given, instrument);
  report.add(
    "several-arguments",
    { start: call.argument?.start ?? call.start, end: given.at(-1)!.end },
    { function: name, hint },
    { fixes },
  );
}

interface Proposal {
  readonly hint: Message;
  readonly fixes: readonly Fix[];
}

function proposal(
  call: Call,
  name: s.FunctionName,
  given: readonly (ast.Expression | undefined)[],
  instrument: s.InstrumentSymbol,
): Proposal {
  const members = given.map((each) => answerOf(each, instrument));
  const [firstBattery] = instrument.batteries;
  const batteries = given.flatMap((each) => memberOf(each, instrument) ?? []).filter((member) => member.kind === "battery");
  if (batteries.length === given.length)
    return { hint: message("hints.callForEach", { written: batteries.map((battery) => `${name}(${battery.name})`) }), fixes: [] };
  const items = itemsOf(call, members, instrument);
  if (items === undefined) {
    const dimension = firstBattery?.items[0]?.dimension.name;
    const example = dimension === undefined ? "BATTERY" : `${firstBattery!.name}.${dimension}`;
    return { hint: message("hints.aList", { written: `${name}(${example})` }), fixes: [] };
  }
  const said = new Set(members.flatMap((member) => member?.battery ?? []));
  const asking = instrument.batteries.filter(
    (battery) => (said.size === 0 || said.has(battery)) && items.every((item) => battery.items.includes(item)),
  );
  const lists = asking.flatMap((battery) => listOf(battery, items, instrument) ?? []);
  const change = (text: string, edits: Fix["edits"]): Fix => ({ title: message("fixes.change", { text }), edits });
  if (lists.length > 0 && said.size < 2) {
    const last = given.at(-1)!;
    const inside = { start: call.argument!.start, end: last.end };
    const fixes = lists.map((list) =>
      change(`${name}(${list})`, [...(call.name.text === name ? [] : changeTo(call.name, name).edits), ...changeTo(inside, list).edits]),
    );
    return { hint: message("hints.thatList", { written: message("nouns.or", { names: lists.map((list) => `${name}(${list})`) }) }), fixes };
  }
  const values = items.map((item) => (item.batteries.length === 1 ? item.name : `${item.name}.${asking[0]?.name ?? "BATTERY"}`)).join(", ");
  const isPlain = asking.length === 1 && said.size < 2 && !call.perDimension;
  if (!isPlain) return { hint: message("hints.ownDimension"), fixes: [] };
  const written = `${name}(${values})`;
  return {
    hint: message("hints.theseAlone", { written }),
    fixes: [{ ...change(written, changeTo(call, written).edits), isGuess: true }],
  };
}

function memberOf(expression: ast.Expression | undefined, instrument: s.InstrumentSymbol): s.MemberSymbol | undefined {
  if (expression?.kind !== "path" || expression.segments.length !== 1) return undefined;
  return instrument.members.get(expression.segments[0]!.text);
}

/** The item that an argument names, and the battery where it says which. */
function answerOf(
  expression: ast.Expression | undefined,
  instrument: s.InstrumentSymbol,
): { item: s.ItemSymbol; battery: s.BatterySymbol | undefined } | undefined {
  if (expression?.kind !== "path") return undefined;
  const [first, second] = expression.segments.map(({ text }) => instrument.members.get(text) ?? columnOf(text, instrument.batteries)?.item);
  if (expression.segments.length === 1) {
    const column = columnOf(expression.segments[0]!.text, instrument.batteries);
    return first?.kind === "item" ? { item: first, battery: column?.battery } : undefined;
  }
  return first && second ? pairOf(first, second) : undefined;
}

/** All items that a call names; those between two for `H1 TO H4`. */
function itemsOf(
  { isThrough }: Call,
  members: readonly ({ item: s.ItemSymbol } | undefined)[],
  instrument: s.InstrumentSymbol,
): s.ItemSymbol[] | undefined {
  const items = members.map((member) => member?.item);
  if (items.includes(undefined)) return undefined;
  if (!isThrough) return items as s.ItemSymbol[];
  const [from, to] = [instrument.items.indexOf(items[0]!), instrument.items.indexOf(items[1]!)];
  return items.length === 2 && from < to ? instrument.items.slice(from, to + 1) : undefined;
}

/** How the answers to exactly these items are written as a list. */
function listOf(battery: s.BatterySymbol, items: readonly s.ItemSymbol[], instrument: s.InstrumentSymbol): string | undefined {
  const wanted = new Set(items);
  const isSame = (others: readonly s.ItemSymbol[]): boolean => others.length === wanted.size && others.every((item) => wanted.has(item));
  if (isSame(battery.items)) return battery.name;
  const dimension = instrument.dimensions.find((each) => isSame(each.items.filter((item) => item.batteries.includes(battery))));
  return dimension && `${battery.name}.${dimension.name}`;
}
