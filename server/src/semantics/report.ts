/** Collects the findings of one file while it is bound. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import { diagnostic, type Extra, type Params } from "../diagnostics/report.ts";
import type { Code } from "../findings/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { closest, isSlip } from "../diagnostics/suggest.ts";
import type { Name } from "../language/ast.ts";
import { message, type Kind, type Message } from "../messages/message.ts";

/** Among more names a guess costs more than it helps. */
const mostCandidates = 2_000;
/** Nobody reads more guesses about one file. */
export const mostGuesses = 500;

export class Report {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  /** The text of the file, for places within what was read as one piece. */
  readonly source: SourceText;
  readonly #guesses: { made: number };

  /** @param guesses how many were made about the file already */
  constructor(
    { file, text }: { readonly file: string; readonly text: SourceText },
    diagnostics: Diagnostic[],
    guesses: { made: number } = { made: 0 },
  ) {
    this.file = file;
    this.source = text;
    this.diagnostics = diagnostics;
    this.#guesses = guesses;
  }

  /** Collects what is found in a part of the file. */
  part(diagnostics: Diagnostic[]): Report {
    return new Report({ file: this.file, text: this.source }, diagnostics, this.#guesses);
  }

  add<C extends Code>(code: C, span: Span, params: Params<C>, extra?: Extra): void {
    this.diagnostics.push(diagnostic(code, this.file, span, params, extra));
  }

  /** Reports a name that stands for something else than is needed. */
  wrongKind(name: Name, found: Kind, expected: Kind, hint: Message | undefined, extra?: Extra): void {
    this.add("wrong-kind", name, { name: name.text, found: a(found), expected: a(expected), hint }, extra);
  }

  /** Whether what an unknown name may have meant is still to be looked for. Each question counts. */
  mayGuess(): boolean {
    return ++this.#guesses.made <= mostGuesses;
  }

  /** Reports a name that nothing has, with the nearest of the names it may have meant. */
  unknownName(kind: Kind | Message, name: Name, candidates: Iterable<string>, advice?: Message): void {
    const { hint, extra } = this.mayGuess() ? guess(name, candidates) : none;
    this.add("unknown-name", name, { kind: kindSaid(kind), name: name.text, hint: hint ?? advice }, extra);
  }
}

/** The names of some declarations, one by one: where there are too many, most are never asked for. */
export function* namesOf(...lists: readonly Iterable<{ readonly name: string }>[]): Iterable<string> {
  for (const list of lists) for (const { name } of list) yield name;
}

/** The candidates for a guess; none where there are too many. */
function few(candidates: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const candidate of candidates) {
    if (found.length === mostCandidates) return [];
    found.push(candidate);
  }
  return found;
}

/** A kind in words. */
export function kindSaid(kind: Kind | Message): Message {
  return typeof kind === "string" ? message(`kinds.${kind}`) : kind;
}

function a(kind: Kind): Message {
  return message("kinds.a", { kind: kindSaid(kind) });
}

interface Guess {
  readonly hint: Message | undefined;
  readonly extra: Extra;
}

const none: Guess = { hint: undefined, extra: {} };

/** `Did you mean X?` and the repair that writes X, or neither. In the hint, X may be shown as a part of what stands around it. */
export function guess(
  name: Span & { readonly text: string },
  candidates: Iterable<string>,
  shown: (name: string) => string = (name) => name,
): Guess {
  const best = closest(name.text, few(candidates));
  if (best === undefined) return none;
  if (best.toLowerCase() === name.text.toLowerCase())
    return { hint: message("hints.isWritten", { name: shown(best) }), extra: { fixes: [changeTo(name, best)] } };
  const fix = changeTo(name, best);
  return {
    hint: message("hints.didYouMean", { name: shown(best) }),
    extra: { fixes: [isSlip(name.text, best) ? fix : { ...fix, isGuess: true }] },
  };
}
