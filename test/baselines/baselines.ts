/**
 * What each sample is for every part of the toolchain: its tokens, its outline, its findings, the compiled instrument, the SurveyJS form, and for two
 * of them the reports on their example answers.
 * The files beside this one are committed, and a test compares them. `npm run baselines` writes them anew: read the difference before
 * you commit it.
 *
 * They stand here and not in `samples/`, because people copy a sample's folder to start from, and these files are of no use to them.
 * They hold no offsets and no line numbers, so that a new line in a sample changes one line here, and LF and CRLF have the same baseline.
 */

import { check } from "../../server/src/checks/index.ts";
import { Findings } from "../../server/src/language/findings.ts";
import { format } from "../../server/src/language/format.ts";
import { lineStarts, positionAt } from "../../server/src/language/lines.ts";
import { parse } from "../../server/src/language/parse.ts";
import { scan } from "../../server/src/language/scan.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { report } from "../../server/src/reports/report.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { analyse } from "../../server/src/statistics/analysis.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { programOf } from "../support/compile.ts";
import { outlineOf } from "../support/outline.ts";
import { inWords } from "../support/findings.ts";

/** Those whose reports are kept: one of a scale, one of an index. */
const reported: readonly string[] = ["efiling", "skm"];

/** The texts of the samples with these line ends. */
export function samplesWith(eol: "\n" | "\r\n"): Record<string, string> {
  return Object.fromEntries(Object.entries(sampleTexts).map(([path, text]) => [path, text.replaceAll(/\r?\n/g, eol)]));
}

/** The baselines of one file, by the name of the baseline file. A file that is laid out already has no `formatted.ukur`. */
export async function baselinesOf(texts: Readonly<Record<string, string>>, path: string): Promise<Record<string, string>> {
  const text = texts[path]!;
  const parsed = parse(text, path);
  const program = await programOf(texts, rootOf(texts, path));
  const found = check(program).filter((finding) => finding.file === `/${path}`);
  const starts = lineStarts(text);
  const lineOf = (offset: number) => positionAt(starts, offset).line;
  const formatted = format(parsed);
  const baselines: Record<string, string> = {
    "tokens.txt": lines(tokensOf(text, lineOf)),
    "symbols.txt": lines(
      outlineOf(parsed.tree).map(({ name, depth, start, end }) => {
        const height = lineOf(end) - lineOf(start) + 1;
        return `${"  ".repeat(depth)}${name}${height > 1 ? ` (${height} lines)` : ""}`;
      }),
    ),
    "findings.txt": lines(
      inWords(found).map(({ span, severity, code, message }) => `${severity} ${code} at ${text.slice(span.start, span.end).split(/\r?\n/)[0]}: ${message}`),
    ),
    ...(formatted === text ? {} : { "formatted.ukur": formatted.replaceAll("\r\n", "\n") }),
  };
  for (const symbol of program.files.get(`/${path}`)!.symbols) {
    if (symbol.kind !== "instrument" || found.some(({ severity }) => severity === "error")) continue;
    const instrument = lower(symbol, program.translations, text);
    baselines["instrument.json"] = `${JSON.stringify(instrument, null, 1)}\n`;
    for (const target of ownTargets) {
      for (const file of target.compile(instrument, {}).files) if (file.suffix === ".surveyjs.json") baselines["surveyjs.json"] = file.content as string;
    }
    if (reported.includes(instrument.id)) {
      const analysis = analyse(instrument, madeUpRows(instrument));
      for (const language of ["en", "id"])
        for (const { path: name, content } of report(instrument, analysis, { language })) baselines[name.replace(/^\w+/, language)] = content;
    }
  }
  return baselines;
}

/** The file to start from for a file to be whole: the instrument of the same folder for a translation or a list of scales. */
function rootOf(texts: Readonly<Record<string, string>>, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const main = (candidate: string) => candidate.startsWith(folder) && /^\s*instrument /m.test(texts[candidate]!);
  return main(path) ? path : (Object.keys(texts).find(main) ?? path);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

/** The kinds of the words and signs that begin on each line, a line for a line of the text. */
function tokensOf(text: string, lineOf: (offset: number) => number): string[] {
  const byLine: string[][] = Array.from({ length: lineOf(text.length) }, () => []);
  for (const token of scan(new Findings("", text)).tokens.all()) byLine[lineOf(token.startOffset) - 1]!.push(token.tokenType.name);
  return byLine.map((kinds) => kinds.join(" "));
}
