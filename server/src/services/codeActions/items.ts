/** Items: wordings and twins that are missing. */

import type * as ast from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { printPart, settingAt } from "../../language/print.ts";
import type * as s from "../../semantics/symbols.ts";
import { asksForWishes } from "../../checks/responses/wayOut.ts";
import { twinOf } from "../../checks/wording/twin.ts";
import { lexiconFor } from "../../checks/words/lexicons.ts";
import { message } from "../../messages/message.ts";
import { action, below, insertion, instrumentsAt, sameAs, touches, type ActionMaker, type Change } from "./action.ts";
import { inSteps } from "./steps.ts";
import { besideTranslations } from "./translated.ts";

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
        const missing = item.batteries.filter(
          (battery) => !decl.wordings.some((wording) => wording.battery?.text === battery.decl.name?.text),
        );
        if (missing.length === 0) return [];
        const finding = scene.findings.find(({ code, span }) => code === "missing-wording" && touches(span, decl));
        const names = missing.map(({ name }) => name);
        // What is, as what should be, or the other way round.
        const inTwin = (wording: string, { name, decl: { text: stem } }: s.BatterySymbol, language: string): string => {
          const lexicon = lexiconFor(language);
          return lexicon ? twinOf(wording, lexicon, asksForWishes({ name, decl: { text: stem } }, lexicon)) : wording;
        };
        const first = instrument.languages[0] ?? "en";
        const setting = settingAt(scene.file.parsed.text, last.start);
        const lines = missing.map((battery) => ({ battery: battery.name, text: inTwin(source.value, battery, first) }));
        const title = message("actions.addWording", { battery: names });
        const written = besideTranslations(scene, instrument, (of, language) => {
          const translated = of(source);
          return {
            entries: translated
              ? missing.map((battery) => make.entry(inTwin(translated.value, battery, language), item.name, battery.name))
              : [],
          };
        });
        const own = { title, file: scene.file, changes: [below(last.end, printPart("wording", lines, setting), setting)] };
        return [inSteps(scene, "quickfix", title, [own, ...written], finding ? sameAs(scene, finding) : {})];
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
