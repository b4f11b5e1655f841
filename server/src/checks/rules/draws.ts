import { perDimension } from "../../semantics/shapes.ts";
import { leastOf } from "../../semantics/functions.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, ScoreSymbol, Typed } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";

/** That scores over items of which each respondent gets some say how many answers they need, and no more than there can be. */
export const draws: Rule = {
  instrument(instrument, report) {
    const drawn = drawnIn(instrument);
    if (drawn.size === 0) return;
    for (const score of instrument.scores) {
      for (const { battery, items, name } of score.value ? callsIn(score.value) : []) {
        const all = drawn.get(battery) ?? [];
        const some = all.map(({ count, items: from }) => ({ count, of: items.filter((item) => from.has(item)).length }));
        const left = some.reduce((sum, { count, of }) => sum + Math.max(0, of - count), 0);
        if (left === 0) continue;
        const most = items.length - left;
        const least = leastOf(name, items.length, score.decl.missing?.rule, score.decl.missing?.count?.value ?? 1);
        if (name === "count" || (score.decl.missing && least <= most)) continue;
        report.add("draw-missing-rule", placeIn(score), {
          battery: battery.name,
          count: all.reduce((sum, { items: from }) => sum + from.size, 0),
          draw: all.reduce((sum, { count }) => sum + count, 0),
          score: score.name,
          most,
        });
        break;
      }
    }
  },
};

interface Drawn {
  readonly items: ReadonlySet<ItemSymbol>;
  readonly count: number;
}

/** The draws of each battery. */
function drawnIn({ pages }: InstrumentSymbol): ReadonlyMap<BatterySymbol, readonly Drawn[]> {
  const drawn = new Map<BatterySymbol, Drawn[]>();
  for (const { shown } of pages)
    for (const each of shown) {
      if (each.kind !== "battery" || each.draw === undefined) continue;
      const draw = { items: new Set(each.items), count: each.draw };
      const known = drawn.get(each.battery);
      if (known) known.push(draw);
      else drawn.set(each.battery, [draw]);
    }
  return drawn;
}

interface Call {
  readonly battery: BatterySymbol;
  readonly items: readonly ItemSymbol[];
  readonly name: Extract<Typed, { kind: "call" }>["function"];
}

/** The functions over items of an expression, with the batteries in them. */
function callsIn(value: Typed): Call[] {
  switch (value.kind) {
    case "binary":
      return [...callsIn(value.left), ...callsIn(value.right)];
    case "call": {
      const { argument, perDimension: isDivided, function: name } = value;
      if (argument.shape.kind !== "items") return callsIn(argument);
      const groups = isDivided ? [...perDimension(argument.shape.items).values()] : [argument.shape.items];
      return batteriesIn(argument).flatMap((battery) => groups.map((items) => ({ battery, items, name })));
    }
    default:
      return [];
  }
}

function batteriesIn(value: Typed): BatterySymbol[] {
  if (value.kind === "battery") return [value.battery];
  return value.kind === "binary" ? [...batteriesIn(value.left), ...batteriesIn(value.right)] : [];
}

function placeIn({ decl, nameSpan }: ScoreSymbol) {
  return decl.missing ?? nameSpan;
}
