/** Files with the slips of somebody new to the language, and what they are told. */

import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver-types";
import { check } from "../../server/src/checks/index.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { codeActions } from "../../server/src/services/codeActions.ts";
import { rangeOf } from "../../server/src/services/positions.ts";
import { edited, path, programOf } from "./editor.ts";
import { inWords, withoutMethod, type Found } from "./findings.ts";

export interface Slip {
  /** What was written, for the name of the test. */
  readonly written: string;
  readonly file: string;
  /** The first message. */
  readonly says: string;
  /** How many findings there are at most. */
  readonly most?: number;
  /** The titles of the repairs at the first finding. */
  readonly fixes?: readonly string[];
  /** The title of the one that is preferred. */
  readonly preferred?: string;
  /** The file after the first repair. */
  readonly mended?: string;
  /** What is still found then. */
  readonly left?: readonly string[];
  /** How well a researcher is served who knows Word and SPSS, and no compilers. */
  readonly rating: "good" | "passable" | "bad";
}

/** The findings of a text, and the repairs that an editor offers at an offset: those of the first finding where none is given. */
export async function told(text: string, offset?: number): Promise<{ findings: readonly Found[]; actions: readonly CodeAction[] }> {
  const program = await programOf(text);
  const findings = inWords(check(program, () => withoutMethod).filter(({ file }) => file === path));
  const start = offset ?? findings[0]?.span.start;
  if (start === undefined) return { findings, actions: [] };
  const range = rangeOf({ text }, { start, end: start });
  return {
    findings,
    actions: codeActions(
      program,
      path,
      range,
      { diagnostics: [], only: ["quickfix"] },
      { library: libraryTexts, findings, uriOf: (file) => file },
    ),
  };
}

/** The text after a repair. */
export function after(text: string, { edit }: CodeAction): string {
  return edited(text, edit!.changes![path]!);
}

/** Tests one slip. */
export async function assertTold({ file, says, most = 1, fixes, preferred, mended, left = [] }: Slip): Promise<void> {
  const { findings, actions } = await told(file);
  assert.equal(findings[0]?.message, says);
  assert.ok(findings.length <= most, findings.map(({ message }) => message).join("\n"));
  assert.deepEqual(
    actions.map(({ title }) => title).filter((title) => !title.startsWith("Allow ")),
    fixes ?? [],
  );
  assert.equal(actions.find(({ isPreferred }) => isPreferred)?.title, preferred);
  if (mended === undefined) return;
  assert.equal(after(file, actions[0]!), mended);
  assert.deepEqual(
    (await told(mended)).findings.map(({ message }) => message),
    left,
  );
}
