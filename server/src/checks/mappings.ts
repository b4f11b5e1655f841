import type { Mapping, MappingEntry } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";
import type { Rule } from "./rule.ts";

/** That weights divide one source over its targets: given for all of them, and adding up to 1. */
export const mappings: Rule = {
  instrument: (instrument, report) => instrument.mappings.forEach(({ decl }) => checkWeights(decl, report)),
  mapping: checkWeights,
};

function checkWeights({ entries }: Mapping, report: Report): void {
  const bySource = new Map<string, MappingEntry[]>();
  for (const entry of entries) {
    if (!entry.from) continue;
    const list = bySource.get(entry.from.text);
    if (list) list.push(entry);
    else bySource.set(entry.from.text, [entry]);
  }
  for (const [from, parts] of bySource) {
    const weighted = parts.filter((entry) => entry.weight);
    if (weighted.length === 0) continue;
    const total = weighted.reduce((sum, entry) => sum + entry.weight!.value, 0);
    if (weighted.length === parts.length && Math.abs(total - 1) < 1e-6) continue;
    report.add("mapping-weights", weighted[0]!.weight!, { from, total: Number(total.toFixed(6)) });
  }
}
