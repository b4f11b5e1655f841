/** Whether a learner has mended an exercise, and what is still in the way. */

import { check } from "../checks/index.ts";
import { instrumentsIn, type Declared } from "../compiler/instruments.ts";
import { testResults } from "../compiler/testResults.ts";
import { configurationOf } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Instrument } from "../instrument/schema.ts";
import { libraryTexts } from "../library/texts.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import type { ReaderLanguage } from "../messages/say.ts";
import { runTests } from "../scoring/runTests.ts";
import { loadProgram } from "../workspace/load.ts";
import type { Exercise } from "./exercise.ts";
import { solvedText } from "./texts.ts";

/** What is in the way first: a finding of the file, or something said. Nothing where the exercise is solved. */
export type Obstacle = { readonly finding: Diagnostic } | { readonly told: Message } | undefined;

/**
 * Judges a file by its text. What must still be there is what the solution has: its columns, its languages, and its tests, which are run on the
 * learner's instrument, so that nobody need repeat them for that. What a project has decided about checks does not count here.
 */
export async function judge(exercise: Exercise, language: ReaderLanguage, text: string, path: string): Promise<Obstacle> {
  const { findings, declared } = await read(text, path);
  const finding = findings.find(({ code }) => code === exercise.code) ?? findings.find(({ severity }) => severity === "error");
  if (finding) return { finding };
  const solution = (await read(solvedText(exercise, language), path)).declared[0]!.instrument;
  const own = declared.find(({ instrument }) => instrument.id === solution.id);
  if (!own) return { told: message("exercises.lacks", { names: [solution.id] }) };
  const told = whatLacks(exercise, text, own.instrument, solution) ?? whatFails(own, solution);
  return told && { told };
}

async function read(text: string, path: string): Promise<{ findings: readonly Diagnostic[]; declared: readonly Declared[] }> {
  const program = await loadProgram([path], {
    fileSystem: { read: async (file) => (file === path ? { kind: "text", text } : { kind: "missing" }), realPath: async (file) => file },
    root: path.slice(0, Math.max(1, path.lastIndexOf("/"))),
    library: libraryTexts,
  });
  const configuration = configurationOf({ profile: "teaching" });
  const findings = check(program, () => configuration);
  const isSound = findings.every(({ severity }) => severity !== "error");
  return { findings, declared: isSound ? instrumentsIn(path, [program]) : [] };
}

/** An exercise is not solved by deleting what is at fault, nor by allowing it. */
function whatLacks({ code, still = [] }: Exercise, text: string, own: Instrument, solution: Instrument): Message | undefined {
  const lines = text.split("\n").filter((line) => !line.trimStart().startsWith("//"));
  // One that speaks for a scale is no exception of the instrument.
  if (code !== undefined && lines.some((line) => line.includes(`allow ${code}`))) return message("exercises.allowed", { code });
  const columns = columnsOf(own);
  const names = [
    ...[...columnsOf(solution)].filter((name) => !columns.has(name)),
    ...solution.languages.filter((each) => !own.languages.includes(each)),
    ...still.filter((each) => !lines.some((line) => line.includes(each))),
  ];
  return names.length > 0 ? message("exercises.lacks", { names }) : undefined;
}

function columnsOf({ variables, scores }: Instrument): Set<string> {
  return new Set([...variables.map(({ name }) => name), ...scores.flatMap(({ results }) => results.map(({ variable }) => variable))]);
}

function whatFails(own: Declared, solution: Instrument): Message | undefined {
  const results = [...testResults(own), ...runTests({ ...own.instrument, tests: solution.tests })];
  for (const { title, failures } of results) {
    const [failure] = failures;
    if (!failure) continue;
    const { variable: score, actual, expected } = failure;
    return message("commands.testFailed", { score, actual: value(actual), test: byAuthor(title), expected: value(expected) });
  }
  return undefined;
}

function value(result: number | string | null) {
  if (typeof result === "number") return result;
  return result === null ? "missing" : byAuthor(result);
}
