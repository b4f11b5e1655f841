/** What a reader gathers while it reads: texts without markup, and what is lost. */

import type { FoundText } from "./found.ts";
import type { ImportLoss, LossKind } from "./losses.ts";
import { answerMark, withAnswers, wordsOf } from "./text/marked.ts";
import type { Told } from "./text/tells.ts";
import { plainText, type Markup } from "./text/plain.ts";

/** The longest text that a loss repeats whole. */
const longest = 100_000;

/** How many places are named of what came along. */
const mostPlaces = 200;

export class Gathering {
  readonly losses: ImportLoss[] = [];
  readonly #markup: Markup;
  readonly #piped: RegExp | undefined;
  readonly #tells: (raw: string) => Told;
  readonly #said = new Set<string>();
  /** Where something came along as we have it. */
  readonly #brought = new Map<LossKind, Set<string>>();

  /**
   * @param markup what texts of the format are written in
   * @param piped what stands in texts for an answer or a field; a global expression
   * @param tells which answer that is, where it is plain
   */
  constructor(markup: Markup = "html", piped?: RegExp, tells: (raw: string) => Told = () => undefined) {
    this.#tells = tells;
    this.#markup = markup;
    this.#piped = piped;
  }

  /** Notes a loss; the same one of the same place only once. */
  lose(kind: LossKind, where: string, text?: string, kept = false): void {
    const key = `${kind}\n${where}\n${text ?? ""}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.losses.push({
      kind,
      where,
      ...(text !== undefined && text !== "" && { text: withAnswers(wordsOf(text.slice(0, longest)), ({ raw }) => raw) }),
      ...(kept && { kept }),
    });
  }

  /** Notes that something came along as the language has it, which is told once for all places. */
  bring(kind: LossKind, where: string): void {
    if (this.#markup === "marks") return;
    const places = this.#brought.get(kind) ?? new Set();
    this.#brought.set(kind, places.add(where));
  }

  /** All that is told: what is lost, and once of each kind where it came along. */
  told(): readonly ImportLoss[] {
    const brought = [...this.#brought].map(([kind, places]): ImportLoss => {
      const named = [...places].slice(0, mostPlaces).join(", ");
      return { kind, where: places.size > mostPlaces ? `${named} …` : named, kept: true, brought: true };
    });
    return [...this.losses, ...brought];
  }

  /** A text as people read it. Bold words and links are marks; other markup, pictures and what is filled in are noted. */
  plain(raw: string, where: string): string {
    const { text, hasMarks, isMarked, links, media, scripts } = plainText(raw, this.#markup);
    if (isMarked) this.lose("html", where, links.join(" "), true);
    else if (hasMarks) this.bring("html", where);
    for (const each of media) this.lose("media", where, each);
    for (const each of scripts) this.lose("script", where, each);
    if (!this.#piped) return text;
    const piped = new Set<string>();
    const own = text.replace(this.#piped, (raw) => {
      const told = this.#tells(raw);
      const written = typeof told === "object" ? answerMark({ of: told.of, otherwise: told.otherwise, raw }) : told;
      if (written === undefined) piped.add(raw);
      return written ?? raw;
    });
    if (piped.size > 0) this.lose("piping", where, [...piped].join(" "), true);
    return own;
  }

  /** The same of a text in several languages; empty ones are left out. */
  text(raw: Readonly<Record<string, string | undefined>>, where: string): FoundText {
    return Object.fromEntries(
      Object.entries(raw).flatMap(([language, each]) => {
        const text = each === undefined ? "" : this.plain(each, where);
        return text === "" ? [] : [[language, text]];
      }),
    );
  }

  /** Notes a text that people read and that has no place in an instrument. */
  loseText(kind: LossKind, where: string, text: FoundText): void {
    const all = Object.values(text);
    if (all.length > 0) this.lose(kind, where, all.join(" | "));
  }
}
