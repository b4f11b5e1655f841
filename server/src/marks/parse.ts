/**
 * Marks in texts: `**…**` is bold, `[words](https://…)` a link. Nothing else is markup; `\*` and `\[` write the signs. In the texts of an instrument
 * stands, besides, `{{main}}` for the answer to an earlier question, and `{{main|your office}}` with what is read where there is none; `\{` writes a brace.
 */

/** A piece of a text. */
export type Part = Words | { readonly kind: "bold"; readonly parts: readonly Part[] } | Link | Answer;

export interface Words {
  readonly kind: "words";
  readonly text: string;
}

export interface Link {
  readonly kind: "link";
  readonly parts: readonly Part[];
  readonly address: string;
}

/** The answer to a question, in words. */
export interface Answer {
  readonly kind: "answer";
  readonly of: string;
  /** What is read where there is none. */
  readonly otherwise: string | undefined;
}

/** Something that was meant as a mark and is none, by its place in the text. */
export interface Fault {
  readonly kind: "scheme" | "unclosed" | "empty";
  readonly start: number;
  readonly end: number;
}

/** What an address of a link may be: nothing that a browser would run, no quote, no bracket, no blank. */
const address = /^(?:https?:\/\/|mailto:)[^\s()<>"'`{}\\|^[\]]+$/i;

/** Whether a link may lead to an address. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

const answer = /\{\{([A-Za-z][A-Za-z0-9_]*)(?:\|([^{}|]*))?\}\}/y;

/** Whether a text may have marks or answers in it: most have not, and are their own words. */
export function mayHaveMarks(text: string): boolean {
  return text.includes("**") || text.includes("](") || text.includes("{{") || text.includes("\\");
}

/** A text in pieces. */
export function partsOf(text: string): readonly Part[] {
  return mayHaveMarks(text) ? new Reader(text).all() : [{ kind: "words", text }];
}

/** What is wrong with the marks of a text. */
export function faultsIn(text: string): readonly Fault[] {
  if (!mayHaveMarks(text)) return [];
  const reader = new Reader(text);
  reader.all();
  return reader.faults;
}

/** A text whose marks are blanks, as long as it is: for who reads its words and wants to know where they stand. */
export function withoutMarks(text: string): string {
  if (!mayHaveMarks(text)) return text;
  const blank = (mark: string): string => " ".repeat(mark.length);
  return text.replace(/\]\((?:https?:\/\/|mailto:)[^\s()]*\)/gi, blank).replace(/\*\*|\\(?=[*[])/g, blank);
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #text: string;
  /** Where each `**` that could close one stands, from behind: found once, so that a text of many opening ones is read in one go. */
  readonly #closing: readonly number[];
  /** The end of the paragraph that is being read. */
  #paragraph = -1;

  constructor(text: string) {
    this.#text = text;
    this.#closing = starsOf(text);
  }

  all(): readonly Part[] {
    return this.#read(0, this.#text.length, false);
  }

  #read(from: number, to: number, isBold: boolean): readonly Part[] {
    const text = this.#text;
    const parts: Part[] = [];
    let words = "";
    const add = (part: Part): void => {
      if (words !== "") parts.push({ kind: "words", text: words });
      words = "";
      parts.push(part);
    };
    let at = from;
    while (at < to) {
      const sign = text.charAt(at);
      if (sign === "\\" && /[*[{]/.test(text.charAt(at + 1))) {
        words += text.charAt(at + 1);
        at += 2;
      } else if (sign === "*" && !isBold && this.#opens(at, to)) {
        const end = this.#closingOf(at, to);
        if (end === undefined) {
          this.faults.push({ kind: "unclosed", start: at, end: at + 2 });
          words += "**";
          at += 2;
        } else {
          add({ kind: "bold", parts: this.#read(at + 2, end, true) });
          at = end + 2;
        }
      } else if (sign === "[") {
        const link = this.#link(at, to);
        if (link) {
          add({ kind: "link", parts: this.#read(at + 1, link.words, isBold), address: link.address });
          at = link.end;
        } else {
          words += sign;
          at += 1;
        }
      } else if (sign === "{" && text.charAt(at + 1) === "{") {
        answer.lastIndex = at;
        const found = answer.exec(text);
        if (found && answer.lastIndex <= to) {
          add({ kind: "answer", of: found[1]!, otherwise: found[2] });
          at = answer.lastIndex;
        } else {
          words += sign;
          at += 1;
        }
      } else {
        words += sign;
        at += 1;
      }
    }
    if (words !== "" || parts.length === 0) parts.push({ kind: "words", text: words });
    return parts;
  }

  /** Two stars with a word right behind them; three are none. */
  #opens(at: number, to: number): boolean {
    const text = this.#text;
    return text.startsWith("**", at) && at + 2 < to && /[^\s*]/.test(text.charAt(at + 2)) && text.charAt(at - 1) !== "*";
  }

  /** Where the stars stand that close those at a place, in the same paragraph. */
  #closingOf(at: number, to: number): number | undefined {
    let [low, high] = [0, this.#closing.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#closing[middle]! > at + 2) high = middle;
      else low = middle + 1;
    }
    const end = this.#closing[low];
    if (end === undefined || end + 2 > to) return undefined;
    // Places are asked for in order: where a paragraph ends is looked for once.
    if (this.#paragraph < at) {
      const found = this.#text.indexOf("\n\n", at);
      this.#paragraph = found === -1 ? Infinity : found;
    }
    return this.#paragraph < end ? undefined : end;
  }

  #link(at: number, to: number): { readonly words: number; readonly end: number; readonly address: string } | undefined {
    const text = this.#text;
    let words = at + 1;
    // No link in a link, and none over a line's end: whatever comes first ends the look, so that nothing is looked at twice for long.
    while (words < to && !"[]\n".includes(text.charAt(words))) words += text.charAt(words) === "\\" ? 2 : 1;
    if (words >= to || text.charAt(words) !== "]" || text.charAt(words + 1) !== "(") return undefined;
    const start = words + 2;
    let end = start;
    while (end < to && !/[\s()]/.test(text.charAt(end))) end++;
    const written = text.slice(start, end);
    const isClosed = end < to && text.charAt(end) === ")";
    const isFine = isAddress(written);
    const hasScheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(written);
    if (!isClosed) {
      if (isFine) this.faults.push({ kind: "unclosed", start: at, end });
      // `javascript:f(1)`
      else if (hasScheme && text.charAt(end) === "(") this.faults.push({ kind: "scheme", start, end });
      return undefined;
    }
    if (!isFine) {
      // "[sic](p. 3)" is no link; what has a scheme or is written as an address was meant as one.
      if (hasScheme || /^www\.|^\//i.test(written) || written.includes("@")) this.faults.push({ kind: "scheme", start, end });
      return undefined;
    }
    if (text.slice(at + 1, words).trim() === "") {
      this.faults.push({ kind: "empty", start: at, end: end + 1 });
      return undefined;
    }
    return { words, end: end + 1, address: written };
  }
}

/** Where two stars stand that have a word right before them. */
function starsOf(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf("**"); at !== -1; at = text.indexOf("**", at + 1))
    if (at > 0 && /[^\s*\\]/.test(text.charAt(at - 1)) && text.charAt(at + 2) !== "*") found.push(at);
  return found;
}
