/** What is not written, and can be read off: the variables of an item, that it is reversed, the shape of a score. */

import { InlayHintKind, type InlayHint, type Range } from "vscode-languageserver-types";
import type * as ast from "../language/ast.ts";
import type { Program } from "../semantics/program.ts";
import { describeShape } from "../semantics/shapes.ts";
import { itemVariable } from "../semantics/variables.ts";
import { offsetAt, positionAt } from "./positions.ts";

/** Which hints are wanted. */
export interface WantedHints {
  /** The variables of items. */
  readonly variables: boolean;
  /** The shapes of scores. */
  readonly shapes: boolean;
}

/** The hints of a part of a file. */
export function inlayHints(program: Program, file: string, range: Range, wanted: WantedHints = { variables: true, shapes: true }): InlayHint[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const start = offsetAt(parsed, range.start);
  const end = offsetAt(parsed, range.end);
  const shown = ({ span }: { readonly span: ast.Span }): boolean => span.start <= end && start <= span.end;
  const after = (offset: number, label: string): InlayHint => ({ position: positionAt(parsed, offset), label, paddingLeft: true, kind: InlayHintKind.Type });
  return bound.symbols.filter((symbol) => symbol.kind === "instrument").flatMap((instrument) => [
    ...(wanted.variables ? instrument.items : []).filter(shown).map((item) => {
      const variables = item.batteries.map((battery) => itemVariable(battery, item)).join(", ");
      return after(item.nameSpan.end, item.decl.reverse ? `${variables} ⇄` : variables);
    }),
    ...(wanted.shapes ? instrument.scores : []).filter(shown).flatMap(({ value, nameSpan }) => (value ? [after(nameSpan.end, describeShape(value.shape))] : [])),
  ]).filter(({ label }) => label !== "");
}
