/** Findings for people at a terminal: the place, the message, the source line with the span marked. */

import { styleText } from "node:util";
import { eastAsianWidth } from "get-east-asian-width";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../findings/entry.ts";
import type { SaidFinding } from "../../diagnostics/said.ts";
import { visible } from "../../diagnostics/visible.ts";
import { message } from "../../messages/message.ts";
import { type Lines, linesOf } from "./lines.ts";
import type { SaidLoss } from "../../compiler/losses.ts";
import { pageOf, type Report, sayOf, summary } from "./report.ts";

type Format = Parameters<typeof styleText>[0];
const severityFormat: Readonly<Record<Severity, Format>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["blue", "bold"],
};

/** How many columns of a source line are shown; a longer one is cut around the span. */
const widest = 120;

export function renderText(report: Report, colour: boolean): string {
  // Node has had this since 20.12.
  const paint = (format: Format, text: string) => (colour && styleText ? styleText(format, text, { validateStream: false }) : text);
  const lines = linesOf(report.textOf);
  const place = (file: string, span: Span) => {
    const { line, column } = lines(file).at(span.start);
    return `${visible(report.show(file))}:${line}:${column}`;
  };
  const excerpt = (file: string, span: Span, mark: Format) => {
    // A file that could not be read has nothing to show.
    if (report.textOf(file) === "") return "";
    const { number, source, before, marked } = excerptOf(lines(file), span);
    const margin = " ".repeat(number.length);
    return (
      `  ${paint("dim", `${number} │`)} ${source}\n` +
      `  ${paint("dim", `${margin} │`)} ${" ".repeat(before)}${paint(mark, "^".repeat(marked))}\n`
    );
  };
  const more = (code: string) => {
    const page = pageOf(code);
    return page ? `  ${paint("dim", sayOf(report, message("commands.more", { code, page })))}\n` : "";
  };
  const explained = new Set<string>();
  const one = (finding: SaidFinding) => {
    const { severity, code, file, span } = finding;
    const format = severityFormat[severity];
    const head = `${paint("bold", place(file, span))}  ${paint(format, sayOf(report, message(`commands.${severity}`)))}  ${code}\n`;
    const related = finding.related.map(({ file, span, message }) => `  ${paint("dim", `${place(file, span)}:`)} ${visible(message)}\n`);
    // Of many findings of a kind, the first has the reason of all.
    const why = finding.why === undefined || explained.has(code) ? "" : wrapped(finding.why, report.columns);
    explained.add(code);
    return `${head}  ${visible(finding.message)}\n${excerpt(file, span, format)}${related.join("")}${why}${more(code)}`;
  };
  const lost = ({ target, file, span, on, code, message: told }: SaidLoss) => {
    const head = `${paint("bold", place(file, span))}  ${paint(severityFormat.warning, sayOf(report, message("commands.loss")))}  ${code}  ${target}, ${visible(on)}`;
    // A platform after the other says the same of the same: one hint is enough.
    const isNew = !explained.has(code);
    explained.add(code);
    return `${head}\n  ${visible(told)}\n${isNew ? more(code) : ""}`;
  };
  return [...report.findings.map(one), ...report.losses.map(lost), `${summary(report)}\n`].join("\n");
}

/** Paragraphs in lines that a terminal shows whole, and that are not too long to read. */
function wrapped(text: string, terminal = widest): string {
  const most = Math.max(40, Math.min(terminal, 100)) - 2;
  const lines = text.split(/\n\s*\n/).flatMap((paragraph) => {
    const filled = [""];
    for (const word of paragraph.trim().split(/\s+/)) {
      const line = filled.at(-1)!;
      if (line === "") filled[filled.length - 1] = word;
      else if (line.length + 1 + word.length <= most) filled[filled.length - 1] = `${line} ${word}`;
      else filled.push(word);
    }
    return [...filled, ""];
  });
  return lines
    .slice(0, -1)
    .map((line) => (line === "" ? "\n" : `  ${visible(line)}\n`))
    .join("");
}

/** The first line of a span, and where in it the marks go, in columns of a terminal. */
function excerptOf(lines: Lines, span: Span) {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  const line = lines.line(start.line);
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
  const [left, right] = cut(line, from, to);
  const before = spread(line.slice(left, from));
  const within = spread(line.slice(from, Math.min(to, right)));
  const after = spread(line.slice(Math.max(from, Math.min(to, right)), right));
  const lead = left > 0 ? "…" : "";
  return {
    number: String(start.line),
    source: visible(lead + before + within + after + (right < line.length ? "…" : "")),
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

/** How many columns of a terminal a text takes as it is shown: two for each wide character, none for a mark on the character before. */
function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...visible(text).replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")].reduce(
    (sum, character) => sum + eastAsianWidth(character.codePointAt(0)!),
    0,
  );
}

/** A piece of a source line with its tabs as four spaces. */
function spread(text: string): string {
  return text.replaceAll("\t", "    ");
}
