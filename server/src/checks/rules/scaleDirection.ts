import type { Name } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import type { Items } from "../items/items.ts";
import { itemsOnOwnScale } from "../items/ownScales.ts";
import { readScale } from "../responses/scaleKind.ts";
import { turnedScale } from "../responses/turnedScale.ts";
import type { Rule } from "../rule.ts";

/** Where an item is asked on a scale: the scale's name is the item's or the battery's. */
interface Asked {
  readonly battery: BatterySymbol;
  readonly scale: Name | undefined;
  readonly of: ScaleSymbol;
}

/** That batteries which ask the same items count in one direction: high is not good in one and bad in the other. Each battery is said once. */
export const scaleDirection: Rule = {
  instrument(instrument, report, { items }) {
    const opposite = oppositesIn(instrument, items);
    if (opposite.size === 0) return;
    const asked = new Map<ItemSymbol, Map<ScaleSymbol, Asked>>();
    for (const battery of instrument.batteries) {
      let isSaid = false;
      for (const item of battery.items) {
        const scale = scaleOf(item, battery);
        if (!scale) continue;
        const here: Asked = { battery, scale: item.decl.scale ?? battery.decl.scale, of: scale };
        const before = asked.get(item) ?? new Map<ScaleSymbol, Asked>();
        asked.set(item, before.set(scale, here));
        const other = opposite.get(scale)?.flatMap((each) => before.get(each) ?? [])[0];
        if (!other || isSaid) continue;
        isSaid = true;
        report.add(
          "scale-direction",
          here.scale ?? battery.nameSpan,
          {
            battery: battery.name,
            other: other.battery.name,
            low: byAuthor(lowest(scale)!.trim()),
            otherLow: byAuthor(lowest(other.of)!.trim()),
          },
          {
            related: [
              {
                file: report.file,
                span: other.scale ?? other.battery.nameSpan,
                message: message("places.isHere", { what: message("columns.battery", { name: other.battery.name }) }),
              },
            ],
            fixes: turnedScale(scale, report),
          },
        );
      }
    }
  },
};

/** For each scale of an instrument, those that run the other way: whose ends are its own in the other order, or mean the opposite. */
function oppositesIn({ batteries }: InstrumentSymbol, items: Items): ReadonlyMap<ScaleSymbol, readonly ScaleSymbol[]> {
  const own = [...items.of(itemsOnOwnScale)].map(([row]) => row.item);
  const scales = new Set([...batteries, ...own].flatMap(({ scale }) => scale ?? []));
  const byEnds = new Map<string, ScaleSymbol[]>();
  const ends = [...scales].flatMap((scale) => {
    const [low, high] = [lowest(scale), highest(scale)].map((label) => label?.trim().toLowerCase());
    return low && high && low !== high ? [{ scale, low, high, direction: readScale(scale).direction }] : [];
  });
  const byDirection = new Map<number, ScaleSymbol[]>([
    [1, []],
    [-1, []],
  ]);
  for (const { scale, low, high, direction } of ends) {
    byEnds.set(`${low}\n${high}`, [...(byEnds.get(`${low}\n${high}`) ?? []), scale]);
    byDirection.get(direction)?.push(scale);
  }
  return new Map(
    ends.flatMap(({ scale, low, high, direction }) => {
      const others = [...(byEnds.get(`${high}\n${low}`) ?? []), ...(byDirection.get(-direction) ?? [])];
      return others.length > 0 ? [[scale, others] as const] : [];
    }),
  );
}

const lowest = ({ points, lo }: ScaleSymbol): string | undefined => points.find(({ code }) => code === lo)?.label?.value;
const highest = ({ points, hi }: ScaleSymbol): string | undefined => points.find(({ code }) => code === hi)?.label?.value;
