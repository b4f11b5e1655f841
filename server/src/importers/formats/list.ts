/** Plain lists, as they come from a text document, an e-mail or Markdown: items with their answers, or questions with options below them. */

import type { Found, FoundOption, FoundPart, FoundRow } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { joinedHelp } from "../text/rules.ts";
import { shortenedIn, withoutGrids } from "../text/grids.ts";
import { areOrdered } from "../steps/labels.ts";
import { codedBehind, codedInRow, isCitation, labelsIn, marked, readLines, type Line } from "./listLines.ts";

export function readList(text: string): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader();
  return { found: reader.found(readLines(withoutGrids(text))), gathering: reader.gathering };
}

/** A longer text is no questionnaire, but a book or a log. */
const mostLines = 2000;

/** Whether a text has lines that can be items. */
export function isList(text: string): boolean {
  const lines = readLines(text).filter(({ kind }) => kind !== "blank");
  if (lines.length < 2 || lines.length > mostLines || /^\s*(?:[{[<]|%PDF)/.test(text)) return false;
  const long = lines.filter((line) => line.text.length > 400).length;
  return long * 4 < lines.length;
}

class Reader {
  readonly gathering = new Gathering("markdown");

  found(lines: readonly Line[]): Found {
    const asQuestions = this.#questions(lines);
    return asQuestions ?? this.#items(lines);
  }

  #text(raw: string, where: string): Readonly<Record<string, string>> {
    return this.gathering.text({ und: raw }, where);
  }

  // ---------------------------------------------------------------- questions with options

  /** Questions that have their options below them; nothing where the list is none of those. */
  #questions(lines: readonly Line[]): Found | undefined {
    const starts = lines.flatMap((line, at) =>
      line.kind === "numbered" || (line.kind === "plain" && /[?:]$/.test(line.text)) ? [at] : [],
    );
    const blocks = starts.map((start, index) => {
      const end = starts[index + 1] ?? lines.length;
      const below = lines.slice(start + 1, end);
      const bullets = below.filter(({ kind }) => kind === "bullet" || kind === "lettered");
      const plain = below.filter(({ kind }) => kind === "plain");
      // Codes may stand before the options with nothing between.
      const options = bullets.length === 0 && codedInRow(plain.map(({ written }) => written)) ? plain : bullets;
      return { line: lines[start]!, below, options };
    });
    const withOptions = blocks.filter(({ options }) => options.length >= 2 || options.some(({ text }) => labelsIn(text) !== undefined));
    if (withOptions.length < 1 || withOptions.length * 2 < blocks.length) return undefined;
    const above = lines.slice(0, starts[0]).find(({ kind }) => kind !== "blank");
    const isTitle = above?.kind === "plain" && above.text.length < 80 && !/[.:…?!]$/.test(above.text);
    const title = lines.find(({ kind }) => kind === "heading")?.text ?? (isTitle ? above.text : undefined);
    const parts: FoundPart[] = [];
    let hasCodes = true;
    const before = lines.slice(0, starts[0]).filter(({ kind, text }) => kind !== "blank" && text !== title);
    for (const line of before)
      parts.push({ kind: "note", source: `line ${line.number}`, text: this.#text(line.text, `line ${line.number}`) });
    for (const { line, below, options } of blocks) {
      const source = line.label === undefined ? `Q${parts.length + 1}` : /^\d/.test(line.label) ? `Q${line.label}` : line.label;
      const hint = below.find(({ kind, text }) => kind === "directive" || /^\(.*\)$/.test(text))?.text.toLowerCase() ?? "";
      const text = this.#text(line.text, source);
      const range = options.length === 1 ? labelsIn(options[0]!.text) : undefined;
      if (range) {
        parts.push({ kind: "question", source, text, answer: "one", rating: true, options: this.#options(range, source) });
        continue;
      }
      // Words between a question and its answers help with it; behind them, they may be about what comes next.
      const others = below.filter((each) => each.kind === "plain" && !options.includes(each));
      const isAbove = options.length >= 2 && others.every(({ number }) => number < options[0]!.number);
      const help = isAbove ? joinedHelp(...others.map(({ text: words }) => this.#text(words, source))) : undefined;
      if (!isAbove) for (const other of others) this.gathering.lose("hint", source, other.text);
      if (options.length < 2) {
        parts.push({
          kind: "question",
          source,
          text,
          answer: /number|numeric/.test(hint) ? "number" : /date/.test(hint) ? "date" : "long",
        });
        continue;
      }
      const isMany = /multiple|all that apply|several|checkbox|lebih dari satu|semua yang|mehrfach/.test(
        `${hint} ${line.text.toLowerCase()}`,
      );
      hasCodes &&= options.every(({ text: own }) => /^\d+\s*[=:.) ]/.test(own));
      const inRow = codedInRow(options.map(({ text: label }) => label));
      const own = options.map(({ text: label }, at): FoundOption => {
        if (inRow) return { code: inRow[at]!.code, label: this.#text(inRow[at]!.label, source) };
        const [, code = "", words = label] = /^(\d{1,4})\s*[=:)]\s*(\S.*)$/.exec(label) ?? [];
        return { code, label: this.#text(words, source), ...(/_{3,}|\(?please specify\)?/i.test(words) && { specify: true }) };
      });
      parts.push({
        kind: "question",
        source,
        text,
        ...(help && { hint: help }),
        answer: /rank/.test(hint) ? "rank" : isMany ? "any" : "one",
        options: own,
      });
    }
    if (!hasCodes) this.gathering.lose("codes-missing", "answers", undefined, true);
    return {
      ...(title !== undefined && { title: this.#text(title, "title") }),
      languages: ["und"],
      isWithoutData: true,
      pages: [{ source: "page1", parts }],
    };
  }

  // ---------------------------------------------------------------- items and their answers

  #items(lines: readonly Line[]): Found {
    const { gathering } = this;
    const { options, used } = this.#answers(lines);
    const rest = lines.filter((line) => !used.has(line) && line.kind !== "blank");
    const cites = rest.filter(isCitation);
    for (const { text } of cites) gathering.lose("instructions", "citation", text, true);
    const body = rest.filter((line) => !cites.includes(line));
    const hasMarks = body.filter(({ kind }) => kind === "numbered" || kind === "bullet" || kind === "lettered").length;
    const isItem = (line: Line): boolean =>
      hasMarks >= 2 ? line.kind !== "plain" && line.kind !== "heading" && line.kind !== "directive" : line.kind === "plain";
    const first = body.findIndex(isItem);
    let title: string | undefined;
    let stem = "";
    const intro: string[] = [];
    // Of headings below the title, the last one is that of the first items.
    let above: readonly string[] = [];
    let heading: string | undefined;
    for (const line of body.slice(0, Math.max(0, first)))
      if (title === undefined && (line.kind === "heading" || (hasMarks >= 2 && line.text.length < 80 && !/[.:…?]$/.test(line.text))))
        title = line.text;
      else if (line.kind !== "heading") intro.push(line.text);
      else [above, heading] = [[...above, ...(heading === undefined ? [] : [heading])], line.text];
    intro.unshift(...above);
    // A heading right above the first items is theirs, where others have one, too.
    const looksHeaded = (text: string): boolean => text.length < 60 && !/[.:…?!]$/.test(text);
    const isHeaded = hasMarks >= 2 && body.slice(Math.max(0, first)).some((line) => !isItem(line) && looksHeaded(line.text));
    let dimension = isHeaded && intro.length > 0 && looksHeaded(intro.at(-1)!) && heading === undefined ? intro.pop() : heading;
    // Above a list of plain lines, one that ends as a beginning is its stem.
    const items = body.slice(Math.max(0, first));
    if (hasMarks < 2 && items.length > 3 && /(?:[:…]|\.\.\.)$/.test(items[0]!.text)) stem = items.shift()!.text;
    else if (intro.length > 0) stem = intro.pop()!;
    const rows: FoundRow[] = [];
    for (const line of items) {
      if (line.kind === "heading" || (hasMarks >= 2 && !isItem(line) && line.text.length < 80 && !/[.?!]$/.test(line.text))) {
        dimension = line.text.replace(/:$/, "");
        continue;
      }
      if (!isItem(line)) {
        gathering.lose("instructions", `line ${line.number}`, line.text);
        continue;
      }
      const { text, reverse } = marked(line.text);
      const name = line.label === undefined ? `item_${rows.length + 1}` : /^\d/.test(line.label) ? `item_${line.label}` : line.label;
      rows.push({
        source: `line ${line.number}`,
        name,
        text: this.#text(text, `line ${line.number}`),
        ...(reverse && { reverse }),
        ...(dimension !== undefined && { dimension }),
      });
    }
    // A mark that all of them have is none.
    const plainRows = rows.length > 1 && rows.every(({ reverse }) => reverse) ? rows.map(({ reverse: _, ...row }) => row) : rows;
    const notes = intro.map((text, at): FoundPart => ({
      kind: "note",
      source: `text ${at + 1}`,
      text: this.#text(text, `text ${at + 1}`),
    }));
    const parts: FoundPart[] =
      rows.length === 0
        ? notes
        : [
            ...notes,
            { kind: "matrix", source: "list", text: this.#text(stem, "list"), options: this.#options(options, "answers"), rows: plainRows },
          ];
    return {
      ...(title !== undefined && { title: this.#text(title, "title") }),
      languages: ["und"],
      isWithoutData: true,
      cites: cites.map(({ text }) => text),
      pages: [{ source: "page1", parts }],
    };
  }

  #options(labels: readonly { readonly code: string; readonly label: string }[], where: string): readonly FoundOption[] {
    if (labels.length > 0) return labels.map(({ code, label }) => ({ code, label: this.#text(label, where) }));
    this.gathering.lose("codes-missing", where, "1, 2, 3, 4, 5", true);
    return ["1", "2", "3", "4", "5"].map((code) => ({ code, label: {} }));
  }

  /** The labels of the answers, and the lines that they stand in. */
  #answers(lines: readonly Line[]): { readonly options: readonly { code: string; label: string }[]; readonly used: ReadonlySet<Line> } {
    for (const line of lines) {
      const labels = line.kind === "blank" ? undefined : labelsIn(line.text);
      if (labels && labels.length >= 2) return { options: labels, used: new Set([line]) };
    }
    const blocks: Line[][] = [[]];
    for (const line of lines)
      if (line.kind === "blank" || line.kind === "heading") blocks.push([]);
      else blocks.at(-1)!.push(line);
    const coded = (line: Line): { code: string; label: string } | undefined => {
      const [, code, label] = /^\(?(-?\d{1,3})\)?\s*[=:–-]\s*(\S.*)$/.exec(line.written) ?? [];
      return code === undefined ? undefined : { code, label: label! };
    };
    for (const block of blocks) {
      const labels = codesIn(block, coded);
      if (labels) return { options: labels, used: new Set(block) };
    }
    for (const whole of blocks) {
      const block = withoutLead(whole);
      const labels = block.map(({ text }) => text);
      if (
        block.length >= 3 &&
        block.length <= 11 &&
        labels.every((label) => label.length <= 60 && !/[.?!]$/.test(label)) &&
        areOrdered(labels)
      )
        return { options: labels.map((label) => ({ code: "", label })), used: new Set(whole) };
    }
    return { options: [], used: new Set() };
  }
}

/** Labels with their codes, a line each: before them, behind them, or letters for them. */
function codesIn(
  whole: readonly Line[],
  before: (line: Line) => { code: string; label: string } | undefined,
): readonly { code: string; label: string }[] | undefined {
  const block = withoutLead(whole);
  if (block.length < 2) return undefined;
  const all = block.map(before);
  if (all.every((label) => label !== undefined)) return all;
  const behind = block.map(({ written }) => codedBehind(written));
  if (behind.every((label) => label !== undefined)) return behind;
  const shortened = block.map(({ written }) => shortenedIn(written));
  if (block.length > 2 && shortened.every((each) => each !== undefined)) return shortened.map(({ label }) => ({ code: "", label }));
  return codedInRow(block.map(({ written }) => written));
}

/** The lines of a block without the one that leads to them. */
function withoutLead(block: readonly Line[]): readonly Line[] {
  return block.length > 2 && /[:：]$/.test(block[0]!.text) ? block.slice(1) : block;
}
