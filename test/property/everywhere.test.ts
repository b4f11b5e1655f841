import { check } from "../../server/src/checks/index.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { parse } from "../../server/src/language/parse.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import type { Program } from "../../server/src/semantics/program.ts";
import * as services from "../../server/src/services/index.ts";
import { positionAt } from "../../server/src/services/positions.ts";
import { sweptSamples } from "../support/extent.ts";
import { programOf, samplePaths } from "../support/compile.ts";
import { uriOf } from "../support/navigation.ts";

/** The files of those that are gone through, and of the one of which every offset is. */
const folders = [...sweptSamples, "desk/desk.ukur"].map((path) => path.slice(0, path.indexOf("/") + 1));
const samples = Object.keys(sampleTexts).filter((name) => name.endsWith(".ukur") && folders.some((folder) => name.startsWith(folder)));

/** The sample's instrument, which leads to all of its files. */
const mainOf = (sample: string): string => samplePaths.find((other) => sample.startsWith(other.slice(0, other.lastIndexOf("/") + 1)))!;

/** Asks every service that takes a file. */
function askOfFile(program: Program, file: string): void {
  const { parsed } = program.files.get(file)!;
  const whole = { start: positionAt(parsed, 0), end: positionAt(parsed, parsed.text.length) };
  services.documentSymbols(program, file);
  services.foldingRanges(program, file);
  services.documentLinks(program, file, uriOf);
  services.formatDocument(program, file);
  services.codeLenses(program, file);
  services.testsOf(program, file);
  services.inlayHints(program, file, whole);
  services.semanticTokens(program, file);
  services.workspaceSymbols(program, "a", uriOf);
}

/** Asks every service that takes a place. */
function askAt(program: Program, file: string, offset: number, findings: readonly Diagnostic[]): void {
  const position = positionAt(program.files.get(file)!.parsed, offset);
  const range = { start: position, end: position };
  services.complete(program, file, position, {
    library: libraryTexts,
    importable: services.importableFrom(program.files.keys(), file),
    findings: () => findings,
  });
  services.hover(program, file, position, findings);
  services.signatureHelp(program, file, position);
  services.codeActions(program, file, range, { diagnostics: [] }, { library: libraryTexts, findings, uriOf });
  services.definition(program, file, position, uriOf);
  services.references(program, file, position, true, uriOf);
  services.documentHighlights(program, file, position);
  services.prepareRename(program, file, position);
  services.rename(program, file, position, "anotherName", uriOf);
  services.selectionRanges(program, file, [position]);
  // The layout of a whole file is worked out for it, and a line is laid out alike from each of its columns.
  if (position.character === 0) services.formatRange(program, file, range);
  services.formatOnType(program, file, position, "}");
}

/** The sample that is asked about everywhere. In the others, which hold the same kinds of lines, what is asked would mostly be asked again. */
const whole = "desk/desk.ukur";

/** Of how many lines one is left out elsewhere. */
const step = 3;

/** Where something may be answered otherwise than right before: at the ends of each token and in it, and at the ends of each line. */
function placesIn(text: string): readonly number[] {
  const lines = [...text.matchAll(/^[ \t]*|$/gm)].flatMap(({ index, 0: blanks }) => [index, index + blanks.length]);
  const tokens = parse(text, "/a.ukur")
    .tokens.all()
    .flatMap(({ startOffset: start, endOffset: last }) => [start, (start + last + 1) >> 1, last + 1]);
  return [...new Set([...lines, ...tokens])].filter((offset) => offset >= 0 && offset <= text.length);
}

const findingsOf = (program: Program, file: string): Diagnostic[] => check(program).filter((finding) => finding.file === file);

describe("every service", () => {
  for (const sample of samples) {
    const file = `/${sample}`;
    it(`answers at every ${sample === whole ? "offset" : "word"} of ${sample}`, async () => {
      const text = sampleTexts[sample]!;
      const program = await programOf(sampleTexts, mainOf(sample));
      const findings = findingsOf(program, file);
      askOfFile(program, file);
      const places = sample === whole ? Array.from({ length: text.length + 1 }, (_, offset) => offset) : placesIn(text);
      for (const offset of places) askAt(program, file, offset, findings);
    });

    it(`answers around ${sample === whole ? "every line" : "lines"} that ${sample} lacks`, async () => {
      const lines = sampleTexts[sample]!.split("\n");
      for (let gap = sample === whole ? 0 : sample.length % step; gap < lines.length; gap += sample === whole ? 1 : step) {
        const text = lines.filter((_, i) => i !== gap).join("\n");
        const program = await programOf({ ...sampleTexts, [sample]: text }, mainOf(sample));
        // The line may have been the import that leads to the file.
        if (!program.files.has(file)) continue;
        const findings = findingsOf(program, file);
        askOfFile(program, file);
        const at = lines.slice(0, gap).join("\n").length;
        for (const offset of [0, at - 2, at, at + 1, at + 4, at + 12, at + 30, text.length]) {
          if (offset >= 0 && offset <= text.length) askAt(program, file, offset, findings);
        }
      }
    });
  }
});
