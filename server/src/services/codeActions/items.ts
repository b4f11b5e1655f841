/** Items: one item made into two, wordings and twins that are missing. */

import type * as ast from "../../language/ast.ts";
import type * as s from "../../semantics/symbols.ts";
import { message, type AnyMessage } from "../../messages/message.ts";
import { asksForWishes } from "../../checks/responses/wayOut.ts";
import { twinOf } from "../../checks/wording/twin.ts";
import { splitOf } from "../../checks/wording/split.ts";
import { lexiconFor } from "../../checks/words/lexicons.ts";
import {
  action,
  eolOf,
  indentAt,
  insertion,
  instrumentsAt,
  quoted,
  sameAs,
  touches,
  type ActionMaker,
  type ActionScene,
  type Change,
} from "./action.ts";

/** One item that asks several things becomes several, with what it says for each battery. */
export const splitItem: ActionMaker = (scene) =>
  splittings(scene).map(({ title, changes }) => action(scene, "refactor.rewrite", title, changes));

/** The same where a finding says that it does. */
export const splitFound: ActionMaker = (scene) =>
  splittings(scene).flatMap(({ item, title, changes }) => {
    const finding = scene.findings.find(({ code, span }) => code.startsWith("double-barrelled") && touches(span, item.span));
    return finding ? [action(scene, "quickfix", title, changes, sameAs(scene, finding))] : [];
  });

interface Splitting {
  readonly item: s.ItemSymbol;
  readonly title: AnyMessage;
  readonly changes: readonly Change[];
}

function splittings(scene: ActionScene): readonly Splitting[] {
  return instrumentsAt(scene).flatMap((instrument) =>
    instrument.items.filter(({ span }) => touches(span, scene.span)).flatMap((item) => splitting(item, instrument, scene) ?? []),
  );
}

/** The declaration once for each part: with its own name first, then with free ones. */
function splitting(item: s.ItemSymbol, instrument: s.InstrumentSymbol, scene: ActionScene): Splitting | undefined {
  const { name, nameSpan, decl } = item;
  const lexicon = lexiconFor(instrument.languages[0] ?? "en") ?? lexiconFor("en")!;
  const texts = [decl.text, ...decl.wordings.map(({ text }) => text)].filter((text) => text !== undefined);
  const parts = texts.map(({ value }) => splitOf(value, lexicon, nothing));
  const [first] = parts;
  if (!first || parts.some((each) => each?.length !== first.length)) return undefined;
  const source = scene.file.parsed.text;
  const letters = [..."bcdefghijklmnopqrstuvwxyz"].map((letter) => name + letter).filter((free) => !instrument.members.has(free));
  const written = first.map((_, index) => {
    const changes = [
      { span: nameSpan, newText: index === 0 ? name : letters[index - 1]! },
      ...texts.map((text, at) => ({ span: text, newText: quoted(parts[at]![index]!) })),
    ];
    let last = decl.start;
    const pieces = changes.map(({ span, newText }) => {
      const piece = source.slice(last, span.start) + newText;
      last = span.end;
      return piece;
    });
    return pieces.join("") + source.slice(last, decl.end);
  });
  const title = message("actions.split", { item: name, count: first.length });
  const changes = [{ span: { start: decl.start, end: decl.end }, newText: written.join(eolOf(source) + indentAt(source, decl.start)) }];
  return { item, title, changes };
}

const nothing: ReadonlySet<string> = new Set();

/** A wording for each battery that lacks one, with that of another battery to start from. */
export const wordings: ActionMaker = (scene) =>
  instrumentsAt(scene).flatMap((instrument) =>
    instrument.items
      .filter(({ span }) => touches(span, scene.span))
      .flatMap((item) => {
        const { decl } = item;
        const source = decl.wordings.find(({ text }) => text)?.text;
        const last = decl.wordings.at(-1);
        if (decl.text || !source || !last) return [];
        const missing = item.batteries.filter((battery) => !decl.wordings.some((wording) => wording.battery?.text === battery.name));
        if (missing.length === 0) return [];
        const { text } = scene.file.parsed;
        const before = eolOf(text) + indentAt(text, last.start);
        const finding = scene.findings.find(({ code, span }) => code === "missing-wording" && touches(span, decl));
        const lexicon = lexiconFor(instrument.languages[0] ?? "en");
        const lines = missing.map(({ name, decl: { text: stem } }) => {
          const wording = lexicon ? twinOf(source.value, lexicon, asksForWishes({ name, decl: { text: stem } }, lexicon)) : source.value;
          return `${before}${name} ${quoted(wording)}`;
        });
        return [
          action(
            scene,
            "quickfix",
            message("actions.addWording", { battery: missing.map(({ name }) => name) }),
            [insertion(last.end, lines.join(""))],
            finding ? sameAs(scene, finding) : {},
          ),
        ];
      }),
  );

/** Where a score subtracts batteries of different items: asks all of them in both. */
export const twins: ActionMaker = (scene) =>
  scene.findings
    .filter(({ code, span }) => code === "missing-twin" && touches(span, scene.span))
    .flatMap((finding) =>
      instrumentsAt(scene).flatMap((instrument) => {
        const score = instrument.scores.find(({ span }) => touches(span, finding.span));
        const changes = score?.decl.expression
          ? pairsIn(score.decl.expression, instrument).flatMap(([left, right]) => [...asked(left, right), ...asked(right, left)])
          : [];
        // Two items of one dimension need its name once.
        const once = [...new Map(changes.map((change) => [`${change.span.start} ${change.newText}`, change])).values()];
        return once.length === 0
          ? []
          : [action(scene, "quickfix", message("actions.askInBoth"), once, { ...sameAs(scene, finding), isPreferred: true })];
      }),
    );

/** The batteries that an expression subtracts. */
function pairsIn(expression: ast.Expression, instrument: s.InstrumentSymbol): [s.BatterySymbol, s.BatterySymbol][] {
  switch (expression.kind) {
    case "binary": {
      const [left, right] = [expression.left, expression.right].map((side) => {
        const member = side?.kind === "path" && side.segments.length === 1 ? instrument.members.get(side.segments[0]!.text) : undefined;
        return member?.kind === "battery" ? member : undefined;
      });
      if (left && right) return [[left, right]];
      return [expression.left, expression.right].flatMap((side) => (side ? pairsIn(side, instrument) : []));
    }
    case "call":
      return expression.argument ? pairsIn(expression.argument, instrument) : [];
    case "negate":
      return expression.operand ? pairsIn(expression.operand, instrument) : [];
    default:
      return [];
  }
}

/** What lets `battery` ask the items that only `other` asks. */
function asked(battery: s.BatterySymbol, other: s.BatterySymbol): Change[] {
  return other.items
    .filter((item) => !battery.items.includes(item))
    .flatMap(({ decl, dimension }) => {
      const changes: Change[] = [];
      const only = decl.only.at(-1);
      if (only && !decl.only.some(({ text }) => text === battery.name)) changes.push(insertion(only.end, `, ${battery.name}`));
      const last = battery.decl.dimensions.at(-1);
      const around = [dimension.name, dimension.parent?.name];
      if (last && !battery.decl.dimensions.some(({ text }) => around.includes(text)))
        changes.push(insertion(last.end, `, ${dimension.name}`));
      return changes;
    });
}
