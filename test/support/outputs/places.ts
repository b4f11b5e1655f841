/** What each file has no place for, and why; and which losses tell what kinds of parts. Both the test and the page on platforms are made by it. */

import type { LossCode } from "../../../server/src/findings/codes.ts";
import type { Kind } from "./parts.ts";

/** The losses that tell that a part of a kind is not there, wherever they are told at its declaration. */
export const tellsOf = (kind: Kind, language: "first" | "other" | undefined): readonly LossCode[] => [
  ...(language === undefined ? [] : (["text-cut", "text-changed"] as const)),
  ...(language === "other" ? (["language-left-out"] as const) : []),
  ...(tells[kind] ?? []),
];

const tells: Partial<Readonly<Record<Kind, readonly LossCode[]>>> = {
  name: ["platform-name", "platform-columns", "data-not-filled"],
  "score name": ["platform-name", "score-left-out"],
  "score title": ["score-left-out"],
  "band title": ["score-left-out"],
  "band label": ["score-left-out", "band-label-changed"],
  "band limit": ["score-left-out"],
  code: ["platform-code"],
  "box code": ["platform-code"],
  "rank code": ["platform-code"],
  check: ["answer-not-checked"],
  limit: ["answer-not-checked"],
  total: ["answer-not-checked"],
  decimals: ["answer-not-checked"],
  order: ["order-not-mixed"],
  condition: ["condition-changed"],
};

/** Files that have every text in one language; others have all texts in all languages, and at most the title in one. */
export const inOneLanguage: ReadonlySet<string> = new Set([".redcap.csv"]);

const forAnalysis = "A form has no place for it; the codebook has it.";
const analysis = [
  "scale title",
  "dimension title",
  "definition",
  "population",
  "period",
  "score title",
  "band title",
  "band limit",
] as const satisfies Kind[];
/** Kinds that a file has no place for, each with the reason. */
export type Place = Readonly<Partial<Record<Kind, string>>>;

const none = (why: string, ...kinds: readonly Kind[]): Place => Object.fromEntries(kinds.map((kind) => [kind, why]));
const form: Place = none(forAnalysis, ...analysis);
const scoreTitles = (place: Place): Place => Object.fromEntries(Object.entries(place).filter(([kind]) => kind !== "score title"));
const column = (kind: string): string => `Each ${kind} has a column of its own in the data, which needs no code.`;
const rank = none("What stands in the data is the rank.", "rank code");
const odk: Place = { ...scoreTitles(form), ...none(column("box"), "box code"), ...rank };
const lime: Place = { ...scoreTitles(form), ...none(column("box"), "box code") };
export const simple = "The simple format has no place for it (format-leaves-out): import the .qsf.";
const entered = "Whoever enters the answers has the codebook.";

export const places: Readonly<Record<string, Place>> = {
  ".surveyjs.json": { ...form },
  ".lss": lime,
  ".limesurvey.txt": lime,
  ".xform.xml": odk,
  ".xlsx": odk,
  ".redcap.csv": { ...scoreTitles(form), ...rank },
  ".fhir-r4.json": { ...scoreTitles(form), ...rank },
  ".fhir-r5.json": { ...scoreTitles(form), ...rank },
  ".qsf": { ...scoreTitles(form), ...rank },
  ".qualtrics.txt": {
    ...form,
    ...rank,
    ...none(simple, "name", "score name", "band label", "limit", "total", "decimals", "required", "order", "condition", "title", "outro"),
  },
  ".paper.html": { ...form, ...rank, ...none(entered, "name", "score name", "band label"), ...none("Paper cannot insist.", "required") },
  ".codebook.md": {},
  ".codebook.html": {},
  ".codebook.csv": {
    ...none(
      "A row for each column of the data: what belongs to the whole is in the other two.",
      "title",
      "intro",
      "note",
      "contact",
      "outro",
      "page title",
      "scale title",
      "definition",
      "population",
      "period",
      "dimension title",
      "heading",
      "band limit",
      "check",
    ),
  },
  ".ddi.xml": {},
};
