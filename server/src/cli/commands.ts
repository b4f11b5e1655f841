/** The commands of `ukur`, as data: their arguments, their help, and the function that does the work. */

import { outputTargets, usualTargets } from "../compiler/outputs.ts";
import { profiles } from "../findings/levels.ts";
import { check } from "./commands/check.ts";
import { compile } from "./commands/compile.ts";
import { explain } from "./commands/explain.ts";
import { importFile } from "./commands/import.ts";
import { fmt } from "./commands/fmt.ts";
import { learn } from "./commands/learn.ts";
import { learnByExercises } from "./commands/learnByExercises.ts";
import { lsp } from "./commands/lsp.ts";
import { newInstrument } from "./commands/new.ts";
import { preview } from "./commands/preview.ts";
import { schema } from "./commands/schema.ts";
import { score } from "./commands/score.ts";
import { scoreExperts } from "./commands/scoreExperts.ts";
import { sheet } from "./commands/sheet.ts";
import { test } from "./commands/test.ts";
import { message, type Message } from "../messages/message.ts";
import { Misuse } from "../node/misuse.ts";
import { importFormats } from "../importers/formats.ts";
import type { Context } from "./context.ts";
import type { Status } from "./status.ts";

export interface Option {
  /** What the value is called in the help; absent where the option takes none. */
  readonly value?: string;
  readonly short?: string;
  readonly about: Message;
}

/** The options of a command line by name: what was given, and nothing else. */
export interface Given {
  readonly flags: ReadonlySet<string>;
  /** The values of an option, in the order they were given. */
  values(option: string): readonly string[];
}

