/** Runs every rule over a program. */

import { standard, type Configuration } from "../configuration/configuration.ts";
import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PlacedAllow } from "../semantics/allows.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { applyAllows } from "./allow.ts";
import { withoutConsequences } from "./consequences.ts";
import { Kept } from "./kept.ts";
import { rules } from "./rules.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";

/**
 * Every finding of a program: of loading, parsing, binding and the rules, with exceptions applied and consequences held back, in the order of files and
 * places. Files of the library are taken to be right; the tests of Ukur check them.
 *
 * @param configurationOf what the people of a file's project have decided; the same object as long as that is so
 * @param dictionaries to look words up in; where there are none, no word is said to be misspelt
 * @param kept what was found before, of the program that this one has come of: it is brought up to date
 */
export function check(
  program: Program,
  configurationOf: (file: string) => Configuration = () => standard,
  dictionaries?: Dictionaries,
  kept = new Kept(),
): Diagnostic[] {
  const { files } = program;
  const found: Diagnostic[] = [...program.diagnostics];
  const order = new Map<string, number>();
  const empty: string[] = [];
  const repeating = new Set<string>();
  const allows = new Map<string, readonly PlacedAllow[]>();
  const mapping: { readonly file: BoundFile; readonly isOwn: boolean }[] = [];
  const readers = kept.readersOf(files);
  for (const [path, file] of files) {
    const isOwn = !path.startsWith("library:");
    order.set(path, order.size);
    if (file.mappings.length > 0) mapping.push({ file, isOwn });
    if (!isOwn) continue;
    const result = kept.of(file, program, configurationOf(path), dictionaries, readers.has(path));
    // A file of ten thousand findings must not be spread over the stack.
    for (const finding of result.found) found.push(finding);
    if (hasRepeats(file)) repeating.add(path);
    if (result.allows.length > 0) allows.set(path, result.allows);
    if (file.parsed.tree.declarations.length === 0) empty.push(path);
  }
  for (const rule of rules) if (rule.mappings) found.push(...rule.mappings(mapping));
  const faulty = new Set(empty.length > 0 ? found.map(({ file }) => file) : []);
  for (const path of empty) if (!faulty.has(path)) found.push(diagnostic("nothing-declared", path, { start: 0, end: 0 }, {}));
  const remaining = withoutConsequences(applyAllows(repeating.size > 0 ? saidOnce(found, repeating) : found, allows, files), files);
  return leveled(remaining, configurationOf).sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function hasRepeats({ symbols }: BoundFile): boolean {
  return symbols.some((symbol) => symbol.kind === "instrument" && symbol.repeats.length > 0);
}

/** What a repeat holds is looked at in each of its rounds: a fault of it is told of the first. */
function saidOnce(findings: readonly Diagnostic[], repeating: ReadonlySet<string>): Diagnostic[] {
  const said = new Set<string>();
  return findings.filter(({ file, code, span }) => {
    if (!repeating.has(file)) return true;
    const key = `${code} ${span.start} ${span.end} ${file}`;
    return !said.has(key) && said.add(key);
  });
}

/** The findings with as much as each counts; without those that do not. */
function leveled(findings: readonly Diagnostic[], configurationOf: (file: string) => Configuration): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const finding of findings) {
    const level = configurationOf(finding.file).levels.get(finding.code)!;
    if (level === finding.severity) found.push(finding);
    else if (level !== "off") found.push({ ...finding, severity: level });
  }
  return found;
}
