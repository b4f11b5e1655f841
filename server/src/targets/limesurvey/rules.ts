/** What LimeSurvey takes for names, codes and titles, and what it keeps for itself. Its importer changes or drops the rest without a word. */

import type { Asks } from "../../form/form.ts";
import type { RecordName } from "../../instrument/schema.ts";
import type { NameRules } from "../../form/names.ts";
import type { TableRules } from "../../form/tables.ts";
import { inWords } from "../../marks/write.ts";
import { literalText } from "./texts.ts";

/** A table is mandatory as a whole, and its rows can have an end on either side ("Question type - Array" in its manual). */
export const tableRules: TableRules = { requiredAlike: true, polesTogether: true };

/**
 * Codes of questions, and of the rows of each: letters and digits, a letter first, and at most so many. Longer ones end an import half-way. The
 * first words are those of its own variables (`rules` in application/models/Question.php, version 6), the last those that its expressions have
 * for signs (application/helpers/expressions/em_core_helper.php).
 */
export const nameRules = {
  plain: (name: string) => name.replace(/[^A-Za-z0-9]/g, "").replace(/^(?![A-Za-z])/, "q"),
  longest: 20,
  reserved: "lang sid savedid token qid gid sgq self that this time other and or xor eq ne lt le gt ge".split(" "),
  joint: "",
} as const satisfies NameRules;

type Answers = readonly { readonly code: number }[];

const known = new WeakMap<Answers, ReadonlyMap<number, string>>();

/**
 * What it calls the codes of a list of answers that it does not take. Codes are letters and digits, five at most (`rules` in
 * application/models/Answer.php): a minus becomes an m, and what is too long is counted, behind an A up to A9999 and then behind a B.
 */
export function changedCodes(answers: Answers): ReadonlyMap<number, string> {
  const found = known.get(answers);
  if (found !== undefined) return found;
  const changed = new Map<number, string>();
  let counted = 0;
  const next = (): string => `${String.fromCharCode(65 + Math.floor(++counted / 10_000))}${counted % 10_000}`;
  for (const { code } of answers) {
    if (/^\d{1,5}$/.test(String(code))) continue;
    changed.set(code, /^-\d{1,4}$/.test(String(code)) ? `m${-code}` : next());
  }
  known.set(answers, changed);
  return changed;
}

/** What it calls a code of a list of answers. */
export function codeIn(answers: Answers, code: number): string {
  return changedCodes(answers).get(code) ?? String(code);
}

/** A date has a time in its database, and so in exports: midnight. */
export const midnight = " 00:00:00";

/** What it notes of every respondent, by its own columns. It does not keep the device. */
export const ownColumns: Readonly<Partial<Record<RecordName, string>>> = {
  start: "startdate",
  end: "submitdate",
  language: "startlanguage",
};

/** The value of a box that is ticked. One that is not has none. */
export const tick = "Y";

const none: Answers = [];

/** The list whose codes the answers to a question are. A box has none: it is ticked or not. */
export function answersTo(asks: Asks): Answers {
  switch (asks.kind) {
    case "one":
    case "rank":
      return asks.options;
    case "scale":
      return asks.answers;
    case "any":
    case "number":
    case "text":
    case "date":
    case "time":
    case "place":
    case "file":
    case "share":
      return none;
  }
}

/** The title of a survey. It counts the signs as they are written (`rules` in application/models/SurveyLanguageSetting.php). */
const longestTitle = 200;

/** Whether a title is short enough. */
export function fitsTitle(title: string): boolean {
  return literalText(inWords(title)).length <= longestTitle;
}

/** A title as it is taken: cut where it is too long. */
export function surveyTitle(title: string): string {
  if (fitsTitle(title)) return literalText(inWords(title));
  let cut = "";
  for (const letter of inWords(title)) {
    if (literalText(cut + letter).length + 1 > longestTitle) break;
    cut += letter;
  }
  return `${literalText(cut)}…`;
}

/** The number of a survey, from its id: the same one at each compilation, and of six digits as LimeSurvey gives them. */
export function surveyNumber(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return 100_000 + ((hash >>> 0) % 900_000);
}
