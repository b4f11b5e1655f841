/** Where lines of a file are no statements but a list that was pasted into it. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import { message, type Message } from "../messages/message.ts";
import type { Findings } from "./findings.ts";
import { nameOfLabel } from "./names.ts";
import { readPasted } from "./pasted.ts";
import { readPastedLabels } from "./pastedLabels.ts";
import { headerOf, isMarked, rowsOf, withoutMarker } from "./pastedCells.ts";
import { lineEnd, lineStart } from "./places.ts";
import { words } from "./tokens.ts";

/** What the lines stand in. The file is the whole text where it declares nothing. */
export type PastedPlace = "dimension" | "instrument" | "file";

/** Lines that look like items, or like the answers of a question above them: from the first word to the last, and how many they are. */
export interface PastedRun extends Span {
  readonly count: number;
  readonly place: PastedPlace;
  /** What they are the answers of. */
  readonly question: Unanswered | undefined;
  /** The first sentence, for an example. */
  readonly first: string;
}

type Kind = "marked" | "table" | "sentences" | "quoted";

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without the blanks around it. */
  readonly text: string;
}

const keywords: ReadonlySet<string> = new Set(words);
/** With these even a line of many words is a statement. */
const neverProse = new Set(["import", "languages", "measures", "dimension", "battery", "question", "instrument", "translation", "when"]);

/** A question without an answer yet: `question age "How old are you?"`, or with the words before a list. */
const unanswered = /^question\s+(\w+)\s+"(?:[^"\\]|\\.)*"(\s+(?:one|any|rank)\s+of)?$/;

/** A question without answers. */
export interface Unanswered extends Span {
  readonly name: string;
  /** Whether `one of`, or the like, is there already. */
  readonly isBegun: boolean;
}

/** The question on the line above a place that has no answers, if one is there. */
export function questionAbove(text: SourceText, offset: number): Unanswered | undefined {
  let at = lineStart(text, offset);
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  if (at === 0) return undefined;
  const { start, end, text: line } = lineAt(text, lineStart(text, at));
  const [, name, begun] = unanswered.exec(line) ?? [];
  return name === undefined ? undefined : { start, end, name, isBegun: begun !== undefined };
}

/** The lines from the one at `offset` on that look like items, or like answers of a question; nothing where that one does not. */
export function pastedRun(text: SourceText, offset: number, place: PastedPlace): PastedRun | undefined {
  const first = lineAt(text, lineStart(text, offset));
  const answers = place === "instrument" ? answersFrom(text, first, place) : undefined;
  if (answers !== undefined) return answers;
  const kind = kindOf(text, first, place);
  if (kind === undefined || (place === "file" && kind !== "table" && !isFirst(text, first.start))) return undefined;
  const end = endOfRun(text, first, (line) => goesOn(line, kind));
  if (place === "file" && kind !== "table" && text.slice(end).trim() !== "") return undefined;
  const items = readPasted(text.slice(first.start, end));
  if (items.length === 0 || (items.length === 1 && (kind === "sentences" || kind === "quoted"))) return undefined;
  return { start: first.start, end, count: items.length, place, question: undefined, first: items[0]!.text };
}

/** Two lines or more below a question that has no answers. */
function answersFrom(text: SourceText, first: Line, place: PastedPlace): PastedRun | undefined {
  if (!isAnswer(first.text) || !isAnswer(nextLine(text, first)?.text ?? "")) return undefined;
  const question = questionAbove(text, first.start);
  if (question === undefined) return undefined;
  const end = endOfRun(text, first, (line) => isAnswer(line) || goesOn(line, "marked"));
  const labels = readPastedLabels(text.slice(first.start, end));
  return labels.length < 2 ? undefined : { start: first.start, end, count: labels.length, place, question, first: labels[0]!.label };
}

/** Where the last of the lines ends that belong to the first. */
function endOfRun(text: SourceText, first: Line, belongs: (line: string) => boolean): number {
  let last = first;
  for (let line = nextLine(text, first); line !== undefined && belongs(line.text); line = nextLine(text, line)) last = line;
  return last.end;
}

/** One finding for all lines, in the place of those about the words in them. */
export function reportPasted({ start, end, count, first, place, question }: PastedRun, findings: Findings): void {
  const sentence = (first.length > 30 ? `${first.slice(0, 28)}…` : first).replaceAll('"', "'");
  // That the question has no answers yet is said with them.
  findings.takeBack({ start: question?.start ?? start, end });
  findings.add(
    "pasted-items",
    { start, end },
    question !== undefined
      ? {
          lines: message("reasons.linesLookLikeAnswers", { count }),
          where: message("reasons.answersInBraces"),
          example: `one of { ${nameOfLabel(first, new Set(), question.name)} 1 "${sentence}" … }`,
        }
      : { lines: message("reasons.lineLooksLikeItem", { count }), where: wheres[place], example: `Q1 "${sentence}"` },
  );
}

