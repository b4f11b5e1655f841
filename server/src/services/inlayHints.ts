/** What is not written where it holds: the variables of an item that not every battery asks, the shape of a score. */

import { InlayHintKind, type InlayHint, type Range } from "vscode-languageserver-types";
import type * as ast from "../language/ast.ts";
import type { Program } from "../semantics/program.ts";
import { describeShape } from "../semantics/shapes.ts";
import { itemVariable } from "../semantics/variables.ts";
import { lineEndAt, offsetAt, positionAt } from "./positions.ts";
import { english, type Speech } from "./speech.ts";

/** Which hints are wanted. */
export interface WantedHints {
  /** The variables of items, where the item does not say itself which batteries ask it. */
  readonly variables: boolean;
  /** The shapes of scores. */
  readonly shapes: boolean;
}

/** The hints of a part of a file. */
export function inlayHints(
  program: Program,
  file: string,
  range: Range,
  wanted: WantedHints = { variables: true, shapes: true },
  { say }: Speech = english,
): InlayHint[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const start = offsetAt(parsed, range.start);
  const end = offsetAt(parsed, range.end);
  const shown = ({ span }: { readonly span: ast.Span }): boolean => span.start <= end && start <= span.end;
  // Behind everything: between a name and its text, a hint pushes the text out of sight.
  const behind = (offset: number, label: string): InlayHint => ({
    position: positionAt(parsed, lineEndAt(parsed, offset)),
    label,
    paddingLeft: true,
    kind: InlayHintKind.Type,
  });
  return bound.symbols
    .filter((symbol) => symbol.kind === "instrument")
    .flatMap((instrument) => [
      // Where all batteries ask an item, its variables are their codes and its name: that says nothing new.
      ...(wanted.variables ? instrument.items : []).filter(shown).flatMap((item) => {
        if (item.batteries.length === 0 || item.batteries.length === instrument.batteries.length || item.decl.only.length > 0) return [];
        return [behind(item.nameSpan.end, item.batteries.map((battery) => itemVariable(battery, item)).join(", "))];
      }),
      ...(wanted.shapes ? instrument.scores : [])
        .filter(shown)
        .flatMap(({ value, decl, nameSpan }) =>
          value ? [behind(decl.expression?.end ?? nameSpan.end, say(describeShape(value.shape)))] : [],
        ),
    ]);
}
