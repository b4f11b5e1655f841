/** Runs every rule over a program. */

import { standard, type Configuration } from "../configuration/configuration.ts";
import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { Report } from "../semantics/report.ts";
import type { TopSymbol } from "../semantics/symbols.ts";
import type { Languages, Translations } from "../semantics/translations.ts";
import { applyAllows } from "./allow.ts";
import { withoutConsequences } from "./consequences.ts";
import type { Rule } from "./rule.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";
import { rules } from "./rules.ts";

/**
 * Every finding of a program: of loading, parsing, binding and the rules, with exceptions applied and consequences held back, in the order of files and
 * places. Files of the library are taken to be right; the tests of Ukur check them.
 *
 * @param configurationOf what the people of a file's project have decided; the same object as long as that is so
 * @param dictionaries to look words up in; where there are none, no word is said to be misspelt
 */
export function check(
  program: Program,
  configurationOf: (file: string) => Configuration = () => standard,
  dictionaries?: Dictionaries,
): Diagnostic[] {
  const own = [...program.files.values()].filter(({ parsed }) => !parsed.file.startsWith("library:"));
  const found: Diagnostic[] = [...program.diagnostics];
  // A file of ten thousand findings must not be spread over the stack.
  for (const file of own)
    for (const finding of ruled(file, program.translations, configurationOf(file.parsed.file), dictionaries)) found.push(finding);
  for (const rule of rules) if (rule.program) found.push(...rule.program([...program.files.values()], own));
  const faulty = new Set(found.map(({ file }) => file));
  for (const {
    parsed: { file, tree },
  } of own) {
    if (tree.declarations.length === 0 && !faulty.has(file)) found.push(diagnostic("nothing-declared", file, { start: 0, end: 0 }, {}));
  }
  const order = new Map([...program.files.keys()].map((path, index) => [path, index]));
  return leveled(withoutConsequences(applyAllows(found, own), own), configurationOf).sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** The findings with as much as each counts; without those that do not. */
function leveled(findings: readonly Diagnostic[], configurationOf: (file: string) => Configuration): Diagnostic[] {
  return findings.flatMap((finding) => {
    const level = configurationOf(finding.file).levels.get(finding.code)!;
    if (level === finding.severity) return [finding];
    return level === "off" ? [] : [{ ...finding, severity: level }];
  });
}

/** What one rule found in a file, and the translations that it read. */
interface Result {
  readonly found: readonly Diagnostic[];
  readonly read: ReadonlyMap<TopSymbol, Languages>;
  readonly configuration: Configuration;
  readonly dictionaries: Dictionaries | undefined;
}

const known = new WeakMap<BoundFile, Map<Rule, Result>>();

/**
 * The findings of the rules about what a file declares. An editor keeps bound files from edit to edit, and what a rule found in one stays true as long
 * as the translations do that it read: those may be in another file, which is edited.
 */
function ruled(
  file: BoundFile,
  translations: Translations,
  configuration: Configuration,
  dictionaries: Dictionaries | undefined,
): Diagnostic[] {
  let results = known.get(file);
  if (!results) known.set(file, (results = new Map()));
  const all: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.spells && !dictionaries) continue;
    let result = results.get(rule);
    const isSame = result?.configuration === configuration && (!rule.spells || result.dictionaries === dictionaries);
    if (!result || !isSame || !isTrueStill(result, translations))
      results.set(rule, (result = resultOf(rule, file, translations, configuration, dictionaries)));
    for (const finding of result.found) all.push(finding);
  }
  return all;
}

function isTrueStill({ read }: Result, translations: Translations): boolean {
  for (const [symbol, before] of read) {
    const now = translations.of(symbol);
    if (now !== before && (now.size !== before.size || [...now].some(([language, texts]) => before.get(language) !== texts))) return false;
  }
  return true;
}

function resultOf(
  rule: Rule,
  { parsed, symbols, mappings }: BoundFile,
  translations: Translations,
  configuration: Configuration,
  dictionaries: Dictionaries | undefined,
): Result {
  const found: Diagnostic[] = [];
  const report = new Report(parsed, found);
  const read = new Map<TopSymbol, Languages>();
  const noted: Translations = {
    of: (symbol) => {
      const languages = translations.of(symbol);
      read.set(symbol, languages);
      return languages;
    },
  };
  for (const symbol of symbols) {
    switch (symbol.kind) {
      case "scale":
        rule.scale?.(symbol, report, noted, configuration, dictionaries!);
        break;
      case "choices":
        rule.choices?.(symbol, report, noted, configuration, dictionaries!);
        break;
      case "model":
        rule.model?.(symbol, report, noted, configuration, dictionaries!);
        break;
      case "instrument":
        rule.instrument?.(symbol, report, noted, configuration, dictionaries!);
        break;
    }
  }
  for (const mapping of mappings) rule.mapping?.(mapping, report);
  return { found, read, configuration, dictionaries };
}
