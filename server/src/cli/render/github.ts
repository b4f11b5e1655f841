/** Findings as workflow commands, which GitHub shows beside the lines of a change. */

import type { Severity } from "../../diagnostics/diagnostic.ts";
import { Lines } from "./lines.ts";
import type { Report } from "./report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function renderGithub(report: Report): string {
  return report.findings
    .map(({ severity, code, file, span, message }) => {
      const lines = new Lines(report.textOf(file));
      const start = lines.at(span.start);
      const end = lines.at(span.end);
      const properties = {
        file: report.show(file),
        line: start.line,
        // GitHub takes columns only within one line.
        ...(end.line === start.line ? { col: start.column, endColumn: end.column } : { endLine: end.line }),
        title: code,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${list.join(",")}::${escapeData(message)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
