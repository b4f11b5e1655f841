import { scaleOf } from "../../semantics/answers.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import { itemsWith } from "../items/fact.ts";
import type { Rule } from "../rule.ts";

/** That what is reversed can be turned over: each point of its scale lies as far from one end as another from the other. */
export const reversedScales: Rule = {
  items(_, report, { items }) {
    const turned = new Map<ScaleSymbol, number | undefined>();
    for (const [{ item }] of items.of(reversed)) {
      for (const battery of item.batteries) {
        const scale = scaleOf(item, battery);
        if (!scale?.codes) continue;
        if (!turned.has(scale)) turned.set(scale, unturnable(scale, scale.codes));
        const code = turned.get(scale);
        if (code === undefined) continue;
        const { lo, hi, name } = scale;
        report.add("reverse-uneven", item.decl.reverse ?? item.nameSpan, { item: item.name, code, scale: name, turned: lo + hi - code });
        break;
      }
    }
  },
};

const reversed = itemsWith(({ decl }) => decl.reverse !== undefined || undefined);

/** A point whose mirror is none. */
function unturnable({ lo, hi }: ScaleSymbol, codes: readonly number[]): number | undefined {
  const all = new Set(codes);
  return codes.find((code) => !all.has(lo + hi - code));
}
