import type { Fix } from "../../diagnostics/diagnostic.ts";
import { closest } from "../../diagnostics/suggest.ts";
import type { Report } from "../../semantics/report.ts";
import type {
  AttributeSymbol,
  BatterySymbol,
  InstrumentSymbol,
  ItemSymbol,
  ModelDimensionSymbol,
  ModelSymbol,
} from "../../semantics/symbols.ts";
import { message } from "../../messages/message.ts";
import { changesOf, sayAdapted } from "../changeList.ts";
import type { Rule } from "../rule.ts";

/** That an instrument has the structure of the model which it says it measures, or says what it changed. */
export const measured: Rule = {
  items(instrument, report) {
    const { model } = instrument;
    if (!model) return;
    checkDimensions(instrument, model, report);
    checkCovered(instrument, model, report);
  },
};

/**
 * A dimension that the model lacks has a title of its own (without one it has another finding). It is an adaptation, to be said as
 * such, unless its name is nearly one that the model has and the instrument has not: that is a slip, adapted or not.
 */
function checkDimensions(instrument: InstrumentSymbol, model: ModelSymbol, report: Report): void {
  const { dimensions, adapted } = instrument;
  let said: readonly Fix[] | undefined;
  const used = new Set(dimensions.map(({ name }) => name));
  const unused = [...model.dimensions.keys()].filter((name) => !used.has(name));
  for (const { name, nameSpan, parent, inModel, decl } of dimensions) {
    // A facet divides its dimension further, which the scores of the dimension do not notice.
    if (inModel || parent || !decl.text) continue;
    const meant = closest(name, unused);
    if (meant === undefined && adapted.length > 0) continue;
    const params = {
      dimension: name,
      model: model.name,
      hint: meant === undefined ? message("hints.adapted") : message("hints.didYouMean", { name: meant }),
    };
    // All of them are said at once.
    if (meant === undefined) said ??= sayAdapted(instrument, model, changesOf(instrument, model), report);
    report.add("dimension-beyond-model", nameSpan, params, { fixes: meant === undefined ? said! : [] });
  }
}

/**
 * A mean gives every item the same weight, so a topic with two items counts twice as much as its neighbour with one. Where all topics of a
 * dimension have two items there is nothing to say. Items of different batteries are no doubles: each battery has its own mean.
 */
function checkCovered({ items }: InstrumentSymbol, model: ModelSymbol, report: Report): void {
  const asking = new Map<AttributeSymbol, ItemSymbol[]>();
  for (const item of items) for (const attribute of item.covers) asking.set(attribute, [...(asking.get(attribute) ?? []), item]);
  const fewest = new Map<ModelDimensionSymbol, number>();
  for (const attribute of model.attributes.values()) {
    const times = timesInABattery(asking.get(attribute) ?? []);
    fewest.set(attribute.dimension, Math.min(fewest.get(attribute.dimension) ?? times, times));
  }
  for (const [attribute, covering] of asking) {
    const times = timesInABattery(covering);
    if (times < 2 || times === fewest.get(attribute.dimension)) continue;
    const missed = [...model.attributes.values()].find((other) => other.dimension === attribute.dimension && !asking.has(other));
    covering.forEach((item, index) => {
      const other = covering.slice(0, index).find(({ batteries }) => batteries.some((battery) => item.batteries.includes(battery)));
      if (!other) return;
      const params = {
        item: item.name,
        attribute: attribute.name,
        other: other.name,
        dimension: attribute.dimension.name,
        hint: missed && message("hints.noItemCovers", { topic: missed.name }),
      };
      const related = [{ file: report.file, span: other.nameSpan, message: message("places.coversToo", { name: other.name }) }];
      report.add(
        "covered-twice",
        item.decl.covers.find(({ text }) => text.toLowerCase() === attribute.name.toLowerCase())!,
        params,
        { related },
      );
    });
  }
}

/** How often the battery that asks them most often asks these items. */
function timesInABattery(items: readonly ItemSymbol[]): number {
  const times = new Map<BatterySymbol, number>();
  for (const battery of items.flatMap((item) => item.batteries)) times.set(battery, (times.get(battery) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
