/** The `ukur` command: its arguments, and the exit status of each way to end. Commands load only when they run. */

import { Command, CommanderError, Option } from "commander";
import { version } from "../version.ts";
import type { CompileOptions } from "./commands/compile.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import type { NewOptions } from "./commands/new.ts";
import type { Context } from "./context.ts";
import type { Host } from "./host.ts";
import { Misuse } from "./misuse.ts";
import { formats } from "./render/formats.ts";

/** 0: nothing to complain about. 1: findings. 2: the command was not used as it should be, or could not do its work. */
export type Status = 0 | 1 | 2;

/** Runs a command line, given without the program's name. Never throws. */
export async function run(args: readonly string[], host: Host): Promise<Status> {
  let status: Status = 0;
  const program = define(host, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Misuse ? error.message : `Something went wrong inside ukur: ${(error as Error).message}`;
    host.err(`ukur: ${message}\n`);
    return 2;
  }
}

/** What every command is given besides its own options. */
interface CommonOptions {
  readonly format: Context["format"];
  readonly color?: boolean;
  readonly strict?: boolean;
}

function define(host: Host, end: (status: Status) => void): Command {
  const context = (options: CommonOptions): Context => ({
    host,
    format: options.format,
    colour: options.color ?? host.colour,
    strict: options.strict ?? false,
  });

  const program = new Command("ukur")
    .description("Write service-quality questionnaires as text: check them, and compile them for survey platforms.")
    .version(version, "-V, --version", "print the version")
    .addOption(new Option("--format <format>", "how findings are printed").choices(formats).default("text"))
    .option("--color", "print in colours, even where the output is no terminal")
    .option("--no-color", "print without colours")
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: host.out, writeErr: host.err, getOutHasColors: () => false, getErrHasColors: () => false })
    .exitOverride();

  /** `optsWithGlobals` of the command that runs is its last argument's. */
  const action =
    <O, A extends unknown[]>(act: (context: Context, options: O, ...args: A) => Promise<Status>) =>
    async (...given: unknown[]) => {
      const options = (given.at(-1) as Command).optsWithGlobals<CommonOptions & O & Record<string, unknown>>();
      end(await act(context(options), options, ...(given.slice(0, -2) as A)));
    };

  program
    .command("new")
    .description("start an instrument, with its translation in a file beside it")
    .argument("[name]", "its id, or the path of the file to write")
    .option("--model <model>", "from a model of the library, one topic an item")
    .option("--from <sample>", "from one of the samples")
    .action(action(async (context, options: NewOptions, name?: string) => (await import("./commands/new.ts")).newInstrument(context, options, name)));

  program
    .command("check")
    .description("report what is wrong")
    .argument("[paths...]", "files, or folders for all their .ukur files (default: the current folder)")
    .option("--strict", "warnings are findings to fail for, too")
    .action(action(async (context, _options, paths: string[]) => (await import("./commands/check.ts")).check(context, paths)));

  program
    .command("fmt")
    .description("lay files out in the one usual way")
    .argument("[paths...]", "files or folders (default: the current folder)")
    .option("--check", "change nothing, and name the files that are not formatted")
    .option("--stdin", "format the standard input to the standard output")
    .action(action(async (context, options: FmtOptions, paths: string[]) => (await import("./commands/fmt.ts")).fmt(context, options, paths)));

  program
    .command("compile")
    .description("write an instrument for survey platforms")
    .argument("<file>", "the file that declares it")
    .option("-t, --target <target>", "write this one only (may be given again; default: all)", (one, all: string[] = []) => [...all, one])
    .option("-o, --output <folder>", "where to write", ".")
    .option("--watch", "compile again after every change, until stopped")
    .option("--side-by-side", "show two batteries of one page in one table")
    .option("--strict", "warnings, and what a platform cannot hold, stop it")
    .action(action(async (context, options: CompileOptions, file: string) => (await import("./commands/compile.ts")).compile(context, options, file)));

  program
    .command("test")
    .description("run the tests that instruments declare")
    .argument("[paths...]", "files or folders (default: the current folder)")
    .action(action(async (context, _options, paths: string[]) => (await import("./commands/test.ts")).test(context, paths)));

  program
    .command("explain")
    .description("say what a finding means and how to mend it")
    .argument("<code>", "such as twin-scale-mismatch")
    .action(action(async (context, _options, code: string) => (await import("./commands/explain.ts")).explain(context, code)));

  program
    .command("schema")
    .description("print a JSON Schema: of compiled instruments, or of one instrument's answers")
    .argument("[kind]", "instrument or answers", "instrument")
    .argument("[file]", "for answers: the file that declares the instrument")
    .action(action(async (context, _options, kind: string, file?: string) => (await import("./commands/schema.ts")).schema(context, kind, file)));

  return program;
}
