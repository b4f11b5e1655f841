/** The repairs that findings carry, and exceptions with a reason. */

import { catalogue } from "../../findings/catalogue.ts";
import { isCode } from "../../findings/codes.ts";
import type * as ast from "../../language/ast.ts";
import { printPart } from "../../language/print.ts";
import { message } from "../../messages/message.ts";
import { action, insertion, sameAs, touches, type ActionMaker, type ActionScene } from "./action.ts";

/** For each finding in the selection, its repairs; the only one is preferred, unless it is a guess. */
export const fixes: ActionMaker = (scene) =>
  findingsAt(scene).flatMap((finding) =>
    finding.fixes.map(({ title, edits, isGuess }) =>
      action(scene, "quickfix", title, edits, {
        ...sameAs(scene, finding),
        ...(finding.fixes.length === 1 && !isGuess ? { isPreferred: true } : {}),
      }),
    ),
  );

/** `allow CODE because ""` at the declaration that a finding is in. The reason is left for the author to write. */
export const allows: ActionMaker = (scene) => {
  const codes = new Set<string>();
  return findingsAt(scene).flatMap((finding) => {
    const { code } = finding;
    if (!isCode(code) || !catalogue[code].allowable || codes.has(code)) return [];
    const place = placeIn(scene.file.parsed.tree.declarations, finding.span);
    if (place === undefined) return [];
    codes.add(code);
    return [
      action(
        scene,
        "quickfix",
        message("actions.allow", { code }),
        [insertion(place, ` ${printPart("allow", { code, because: "" })}`)],
        sameAs(scene, finding),
      ),
    ];
  });
};

function findingsAt({ findings, span }: ActionScene) {
  return findings.filter((finding) => touches(finding.span, span));
}

type Holder = ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Dimension | ast.Item | ast.ModelDimension | ast.Attribute;

/** The same in the one of these, which stand one after the other, that is around the finding. There may be as many findings as declarations. */
function placeIn(decls: readonly Holder[], span: ast.Span): number | undefined {
  let [from, to] = [0, decls.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (decls[middle]!.start <= span.start) from = middle + 1;
    else to = middle;
  }
  const decl = decls[from - 1];
  return decl && placeOf(decl, span);
}

/** Where an exception can be written in the innermost declaration around a finding. */
function placeOf(decl: Holder, span: ast.Span): number | undefined {
  if (span.start < decl.start || span.end > decl.end) return undefined;
  const inner = "members" in decl && decl.kind !== "page" ? placeIn(decl.members, span) : undefined;
  if (inner !== undefined) return inner;
  const header = (): number | undefined => ("text" in decl ? (decl.text?.end ?? ("name" in decl ? decl.name?.end : undefined)) : undefined);
  switch (decl.kind) {
    case "scale":
      return decl.range?.end;
    case "mapping":
      return decl.to?.end;
    case "question":
      return decl.type && decl.end;
    case "score":
      return decl.expression && decl.end;
    case "battery":
      return decl.end;
    case "choices":
    case "model":
    case "modelDimension":
    case "instrument":
    case "dimension":
    case "item":
    case "note":
    case "page":
    case "section":
    case "stop":
      return header();
    default:
      return undefined;
  }
}
