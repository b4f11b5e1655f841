/** Collects the findings of one file while it is bound. */

import { diagnostic, type Code, type Extra, type Params } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { closest, isSlip } from "../diagnostics/suggest.ts";
import type { Name } from "../language/ast.ts";

/** Beyond this many names a guess costs more than it helps. */
const mostCandidates = 2_000;

export class Report {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  /** The text of the file, for places within what was read as one piece. */
  readonly source: string;

  constructor({ file, text }: { readonly file: string; readonly text: string }, diagnostics: Diagnostic[]) {
    this.file = file;
    this.source = text;
    this.diagnostics = diagnostics;
  }

  add<C extends Code>(code: C, span: Span, params: Params<C>, extra?: Extra): void {
    this.diagnostics.push(diagnostic(code, this.file, span, params, extra));
  }

  /** Reports a name that stands for something else than is needed. */
  wrongKind(name: Name, found: string, expected: string, hint: string, extra?: Extra): void {
    const article = /^[aeiou]/.test(found) ? "an" : "a";
    this.add("wrong-kind", name, { name: name.text, found: `${article} ${found}`, expected, hint }, extra);
  }

  /** Reports a name that nothing has, with the nearest of the names it may have meant. */
  unknownName(kind: string, name: Name, candidates: Iterable<string>, advice = ""): void {
    const { hint, extra } = guess(name, candidates);
    this.add("unknown-name", name, { kind, name: name.text, hint: hint || (advice && ` ${advice}`) }, extra);
  }
}

/** ` Did you mean X?` and the repair that writes X, or neither. */
export function guess(name: Span & { readonly text: string }, candidates: Iterable<string>): { hint: string; extra: Extra } {
  const names = [...candidates];
  const best = names.length > mostCandidates ? undefined : closest(name.text, names);
  if (best === undefined) return { hint: "", extra: {} };
  if (best.toLowerCase() === name.text.toLowerCase()) return { hint: ` It is written ${best}.`, extra: { fixes: [changeTo(name, best)] } };
  const fix = changeTo(name, best);
  return { hint: ` Did you mean ${best}?`, extra: { fixes: [isSlip(name.text, best) ? fix : { ...fix, isGuess: true }] } };
}
