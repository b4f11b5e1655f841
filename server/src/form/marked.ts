/** The texts of a form that have bold words, links or answers in them, and what is lost where a platform cannot show these. */

import { answersIn, isMarked } from "../marks/write.ts";
import type { Text } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Form } from "./form.ts";
import type { Loss } from "./loss.ts";
import { rowsOf } from "./pairs.ts";

/** Where a text stands on a form. */
export type TextPlace = "title" | "opening" | "closing" | "page" | "note" | "question" | "hint" | "stem" | "item" | "answer";

interface Placed {
  /** The declaration that it belongs to. */
  readonly on: string;
  readonly place: TextPlace;
  readonly text: Text;
}

/** That bold words are plain, and links their addresses. */
export function markLosses(form: Form, platform: string, shows: (place: TextPlace) => boolean): Loss[] {
  const lost = textsOf(form).filter(({ place, text }) => !shows(place) && Object.values(text).some(isMarked));
  return idsOf(lost).map((on) => ({ on, code: "marks-left-out", message: message("losses.marksAsWords", { platform, on }) }));
}

/** That the words in place of an answer are read, or the name of its question, whatever was answered. */
export function toldLosses(form: Form, platform: string, tells: (place: TextPlace) => boolean): Loss[] {
  const lost = textsOf(form).filter(({ place, text }) => !tells(place) && Object.values(text).some((each) => answersIn(each).length > 0));
  return idsOf(lost).map((on) => ({ on, code: "answer-not-told", message: message("losses.answerNotTold", { platform, on }) }));
}

/** That the words which stand for a missing answer are not read. */
export function insteadLosses(form: Form, platform: string): Loss[] {
  const lost = textsOf(form).filter(({ text }) =>
    Object.values(text).some((each) => answersIn(each).some(({ otherwise }) => otherwise !== undefined)),
  );
  return idsOf(lost).map((on) => ({ on, code: "answer-not-told", message: message("losses.insteadNotTold", { platform, on }) }));
}

/** That an answer is not told on the page on which it is asked, as the platform fills answers in when a page is built. */
export function samePageLosses(form: Form, platform: string): Loss[] {
  const lost = form.pages.flatMap((page) => {
    const asked = new Set(page.blocks.flatMap((block) => (block.kind === "question" ? [block.id] : [])));
    return tellingIn({ ...form, opening: [], pages: [page], closing: [] }, (of) => asked.has(of));
  });
  return idsOf(lost).map((on) => ({ on, code: "answer-not-told", message: message("losses.toldOnItsPage", { platform, on }) }));
}

/** That the code of what nobody was asked is read in place of its words. */
export function givenCodeLosses(form: Form, platform: string): Loss[] {
  const coded = new Set((form.instrument.givens ?? []).flatMap(({ id, type }) => (type.kind === "one" ? [id] : [])));
  return idsOf(tellingIn(form, (of) => coded.has(of))).map((on) => ({
    on,
    code: "answer-not-told",
    message: message("losses.givenCodeTold", { platform, on }),
  }));
}

/** The texts that tell one of some answers. */
function tellingIn(form: Form, tells: (of: string) => boolean): readonly Placed[] {
  return textsOf(form).filter(({ text }) => Object.values(text).some((each) => answersIn(each).some(({ of }) => tells(of))));
}

function idsOf(all: readonly Placed[]): readonly string[] {
  return [...new Set(all.map(({ on }) => on))];
}

/** All texts that respondents read, with where they stand. */
export function textsOf({ instrument, opening, pages, closing }: Form): readonly Placed[] {
  const found: Placed[] = [];
  const add = (on: string, place: TextPlace, text: Text | undefined): unknown => text && found.push({ on, place, text });
  const { id } = instrument;
  add(id, "title", instrument.title);
  for (const { text } of opening) add(id, "opening", text);
  for (const page of pages) {
    add(page.id, "page", page.title);
    for (const block of page.blocks) {
      if (block.kind === "note") add(block.id, "note", block.text);
      else if (block.kind === "group") {
        const { battery, heading } = block;
        add(battery.id, "stem", battery.stem);
        add(battery.id, "hint", battery.hint);
        if (heading) add(heading.dimension, "page", heading.title);
        for (const row of rowsOf(block)) {
          add(row.item, "item", row.text);
          add(row.item, "hint", row.hint);
          add(row.item, "answer", row.poles?.left);
          add(row.item, "answer", row.poles?.right);
        }
      } else if (block.kind === "question") {
        const { asks } = block;
        add(block.id, "question", block.text);
        add(block.id, "hint", block.hint);
        if ("options" in asks) for (const { label } of asks.options) add(block.id, "answer", label);
        if (asks.kind === "number") add(block.id, "answer", asks.unit);
        if (asks.kind === "share") for (const { dimension, label } of asks.parts) add(dimension, "answer", label);
        for (const { message: told } of block.rules) add(block.id, "answer", told);
      }
    }
  }
  for (const { id: scale, points, missing } of instrument.scales)
    for (const { label } of [...points, ...missing]) add(scale, "answer", label);
  for (const { text } of closing) add(id, "closing", text);
  return found;
}