export interface Command {
  readonly about: Message;
  /** The arguments as the help shows them: `<needed>`, `[may be left out]`, `[several...]`. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  run(context: Context, args: readonly string[], given: Given): Promise<Status>;
}

/** Options that every command takes. */
export const common: Readonly<Record<string, Option>> = {
  format: { value: "FORMAT", about: message("help.format") },
  lang: { value: "LANGUAGE", about: message("help.lang") },
  color: { about: message("help.color") },
  "no-color": { about: message("help.noColor") },
  help: { short: "h", about: message("help.help") },
  version: { short: "V", about: message("help.version") },
};

const profile: Option = { value: "PROFILE", about: message("help.profile", { profiles }) };

export const commands: Readonly<Record<string, Command>> = {
  new: {
    about: message("help.new"),
    args: ["[NAME]"],
    options: {
      model: { value: "MODEL", about: message("help.newModel") },
      from: { value: "SAMPLE", about: message("help.newFrom") },
      language: { value: "LANGUAGE", about: message("help.newLanguage") },
    },
    run: (context, [name], given) =>
      newInstrument(
        context,
        { model: given.values("model").at(-1), from: given.values("from").at(-1), language: given.values("language").at(-1) },
        name,
      ),
  },
  check: {
    about: message("help.check"),
    args: ["[PATH...]"],
    options: {
      profile,
      strict: { about: message("help.checkStrict") },
      summary: { about: message("help.checkSummary") },
    },
    run: (context, paths, { flags }) => check(context, paths, flags.has("summary")),
  },
  fmt: {
    about: message("help.fmt"),
    args: ["[PATH...]"],
    options: {
      check: { about: message("help.fmtCheck") },
      stdin: { about: message("help.fmtStdin") },
    },
    run: (context, paths, { flags }) => fmt(context, { check: flags.has("check"), stdin: flags.has("stdin") }, paths),
  },
  compile: {
    about: message("help.compile"),
    args: ["<FILE>"],
    options: {
      target: {
        value: "TARGET",
        short: "t",
        about: message("help.compileTarget", { targets: outputTargets.map(({ id }) => id), usual: usualTargets }),
      },
      output: { value: "FOLDER", short: "o", about: message("help.compileOutput") },
      watch: { about: message("help.compileWatch") },
      "side-by-side": { about: message("help.compileSideBySide") },
      profile,
      strict: { about: message("help.compileStrict") },
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
  import: {
    about: message("help.import"),
    args: ["<FILE>"],
    options: {
      output: { value: "NAME", short: "o", about: message("help.importOutput") },
      from: { value: "FORMAT", about: message("help.importFrom", { formats: importFormats.join(", ") }) },
      losses: { value: "FILE", about: message("help.importLosses") },
      force: { about: message("help.importForce") },
    },
    run: (context, [file], given) =>
      importFile(
        context,
        {
          output: given.values("output").at(-1),
          from: given.values("from").at(-1),
          losses: given.values("losses").at(-1),
          force: given.flags.has("force"),
        },
        file!,
      ),
  },
  preview: {
    about: message("help.preview"),
    args: ["<FILE>"],
    options: {
      port: { value: "PORT", about: message("help.previewPort") },
      output: { value: "FOLDER", short: "o", about: message("help.previewOutput") },
      answers: { value: "DATA", about: message("help.previewAnswers") },
    },
    run: (context, [file], given) =>
      preview(
        context,
        { port: given.values("port").at(-1) ?? "0", output: given.values("output").at(-1), answers: given.values("answers").at(-1) },
        file!,
      ),
  },
  test: {
    about: message("help.test"),
    args: ["[PATH...]"],
    options: {},
    run: (context, paths) => test(context, paths),
  },
  sheet: {
    about: message("help.sheet"),
    args: ["<experts>", "<FILE>"],
    options: {
      output: { value: "FOLDER", short: "o", about: message("help.sheetOutput") },
      experts: { value: "NUMBER", about: message("help.sheetExperts") },
      language: { value: "LANGUAGE", about: message("help.sheetLanguage") },
    },
    run: (context, [kind, file], { values }) =>
      sheet(
        context,
        { output: values("output").at(-1) ?? ".", experts: values("experts").at(-1) ?? "1", language: values("language").at(-1) },
        kind!,
        file!,
      ),
  },
  score: {
    about: message("help.score"),
    args: ["<FILE>", "[DATA...]"],
    options: {
      output: { value: "FOLDER", short: "o", about: message("help.scoreOutput") },
      by: { value: "VARIABLE", about: message("help.scoreBy") },
      id: { value: "HEADER", about: message("help.scoreId") },
      experts: { value: "SHEET...", about: message("help.scoreExperts") },
      engine: { value: "ENGINE", about: message("help.scoreEngine") },
      parquet: { about: message("help.scoreParquet") },
      profile,
      quiet: { about: message("help.scoreQuiet") },
      strict: { about: message("help.scoreStrict") },
    },
    run: (context, [file, ...data], { flags, values }) => {
      const output = values("output").at(-1) ?? ".";
      const sheets = values("experts");
      const ofAnswers = ["by", "id", "engine", "parquet"].find((option) => flags.has(option) || values(option).length > 0);
      if (sheets.length > 0 && ofAnswers) throw new Misuse(message("complaints.ofAnswers", { option: `--${ofAnswers}` }));
      // Behind the first sheet, the others need no option of their own.
      if (sheets.length > 0) return scoreExperts(context, output, file!, [...sheets, ...data]);
      const usage = "ukur score <FILE> <DATA>";
      const [answers, more] = data;
      if (answers === undefined) throw new Misuse(message("complaints.give", { what: "DATA", usage }));
      if (more !== undefined) throw new Misuse(message("complaints.oneTooMany", { what: more, usage }));
      const [engine, by, id] = [values("engine").at(-1), values("by").at(-1), values("id").at(-1)];
      return score(context, { output, engine, parquet: flags.has("parquet"), by, id, quiet: flags.has("quiet") }, file!, answers);
    },
  },
  explain: {
    about: message("help.explain"),
    args: ["[CODE]"],
    options: { all: { about: message("help.explainAll") } },
    run: (context, [code], { flags }) => explain(context, code, flags.has("all")),
  },
  learn: {
    about: message("help.learn"),
    args: ["[MODEL]"],
    options: {
      exercises: { value: "FOLDER", about: message("help.learnExercises") },
      hint: { about: message("help.learnHint") },
      again: { value: "EXERCISE", about: message("help.learnAgain") },
    },
    run: (context, [model], { flags, values }) => {
      const folder = values("exercises").at(-1);
      const again = values("again").at(-1);
      if (folder !== undefined && model !== undefined) throw new Misuse(message("complaints.modelOrExercises"));
      if (folder !== undefined) return learnByExercises(context, { folder, hint: flags.has("hint"), again });
      if (flags.has("hint") || again !== undefined) throw new Misuse(message("complaints.needsExercises"));
      return learn(context, model);
    },
  },
  schema: {
    about: message("help.schema"),
    args: ["[instrument|answers]", "[FILE]"],
    options: {},
    run: (context, [kind, file]) => schema(context, kind ?? "instrument", file),
  },
  lsp: {
    about: message("help.lsp"),
    args: [],
    options: { stdio: { about: message("help.lspStdio") } },
    run: () => lsp(),
  },
};
