/**
 * What each sample is for every part of the toolchain: its words, its outline, its findings, the compiled instrument and the SurveyJS form.
 * The files beside this one are committed, and a test compares them. `npm run baselines` writes them anew: read the difference before
 * you commit it. Of a text, what layout and line ends could change is left out, so that LF and CRLF have the same baseline.
 */

import { check } from "../../server/src/checks/index.ts";
import { Findings } from "../../server/src/language/findings.ts";
import { format } from "../../server/src/language/format.ts";
import { lineStarts, positionAt } from "../../server/src/language/lines.ts";
import { parse } from "../../server/src/language/parse.ts";
import { scan } from "../../server/src/language/scan.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { targets } from "../../server/src/targets/index.ts";
import { programOf } from "../support/compile.ts";
import { namesIn } from "../support/outline.ts";

/** The texts of the samples with these line ends. */
export function samplesWith(eol: "\n" | "\r\n"): Record<string, string> {
  return Object.fromEntries(Object.entries(sampleTexts).map(([path, text]) => [path, text.replaceAll(/\r?\n/g, eol)]));
}

/** The baselines of one file, by the name of the baseline file. */
export async function baselinesOf(texts: Readonly<Record<string, string>>, path: string): Promise<Record<string, string>> {
  const text = texts[path]!;
  const parsed = parse(text, path);
  const program = await programOf(texts, path);
  const found = check(program).filter((finding) => finding.file === `/${path}`);
  const baselines: Record<string, string> = {
    "tokens.txt": lines(tokensOf(text)),
    "symbols.txt": lines(namesIn(parsed.tree)),
    "findings.txt": lines(found.map((finding) => `${placeOf(text, finding.span.start)} ${finding.severity} ${finding.code} ${finding.message}`)),
    "formatted.txt": format(parsed) === text ? "The file is laid out already.\n" : format(parsed).replaceAll("\r\n", "\n"),
  };
  for (const symbol of program.files.get(`/${path}`)!.symbols) {
    if (symbol.kind !== "instrument" || found.some(({ severity }) => severity === "error")) continue;
    const instrument = lower(symbol, text);
    baselines["instrument.json"] = `${JSON.stringify(instrument, null, 1)}\n`;
    for (const target of targets) {
      for (const file of target.compile(instrument, {}).files) if (file.suffix === ".surveyjs.json") baselines["surveyjs.json"] = file.text;
    }
  }
  return baselines;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

/** A line of the text a line: the kinds of its words and signs. */
function tokensOf(text: string): string[] {
  const starts = lineStarts(text);
  const byLine = new Map<number, string[]>();
  for (const token of scan(new Findings("", text)).tokens.all()) {
    const { line } = positionAt(starts, token.startOffset);
    const kinds = byLine.get(line) ?? [];
    byLine.set(line, kinds);
    kinds.push(token.tokenType.name);
  }
  return [...byLine].map(([line, kinds]) => `${line}: ${kinds.join(" ")}`);
}

function placeOf(text: string, offset: number): string {
  const { line, column } = positionAt(lineStarts(text), offset);
  return `${line}:${column}`;
}
