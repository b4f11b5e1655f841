import { sharedCodes } from "../../semantics/columns.ts";
import type { Rule } from "../rule.ts";

/** What every battery needs: a scale, items, a code of its own. */
export const batteries: Rule = {
  instrument(instrument, report) {
    const shared = new Set(sharedCodes(instrument));
    for (const battery of instrument.batteries) {
      const { name, nameSpan, decl, code, items } = battery;
      if (shared.has(battery)) report.add("duplicate-battery-code", decl.code ?? nameSpan, { code });
      // A dimension that was named and not found has its finding already.
      const isLost = decl.dimensions.some((dimension) => instrument.members.get(dimension.text)?.kind !== "dimension");
      if (items.length === 0 && !isLost) report.add("battery-without-items", nameSpan, { battery: name });
      // A scale that was named and not found has its finding already.
      const bare = battery.scale || decl.scale ? undefined : items.find((item) => !item.scale && !item.decl.scale);
      if (bare) report.add("battery-without-scale", nameSpan, { battery: name, item: bare.name });
    }
  },
};
