import assert from "node:assert/strict";
import readWorkbook from "read-excel-file/node";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { others } from "../../server/src/targets/others.ts";
import type { Loss } from "../../server/src/form/loss.ts";
import { marked, type Kind, type Marked } from "../support/marked.ts";

/** One compiled file, as one text in which the marks can be looked for, and what its platform told. */
interface Compiled {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** What a file does not have: kinds of texts, codes, limits, and variables that no loss speaks of. */
interface Lacks {
  readonly texts: readonly Kind[];
  readonly codes: readonly number[];
  readonly limits: readonly number[];
  readonly names: readonly string[];
}

async function compiledFiles(instrument: Instrument): Promise<Map<string, Compiled>> {
  const files = new Map<string, Compiled>();
  for (const target of [...ownTargets, ...others]) {
    const { files: written, losses } = target.compile(instrument, {});
    for (const { suffix, content } of written) {
      const text = typeof content === "string" ? content : JSON.stringify(await readWorkbook(Buffer.from(content)));
      // Markdown escapes signs, and nothing that is looked for has a backslash.
      files.set(suffix, { text: text.replaceAll("\\", ""), losses });
    }
  }
  return files;
}

const say = sayIn("en");

/** The declarations that a variable belongs to. */
function declarationsOf({ from, name }: Instrument["variables"][number]): readonly string[] {
  if ("item" in from) return [from.battery, from.item];
  return "question" in from ? [from.question, ...("option" in from ? [from.option] : [])] : [name];
}

/** Whether a file has a name, or its parts: LimeSurvey calls the column of a row of a table `P[R1]`, or `P_R1`. */
function hasName(text: string, name: string): boolean {
  return text.includes(name) || (name.includes("_") && name.split("_").every((part) => text.includes(part)));
}

function lacks({ instrument, texts, codes, limits }: Marked, { text, losses }: Compiled): Lacks {
  const told = losses.map((loss) => say(loss.message)).join("\n");
  const isThere = (mark: string | number): boolean => text.includes(String(mark));
  // What is told of the whole instrument is about names only where all of them change.
  const aboutNames = new Set(
    losses.filter(({ code, on }) => code === "platform-name" || (code === "platform-columns" && on !== instrument.id)).map(({ on }) => on),
  );
  return {
    texts: [...new Set([...texts].filter(([mark]) => !isThere(mark)).map(([, kind]) => kind))].sort(),
    codes: codes.filter((code) => !isThere(code) && !told.includes(String(code))),
    limits: limits.filter((limit) => !isThere(limit)),
    names: instrument.variables
      .filter((variable) => !hasName(text, variable.name) && ![...declarationsOf(variable), instrument.id].some((on) => aboutNames.has(on)))
      .map(({ name }) => name),
  };
}

/** Texts for those who analyse: a form for respondents has no place for them, and the codebook has them. */
const forAnalysis: readonly Kind[] = ["bandTitle", "bandTitle.id", "scaleTitle", "scaleTitle.id", "scoreTitle", "scoreTitle.id"];
const without = (...kinds: readonly Kind[]): readonly Kind[] => forAnalysis.filter((kind) => !kinds.includes(kind));
/** Boxes and ranks have a column for each option, where nobody needs its code: 0 and 1, or the rank, stand in it. */
const boxes = [40_104, 40_105, 40_106];
const ranks = [40_107, 40_108];

/** What each file has no place for, and the losses that say so where it is for respondents or in the data. */
interface Place {
  readonly texts?: readonly Kind[];
  readonly codes?: readonly number[];
  readonly limits?: readonly number[];
  readonly names?: true;
  readonly losses?: readonly Loss["code"][];
}

const places = (all: readonly Kind[]): Readonly<Record<string, Place>> => {
  const translations = all.filter((kind) => kind.endsWith(".id"));
  return {
    ".surveyjs.json": { texts: forAnalysis, losses: ["platform-columns"] },
    ".lss": { texts: without("scoreTitle", "scoreTitle.id"), codes: boxes, losses: ["platform-columns"] },
    ".limesurvey.txt": { texts: without("scoreTitle", "scoreTitle.id"), codes: boxes, losses: ["platform-columns"] },
    ".xform.xml": {
      texts: [...without("scoreTitle", "scoreTitle.id"), "title.id"].sort(),
      codes: [...boxes, ...ranks],
      losses: ["language-left-out"],
    },
    ".xlsx": {
      texts: [...without("scoreTitle", "scoreTitle.id"), "title.id"].sort(),
      codes: [...boxes, ...ranks],
      losses: ["language-left-out"],
    },
    ".redcap.csv": {
      texts: ["bandTitle", "scaleTitle", ...translations].sort(),
      codes: ranks,
      losses: ["language-left-out", "platform-name"],
    },
    ".fhir-r4.json": { texts: without("scoreTitle", "scoreTitle.id"), codes: ranks, losses: ["platform-columns"] },
    ".fhir-r5.json": { texts: without("scoreTitle", "scoreTitle.id"), codes: ranks, losses: ["platform-columns"] },
    ".qsf": {
      texts: [...without("scoreTitle"), "title.id"].sort(),
      // The number that the next choice beside the boxes would have is that of the first rank.
      codes: ranks.slice(1),
      losses: ["score-left-out", "platform-columns", "language-left-out"],
    },
    ".qualtrics.txt": {
      texts: ["bandTitle", "scaleTitle", "scoreTitle", ...translations].sort(),
      codes: ranks,
      limits: [20_117.25, 20_993.75, 20_300],
      names: true,
      losses: ["format-leaves-out"],
    },
    // Whoever enters the answers has the codebook.
    ".paper.html": { texts: forAnalysis, codes: ranks, names: true, losses: ["score-left-out"] },
    ".codebook.md": {},
    ".codebook.html": {},
    // A row for each column of the data: what belongs to the whole is in the other two.
    ".codebook.csv": {
      texts: ["contact", "intro", "outro", "pageTitle", "scaleTitle", "title"].flatMap((kind) => [kind, `${kind}.id`]),
    },
    ".ddi.xml": {},
  };
};

describe("what an instrument has is in every output, or in its losses", () => {
  let all: Marked;
  let files: Map<string, Compiled>;
  before(async () => {
    all = await marked();
    files = await compiledFiles(all.instrument);
  });

  for (const suffix of Object.keys(places([]))) {
    it(`in ${suffix}`, () => {
      const compiled = files.get(suffix)!;
      const { texts = [], codes = [], limits = [], names, losses = [] } = places([...new Set(all.texts.values())])[suffix]!;
      const found = lacks(all, compiled);
      assert.deepEqual({ ...found, names: names ? [] : found.names }, { texts, codes, limits, names: [] });
      const told = new Set(compiled.losses.map(({ code }) => code));
      assert.deepEqual(
        losses.filter((code) => !told.has(code)),
        [],
      );
    });
  }

  it("which finds each text, code, limit and name that is dropped", () => {
    const [item] = [...all.texts].find(([, kind]) => kind === "item")!;
    for (const [suffix, compiled] of files) {
      const before = lacks(all, compiled);
      const dropped = (what: string | number): Lacks => lacks(all, { ...compiled, text: compiled.text.replaceAll(String(what), "") });
      assert.ok(dropped(item).texts.includes("item"), suffix);
      assert.ok(dropped(40_101).codes.includes(40_101), suffix);
      if (!before.limits.includes(20_993.75)) assert.ok(dropped(20_993.75).limits.includes(20_993.75), suffix);
      const isTold = compiled.losses.some(({ on, code }) => ["marks", "znText"].includes(on) && code === "platform-name");
      if (compiled.text.includes("znText") && !isTold) assert.ok(dropped("znText").names.includes("znText"), suffix);
    }
  });
});
