/** The commands of `ukur`, as data: their arguments, their help, and the function that does the work. */

import { outputTargets, usualTargets } from "../compiler/outputs.ts";
import { check } from "./commands/check.ts";
import { compile } from "./commands/compile.ts";
import { explain } from "./commands/explain.ts";
import { fmt } from "./commands/fmt.ts";
import { learn } from "./commands/learn.ts";
import { lsp } from "./commands/lsp.ts";
import { newInstrument } from "./commands/new.ts";
import { preview } from "./commands/preview.ts";
import { schema } from "./commands/schema.ts";
import { test } from "./commands/test.ts";
import type { Context } from "./context.ts";
import type { Status } from "./status.ts";

export interface Option {
  /** What the value is called in the help; absent where the option takes none. */
  readonly value?: string;
  readonly short?: string;
  readonly about: string;
}

/** The options of a command line by name: what was given, and nothing else. */
export interface Given {
  readonly flags: ReadonlySet<string>;
  /** The values of an option, in the order they were given. */
  values(option: string): readonly string[];
}

export interface Command {
  readonly about: string;
  /** The arguments as the help shows them: `<needed>`, `[may be left out]`, `[several...]`. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  run(context: Context, args: readonly string[], given: Given): Promise<Status>;
}

/** Options that every command takes. */
export const common: Readonly<Record<string, Option>> = {
  format: { value: "FORMAT", about: "how findings are printed: text, json, sarif or github" },
  lang: { value: "LANGUAGE", about: "the language of findings and answers: en or id (default: that of the environment)" },
  color: { about: "print in colours, even where the output is no terminal" },
  "no-color": { about: "print without colours" },
  help: { short: "h", about: "print this help" },
  version: { short: "V", about: "print the version" },
};

export const commands: Readonly<Record<string, Command>> = {
  new: {
    about: "start an instrument, with its translation in a file beside it",
    args: ["[NAME]"],
    options: {
      model: { value: "MODEL", about: "from a model of the library, one item for each of its topics" },
      from: { value: "SAMPLE", about: "from one of the samples" },
      language: { value: "LANGUAGE", about: "with --model, the language it is written in and translated from: en or id (default: en)" },
    },
    run: (context, [name], given) =>
      newInstrument(
        context,
        { model: given.values("model").at(-1), from: given.values("from").at(-1), language: given.values("language").at(-1) },
        name,
      ),
  },
  check: {
    about: "report what is wrong, in files or in all .ukur files of folders",
    args: ["[PATH...]"],
    options: { strict: { about: "fail for warnings, too" } },
    run: (context, paths) => check(context, paths),
  },
  fmt: {
    about: "lay files out in the one usual way",
    args: ["[PATH...]"],
    options: {
      check: { about: "change nothing, and name the files that are not formatted" },
      stdin: { about: "format the standard input to the standard output" },
    },
    run: (context, paths, { flags }) => fmt(context, { check: flags.has("check"), stdin: flags.has("stdin") }, paths),
  },
  compile: {
    about: "write an instrument for survey platforms",
    args: ["<FILE>"],
    options: {
      target: {
        value: "TARGET",
        short: "t",
        about: `one of ${outputTargets.map(({ id }) => id).join(", ")}, or all; may be given again (default: ${usualTargets.join(" and ")})`,
      },
      output: { value: "FOLDER", short: "o", about: "where to write; without it, the current folder" },
      watch: { about: "compile again after every change, until stopped" },
      "side-by-side": { about: "show two batteries of one page in one table" },
      strict: { about: "write nothing where there are warnings, or things that a platform cannot hold" },
    },
    run: (context, [file], given) =>
      compile(
        context,
        {
          targets: given.values("target"),
          output: given.values("output").at(-1) ?? ".",
          watch: given.flags.has("watch"),
          sideBySide: given.flags.has("side-by-side"),
        },
        file!,
      ),
  },
  preview: {
    about: "show an instrument in a browser: its survey, its structure, its scores",
    args: ["<FILE>"],
    options: {
      port: { value: "PORT", about: "where to serve it on this machine (default: a free port)" },
      output: { value: "FOLDER", short: "o", about: "write the form and the pictures to files instead" },
    },
    run: (context, [file], given) =>
      preview(context, { port: given.values("port").at(-1) ?? "0", output: given.values("output").at(-1) }, file!),
  },
  test: {
    about: "run the tests that instruments declare",
    args: ["[PATH...]"],
    options: {},
    run: (context, paths) => test(context, paths),
  },
  explain: {
    about: "say what a finding means and how to mend it",
    args: ["<CODE>"],
    options: {},
    run: (context, [code]) => explain(context, code!),
  },
  learn: {
    about: "tell how a model is built, where it comes from and what is said against it",
    args: ["[MODEL]"],
    options: {},
    run: (context, [model]) => learn(context, model),
  },
  schema: {
    about: "print a JSON Schema: of compiled instruments, or of the answers to one (answers FILE)",
    args: ["[instrument|answers]", "[FILE]"],
    options: {},
    run: (context, [kind, file]) => schema(context, kind ?? "instrument", file),
  },
  lsp: {
    about: "serve an editor by the language server protocol",
    args: [],
    options: { stdio: { about: "over the standard streams, which is the only way there is" } },
    run: () => lsp(),
  },
};
