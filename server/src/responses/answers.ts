/** What a cell says of a variable: one reader for each kind of answer. */

import { shownCodes } from "../form/columnAnswers.ts";
import type { Answer } from "../form/answers.ts";
import type { Column } from "../form/form.ts";
import { phraseText, type OwnPhrases } from "../form/phrases.ts";
import type { Text } from "../instrument/schema.ts";
import { byAuthor, message, type Message, type Part } from "../messages/message.ts";
import { files, places, times } from "./forms.ts";
import { Fault, shown, type Reader } from "./fault.ts";
import { earlierCodesOf, type Earlier } from "./earlier.ts";
import { dateOfNumber, datesIn } from "./dates.ts";
import { numbersIn, shortened } from "./numbers.ts";
import { spelt } from "./spelling.ts";

/** How a file writes its answers. */
export interface Manner {
  readonly languages: readonly string[];
  /** What forms say in them in the author's words. */
  readonly phrases?: OwnPhrases;
  /** The point stands before decimals for certain. */
  readonly pointIsDecimal: boolean;
  readonly from1904: boolean;
  /** Cells have labels, not codes: where a label looks like the code of another answer, it is the label. */
  readonly hasLabels: boolean;
  /** Cells have the codes that answers had before, where these were others. */
  readonly hasEarlier?: boolean;
}

/** What programs write where there is no answer. In a text it may be one. */
const blanks = new Set(["na", "n/a", "#n/a", "<na>", "null", "#null!", "nan", ".", "-"]);
const none: ReadonlyMap<string, number> = new Map();
/** What programs write in a box that is ticked, and in one that is not. */
const ticked = ["y", "yes", "ya", "true", "checked", "selected", "x", "✓", "✔", "☑"];
const notTicked = ["n", "no", "tidak", "false", "unchecked", "not selected", "☐"];

/**
 * Gives what reads the cells of a column.
 *
 * @param earlier where answers may have the codes that they had before
 */
export function readerOf(column: Column, codes: ReadonlyMap<string, number>, manner: Manner, earlier?: Earlier): Reader {
  const { variable, from } = column;
  switch (variable.level) {
    case "text":
      if (from.kind === "question") {
        const { kind } = from.question.asks;
        if (kind === "time" || kind === "place" || kind === "file") return { time: times, place: places, file: files }[kind];
      }
      return (cell) => (cell.trim() === "" ? null : cell);
    case "date":
      return dates(manner);
    default:
      break;
  }
  if (from.kind === "box") return boxes(variable.name, [phrasesOf("chosen", "yes", manner), textsOf(from.option.label)], codes, manner);
  if (from.kind === "consent") return boxes(variable.name, [phrasesOf("yes", "chosen", manner), textsOf(from.consent.text)], codes, manner);
  return variable.codes === undefined ? numbers(column, manner) : coded(column, codes, manner, earlier);
}

/** Whether a label of a column looks like the code of another of its answers. */
export function hasNumbersForLabels(column: Column, languages: readonly string[]): boolean {
  if (column.variable.codes === undefined) return false;
  const codes = codesOf(column);
  return [...labelsOf(column, languages)].some(
    ([label, code]) => /^-?\d+$/.test(label) && codes.has(Number(label)) && Number(label) !== code,
  );
}

function textsOf(text: Text): string[] {
  return Object.values(text);
}

function phrasesOf(first: "chosen" | "yes", second: "chosen" | "yes", { languages, phrases }: Manner): string[] {
  return [first, second].flatMap((name) => textsOf(phraseText(name, languages, phrases)));
}

function boxes(name: string, yes: readonly (readonly string[])[], codes: ReadonlyMap<string, number>, manner: Manner): Reader {
  const no = (["no", "notChosen"] as const).flatMap((phrase) => textsOf(phraseText(phrase, manner.languages, manner.phrases)));
  const known = new Map([
    ...[...no, ...notTicked].map((text) => [spelt(text), 0] as const),
    ...[...yes.flat(), ...ticked].map((text) => [spelt(text), 1] as const),
    ...codes,
  ]);
  return (cell) => {
    const text = spelt(cell);
    if (text === "" || (blanks.has(text) && !known.has(text))) return null;
    const [number] = numbersIn(text, true);
    if (number === 0 || number === 1) return number;
    return known.get(text) ?? new Fault(common(text, cell) ?? message("responses.notTicked", { value: shown(cell), variable: name }));
  };
}

