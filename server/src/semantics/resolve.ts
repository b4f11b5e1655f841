/** What names of scales, lists, models and instruments refer to, and what they may have meant. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { closest, isSlip } from "../diagnostics/suggest.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { importEdits } from "./imports.ts";
import { guess, kindSaid, type Report } from "./report.ts";
import { reportNumbered, scalesMeant } from "./scaleNames.ts";
import type { Scope } from "./scope.ts";
import type { ScaleSymbol, TopSymbol } from "./symbols.ts";

type Kind = TopSymbol["kind"];

/** The declaration of `kind` that a name refers to, or a finding that says why there is none. */
export function resolve<K extends Kind>(
  scope: Scope,
  kind: K,
  name: ast.Name | undefined,
  report: Report,
): Extract<TopSymbol, { kind: K }> | undefined {
  if (!name) return undefined;
  const symbol = scope.get(name.text);
  if (symbol?.kind === kind) return symbol as Extract<TopSymbol, { kind: K }>;
  if (!report.mayGuess()) {
    if (symbol === undefined) report.add("unknown-name", name, { kind: kindSaid(kind), name: name.text, hint: notDeclared });
    else report.wrongKind(name, symbol.kind, kind, undefined);
    return undefined;
  }
  const candidates = scope.symbols().filter((other) => other.kind === kind);
  if (symbol !== undefined) {
    const { hint, extra } = guess(
      name,
      candidates.map((other) => other.name),
    );
    report.wrongKind(name, symbol.kind, kind, hint, extra);
    return undefined;
  }
  const { hint, fixes } = meant(scope, kind, name, candidates);
  report.add("unknown-name", name, { kind: kindSaid(kind), name: name.text, hint }, { fixes });
  return undefined;
}

/** The scale that a name refers to. Where there are numbers instead of one, the finding proposes scales for what is asked about. */
export function resolveScale(scope: Scope, name: ast.Name | undefined, about: string | undefined, report: Report): ScaleSymbol | undefined {
  if (name === undefined || !/^\d/.test(name.text)) return resolve(scope, "scale", name, report);
  reportNumbered(scope, name, about, report);
  return undefined;
}

/** The scale of this name, if there is one. */
export function scaleNamed(name: ast.Name | undefined, scope: Scope): ScaleSymbol | undefined {
  const symbol = name && scope.get(name.text);
  return symbol?.kind === "scale" ? symbol : undefined;
}

const notDeclared = message("hints.declareOrImport");

interface Meant {
  readonly hint: Message;
  readonly fixes: readonly Fix[];
}

/** What a name that nothing in scope has may have meant, the surest first: another way to write a name, what it says, what it looks like. */
function meant(scope: Scope, kind: Kind, name: ast.Name, candidates: readonly TopSymbol[]): Meant {
  const { library, parsed } = scope;
  const ofLibrary = library.names(kind);
  const change = (to: string, isSure: boolean): Fix => {
    const fix = changeTo(name, to);
    const file = scope.get(to) ? undefined : library.fileOf(to);
    const edits = file === undefined ? fix.edits : [...importEdits(parsed, file), ...fix.edits];
    return { title: fix.title, edits, ...(isSure ? {} : { isGuess: true }) };
  };
  if (ofLibrary.includes(name.text)) {
    const file = library.fileOf(name.text)!;
    return {
      hint: message("hints.libraryHasOne", { file }),
      fixes: [{ title: message("fixes.import", { file }), edits: importEdits(parsed, file) }],
    };
  }
  const written = bare(name.text);
  const inScope = candidates.find((other) => bare(other.name) === written);
  if (inScope) return { hint: message("hints.isWritten", { name: inScope.name }), fixes: [change(inScope.name, true)] };
  const same = ofLibrary.find((other) => bare(other) === written);
  if (same !== undefined) return { hint: message("hints.libraryCalls", { name: same }), fixes: [change(same, true)] };

  const own = candidates.map((other) => other.name).filter((other) => !ofLibrary.includes(other));
  const mine = closest(name.text, own);
  if (mine !== undefined && isSlip(name.text, mine))
    return { hint: message("hints.didYouMean", { name: mine }), fixes: [change(mine, true)] };
  if (kind === "scale") {
    const scales = scalesMeant(name.text, ofLibrary);
    if (scales) {
      const [first] = scales.names;
      if (isSlip(name.text, first!)) return { hint: message("hints.didYouMean", { name: first! }), fixes: [change(first!, true)] };
      return {
        hint: message("hints.libraryHasFor", { about: scales.about, names: scales.names }),
        fixes: scales.names.map((each) => change(each, false)),
      };
    }
  }
  const editions = ofLibrary.filter((other) => written.length > 2 && bare(other).startsWith(written));
  if (editions.length > 0 && kind === "model")
    return { hint: message("hints.libraryHas", { names: editions }), fixes: editions.map((each) => change(each, false)) };
  // A scale of the library that is only near in letters would measure something else.
  const near = closest(name.text, [...own, ...ofLibrary.filter((other) => kind !== "scale" || isSlip(name.text, other))]);
  if (near === undefined) return { hint: notDeclared, fixes: [] };
  return { hint: message("hints.didYouMean", { name: near }), fixes: [change(near, isSlip(name.text, near))] };
}

/** A name without what people write differently: capitals, and marks between its parts. */
function bare(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}
