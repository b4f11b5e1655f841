import { message } from "../messages/message.ts";
import { scaleOf } from "../semantics/answers.ts";
import type { BatterySymbol, ScaleSymbol } from "../semantics/symbols.ts";
import type { Rule } from "./rule.ts";

/** That batteries which ask the same items count in one direction: high is not good in one and bad in the other. */
export const scaleDirection: Rule = {
  instrument({ batteries }, report) {
    /** For each item and the ends of the scale that it is answered on, the battery that asks so. */
    const asked = new Map<string, BatterySymbol>();
    for (const battery of batteries) {
      let other: BatterySymbol | undefined;
      for (const item of battery.items) {
        const ends = endsOf(scaleOf(item, battery));
        if (!ends) continue;
        other ??= asked.get(`${item.name}\n${ends.high}\n${ends.low}`);
        asked.set(`${item.name}\n${ends.low}\n${ends.high}`, battery);
      }
      const ends = other && endsOf(battery.scale);
      if (!other || !ends) continue;
      report.add(
        "scale-direction",
        battery.decl.scale ?? battery.nameSpan,
        { battery: battery.name, other: other.name, low: ends.low },
        {
          related: [
            {
              file: report.file,
              span: other.decl.scale ?? other.nameSpan,
              message: message("places.isHere", { what: message("columns.battery", { name: other.name }) }),
            },
          ],
        },
      );
    }
  },
};

/** The labels at the ends of a scale, as they are compared. */
function endsOf(scale: ScaleSymbol | undefined): { readonly low: string; readonly high: string } | undefined {
  if (!scale) return undefined;
  const labelled = (code: number): string | undefined =>
    scale.points
      .find((point) => point.code === code)
      ?.label?.value.trim()
      .toLowerCase() || undefined;
  const [low, high] = [labelled(scale.lo), labelled(scale.hi)];
  return low !== undefined && high !== undefined && low !== high ? { low, high } : undefined;
}
