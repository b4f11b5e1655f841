/** Findings as SARIF 2.1.0, which code scanning services read. */

import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Span } from "../../diagnostics/diagnostic.ts";
import { visibleJson } from "../../diagnostics/visible.ts";
import { isCode } from "../../findings/codes.ts";
import type { Severity } from "../../findings/entry.ts";
import { version } from "../../version.ts";
import { linesOf } from "./lines.ts";
import { pageOf, type Report } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

export async function renderSarif(report: Report): Promise<string> {
  // The explanations are long, and no other format needs them: the built command has them packed.
  const { catalogue } = await import("../../findings/catalogue.ts");
  const rule = (code: string): ReportingDescriptor => {
    if (!isCode(code)) return { id: code };
    const { severity, title, why } = catalogue[code];
    return {
      id: code,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: `ukur explain ${code}`, markdown: `\`ukur explain ${code}\`, or \`${pageOf(code)}\`` },
      defaultConfiguration: { level: levels[severity] },
    };
  };
  const codes = [...new Set([...report.findings, ...report.losses].map(({ code }) => code))].sort();
  const lines = linesOf(report.textOf);
  const region = (file: string, span: Span) => {
    const start = lines(file).at(span.start);
    const end = lines(file).at(span.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
  const location = (file: string, span: Span, message?: string): Location => ({
    physicalLocation: { artifactLocation: { uri: uriOf(report.show(file)) }, region: region(file, span) },
    ...(message === undefined ? {} : { message: { text: message } }),
  });
  const results = report.findings.map(({ code, severity, message, file, span, related, fixes }): Result => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [location(file, span)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => location(place.file, place.span, place.message)) }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: { uri: uriOf(report.show(file)) },
                replacements: edits.map((edit) => ({
                  deletedRegion: region(file, edit.span),
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }),
  }));
  const losses = report.losses.map(({ code, target, file, span, on, message }): Result => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: "warning",
    message: { text: `${target}, ${on}: ${message}` },
    locations: [location(file, span)],
  }));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Ukur", version, rules: codes.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: [...results, ...losses],
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

/** A relative path as a URI reference; each segment is escaped. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