function coded(
  column: Column,
  own: ReadonlyMap<string, number>,
  { languages, pointIsDecimal, hasLabels }: Manner,
  earlier: Earlier | undefined,
): Reader {
  const { name } = column.variable;
  const codes = codesOf(column);
  const labels = labelsOf(column, languages);
  const answers = answersSaid(shownCodes(column, languages), languages);
  const before = earlier === undefined ? none : earlierCodesOf(column);
  const codeBefore = (text: string): number | undefined => {
    const code = before.get(text);
    if (code !== undefined) earlier?.note();
    return code;
  };
  return (cell) => {
    const text = spelt(cell);
    if (text === "") return null;
    const labelled = labels.get(text);
    if (labelled !== undefined && hasLabels) return labelled;
    const first = earlier?.first === true ? codeBefore(text) : undefined;
    if (first !== undefined) return first;
    const platforms = own.get(text);
    if (platforms !== undefined) return platforms;
    const numbers = numbersIn(text, pointIsDecimal);
    const [code, another] = numbers.filter((number) => codes.has(number));
    if (code !== undefined && another === undefined) return code;
    if (labelled !== undefined) return labelled;
    // A code with its label behind it, in parentheses or not.
    const both = /^[([]?(-?\d+)(?!\d)(.+)$/.exec(text);
    const behind = both?.[2]!.replace(/^[\s\-=.:)\]]+/, "").replace(/^\((.*)\)$/, "$1");
    if (behind !== undefined && labels.get(behind) === Number(both![1])) return Number(both![1]);
    const past = codeBefore(text);
    if (past !== undefined) return past;
    if (labels.has(text)) return new Fault(message("responses.labelTwice", { value: shown(cell), variable: name }));
    if (blanks.has(text)) return null;
    const said = common(text, cell);
    if (said) return new Fault(said);
    return new Fault(
      message(numbers.length > 0 ? "responses.notChoice" : "responses.labelUnknown", { value: shown(cell), variable: name, answers }),
    );
  };
}

function numbers({ variable: { name, lo, hi, missing } }: Column, { pointIsDecimal }: Manner): Reader {
  const isMissing = (number: number): boolean => missing.some(({ code }) => code === number);
  const fits = (number: number): boolean => isMissing(number) || ((lo === undefined || number >= lo) && (hi === undefined || number <= hi));
  return (cell) => {
    const text = spelt(cell);
    if (text === "" || blanks.has(text)) return null;
    const all = numbersIn(text, pointIsDecimal);
    const [first, second] = all.filter(fits);
    const value = shown(cell);
    if (first !== undefined && second !== undefined) return new Fault(message("responses.numberTwoWays", { value, first, second }));
    if (first !== undefined) return first;
    const [number] = all;
    if (number === undefined) return new Fault(common(text, cell) ?? message("responses.notNumber", { value, variable: name }));
    const below = lo !== undefined && number < lo;
    return new Fault(
      message(below ? "responses.belowLimits" : "responses.aboveLimits", { value, variable: name, limit: below ? lo : hi! }),
    );
  };
}

function dates({ from1904 }: Manner): Reader {
  return (cell) => {
    const text = cell.trim();
    if (text === "" || blanks.has(spelt(text))) return null;
    const number = /^\d+(?:\.\d+)?$/.test(text) ? dateOfNumber(Number(text), from1904) : undefined;
    if (number !== undefined) return number;
    const [first, second] = datesIn(text);
    const value = shown(cell);
    if (first === undefined) return new Fault(common(spelt(text), cell) ?? message("responses.notDate", { value }));
    return second === undefined ? first : new Fault(message("responses.dateTwoWays", { value, first, second }));
  };
}

/** What is no answer anywhere. */
function common(text: string, cell: string): Message<"responses"> | undefined {
  const value = shown(cell);
  if (shortened.test(text)) return message("responses.scientific", { value });
  if (/^[=@]/.test(text)) return message("responses.formula", { value });
  if (/^#(?:value!|ref!|div\/0!|name\?|num!|spill!|calc!|getting_data)$/.test(text)) return message("responses.cellError", { value });
  return undefined;
}

function codesOf({ variable: { codes = [], missing } }: Column): ReadonlySet<number> {
  return new Set([...codes, ...missing].map(({ code }) => code));
}

/** The code of each label, in all languages; nothing for one that several codes have. */
function labelsOf(column: Column, languages: readonly string[]): ReadonlyMap<string, number | undefined> {
  const { codes = [], missing } = column.variable;
  const labels = new Map<string, number | undefined>();
  const note = (code: number, text: Text | undefined): void => {
    for (const label of Object.values(text ?? {}).map(spelt))
      if (label !== "") labels.set(label, labels.has(label) && labels.get(label) !== code ? undefined : code);
  };
  for (const { code, label } of [...codes, ...missing]) note(code, label);
  // Those between poles have labels of their own.
  for (const { code, own } of shownCodes(column, languages)) note(code, own);
  return labels;
}

/** How many answers are said where one is wrong. */
const mostSaid = 9;

/** Answers and their labels, as many as fit into a message. */
export function answersSaid(all: readonly Pick<Answer, "code" | "own">[], languages: readonly string[]): readonly Part[] {
  const said = all.slice(0, mostSaid).map(({ code, own }) => {
    const label = own?.[languages[0]!];
    return byAuthor(label === undefined || label === String(code) ? String(code) : `${code} “${label}”`);
  });
  return all.length > mostSaid ? [...said, byAuthor("…")] : said;
}
