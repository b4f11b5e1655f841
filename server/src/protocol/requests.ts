/**
 * The requests that Ukur's server and its client have beyond the language server protocol. Both sides read what the other sends by these
 * schemas. Every list and text is there, even where it is empty.
 */

import * as z from "zod";
import { contentSchema, firstErrorSchema } from "./preview.ts";

/** A request: its name, what is asked and what is answered. */
export interface Request<P extends z.ZodType, R extends z.ZodType> {
  readonly method: string;
  readonly params: P;
  readonly result: R;
}

function request<P extends z.ZodType, R extends z.ZodType>(method: string, params: P, result: R): Request<P, R> {
  return { method, params, result };
}

const count = z.int().min(0);
const position = z.object({ line: count, character: count });
const range = z.object({ start: position, end: position });
const document = z.object({ uri: z.string() });
const newFile = z.object({ name: z.string(), text: z.string() });

/** The platforms that an instrument can be compiled for; `instrument` is the instrument itself, as JSON. */
export const targetsRequest = request("ukur/targets", z.object({}), z.array(z.object({ id: z.string(), title: z.string() })));

/**
 * Compiles the instruments of a document, for one target or for all. With an error in the document or in what it imports, `ok` is false and
 * there are no files. `findings` is one sentence about what was found. Nothing is written.
 */
export const compileRequest = request(
  "ukur/compile",
  document.extend({ target: z.optional(z.string()) }),
  z.object({
    ok: z.boolean(),
    /** Texts, or the bytes of what is none. */
    files: z.array(z.union([z.object({ name: z.string(), text: z.string() }), z.object({ name: z.string(), base64: z.string() })])),
    /** What a platform cannot hold. */
    losses: z.array(z.object({ target: z.string(), on: z.string(), message: z.string() })),
    findings: z.string(),
  }),
);

/**
 * From now on, shows among the findings of a document what these targets cannot hold, in the place of those that were asked for before. The
 * targets of the setting are added.
 */
export const lossesRequest = request("ukur/losses", document.extend({ targets: z.array(z.string()) }), z.null());

/** What the preview of a document's instrument shows, and where its declarations stand; or why there is nothing to show. */
export const previewRequest = request(
  "ukur/preview",
  document.extend({ instrument: z.optional(z.string()) }),
  z.union([
    z.object({ content: contentSchema, places: z.array(z.object({ id: z.string(), range, name: range })) }),
    z.object({ problem: z.string(), first: z.optional(firstErrorSchema.extend({ uri: z.string(), range })) }),
  ]),
);

/**
 * The file of answers that the settings name for an instrument of a document: its bytes, or that they are those which `known` stands for; or in words
 * why it cannot be read. Nothing where none is named.
 */
export const answersRequest = request(
  "ukur/answers",
  document.extend({ instrument: z.optional(z.string()), known: z.optional(z.string()) }),
  z.nullable(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("bytes"), name: z.string(), base64: z.string(), stamp: z.string() }),
      z.object({ kind: z.literal("same") }),
      z.object({ kind: z.literal("problem"), problem: z.string() }),
    ]),
  ),
);

/** The `test` blocks of a document. */
export const testsRequest = request(
  "ukur/tests",
  document,
  z.array(z.object({ id: z.string(), label: z.string(), instrument: z.string(), range })),
);

/** Runs tests of a document, or all. Where it has errors, none can run: `problem` says so. */
export const runTestsRequest = request(
  "ukur/runTests",
  document.extend({ ids: z.optional(z.array(z.string())) }),
  z.object({
    problem: z.optional(z.string()),
    results: z.array(
      z.object({
        id: z.string(),
        passed: z.boolean(),
        messages: z.array(z.object({ text: z.string(), range })),
      }),
    ),
  }),
);

/** The kind of the code actions that take what a test gives for what it should give. */
export const takeResult = "quickfix.ukur.takeResult";

/** The ways in which a text that is pasted becomes what belongs where the cursor is, the likeliest first; none where it is no list. */
export const pastesRequest = request(
  "ukur/pastes",
  document.extend({ position, text: z.string() }),
  z.array(
    z.object({
      as: z.enum(["items", "labels", "options"]),
      title: z.string(),
      /** What is put in at the cursor. */
      text: z.string(),
      /** What changes elsewhere in the document. */
      edits: z.array(z.object({ range, newText: z.string() })),
    }),
  ),
);

/** What the status of a document shows. */
export const statusRequest = request(
  "ukur/status",
  document,
  z.object({
    instruments: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        items: count,
        variables: count,
        /** Minutes to complete it. */
        minutes: count,
        /** What respondents see, in their order, and the seconds that it takes. */
        pages: z.array(z.object({ id: z.string(), seconds: count })),
      }),
    ),
    errors: count,
    warnings: count,
  }),
);

/** What a finding means: the page about its code, as Markdown. */
export const explainRequest = request(
  "ukur/explain",
  z.object({ code: z.string() }),
  z.nullable(z.object({ title: z.string(), markdown: z.string() })),
);

/** The models of the library that a new instrument can measure, in the client's language. */
export const modelsRequest = request(
  "ukur/models",
  z.object({}),
  z.array(z.object({ name: z.string(), title: z.string(), description: z.string() })),
);

/** The samples that a new instrument can be copied from, in the client's language. */
export const samplesRequest = request("ukur/samples", z.object({}), z.array(z.object({ name: z.string(), title: z.string() })));

/**
 * The files of a new instrument, the instrument first: one that measures a model, a copy of a sample, or without both a small one to begin
 * with. But for a sample it is written in the client's language. Nothing is written to the disk.
 */
