import type { MappingEntry } from "../language/ast.ts";
import type { Rule } from "./rule.ts";

/** That weights divide one source over its targets: given for all of them, and adding up to 1. */
export const mappings: Rule = {
  instrument(instrument, report) {
    for (const { decl } of instrument.mappings) {
      const bySource = new Map<string, MappingEntry[]>();
      for (const entry of decl.entries) {
        if (!entry.from) continue;
        const list = bySource.get(entry.from.text);
        if (list) list.push(entry);
        else bySource.set(entry.from.text, [entry]);
      }
      for (const [from, entries] of bySource) {
        const weighted = entries.filter((entry) => entry.weight);
        if (weighted.length === 0) continue;
        const total = weighted.reduce((sum, entry) => sum + entry.weight!.value, 0);
        if (weighted.length === entries.length && Math.abs(total - 1) < 1e-6) continue;
        report.add("mapping-weights", weighted[0]!.weight!, { from, total: Number(total.toFixed(6)) });
      }
    }
  },
};
