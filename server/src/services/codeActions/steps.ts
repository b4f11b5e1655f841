/** Changes in steps with names, which an editor can show before it makes them. */

import type { AnnotatedTextEdit, CodeAction, TextEdit } from "vscode-languageserver-types";
import type { AnyMessage } from "../../messages/message.ts";
import type { BoundFile } from "../../semantics/files.ts";
import { say, textEdits, type ActionScene, type Change } from "./action.ts";

export interface Step {
  readonly title: AnyMessage;
  readonly file: BoundFile;
  readonly changes: readonly Change[];
  /** It says something of the author's that only the author knows. */
  readonly isGuess?: boolean;
}

/**
 * An action of several steps. What is a guess, and what changes another file than the one in front, is asked for first: an editor that can
 * shows them by their names. One step alone is done at once.
 */
export function inSteps(
  scene: ActionScene,
  kind: string,
  title: AnyMessage,
  steps: readonly Step[],
  more: Partial<CodeAction> = {},
): CodeAction {
  const changes: Record<string, (TextEdit | AnnotatedTextEdit)[]> = {};
  const annotated = steps.map((step, index) => {
    const edits = (changes[scene.uriOf(step.file.parsed.file)] ??= []);
    for (const edit of textEdits(step.file, step.changes)) edits.push(steps.length > 1 ? { ...edit, annotationId: String(index) } : edit);
    const needsConfirmation = step.isGuess === true || step.file !== scene.file;
    return [String(index), { label: say(scene, step.title), needsConfirmation }] as const;
  });
  const edit = steps.length > 1 ? { changes, changeAnnotations: Object.fromEntries(annotated) } : { changes };
  return { title: say(scene, title), kind, edit, ...more };
}
