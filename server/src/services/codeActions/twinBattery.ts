/** A battery that a gap needs and that is not there yet, made from the one that is. */

import type * as ast from "../../language/ast.ts";
import { print, printPart, settingAt } from "../../language/print.ts";
import { asksForWishes } from "../../checks/responses/wayOut.ts";
import { twinOf } from "../../checks/wording/twin.ts";
import { wordingIn } from "../../checks/wording/wordingIn.ts";
import { lexiconFor } from "../../checks/words/lexicons.ts";
import { message } from "../../messages/message.ts";
import type * as s from "../../semantics/symbols.ts";
import { action, below, insertion, instrumentsAt, sameAs, touches, type ActionMaker, type ActionScene, type Change } from "./action.ts";

/** Where a score subtracts a battery that nothing declares: the battery with the scale of the other, and a wording for each of its items. */
export const twinBattery: ActionMaker = (scene) =>
  scene.findings
    .filter(({ code, span }) => code === "unknown-name" && touches(span, scene.span))
    .flatMap((finding) =>
      instrumentsAt(scene).flatMap((instrument) => {
        const name = scene.file.parsed.text.slice(finding.span.start, finding.span.end);
        const score = instrument.decl.members.find((member) => member.kind === "score" && touches(member, finding.span));
        const other = score?.kind === "score" ? otherSideOf(name, score.expression, instrument) : undefined;
        if (!other || !/^[A-Za-z]\w*$/.test(name)) return [];
        const changes = [declared(name, other, instrument, scene), ...twinsOf(name, other, instrument, scene)];
        return [action(scene, "quickfix", message("actions.addTwins", { battery: name }), changes, sameAs(scene, finding))];
      }),
    );

/** The battery from which an expression subtracts the name, or which it subtracts from it. */
function otherSideOf(name: string, expression: ast.Expression | undefined, instrument: s.InstrumentSymbol): s.BatterySymbol | undefined {
  switch (expression?.kind) {
    case "binary": {
      const names = [expression.left, expression.right].map((side) =>
        side?.kind === "path" && side.segments.length === 1 ? side.segments[0]!.text : "",
      );
      const at = names.indexOf(name);
      const other = at < 0 ? undefined : instrument.members.get(names[1 - at]!);
      if (expression.op === "-" && other?.kind === "battery") return other;
      return otherSideOf(name, expression.left, instrument) ?? otherSideOf(name, expression.right, instrument);
    }
    case "call":
      return otherSideOf(name, expression.argument, instrument);
    case "negate":
      return otherSideOf(name, expression.operand, instrument);
    default:
      return undefined;
  }
}

/** The other battery under the new name, with a code that is free. */
function declared(name: string, { decl }: s.BatterySymbol, { batteries }: s.InstrumentSymbol, { file }: ActionScene): Change {
  const taken = new Set(batteries.map(({ code }) => code.toLowerCase()));
  const initial = name.charAt(0).toUpperCase();
  const code = [initial, name.slice(0, 2).toUpperCase()].find((each) => !taken.has(each.toLowerCase()));
  const setting = settingAt(file.parsed.text, decl.start);
  return below(decl.end, print({ ...decl, doc: undefined, name, code: code ?? (decl.code && name) }, setting), setting);
}

/** A wording for each item that the other battery asks, made from its own. */
function twinsOf(name: string, other: s.BatterySymbol, { languages }: s.InstrumentSymbol, { file }: ActionScene): readonly Change[] {
  const lexicon = lexiconFor(languages[0] ?? "en");
  return other.items.flatMap((item) => {
    const { decl } = item;
    const changes: Change[] = [];
    const only = decl.only.at(-1);
    if (only) changes.push(insertion(only.end, `, ${name}`));
    const own = decl.poles ? undefined : wordingIn(item, other);
    const twin = own && lexicon ? twinOf(own.value, lexicon, asksForWishes({ name, decl: { text: undefined } }, lexicon)) : own?.value;
    const last = decl.wordings.at(-1);
    // Where all batteries say the same, a twin in the same words needs none of its own.
    if (!own || twin === undefined || (decl.text && twin === own.value)) return changes;
    const wording = printPart("wording", { battery: name, text: twin });
    const { indent, eol } = settingAt(file.parsed.text, decl.start);
    changes.push(
      last
        ? below(last.end, wording, settingAt(file.parsed.text, last.start))
        : insertion(decl.end, ` {${eol}${indent}  ${wording}${eol}${indent}}`),
    );
    return changes;
  });
}
