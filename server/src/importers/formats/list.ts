/** Plain lists, as they come from a text document, an e-mail or Markdown: items with their answers, or questions with options below them. */

import type { Found, FoundOption, FoundPart, FoundRow } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { areOrdered } from "../steps/labels.ts";
import { isCitation, labelsIn, marked, readLines, type Line } from "./listLines.ts";

export function readList(text: string): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader();
  return { found: reader.found(readLines(text)), gathering: reader.gathering };
}

/** Whether a text has lines that can be items. */
export function isList(text: string): boolean {
  const lines = readLines(text).filter(({ kind }) => kind !== "blank");
  if (lines.length < 2 || /^\s*(?:[{[<]|%PDF)/.test(text)) return false;
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
      const options = below.filter(({ kind }) => kind === "bullet" || kind === "lettered");
      return { line: lines[start]!, below, options };
    });
    const withOptions = blocks.filter(({ options }) => options.length >= 2 || options.some(({ text }) => labelsIn(text) !== undefined));
    if (withOptions.length < 1 || withOptions.length * 2 < blocks.length) return undefined;
    const title = lines.find(({ kind }) => kind === "heading")?.text;
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
      for (const other of below.filter(({ kind }) => kind === "plain")) this.gathering.lose("hint", source, other.text);
      if (options.length < 2) {
        parts.push({
          kind: "question",
          source,
          text,
          answer: /number|numeric/.test(hint) ? "number" : /date/.test(hint) ? "date" : "long",
        });
        continue;
      }
      const isMany = /multiple|all that apply|several|checkbox/.test(`${hint} ${line.text.toLowerCase()}`);
      hasCodes &&= options.every(({ text: own }) => /^\d+\s*[=:.)]/.test(own));
      const own = options.map(({ text: label }): FoundOption => {
        const [, code = "", words = label] = /^(\d{1,4})\s*[=:)]\s*(\S.*)$/.exec(label) ?? [];
        return { code, label: this.#text(words, source), ...(/_{3,}|\(?please specify\)?/i.test(words) && { specify: true }) };
      });
      parts.push({ kind: "question", source, text, answer: /rank/.test(hint) ? "rank" : isMany ? "any" : "one", options: own });
    }
    if (!hasCodes) this.gathering.lose("codes-missing", "answers", undefined, true);
    return { ...(title !== undefined && { title: this.#text(title, "title") }), languages: ["und"], pages: [{ source: "page1", parts }] };
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
    for (const line of body.slice(0, Math.max(0, first)))
      if (title === undefined && (line.kind === "heading" || (hasMarks >= 2 && line.text.length < 80 && !/[.:…?]$/.test(line.text))))
        title = line.text;
      else if (line.kind !== "heading") intro.push(line.text);
    // Above a list of plain lines, one that ends as a beginning is its stem.
    const items = body.slice(Math.max(0, first));
    if (hasMarks < 2 && items.length > 3 && /(?:[:…]|\.\.\.)$/.test(items[0]!.text)) stem = items.shift()!.text;
    else if (intro.length > 0) stem = intro.pop()!;
    const rows: FoundRow[] = [];
    let dimension: string | undefined;
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
      const labels = block.map(coded);
      if (block.length >= 2 && labels.every((label) => label !== undefined)) return { options: labels, used: new Set(block) };
    }
    for (const block of blocks) {
      const labels = block.map(({ text }) => text);
      if (
        block.length >= 3 &&
        block.length <= 11 &&
        labels.every((label) => label.length <= 60 && !/[.?!]$/.test(label)) &&
        areOrdered(labels)
      )
        return { options: labels.map((label) => ({ code: "", label })), used: new Set(block) };
    }
    return { options: [], used: new Set() };
  }
}
