/** Runs every rule over a program. */

import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { Report } from "../semantics/report.ts";
import { applyAllows } from "./allow.ts";
import { withoutConsequences } from "./consequences.ts";
import { rules } from "./rules.ts";

/**
 * Every finding of a program: of loading, parsing, binding and the rules, with exceptions applied and consequences held back, in the order of files and
 * places. Files of the library are taken to be right; the tests of Ukur check them.
 */
export function check(program: Program): Diagnostic[] {
  const own = [...program.files.values()].filter(({ parsed }) => !parsed.file.startsWith("library:"));
  const found: Diagnostic[] = [...program.diagnostics];
  // A file of ten thousand findings must not be spread over the stack.
  for (const file of own) for (const finding of ruled(file)) found.push(finding);
  for (const rule of rules) if (rule.program) found.push(...rule.program([...program.files.values()], own));
  const faulty = new Set(found.map(({ file }) => file));
  for (const {
    parsed: { file, tree },
  } of own) {
    if (tree.declarations.length === 0 && !faulty.has(file)) found.push(diagnostic("nothing-declared", file, { start: 0, end: 0 }, {}));
  }
  const order = new Map([...program.files.keys()].map((path, index) => [path, index]));
  return withoutConsequences(applyAllows(found, own), own).sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

const known = new WeakMap<BoundFile, readonly Diagnostic[]>();

/** The findings of the rules about what a file declares, worked out once: an editor keeps bound files from edit to edit. */
function ruled(file: BoundFile): readonly Diagnostic[] {
  let found = known.get(file);
  if (!found) known.set(file, (found = rulesOver(file)));
  return found;
}

function rulesOver({ parsed, symbols, mappings }: BoundFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = new Report(parsed, found);
  for (const symbol of symbols) {
    for (const rule of rules) {
      switch (symbol.kind) {
        case "scale":
          rule.scale?.(symbol, report);
          break;
        case "choices":
          rule.choices?.(symbol, report);
          break;
        case "model":
          rule.model?.(symbol, report);
          break;
        case "instrument":
          rule.instrument?.(symbol, report);
          break;
      }
    }
  }
  for (const mapping of mappings) for (const rule of rules) rule.mapping?.(mapping, report);
  return found;
}
