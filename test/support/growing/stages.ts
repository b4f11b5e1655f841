/** Everything that is done with a text: reading, checking, laying out, each service of the editor, each platform. */

import { said } from "../../../server/src/diagnostics/said.ts";
import { check } from "../../../server/src/checks/index.ts";
import { formats, render } from "../../../server/src/cli/render/formats.ts";
import { instrumentsIn, type Declared } from "../../../server/src/compiler/instruments.ts";
import { outputsOf, outputTargets } from "../../../server/src/compiler/outputs.ts";
import { previewOf } from "../../../server/src/compiler/preview.ts";
import type { Diagnostic } from "../../../server/src/diagnostics/diagnostic.ts";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { toEditor } from "../../../server/src/lsp/findings.ts";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { structureOf } from "../../../server/src/statistics/structure.ts";
import { walkThrough } from "../../../server/src/scoring/shown.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { testResults } from "../../../server/src/compiler/testResults.ts";
import type { Program } from "../../../server/src/semantics/program.ts";
import * as services from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";
import { loadProgram } from "../../../server/src/workspace/load.ts";
import { inMemory } from "../findings.ts";

const path = "/project/a.ukur";
const uriOf = (file: string): string => `file://${file}`;
const targets = [...ownTargets, ...others];
const indonesian = languageOf("id");

/** Runs one stage and gives what came of it. What comes of asking at some places tells nothing of the whole text: it is not weighed. */
export type Measure = <T>(stage: string, work: () => T | Promise<T>, atPlaces?: boolean) => Promise<T>;

/** Runs all stages over a text, one after the other. Platforms are asked where there is no error. Gives the codes of the errors. */
export async function runStages(text: string, measure: Measure): Promise<readonly string[]> {
  const parsed = await measure("parse", () => parse(text, path));
  await measure("fmt", () => format(parsed));
  const program = await measure("load", () =>
    loadProgram([path], {
      fileSystem: inMemory({ [path]: text }),
      root: "/project",
      library: libraryTexts,
      parse: (content, file) => (file === path ? parsed : parse(content, file)),
    }),
  );
  const findings = await measure("check", () => check(program));
  for (const form of formats) {
    await measure(`findings as ${form}`, () =>
      render(
        { findings: findings.map((finding) => said(finding)), losses: [], files: 1, textOf: () => text, show: () => "a.ukur" },
        form,
        true,
      ),
    );
  }
  await measure("findings in the editor", () => toEditor(findings, (file) => program.files.get(file)?.parsed, uriOf, indonesian));
  await askServices(program, text, findings, measure);
  const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (errors.length > 0) return errors;
  const declared = await measure("lower", () => instrumentsIn(path, [program]));
  // The last is what the text is about where it declares several.
  if (declared.length > 0) await compile(declared.at(-1)!, program, measure);
  return [];
}

/** Each service at the start, in the middle and at the end of the text. */
async function askServices(program: Program, text: string, all: readonly Diagnostic[], measure: Measure): Promise<void> {
  const findings = all.filter(({ file }) => file === path);
  const places = [0.01, 0.3, 0.6, 0.99, 1].map((part) => positionAt({ text }, startOfWord(text, Math.floor(text.length * part))));
  const whole = { start: places[0]!, end: places.at(-1)! };
  const world = {
    library: libraryTexts,
    importable: services.importableFrom(program.files.keys(), path),
    findings: () => findings,
    speech: indonesian,
  };
  const everywhere = (stage: string, work: (position: { line: number; character: number }) => unknown): Promise<unknown> =>
    measure(stage, () => places.map(work), true);
  const { start, end } = whole;
  await measure("semantic tokens", () => services.semanticTokens(program, path));
  await measure("outline", () => services.documentSymbols(program, path));
  await measure("symbols of the workspace", () => services.workspaceSymbols(program, "a", uriOf));
  await measure("folding", () => services.foldingRanges(program, path));
  await measure("links", () => services.documentLinks(program, path, uriOf));
  await measure("lenses", () => services.codeLenses(program, path));
  await measure("hints", () => services.inlayHints(program, path, whole));
  await measure("formatting", () => services.formatDocument(program, path));
  await everywhere("formatting as one types", (place) => services.formatOnType(program, path, place, "}"));
  await everywhere("completion", (place) =>
    services
      .complete(program, path, place, world)
      .slice(0, 100)
      .map((item) => services.resolveCompletion(program, item, indonesian)),
  );
  await everywhere("hover", (place) => services.hover(program, path, place, findings, indonesian));
  await everywhere("signature", (place) => services.signatureHelp(program, path, place));
  await everywhere("definition", (place) => services.definition(program, path, place, uriOf));
  await everywhere("references", (place) => services.references(program, path, place, true, uriOf));
  await everywhere("highlights", (place) => services.documentHighlights(program, path, place));
  await everywhere("rename", (place) => services.rename(program, path, place, "another", uriOf));
  await everywhere("selection", (place) => services.selectionRanges(program, path, [place]));
  const host = { library: libraryTexts, findings, uriOf };
  await everywhere("actions", (place) => services.codeActions(program, path, { start: place, end: place }, { diagnostics: [] }, host));
  await measure("actions on everything", () => services.codeActions(program, path, { start, end }, { diagnostics: [] }, host));
  await measure("tests, listed", () => services.testsOf(program, path));
}

/** Where the word at an offset begins, so that there is something to ask about. */
function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 40 && /\w/.test(text[start - 1]!)) start--;
  return start;
}

async function compile(declared: Declared, program: Program, measure: Measure): Promise<void> {
  const { instrument } = declared;
  // The report of all losses is the work of all platforms once more.
  for (const { id } of outputTargets.filter(({ id }) => id !== "losses")) {
    const platforms = targets.filter((target) => target.id === id);
    await measure(id, () => outputsOf(declared, [id], platforms, {}).files);
  }
  const answers = Object.fromEntries(instrument.variables.map(({ name }) => [name, 1]));
  await measure("scoring", () => evaluate(instrument, answers));
  await measure("what is shown", () => walkThrough(instrument, answers));
  await measure("tests", () => testResults(declared));
  await measure("preview", () => previewOf(declared, program));
  await measure("structure", () => structureOf(instrument));
}
