/** Stems and items. */

/** A battery's stem and an item as one sentence: "The counter…" and "is clean" give "The counter is clean". */
export function joinStem(stem: string, item: string): string {
  const open = stem.replace(/(?<!\s)\s*(?:\u2026|\.\.\.)$/, "");
  return `${open} ${item.replace(/^(\u2026|\.\.\.)\s*/, "")}`.trim();
}