export const newInstrumentRequest = request(
  "ukur/newInstrument",
  z.object({ model: z.optional(z.string()), sample: z.optional(z.string()), name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/) }),
  z.object({ files: z.array(newFile) }),
);

/**
 * Makes an instrument of a questionnaire of another tool: the texts of its files, the instrument first, and a page about what could not come along, or
 * why nothing can be made of it. Nothing is written.
 */
export const importRequest = request(
  "ukur/import",
  z.object({ name: z.string(), base64: z.string() }),
  z.union([z.object({ files: z.array(newFile), summary: z.string(), page: z.nullable(z.string()) }), z.object({ refused: z.string() })]),
);

/** The files of the exercises as a folder gets them, in a language. Nothing is written to the disk: what is there already is a learner's. */
export const newExercisesRequest = request(
  "ukur/newExercises",
  z.object({ language: z.enum(["en", "id"]) }),
  z.object({ files: z.array(newFile) }),
);

/**
 * How the exercises in a folder stand, as their texts are in the editor; nothing where none are set out in it. Of one exercise, a hint more can be
 * asked for, or its file as it was set out. What the folder is to keep of that is in `kept`, where that is not what it keeps already: the client
 * writes it, and begins again in the text first.
 */
export const exercisesRequest = request(
  "ukur/exercises",
  z.object({ folder: z.string(), hint: z.optional(z.string()), again: z.optional(z.string()) }),
  z.nullable(
    z.object({
      steps: z.array(
        z.object({
          title: z.string(),
          exercises: z.array(
            z.object({
              name: z.string(),
              file: z.string(),
              title: z.string(),
              /** What it teaches, and what is to be done. */
              about: z.string(),
              task: z.string(),
              state: z.enum(["solved", "open", "broken", "missing"]),
              /** What is in the way. */
              obstacle: z.optional(z.string()),
              /** The finding that its fault is, which has a page. */
              code: z.optional(z.string()),
              /** The hints that were shown, and how many there are. */
              hints: z.array(z.string()),
              allHints: count,
            }),
          ),
        }),
      ),
      kept: z.optional(newFile),
      again: z.optional(newFile),
    }),
  ),
);

/** Why a file cannot be read, whatever it holds. */
const unread = [
  z.object({ kind: z.literal("missing") }),
  z.object({ kind: z.literal("directory") }),
  z.object({ kind: z.literal("too-large"), bytes: z.number() }),
  z.object({ kind: z.literal("failed"), reason: z.string() }),
] as const;

/** From the server to the client: the text of a file that the server cannot read itself, as in a web worker. */
export const readFileRequest = request(
  "ukur/readFile",
  document,
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("text"), text: z.string() }),
    z.object({ kind: z.literal("not-text"), reason: z.string() }),
    ...unread,
  ]),
);

/**
 * From the server to the client, of a file that the server cannot read itself: its bytes; or that they are those which `known` stands for, as an
 * earlier answer said.
 */
export const readBytesRequest = request(
  "ukur/readBytes",
  document.extend({ known: z.optional(z.string()) }),
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("bytes"), base64: z.string(), stamp: z.string() }),
    z.object({ kind: z.literal("same") }),
    ...unread,
  ]),
);

/** From the server, where it cannot read what lies beside it: the English dictionary as it ships. */
export const dictionaryRequest = request("ukur/dictionary", z.object({}), z.object({ base64: z.string() }));

/** From the server to the client: the URIs of the `.ukur` files in the workspace folders. */
export const findFilesRequest = request("ukur/findFiles", z.object({}), z.array(z.string()));

/** From the server: the programs are up to date again, and these documents or what they import have changed. */
export const builtNotification = { method: "ukur/built", params: z.object({ uris: z.array(z.string()) }) } as const;

/** A command of the client's, which a completion runs: writes an import. Its arguments are the URI of the document and the edits of its text. */
export const addImportCommand = "ukur.addImport";

/** What the client sends with `initialize`. */
export const initializationOptions = z.object({
  /** Whether the client answers `ukur/readFile`, `ukur/readBytes` and `ukur/findFiles`. */
  readsFiles: z.optional(z.boolean()),
  /** Whether the client has the commands of code lenses, `ukur.preview` and `ukur.runTest`, and that of completions. */
  commands: z.optional(z.boolean()),
  /** Whether the client wants to be told with `ukur/built`: every keystroke says so once. */
  built: z.optional(z.boolean()),
});

/** The settings of a workspace folder, as they stand under `ukur`. What is not right counts as not set. */
export const settings = z.object({
  /** The ids of the targets whose losses are shown while one writes. */
  targets: z.array(z.string()).catch([]),
  /** How much findings count where no file of the project says it. */
  profile: z.enum(["teaching", "standard", "strict", "quiet"]).catch("standard"),
  /**
   * By the name of an instrument, the file of its answers, from the workspace folder on. No matter of `ukur.config.json`, which travels with the
   * instrument: answers are often personal, and lie elsewhere on each machine.
   */
  answers: z.record(z.string(), z.string()).catch({}),
  codeLens: z.object({ enabled: z.boolean().catch(true) }).catch({ enabled: true }),
  inlayHints: z.object({ variables: z.boolean().catch(true), shapes: z.boolean().catch(true) }).catch({ variables: true, shapes: true }),
});

export type Settings = z.infer<typeof settings>;

/** The scheme of the library's files, such as `ukur-library:/servqual.ukur`. */
export const libraryScheme = "ukur-library";
