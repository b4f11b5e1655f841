import { hit, type WordingRule } from "../rule.ts";

/** Acronyms that everybody reads as words. */
const common = new Set(
  "OK PIN TV ID SMS CV AC ATM WC UK USA EU PDF WIFI GPS USB QR FAQ KTP SIM RT RW PT PNS RS SD SMP SMA SMK HP TNI UU NIK KK SPT NPWP".split(
    " ",
  ),
);

/** Letters for a name that nothing explains: no brackets beside them, and not in the glossary. */
export const acronyms: WordingRule = {
  reads: ["item", "reversed", "question"],
  find({ text, words }, _, { glossary, audience }) {
    if (audience === "experts") return [];
    // A text in capitals stresses, and abbreviates nothing.
    if (text === text.toUpperCase()) return [];
    for (const { text: own, lower, start, end } of words) {
      if (!/^[A-Z][A-Z0-9&-]*[A-Z0-9]$/.test(own) || own.length > 6 || common.has(own) || glossary.has(lower)) continue;
      const isExplained = text.slice(0, start).trimEnd().endsWith("(") || /^\s*[(\u2013-]/.test(text.slice(end));
      // A word among capitals is stressed: it has vowels where an acronym has none, or is a negator.
      if (isExplained || /^(NOT|NO|ALL|ONLY|BEFORE|AFTER|MOST|LEAST|TIDAK|BUKAN|SEBELUM|SESUDAH|PALING|SEMUA)$/.test(own)) continue;
      return [hit("unexplained-acronym", { start, end }, { word: own })];
    }
    return [];
  },
};
