/**
 * Texts that ask nothing, in the places that an instrument has for them: above a battery, as the title of a page, at the beginning and at the end. Others are
 * notes where they stand.
 */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { Found, FoundNote, FoundText, FoundWords } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { inWords } from "../text/marked.ts";
import type { Page, Part } from "./batteries.ts";
import type { Making } from "./making.ts";
import { noColumns } from "./names.ts";

export interface Placed {
  readonly intro: FoundText;
  readonly outro: FoundText;
  readonly pages: readonly Page[];
}

/** The longest title of a page, in letters. */
const longestTitle = 300;

export function withNotes(found: Found, pages: readonly Page[], gathering: Gathering): Placed {
  const all = pages.map((page) => ({ ...page, parts: [...page.parts] }));
  let intro = found.intro ?? {};
  let outro = found.outro ?? {};
  const first = all.find(({ parts }) => parts.length > 0);
  for (; first && !first.when && isFree(first.parts[0]); first.parts.shift()) {
    // A sentence right above a table belongs to it.
    const [note, next] = first.parts as [Part, Part?];
    if (next?.kind === "matrix" && Object.keys(next.text).length === 0) break;
    intro = below(intro, note.text);
    gathering.lose("note", note.source, undefined, true);
  }
  const last = all.findLast(({ parts }) => parts.length > 0);
  const ending: Part[] = [];
  while (last && last.parts.length > (last === first ? 1 : 0) && !last.when && isFree(last.parts.at(-1))) ending.unshift(last.parts.pop()!);
  for (const note of ending) {
    outro = below(outro, note.text);
    gathering.lose("note", note.source, undefined, true);
  }
  const titled = all.map((page) => withTitle(page, gathering));
  const isShown = ({ parts, stop }: Page): boolean => parts.length > 0 || stop !== undefined;
  // A page that asks nothing goes, and people do not read its title.
  for (const page of titled) if (!isShown(page)) gathering.loseText("note", page.source, page.title ?? {});
  return { intro, outro, pages: titled.filter(isShown) };
}

function isFree(part: Part | undefined): boolean {
  return part?.kind === "note" && part.when === undefined;
}

/** A note that begins a page is its title, one above a battery its stem. */
function withTitle(page: Page, gathering: Gathering): Page {
  let title = page.title ?? {};
  const parts: Part[] = [];
  page.parts.forEach((part, at) => {
    if (part.kind !== "note") {
      const note = page.parts[at - 1];
      if (part.kind === "matrix" && Object.keys(part.text).length === 0 && note?.kind === "note" && !note.when) {
        parts.push({ ...part, text: note.text });
        return;
      }
      parts.push(part);
      return;
    }
    const next = page.parts[at + 1];
    const isStem = next?.kind === "matrix" && Object.keys(next.text).length === 0 && !part.when;
    const isTitle =
      !isStem && parts.length === 0 && Object.keys(title).length === 0 && !part.when && at + 1 < page.parts.length && isShort(part.text);
    if (isTitle) title = part.text;
    // A page that is called so says it already.
    const isSaid = JSON.stringify(inWords(part.text)) === JSON.stringify(inWords(title));
    if (isStem || isSaid) gathering.lose("note", part.source, undefined, true);
    else parts.push(part);
  });
  return { ...page, parts, ...(Object.keys(title).length > 0 && { title }) };
}

/** A note that is declared, whose condition is known once it has its place. */
export type MadeNote = Written<ast.Note> & { when?: Written<ast.Condition> | undefined };

/** The declaration of a text on a page. It has no column, so what has one, or is a page, comes first where both are called the same. */
export function noteOf({ names, wordings, sources, id }: Making, note: FoundNote | FoundWords): MadeNote {
  const { source } = note;
  const own = note.kind === "words" ? source : (note.name ?? (sources.has(source.toLowerCase()) ? `${source}_note` : source));
  const name = names.take([own], note.kind === "words" ? source : undefined, noColumns);
  return { kind: "note", name, text: wordings.of(note.text, id, [name], source) };
}

function isShort(text: FoundText): boolean {
  return Object.values(inWords(text)).every((each) => each.length <= longestTitle && each.split("\n\n").length <= 2);
}

/** One text below another, in each language that one of them has. */
function below(above: FoundText, text: FoundText): FoundText {
  const languages = new Set([...Object.keys(above), ...Object.keys(text)]);
  return Object.fromEntries([...languages].map((language) => [language, [above[language], text[language]].filter(Boolean).join("\n\n")]));
}
