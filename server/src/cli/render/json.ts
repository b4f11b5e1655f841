/** Findings for scripts: one JSON value. */

import type { Span } from "../../diagnostics/diagnostic.ts";
import { Lines } from "./lines.ts";
import { count, pageOf, type Report } from "./report.ts";

export function renderJson(report: Report): string {
  const range = (file: string, { start, end }: Span) => {
    const lines = new Lines(report.textOf(file));
    return { start: { offset: start, ...lines.at(start) }, end: { offset: end, ...lines.at(end) } };
  };
  const findings = report.findings.map(({ code, severity, message, file, span, related, fixes }) => ({
    code,
    severity,
    message,
    file: report.show(file),
    range: range(file, span),
    related: related.map((place) => ({
      message: place.message,
      file: report.show(place.file),
      range: range(place.file, place.span),
    })),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ range: range(file, edit.span), newText: edit.newText })),
    })),
    page: pageOf(code),
  }));
  return `${JSON.stringify({ format: "ukur-findings", files: report.files, ...count(report.findings), findings }, null, 2)}\n`;
}
