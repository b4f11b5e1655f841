/** Texts that ask nothing, in the places that an instrument has for them: above a battery, as the title of a page, at the beginning and at the end. */

import type { Found, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { Page, Part } from "./batteries.ts";

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
    gathering.loseText("note", note.source, {});
    gathering.lose("note", note.source, undefined, true);
  }
  const last = all.findLast(({ parts }) => parts.length > 0);
  const ending: Part[] = [];
  while (last && last.parts.length > (last === first ? 1 : 0) && !last.when && isFree(last.parts.at(-1))) ending.unshift(last.parts.pop()!);
  for (const note of ending) {
    outro = below(outro, note.text);
    gathering.lose("note", note.source, undefined, true);
  }
  return { intro, outro, pages: all.map((page) => withTitle(page, gathering)).filter(({ parts }) => parts.length > 0) };
}

function isFree(part: Part | undefined): boolean {
  return part?.kind === "note" && part.when === undefined;
}

/** A note that begins a page is its title, one above a battery its stem. Others are lost. */
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
    if (isStem || isTitle) gathering.lose("note", part.source, undefined, true);
    else gathering.loseText("note", part.source, part.text);
  });
  return { ...page, parts, ...(Object.keys(title).length > 0 && { title }) };
}

function isShort(text: FoundText): boolean {
  return Object.values(text).every((each) => each.length <= longestTitle && !each.includes("\n\n"));
}

/** One text below another, in each language that one of them has. */
function below(above: FoundText, text: FoundText): FoundText {
  const languages = new Set([...Object.keys(above), ...Object.keys(text)]);
  return Object.fromEntries([...languages].map((language) => [language, [above[language], text[language]].filter(Boolean).join("\n\n")]));
}
