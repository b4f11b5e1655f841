/** Findings as workflow commands, which GitHub shows beside the lines of a change. */

import { visible } from "../../diagnostics/visible.ts";
import type { Severity } from "../../findings/entry.ts";
import { linesOf } from "./lines.ts";
import type { Report } from "./report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function renderGithub(report: Report): string {
  const lines = linesOf(report.textOf);
  const findings = report.findings.map(({ severity, code, file, span, message }) => {
    const start = lines(file).at(span.start);
    const end = lines(file).at(span.end);
    // GitHub takes columns only within one line.
    const place = end.line === start.line ? { col: start.column, endColumn: end.column } : { endLine: end.line };
    return command(commands[severity], { file: report.show(file), line: start.line, ...place, title: code }, message);
  });
  const losses = report.losses.map(({ code, target, file, span, on, message }) => {
    const { line, column } = lines(file).at(span.start);
    return command("warning", { file: report.show(file), line, col: column, title: `${code}: ${target}, ${on}` }, message);
  });
  return [...findings, ...losses].join("");
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
