/** What code actions are made of. */

import type { CodeAction, CodeActionContext, Position, TextEdit } from "vscode-languageserver-types";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import type { Setting } from "../../language/print.ts";
import type { AnyMessage } from "../../messages/message.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type { Program } from "../../semantics/program.ts";
import type * as s from "../../semantics/symbols.ts";
import { positionAt, rangeOf } from "../positions.ts";
import { english, type Speech } from "../speech.ts";

/** What code actions know of the world around a program. */
export interface CodeActionHost {
  /** The library: the text of each file by its name. */
  readonly library: Readonly<Record<string, string>>;
  /** The findings of the file. */
  readonly findings: readonly Diagnostic[];
  readonly uriOf: (file: string) => string;
  /** English where none is given. */
  readonly speech?: Speech;
}

export interface ActionScene extends CodeActionHost {
  readonly program: Program;
  readonly file: BoundFile;
  /** What is selected. */
  readonly span: Span;
  readonly context: CodeActionContext;
}

/** A change of one file's text. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}

export type ActionMaker = (scene: ActionScene) => readonly CodeAction[];

/** The instruments whose text the selection touches. */
export function instrumentsAt({ file, span }: ActionScene): s.InstrumentSymbol[] {
  return file.symbols.filter((symbol) => symbol.kind === "instrument").filter((symbol) => touches(symbol.span, span));
}

export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The title of an action, for its reader. */
export function say({ speech = english }: ActionScene, title: AnyMessage): string {
  return speech.say(title);
}

/** An action that changes the file itself. */
export function action(
  scene: ActionScene,
  kind: string,
  title: AnyMessage,
  changes: readonly Change[],
  more: Partial<CodeAction> = {},
): CodeAction {
  return {
    title: say(scene, title),
    kind,
    edit: { changes: { [scene.uriOf(scene.file.parsed.file)]: textEdits(scene.file, changes) } },
    ...more,
  };
}

export function textEdits({ parsed }: BoundFile, changes: readonly Change[]): TextEdit[] {
  return changes.map(({ span, newText }) => ({ range: rangeOf(parsed, span), newText }));
}

export function insertion(offset: number, newText: string): Change {
  return { span: { start: offset, end: offset }, newText };
}

/** Puts what was printed on lines of its own below a place. */
export function below(offset: number, printed: string, { indent, eol }: Required<Setting>): Change {
  return insertion(offset, eol + indent + printed);
}

/** The diagnostics of the editor that stand for a finding. */
export function sameAs(scene: ActionScene, finding: Diagnostic): Pick<CodeAction, "diagnostics"> {
  const start = positionAt(scene.file.parsed, finding.span.start);
  const same = scene.context.diagnostics.filter(({ code, range }) => code === finding.code && samePosition(range.start, start));
  return same.length === 0 ? {} : { diagnostics: same };
}

function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
