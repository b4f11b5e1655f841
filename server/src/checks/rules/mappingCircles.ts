/** Mappings that lead back to the model they started from. */

import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type { ModelMappingSymbol, ModelSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { message } from "../../messages/message.ts";

interface Placed {
  readonly mapping: ModelMappingSymbol;
  readonly file: string;
}

export const mappingCircles: Rule = { mappings: circles };

/**
 * A mapping says how two models answer to each other, whichever of them stands first. So a second path between two models says the same
 * again, or contradicts it. The finding is at the mapping that closes the circle, read in the order of the files.
 */
function circles(files: readonly { readonly file: BoundFile; readonly isOwn: boolean }[]): Diagnostic[] {
  const outOf = new Map<ModelSymbol, Placed[]>();
  const found: Diagnostic[] = [];
  for (const { file, isOwn } of files) {
    for (const mapping of file.mappings) {
      const { decl, from, to } = mapping;
      if (!from || !to) continue;
      const back = pathBetween(to, from, outOf);
      if (!back) {
        const list = outOf.get(from) ?? [];
        outOf.set(from, [...list, { mapping, file: file.parsed.file }]);
      } else if (isOwn) {
        const chain = [from, to, ...back.map((step) => step.mapping.to!)].map(({ name }) => name).join(" → ");
        const related = back.map((step) => ({
          file: step.file,
          span: step.mapping.decl.to!,
          message: message("places.mapped", { from: step.mapping.from!.name, to: step.mapping.to!.name }),
        }));
        found.push(diagnostic("mapping-circle", file.parsed.file, decl.to!, { from: from.name, chain }, { related }));
      }
    }
  }
  return found;
}

/** The shortest way along mappings from one model to another; empty from a model to itself. */
function pathBetween(start: ModelSymbol, end: ModelSymbol, outOf: ReadonlyMap<ModelSymbol, readonly Placed[]>): Placed[] | undefined {
  const seen = new Set([start]);
  let ends: { readonly at: ModelSymbol; readonly path: Placed[] }[] = [{ at: start, path: [] }];
  while (ends.length > 0) {
    const next: typeof ends = [];
    for (const { at, path } of ends) {
      if (at === end) return path;
      for (const step of outOf.get(at) ?? []) {
        const to = step.mapping.to!;
        if (seen.has(to)) continue;
        seen.add(to);
        next.push({ at: to, path: [...path, step] });
      }
    }
    ends = next;
  }
  return undefined;
}
