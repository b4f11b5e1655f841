/** The answers of a declaration that stand in an order, list by list: points of a scale, options, the bands of a score; and the poles of items. */

import type { Item, Str } from "../../language/ast.ts";
import type { TopSymbol } from "../../semantics/symbols.ts";

/** The labels of each list from its low end to its high one, but for the poles of items. Answers without a label, and those that are none, are left out. */
export function answerListsOf(symbol: TopSymbol): readonly (readonly Str[])[] {
  switch (symbol.kind) {
    case "scale":
      return [labels(symbol.points)];
    case "choices":
      return [labels(symbol.options.filter(({ decl }) => !decl.missing))];
    case "model":
      return [];
    case "instrument": {
      const lists: (readonly Str[])[] = [];
      for (const { type } of symbol.questions)
        if (type && "options" in type && !type.list) lists.push(labels(type.options.filter(({ decl }) => !decl.missing)));
      for (const { decl } of symbol.scores) {
        const bands = decl.bands.flatMap(({ range, text }) => (range?.lo && text ? [{ code: range.lo.value, label: text }] : []));
        if (bands.length > 0) lists.push(labels(bands));
      }
      return lists;
    }
  }
}

/** The poles that an item is answered between; nothing where it has none, or one. */
export function polesOf({ decl: { poles } }: { readonly decl: Item }): readonly Str[] {
  return poles?.left && poles.right ? [poles.left, poles.right] : [];
}

function labels(answers: readonly { readonly code: number; readonly label: Str | undefined }[]): readonly Str[] {
  return answers
    .filter(({ label }) => label !== undefined)
    .sort((one, other) => one.code - other.code)
    .map(({ label }) => label!);
}