const wheres: Readonly<Record<PastedPlace, Message>> = {
  dimension: message("reasons.item"),
  instrument: message("reasons.itemsInDimension"),
  file: message("reasons.itemsInInstrument"),
};

/** Whether a line looks like an answer below its question: `- Yes`, `a) Yes`, `1 = Yes`. */
function isAnswer(line: string): boolean {
  return isMarked(line) || /^[([]?-?\d{1,4}[)\]]? ?[=:–-] ?\p{L}/u.test(line);
}

/** Whether a line is a statement, or a part of one, and no prose. */
export function isStatement(line: string): boolean {
  if (/^(?:[{}]|\/[/*]|#)|\{$/.test(line) || /^[A-Za-z]\w{0,40}[ \t]+["“„«]/.test(line)) return true;
  const word = /^[a-z]+(?![\w-])/.exec(line)?.[0];
  if (word === undefined || !keywords.has(word)) return false;
  return neverProse.has(word) || !isProse(line, 4);
}

/** Whether a line has nothing but words, and so many of them. */
function isProse(line: string, most: number): boolean {
  return /^\p{L}/u.test(line) && !/["“”„«»{}=]/.test(line) && line.split(/\s+/, most).length >= most;
}

function kindOf(text: SourceText, line: Line, place: PastedPlace): Kind | undefined {
  if (isRow(text, line)) return "table";
  if (isMarked(line.text) && /\p{L}/u.test(withoutMarker(line.text)))
    return /^[-*]/.test(line.text) && place !== "dimension" && !isMarked(nextLine(text, line)?.text ?? "") ? undefined : "marked";
  if (isStatement(line.text)) return undefined;
  if (isQuoted(line.text)) return "quoted";
  // `H1 answers my question` is an item that lacks its quotes.
  const isList = isSentence(line.text) && (place === "file" || !/^\S*\d/.test(line.text));
  return isList && isSentence(nextLine(text, line)?.text ?? "") ? "sentences" : undefined;
}

function isSentence(line: string): boolean {
  return isProse(line, 3) && !isStatement(line);
}

function isQuoted(line: string): boolean {
  return /^(?:\d{1,3} )?["“„«][^"“”„«»]+["”“»]$/.test(line);
}

/** Whether a line is a row of a spreadsheet: cells with a sentence among them, and no statement whose words are set apart by tabs. */
function isRow(text: SourceText, { start, end, text: line }: Line): boolean {
  if (!line.includes("\t")) return false;
  const cells = rowsOf(text.slice(start, end))[0] ?? [];
  if (cells.length < 2) return false;
  if (headerOf(cells)) return true;
  if (isStatement(line)) {
    // `H1 "…"` is an item; with a further cell behind it that is no clause, it is a row with quoted cells.
    const [, , third = ""] = cells;
    return cells.length > 2 && third !== "" && !line.endsWith("{") && !keywords.has(/^[a-z]*/.exec(third)![0]) && !third.startsWith("/");
  }
  return cells.some((cell) => / \p{L}|\p{L} /u.test(cell)) && !cells.some((cell) => /^\w+ "/.test(cell));
}

/** Whether a further line belongs to the list. */
function goesOn(line: string, kind: Kind): boolean {
  if (kind === "table" && line.includes("\t") && !/^[{}]|\{$/.test(line)) return true;
  if (isMarked(line)) return true;
  if (isStatement(line) || /[{}=]/.test(line)) return false;
  if (kind === "quoted") return isQuoted(line);
  return kind === "sentences" ? isProse(line, 2) : /^\p{L}/u.test(line) && !/^["“„«]/.test(line);
}

/** Whether nothing but blanks stands before. */
function isFirst(text: SourceText, offset: number): boolean {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at === 0;
}

function lineAt(text: SourceText, start: number): Line {
  const end = lineEnd(text, start);
  const line = text.slice(start, end).trimEnd();
  const words = line.trimStart();
  return { start: start + line.length - words.length, end: start + line.length, text: words };
}

/** The next line that is not empty. */
function nextLine(text: SourceText, { end }: Line): Line | undefined {
  for (let at = lineEnd(text, end); at < text.length; at = lineEnd(text, at + 1)) {
    const line = lineAt(text, at + 1);
    if (line.text !== "") return line;
  }
  return undefined;
}
