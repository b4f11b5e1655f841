import type { Mapping, MappingEntry } from "../../language/ast.ts";
import { isFormative, isFormativeIn } from "../../semantics/formative.ts";
import type { Report } from "../../semantics/report.ts";
import type { Rule } from "../rule.ts";

/** That weights divide one source over its targets, and that nothing which is an index is called the same as something that is none. */
export const mappings: Rule = {
  instrument(instrument, report) {
    for (const { decl, to, entries } of instrument.mappings) {
      checkWeights(decl, report);
      for (const entry of entries) {
        if (entry.from.kind !== "dimension") continue;
        checkSame(entry.decl, isFormative(entry.from, instrument), isFormativeIn(to, entry.to), report);
      }
    }
  },
  mapping({ decl, from, to, entries }, report) {
    checkWeights(decl, report);
    if (!from || !to) return;
    for (const entry of entries) {
      // A single topic is neither.
      if ("dimension" in entry.from) continue;
      checkSame(entry.decl, isFormativeIn(from, entry.from), isFormativeIn(to, entry.to), report);
    }
  },
};

function checkSame({ from, to, strength }: MappingEntry, fromIsIndex: boolean, toIsIndex: boolean, report: Report): void {
  if (strength?.text !== "same" || fromIsIndex === toIsIndex) return;
  const [index, scale] = fromIsIndex ? [from!, to!] : [to!, from!];
  report.add("same-as-index", strength, { index: index.text, scale: scale.text });
}

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
