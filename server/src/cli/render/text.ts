/** Findings for people at a terminal: the place, the message, the source line with the span marked. */

import { styleText } from "node:util";
import stringWidth from "string-width";
import type { Diagnostic, Severity, Span } from "../../diagnostics/diagnostic.ts";
import { Lines } from "./lines.ts";
import { count, pageOf, plural, type Report } from "./report.ts";

type Format = Parameters<typeof styleText>[0];
const severityFormat: Readonly<Record<Severity, Format>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["blue", "bold"],
};

/** How many columns of a source line are shown; a longer one is cut around the span. */
const widest = 120;

export function renderText(report: Report, colour: boolean): string {
  const paint = (format: Format, text: string) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const linesOf = cached((file: string) => new Lines(report.textOf(file)));
  const place = (file: string, span: Span) => {
    const { line, column } = linesOf(file).at(span.start);
    return `${visible(report.show(file))}:${line}:${column}`;
  };
  const excerpt = (file: string, span: Span, mark: Format) => {
    const { number, source, before, marked } = excerptOf(linesOf(file), span);
    const margin = " ".repeat(number.length);
    return (
      `  ${paint("dim", `${number} │`)} ${source}\n` +
      `  ${paint("dim", `${margin} │`)} ${" ".repeat(before)}${paint(mark, "^".repeat(marked))}\n`
    );
  };
  const one = (finding: Diagnostic) => {
    const { severity, code, file, span } = finding;
    const format = severityFormat[severity];
    const head = `${paint("bold", place(file, span))}  ${paint(format, severity)}  ${code}\n`;
    const related = finding.related.map(
      ({ file, span, message }) => `  ${paint("dim", `${place(file, span)}:`)} ${visible(message)}\n`,
    );
    const more = `  ${paint("dim", `More: ukur explain ${code} (${pageOf(code)})`)}\n`;
    return `${head}  ${visible(finding.message)}\n${excerpt(file, span, format)}${related.join("")}${more}`;
  };
  return [...report.findings.map(one), `${summary(report)}\n`].join("\n");
}

/** "2 errors and 1 warning in 3 files." */
function summary({ findings, files }: Report): string {
  const { errors, warnings, infos } = count(findings);
  const parts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ...(infos > 0 ? [plural(infos, "remark")] : []),
  ];
  const what = parts.length === 0 ? "No findings" : parts.join(", ").replace(/, ([^,]*)$/, " and $1");
  return `${what} in ${plural(files, "file")}.`;
}

/** The first line of a span, and where in it the marks go, in columns of a terminal. */
function excerptOf(lines: Lines, span: Span) {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  const line = lines.line(start.line);
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
  const [left, right] = cut(line, from, to);
  const before = printed(line.slice(left, from));
  const within = printed(line.slice(from, Math.min(to, right)));
  const after = printed(line.slice(Math.max(from, Math.min(to, right)), right));
  const lead = left > 0 ? "…" : "";
  return {
    number: String(start.line),
    source: lead + before + within + after + (right < line.length ? "…" : ""),
    before: columns(lead + before),
    marked: Math.max(1, columns(within)),
  };
}

/** The part of a long line to show: the span's beginning, with some of the text before it. */
function cut(line: string, from: number, to: number): readonly [number, number] {
  if (line.length <= widest) return [0, line.length];
  const room = Math.max(20, Math.floor((widest - (to - from)) / 2));
  const left = Math.max(0, from - room);
  return [left, Math.min(line.length, left + widest)];
}

function columns(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** A piece of a source line as it is printed: tabs as four spaces. */
function printed(text: string): string {
  return visible(text.replaceAll("\t", "    "));
}

/** Text of a file may hold control characters and marks that turn the reading direction: neither reaches the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function cached<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
