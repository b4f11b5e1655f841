import type { Rule } from "../rule.ts";

/** That every item is asked, with words, wherever it is asked. */
export const items: Rule = {
  instrument(instrument, report) {
    for (const { name, nameSpan, decl, batteries } of instrument.items) {
      // A battery that was named and not found has its finding already.
      const isLost = decl.only.some((battery) => instrument.members.get(battery.text)?.kind !== "battery");
      if (batteries.length === 0 && instrument.batteries.length > 0 && !isLost)
        report.add("item-without-battery", nameSpan, { item: name });
      if (decl.text || decl.poles) continue;
      for (const battery of batteries) {
        if (decl.wordings.some((wording) => wording.battery?.text === battery.name)) continue;
        report.add("missing-wording", nameSpan, { item: name, battery: battery.name });
      }
    }
    if (instrument.batteries.length === 0 && instrument.items.length > 0) {
      const [first] = instrument.items;
      report.add("item-without-battery", first!.nameSpan, { item: first!.name });
    }
    for (const { decl } of [...instrument.items, ...instrument.batteries, ...instrument.questions]) {
      if (decl.required && decl.optional) {
        report.add("contradicting-clauses", decl.optional, { first: "required", second: "optional" });
      }
    }
  },
};
