/** Binds how dimensions and items answer to another model's dimensions. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { guess, type Report } from "./report.ts";
import { resolve } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

const strengths: readonly string[] = ["same", "overlaps", "analogue", "none"];

/** `mapping to MODEL` inside an instrument: from its dimensions or items. */
export function bindMapping(decl: ast.Mapping, instrument: s.InstrumentSymbol, scope: Scope, report: Report): s.MappingSymbol | undefined {
  const to = mappedModel(decl.to, scope, report);
  if (!to) return undefined;
  const sources = () => [...instrument.dimensions, ...instrument.items].map((symbol) => symbol.name);
  const entries = decl.entries.flatMap((entry) => {
    if (!entry.from) return [];
    const from = instrument.members.get(entry.from.text);
    if (from?.kind !== "dimension" && from?.kind !== "item") {
      report.unknownName("dimensionOrItem", entry.from, sources());
      return [];
    }
    const target = bindTarget(entry, to, report);
    return target ? [{ decl: entry, from, ...target }] : [];
  });
  return { decl, to, entries };
}

/** `mapping MODEL to MODEL` at the top of a file: from the dimensions or the attributes of the first. */
export function bindModelMapping(decl: ast.Mapping, scope: Scope, report: Report): s.ModelMappingSymbol {
  const model = mappedModel(decl.from, scope, report);
  const to = mappedModel(decl.to, scope, report);
  const entries = decl.entries.flatMap((entry) => {
    const from = entry.from && (model?.dimensions.get(entry.from.text) ?? model?.attributes.get(entry.from.text));
    if (model && entry.from && !from) {
      report.unknownName(message("nouns.dimensionIn", { of: model.name }), entry.from, [
        ...model.dimensions.keys(),
        ...model.attributes.keys(),
      ]);
    }
    const target = to && bindTarget(entry, to, report);
    return from && target ? [{ decl: entry, from, ...target }] : [];
  });
  return { decl, from: model, to, entries };
}

/** The model that a mapping names. Library models need no import here. */
function mappedModel(name: ast.Name | undefined, scope: Scope, report: Report): s.ModelSymbol | undefined {
  const model = name && scope.getMapped(name.text);
  return model?.kind === "model" ? model : resolve(scope, "model", name, report);
}

function bindTarget(
  entry: ast.MappingEntry,
  model: s.ModelSymbol,
  report: Report,
): { to: s.ModelDimensionSymbol; strength: s.Strength } | undefined {
  const to = entry.to && model.dimensions.get(entry.to.text);
  if (entry.to && !to) report.unknownName(message("nouns.dimensionIn", { of: model.name }), entry.to, model.dimensions.keys());
  const { strength } = entry;
  if (strength && !strengths.includes(strength.text)) {
    const { hint, extra } = guess(strength, strengths);
    report.add("unknown-strength", strength, { hint }, extra);
    return undefined;
  }
  return to && strength ? { to, strength: strength.text as s.Strength } : undefined;
}
