/** The help of the command line: its frame, then the commands, and their options by the command's name first. */

import { and, or } from "../lists.ts";

export const help = {
  all: `Usage: ukur COMMAND [OPTIONS]

Write service-quality questionnaires as text: check them, and compile them for survey platforms.

Commands:
{commands}
Options of every command:
{options}
A command's own options: ukur COMMAND --help
`,
  one: ({ usage, about, options }: { readonly usage: string; readonly about: string; readonly options: string }) =>
    `Usage: ukur ${usage} [OPTIONS]\n\n${about[0]!.toUpperCase()}${about.slice(1)}.\n\nOptions:\n${options}`,
  format: "how findings are printed: text, json, sarif or github",
  lang: "the language of findings and answers: en or id (default: that of the environment)",
  color: "print in colours, even where the output is no terminal",
  noColor: "print without colours",
  help: "print this help",
  version: "print the version",
  new: "start an instrument, with its translation in a file beside it",
  newModel: "from a model of the library, one item for each of its topics",
  newFrom: "from one of the samples",
  newLanguage: "with --model, the language it is written in and translated from: en or id (default: en)",
  check: "report what is wrong, in files or in all .ukur files of folders",
  profile: ({ profiles }: { readonly profiles: readonly string[] }) =>
    `how much findings count, whatever the project says: ${or(profiles)}`,
  checkSummary: "say how long each instrument takes, page by page",
  checkStrict: "fail for warnings, too",
  fmt: "lay files out in the one usual way",
  fmtCheck: "change nothing, and name the files that are not formatted",
  fmtStdin: "format the standard input to the standard output",
  import: "bring a questionnaire from another tool: a survey of a platform, a sheet or a list",
  importOutput: "the file to write, which names the instrument (default: as the source is called)",
  importFrom: "what the file is, where that is not found: {formats}",
  importLosses: "write everything that could not come along to a file, as JSON",
  importForce: "write over files that are there",
  compile: "write an instrument for survey platforms",
  compileTarget: ({ targets, usual }: { readonly targets: readonly string[]; readonly usual: readonly string[] }) =>
    `one of ${targets.join(", ")}, or all; may be given again (default: ${and(usual)})`,
  compileOutput: "where to write; without it, the current folder",
  compileWatch: "compile again after every change, until stopped",
  compileSideBySide: "show two batteries of one page in one table",
  compileStrict: "write nothing where there are warnings, or things that a platform cannot hold",
  preview: "show an instrument in a browser: its survey, its structure, its scores",
  previewPort: "where to serve it on this machine (default: a free port)",
  previewAnswers: "a file of answers, which the scores are about",
  previewOutput: "write the form and the pictures to files instead",
  test: "run the tests that instruments declare",
  explain: "say what a finding means and how to mend it",
  explainAll: "list all findings; with --format json, all that is known of them",
  learn: "tell how a model is built, where it comes from and what is said against it; or set out exercises",
  learnExercises: "set out exercises in a folder, or check those that are there",
  learnHint: "show the next hint for the first exercise that is not solved",
  learnAgain: "set out one exercise again whose file is gone",
  score: "score every respondent of a file of answers, and analyse them",
  scoreOutput: "where the files are written (default: the current folder)",
  scoreBy: "compare groups of respondents by this variable",
  scoreId: "the header of the column that tells respondents apart",
  scoreEngine: "duckdb: scores alone, by DuckDB where it is installed, for files larger than the memory",
  scoreParquet: "write the scores as Parquet, too",
  scoreExperts: "rating sheets that experts have filled in, in place of answers: the content validity of the items",
  scoreQuiet: "do not show how far a long file is read",
  scoreStrict: "write nothing where a cell or a column could not be read",
  sheet: "write a sheet for people to fill in: that on which experts rate the items (experts FILE)",
  sheetOutput: "where the files are written (default: the current folder)",
  sheetExperts: "how many experts share the sheet (default: one, who gets a copy)",
  sheetLanguage: "the language of the instrument that the sheet is in (default: its first)",
  schema: "print a JSON Schema: of compiled instruments, or of the answers to one (answers FILE)",
  lsp: "serve an editor by the language server protocol",
  lspStdio: "over the standard streams, which is the only way there is",
} as const;
