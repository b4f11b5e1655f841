/** The figures of every check, as a table. */

import { catalogue } from "../../../server/src/findings/catalogue.ts";
import type { Code } from "../../../server/src/findings/codes.ts";
import { faultIds, type Labelled } from "./corpus.ts";
import { fewest, figuresOf, wilson, type Figures, type Share } from "./figures.ts";
import { methodCodes, methodOf, type Found } from "./findings.ts";

const labelled = new Set(faultIds.values());
const heads = ["check", "level", "texts", "positives", "found", "precision", "recall", "near misses found", ""];

/** What the checks are worth on some texts: for each fault, and for each code where several find it. */
export function reportOf(title: string, texts: readonly Labelled[], found: Found): string {
  const rows = [
    ...rowsOf("W01 or W02, either", ["W01", "W02"], codesOf("W01", "W02")),
    ...[...faultIds].flatMap(([name, id]) => {
      const codes = codesOf(id);
      const parts = codes.length > 1 ? codes.flatMap((code) => rowsOf(`  of these, ${code}`, [id], [code], false)) : [];
      return [...rowsOf(`${name} ${id}`, [id], codes), ...parts];
    }),
  ];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  return [summary(), "", line(heads), ...rows.map(line), ...others()].join("\n");

  function summary(): string {
    const { true: sound = [], false: faulty = [] } = Object.groupBy(texts, ({ faults }) => String(faults.size === 0) as "true" | "false");
    const warned = sound.filter((text) => [...found.get(text)!].some((code) => isWrongly(code, text)));
    return [
      `${title}: ${texts.length} texts, ${sound.length} of them sound and ${faulty.length} not.`,
      `Of the sound ones, ${warned.length} get a warning: ${describeShare(wilson(warned.length, sound.length))}.`,
    ].join("\n");
  }

  /** Whether a warning is about a fault that the labels know and a sound text has not, not even in doubt. */
  function isWrongly(code: Code, { doubtful }: Labelled): boolean {
    const id = methodOf(code);
    return catalogue[code].severity === "warning" && labelled.has(id) && !doubtful.has(id);
  }

  /** A row for each language, and one for all where there are several. Of one code among several, what it misses the others may find. */
  function rowsOf(name: string, ids: readonly string[], codes: readonly Code[], hasRecall = true): string[][] {
    const levels = [...new Set(codes.map((code) => catalogue[code].severity))].join(", ") || "no rule";
    const byLanguage = [...Map.groupBy(texts, ({ language }) => language)];
    const parts: [string, readonly Labelled[]][] = byLanguage.length > 1 ? [...byLanguage, ["all", texts]] : byLanguage;
    return parts.map(([part, some]) => {
      const figures: Figures = figuresOf(some, ids, (text) => codes.some((code) => found.get(text)!.has(code)));
      const { positives, precision, recall, near } = figures;
      return [
        name,
        levels,
        part,
        String(positives),
        String(figures.found),
        describeShare(precision),
        hasRecall ? describeShare(recall) : "",
        near.all > 0 ? `${near.found} of ${near.all}` : "",
        positives < fewest ? "unmeasured" : "",
      ];
    });
  }

  /** Findings about method that the corpus has no labels for. */
  function others(): string[] {
    const counts = methodCodes
      .filter((code) => !labelled.has(methodOf(code)))
      .map((code) => ({ code, count: texts.filter((text) => found.get(text)!.has(code)).length }))
      .filter(({ count }) => count > 0);
    if (counts.length === 0) return [];
    return ["", `Found, but not labelled here: ${counts.map(({ code, count }) => `${code} ${methodOf(code)} (${count})`).join(", ")}.`];
  }
}

/** The findings about faults of these numbers. */
function codesOf(...ids: readonly string[]): Code[] {
  return methodCodes.filter((code) => ids.includes(methodOf(code)));
}

/** A share with its interval: `.87 [.70 – .95]`. */
export function describeShare(share: Share | undefined): string {
  if (!share) return "of none";
  const digits = (value: number) => value.toFixed(2).replace(/^0/, "");
  return `${digits(share.share)} [${digits(share.low)} – ${digits(share.high)}]`;
}
