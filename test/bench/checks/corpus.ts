/** Texts that a person has labelled with what is wrong with them, as `test/corpus/README.md` says. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

export const corpusFolder = join(import.meta.dirname, "../../corpus");

/** The faults that the corpus has labels for: their numbers in the catalogue of checks, by the words that stand in its files. */
export const faultIds: ReadonlyMap<string, string> = new Map(
  linesOf(readFileSync(join(corpusFolder, "codes.tsv"), "utf8")).map(({ cells: [code, id] }) => [code!, id!]),
);

const languages = ["en", "id"] as const;
const contextKeys = [
  "stem",
  "beside",
  "scale",
  "option",
  "missing",
  "unit",
  "range",
  "period",
  "model",
  "filter",
  "reverse",
  "battery",
  "random",
  "intro",
] as const;

export type Language = (typeof languages)[number];
export type ContextKey = (typeof contextKeys)[number];

/** A text with its labels: numbers of the catalogue. */
export interface Labelled {
  readonly file: string;
  readonly line: number;
  readonly language: Language;
  /** How it is answered: on a scale of this kind, or as a question of this type. */
  readonly kind: string;
  readonly text: string;
  readonly faults: ReadonlySet<string>;
  /** What can be seen either way: it counts neither as found nor as missed. */
  readonly doubtful: ReadonlySet<string>;
  /** What it looks as if it had. */
  readonly near: ReadonlySet<string>;
  /** What stands around it. */
  readonly context: ReadonlyMap<ContextKey, readonly string[]>;
}

/** The texts of a file, whose name ends in its language: `tuning.en.tsv`. */
export function readCorpus(path: string): Labelled[] {
  const file = basename(path);
  const language = languages.find((each) => file.endsWith(`.${each}.tsv`));
  if (!language)
    throw new Error(`The name of "${file}" has to end with its language: ${languages.map((each) => `.${each}.tsv`).join(" or ")}.`);
  return parseCorpus(readFileSync(path, "utf8"), file, language);
}

/** The texts of a file; an error says in which line something is not as it should be. */
export function parseCorpus(content: string, file: string, language: Language): Labelled[] {
  return linesOf(content).map(({ cells, line }) => {
    const fail = (reason: string): never => {
      throw new Error(`${file}:${line}: ${reason}`);
    };
    const [kind, faults, text, near, context] = cells.map((cell) => (cell === "-" ? "" : cell));
    if (!kind || !faults || !text) return fail("a line has a kind, its faults and a text, with tabs between them");
    const labels = faults === "sound" ? [] : faults.split(" ");
    const ids = (codes: readonly string[]) => new Set(codes.map((code) => faultIds.get(code) ?? fail(`there is no label "${code}"`)));
    return {
      file,
      line,
      language,
      kind,
      text,
      faults: ids(labels.filter((label) => !label.startsWith("?"))),
      doubtful: ids(labels.filter((label) => label.startsWith("?")).map((label) => label.slice(1))),
      near: ids(near ? near.split(" ") : []),
      context: contextOf(context ?? "", fail),
    };
  });
}

function contextOf(cell: string, fail: (reason: string) => never): ReadonlyMap<ContextKey, readonly string[]> {
  const context = new Map<ContextKey, string[]>();
  for (const part of cell ? cell.split(" | ") : []) {
    const at = part.indexOf("=");
    const key = contextKeys.find((each) => each === part.slice(0, at)) ?? fail(`"${part}" begins with none of ${contextKeys.join(", ")}`);
    context.set(key, [...(context.get(key) ?? []), part.slice(at + 1)]);
  }
  return context;
}

/** The lines below the heads of the columns. */
function linesOf(content: string): { readonly cells: readonly string[]; readonly line: number }[] {
  return content
    .split("\n")
    .map((text, index) => ({ cells: text.split("\t"), line: index + 1 }))
    .filter(({ cells, line }) => line > 1 && cells.join("") !== "");
}

/** Whether a text belongs to the third that nobody reads while rules are tuned. The text alone decides, so that no choice is left. */
export function isHeldBack(text: string): boolean {
  return createHash("sha256").update(text).digest().readUInt32BE() % 3 === 0;
}
