/** Texts that mean the same, however they are spelt. */

/** A label or an answer: capitals, spaces, and what word processors make of quotation marks and dashes do not matter. */
export function spelt(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words of a header alone: programs put brackets, dashes and other signs between those of a question and of its row. */
export function wordsOf(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}

/** A name whose parts something else may join than here: `E[TAN1]`, `E.TAN1` and `E_TAN1`. */
export function joinedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

/** A header without the groups that stand before its name. */
export function lastPart(header: string): string {
  return header.replace(/^.*[/:-]/, "");
}
