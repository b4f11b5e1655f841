/** Findings for scripts: one JSON value. */

import { visibleJson } from "../../diagnostics/visible.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import { linesOf } from "./lines.ts";
import { count, pageOf, type Report } from "./report.ts";

export function renderJson(report: Report): string {
  const lines = linesOf(report.textOf);
  const range = (file: string, { start, end }: Span) => ({
    start: { offset: start, ...lines(file).at(start) },
    end: { offset: end, ...lines(file).at(end) },
  });
  const findings = report.findings.map(({ code, severity, message, why, file, span, related, fixes }) => ({
    code,
    severity,
    message,
    ...(why !== undefined && { why }),
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
  const losses = report.losses.map(({ code, target, on, file, span, message }) => ({
    code,
    target,
    on,
    message,
    file: report.show(file),
    range: range(file, span),
    page: pageOf(code),
  }));
  const instruments = report.instruments?.map((instrument) => ({ ...instrument, file: report.show(instrument.file) }));
  const all = {
    format: "ukur-findings",
    files: report.files,
    ...count(report.findings),
    findings,
    losses,
    ...(instruments && { instruments }),
  };
  return `${visibleJson(all)}\n`;
}
