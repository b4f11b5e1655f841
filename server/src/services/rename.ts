/** Renames a declaration wherever it is named, or says why it cannot be. */

import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import { message, type AnyMessage } from "../messages/message.ts";
import { isBuiltInTerm, isKeyword } from "../semantics/nameRules.ts";
import type { Program } from "../semantics/program.ts";
import { isLibrary, namesAt, namesIn, occurrencesOf, type Entity, type NameKind, type Occurrence } from "../semantics/references.ts";
import { placeIn } from "./completion/context.ts";
import type { UriOf } from "./locations.ts";
import { roundCalled } from "../semantics/renamed.ts";
import { whyNotCalled } from "./newName.ts";
import { offsetAt, rangeOf } from "./positions.ts";

/** Why a name stays as it is, for the author to read. */
export interface Refused {
  readonly refused: AnyMessage;
}

/** Whether something was refused. */
export function isRefused(found: object): found is Refused {
  return "refused" in found;
}

/** Words that stand for no declaration of an author's. */
const fixed: Partial<Record<NameKind, AnyMessage>> = {
  file: message("refusals.fileName"),
  language: message("refusals.languageCode"),
  check: message("refusals.checkName"),
  function: message("refusals.functionName"),
  constant: message("refusals.constant"),
  prefix: message("refusals.prefix"),
};

/** The name at a position that can be renamed, or why there is none. */
export function prepareRename(program: Program, file: string, position: Position): { range: Range; placeholder: string } | Refused {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return { refused: message("refusals.nothing") };
  const found = renamedAt(program, file, position);
  if (isRefused(found)) return found;
  return { range: rangeOf(parsed, found.at.span), placeholder: found.symbols[0]!.name };
}

/** The changes that give the declaration at a position another name, in all files of the program, or why there are none. */
export function rename(program: Program, file: string, position: Position, newName: string, uriOf: UriOf): WorkspaceEdit | Refused {
  const found = renamedAt(program, file, position);
  if (isRefused(found)) return found;
  const { symbols } = found;
  if (newName === symbols[0]!.name) return { changes: {} };
  const refused = whyNotCalled(program, symbols, newName);
  if (refused !== undefined) return { refused };
  // A dimension's name may be the model's, too: one place, one change.
  const edits = new Map<string, Map<number, TextEdit>>();
  const change = (changed: string, span: Span, newText: string): void => {
    const { parsed } = program.files.get(changed)!;
    const inFile = edits.get(changed) ?? new Map<number, TextEdit>();
    edits.set(changed, inFile.set(span.start, { range: rangeOf(parsed, span), newText }));
  };
  for (const symbol of symbols) {
    for (const { file: changed, span } of occurrencesOf(program, symbol)) {
      // Outside of its repeat a member has the name of the round before its own.
      const written = program.files.get(changed)!.parsed.text.slice(span.start, span.end);
      const isInRound = written !== symbol.name && written.endsWith(`_${symbol.name}`);
      change(changed, span, isInRound ? `${written.slice(0, -symbol.name.length)}${newName}` : newName);
    }
  }
  for (const { file: changed, span, newText } of roundsNamed(program, symbols, newName)) change(changed, span, newText);
  return { changes: Object.fromEntries([...edits].map(([changed, inFile]) => [uriOf(changed), [...inFile.values()]])) };
}

/** Names that begin with that of a round, where the option that it is about gets another one, or its repeat. */
function roundsNamed(
  program: Program,
  symbols: readonly Entity[],
  newName: string,
): { readonly file: string; readonly span: Span; readonly newText: string }[] {
  const nodes = new Set<object>(symbols.map(({ span }) => span));
  const found: { readonly file: string; readonly span: Span; readonly newText: string }[] = [];
  for (const [path, { symbols: declared, parsed }] of program.files) {
    for (const instrument of declared) {
      if (instrument.kind !== "instrument") continue;
      const rounds = instrument.repeats
        .flatMap((repeat) => repeat.rounds)
        .filter((round) => roundCalled(round, nodes, newName) !== round.name);
      if (rounds.length === 0) continue;
      for (const { span, symbol } of namesIn(program, path)) {
        const written = parsed.text.slice(span.start, span.end);
        const round = rounds.find(({ name, own }) =>
          [...own].some(([member, { decl }]) => decl === symbol?.span && written === `${name}_${member}`),
        );
        if (round)
          found.push({
            file: path,
            span: { start: span.start, end: span.start + round.name.length },
            newText: roundCalled(round, nodes, newName),
          });
      }
    }
  }
  return found;
}

interface Renamed {
  readonly at: Occurrence;
  /** What changes its name together, that at the place first. */
  readonly symbols: readonly Entity[];
}

function renamedAt(program: Program, file: string, position: Position): Renamed | Refused {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return { refused: message("refusals.nothing") };
  const offset = offsetAt(parsed, position);
  const names = namesAt(program, file, offset);
  const at = names.find(({ symbol }) => symbol) ?? names[0];
  if (!at) return { refused: whyNoName(parsed, offset) };
  if (!at.symbol) {
    const name = parsed.text.slice(at.span.start, at.span.end);
    const isBuiltIn = at.kind === "term" && isBuiltInTerm(name);
    return { refused: isBuiltIn ? message("refusals.builtIn", { term: `{${name}}` }) : (fixed[at.kind] ?? message("refusals.undeclared")) };
  }
  const symbols = together(program, at.symbol);
  if (isLibrary(at.symbol.file)) return { refused: message("refusals.library", { name: at.symbol.name }) };
  if (symbols.some((symbol) => isLibrary(symbol.file))) return { refused: message("refusals.measured", { name: at.symbol.name }) };
  return { at, symbols };
}

function whyNoName(parsed: ParsedFile, offset: number): AnyMessage {
  const { inComment, inText } = placeIn(parsed, offset);
  if (inComment || inText) return message("refusals.nothing");
  const before = /(?<!\w)\w*$/.exec(parsed.text.slice(Math.max(0, offset - 100), offset))![0];
  const word = before + /^\w*/.exec(parsed.text.slice(offset, offset + 100))![0];
  return isKeyword(word) ? message("refusals.keyword", { word }) : message("refusals.nothing");
}

/** A dimension of an instrument measures the model's dimension of the same name, so that both keep one name. */
function together(program: Program, symbol: Entity): Entity[] {
  const inModel =
    symbol.kind === "dimension" ? declaredHere(program, symbol).find(({ kind }) => kind === "modelDimension")?.symbol : symbol;
  if (inModel?.kind !== "modelDimension") return [symbol];
  const measuring = occurrencesOf(program, inModel).flatMap(({ file, span }) =>
    namesAt(program, file, span.start).flatMap((name) =>
      name.kind === "dimension" && name.role === "declaration" ? (name.symbol ?? []) : [],
    ),
  );
  return [...new Set([symbol, inModel, ...measuring])];
}

function declaredHere(program: Program, { file, nameSpan }: Entity): Occurrence[] {
  return namesAt(program, file, nameSpan.start);
}
