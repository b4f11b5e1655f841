/**
 * Answers that texts tell: of what is asked before the text, and in words. They may stand in titles of pages, in questions, tables and rows, in notes and in
 * the help below them. Others stay as the source has them, and are said to be lost.
 */

import type { Found, FoundPage, FoundPart, FoundRow, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { answerMark, hasAnswers, withAnswers } from "../text/marked.ts";

const toldKinds = new Set<string>(["one", "number", "text", "long", "date", "time"]);

export function withTold(found: Found, gathering: Gathering): Found {
  if (!anyTells(found)) return found;
  /** What is asked by then, with the block of pages in an order of chance that it is in. */
  const known = new Map<string, string | undefined>((found.givens ?? []).map(({ source }) => [source, undefined]));
  const lost = <Value>(value: Value, where: string): Value =>
    replaced(value, (text) =>
      withAnswers(text, ({ raw }) => {
        gathering.lose("piping", where, raw, true);
        return raw;
      }),
    ) as Value;
  const part = (each: FoundPart, random: string | undefined): FoundPart => {
    const kept = (text: FoundText, where: string): FoundText =>
      replaced(text, (own) =>
        withAnswers(own, (answer) => {
          const isKnown = known.has(answer.of) && (random === undefined || known.get(answer.of) !== random);
          if (isKnown) return answerMark(answer)!;
          gathering.lose("piping", where, answer.raw, true);
          return answer.raw;
        }),
      ) as FoundText;
    const written = <Text extends FoundRow | FoundPart>(own: Text): Text => {
      const hint = "hint" in own ? own.hint : undefined;
      return {
        ...lost({ ...own, text: {}, ...(hint && { hint: undefined }) }, own.source),
        text: kept(own.text, own.source),
        ...(hint && { hint: kept(hint, own.source) }),
      };
    };
    const made = (
      each.kind === "matrix" ? { ...written({ ...each, rows: [] }), rows: each.rows.map((row) => written(row)) } : written(each)
    ) as FoundPart;
    if (each.kind === "question" && toldKinds.has(each.answer)) known.set(each.source, random ?? "");
    return made;
  };
  const asked = found.pages.map(({ parts, title, ...page }): FoundPage => {
    // As a title, it stands before all that is on its page.
    const heading = title && part({ kind: "note", source: page.source, text: title }, page.random).text;
    return { ...lost(page, page.source), ...(heading && { title: heading }), parts: parts.map((each) => part(each, page.random)) };
  });
  const { pages: _, ...rest } = found;
  return { ...lost(rest, "instrument"), pages: asked };
}

function anyTells(value: unknown): boolean {
  if (typeof value === "string") return hasAnswers(value);
  return typeof value === "object" && value !== null && Object.values(value).some(anyTells);
}

function replaced(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === "string") return write(value);
  if (Array.isArray(value)) return value.map((each) => replaced(each, write));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, write)]));
}
