/** Whether declarations can have another name. What is refused here is what the checker would find afterwards. */

import { message, type AnyMessage } from "../messages/message.ts";
import { columnFaults, sharedCodes, type ColumnFault } from "../semantics/columns.ts";
import { isBuiltInTerm, isDeviceName, isKeyword, isName, nameKey } from "../semantics/nameRules.ts";
import type { Program } from "../semantics/program.ts";
import { isLibrary, namesIn, type Entity } from "../semantics/references.ts";
import { renamedIn } from "../semantics/renamed.ts";

/** Why declarations that change their name together cannot have a name; nothing where they can. */
export function whyNotCalled(program: Program, symbols: readonly Entity[], name: string): AnyMessage | undefined {
  if (!isName(name)) return name === "" ? message("refusals.empty") : message("refusals.notAName", { name });
  if (isKeyword(name)) return message("refusals.newKeyword", { name });
  for (const symbol of symbols) {
    if (symbol.kind === "instrument" && isDeviceName(name)) return message("refusals.device", { name });
    if (symbol.kind === "term" && isBuiltInTerm(name)) return message("refusals.builtIn", { term: `{${name}}` });
    const others = symbol.within ? siblings(program, symbol) : inTheSameFiles(program, symbol);
    const { taken: ofOthers, own } = symbol.within ? inRounds(program, symbol) : { taken: [], own: [] };
    const isOwn = (taken: string): boolean => own.some((round) => nameKey(taken) === nameKey(`${round}_${name}`));
    const other = [...others, ...ofOthers].find((taken) => nameKey(taken) === nameKey(name) || isOwn(taken));
    if (other !== undefined) return message(name === other ? "refusals.taken" : "refusals.takenCapitals", { name: other });
    const isKnown = symbol.within === undefined && program.files.get(symbol.file)!.scope.library.fileOf(name) !== undefined;
    if (isKnown) return message("refusals.inLibrary", { name });
  }
  return whyNoColumn(program, symbols, name);
}

/** The names beside a name within one declaration. */
function siblings(program: Program, symbol: Entity): string[] {
  return namesIn(program, symbol.file).flatMap(({ role, symbol: other }) =>
    role === "declaration" && other && other !== symbol && other.within === symbol.within ? [other.name] : [],
  );
}

/** The names that members of repeats have outside of them, once a round; and the rounds that a declaration is a member of itself. */
function inRounds(program: Program, symbol: Entity): { readonly taken: readonly string[]; readonly own: readonly string[] } {
  const instruments = (program.files.get(symbol.file)?.symbols ?? []).flatMap((each) => (each.kind === "instrument" ? [each] : []));
  const around = instruments.filter(({ span }) => span.start <= symbol.span.start && symbol.span.end <= span.end);
  const rounds = around.flatMap(({ repeats }) => repeats.flatMap((repeat) => repeat.rounds));
  return {
    taken: rounds.flatMap((round) =>
      [...round.own].flatMap(([member, { decl }]) => (decl === symbol.span ? [] : [`${round.name}_${member}`])),
    ),
    own: rounds.flatMap(({ name, own }) => ([...own.values()].some(({ decl }) => decl === symbol.span) ? [name] : [])),
  };
}

/** The names that stand beside a declaration of a file: in that file, and in those that import it. */
function inTheSameFiles(program: Program, symbol: Entity): string[] {
  return [...program.files.values()].flatMap(({ scope, parsed }) => {
    const named = scope.symbols();
    const isHere = parsed.file === symbol.file || named.some((other) => other.name === symbol.name && other.file === symbol.file);
    return isHere ? named.flatMap(({ name, file }) => (name === symbol.name && file === symbol.file ? [] : [name])) : [];
  });
}

/** Names of columns are made of several names, so that a name may be free and its column not. */
function whyNoColumn(program: Program, symbols: readonly Entity[], name: string): AnyMessage | undefined {
  const nodes = new Set<object>(symbols.map(({ span }) => span));
  for (const file of program.files.values()) {
    if (isLibrary(file.parsed.file)) continue;
    for (const instrument of file.symbols) {
      if (instrument.kind !== "instrument") continue;
      const renamed = renamedIn(instrument, nodes, name);
      if (sharedCodes(renamed).length > sharedCodes(instrument).length) return message("refusals.code", { code: name });
      const after = columnFaults(renamed);
      if (after.length === 0) continue;
      const before = new Set(columnFaults(instrument).map(keyOf));
      const fault = after.find((each) => !before.has(keyOf(each)));
      if (fault) return message(fault.taken ? "refusals.column" : "refusals.reservedColumn", { variable: fault.column.variable });
    }
  }
  return undefined;
}

function keyOf({ column, taken }: ColumnFault): string {
  return `${taken ? "" : "reserved "}${nameKey(column.variable)}`;
}
