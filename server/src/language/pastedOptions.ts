/** Options of the labels in text that was pasted from elsewhere. */

import type * as ast from "./ast.ts";
import { nameOfLabel } from "./names.ts";
import type { PastedLabel } from "./pastedLabels.ts";
import type { Written } from "./written.ts";

const asksToSpecify = /^(?:other|others|lainnya|yang lain)\b.*(?:specify|sebutkan|_{2}|\.{3}|…)/i;

/**
 * Options to stand behind others: with the codes of their labels where all have one, otherwise with the next numbers. Of labels that begin with a number,
 * names begin with that of their question, where there is one.
 */
export function optionsOf(labels: readonly PastedLabel[], options: readonly ast.Option[] = [], question?: string): Written<ast.Option>[] {
  const names = new Set(options.flatMap(({ name }) => (name ? [name.text.toLowerCase()] : [])));
  const from = options.reduce((most, { code }) => Math.max(most, code?.value ?? 0), 0) + 1;
  const areCoded = labels.every(({ code }) => code !== undefined);
  return labels.map(({ label, code }, index) => ({
    name: nameOfLabel(label, names, question),
    code: areCoded ? code : from + index,
    label,
    specify: asksToSpecify.test(label),
  }));
}
