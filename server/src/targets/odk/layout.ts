/** What a form is made of in ODK: groups of questions for its pages, and calculations for its scores. */

import { formOf } from "../../form/build.ts";
import type { Block, Consent, Note } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { printCondition } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { writeGroup } from "./batteries.ts";
import type { Element, Field, OdkForm } from "./elements.ts";
import { dialectOf } from "./expressions.ts";
import { Parts } from "./parts.ts";
import { writeQuestion, writeWords } from "./questions.ts";
import { writeScores } from "./scores.ts";
import { languageName, literal } from "./texts.ts";

export interface Layout {
  readonly form: OdkForm;
  /** What each column of the instrument is called, results and bands among them. */
  readonly columns: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** Lays an instrument out, and says what ODK cannot hold of it. */
export function layOut(instrument: Instrument, { sideBySide }: TargetOptions): Layout {
  const form = formOf(instrument);
  const parts = new Parts(form);
  const dialect = dialectOf(form, parts.columns);
  const { id, version, languages } = instrument;
  const opening = form.opening.map((block) => writeNote(block, parts));
  const children: Element[] = [
    ...(opening.length === 0
      ? []
      : [{ name: parts.names.free("opening"), on: id, type: "group", appearance: "field-list", children: opening } as const]),
    ...form.pages.map((page): Element => ({
      name: parts.names.free(page.id),
      on: page.id,
      type: "group",
      appearance: "field-list",
      ...(page.title && { label: literal(page.title) }),
      ...(page.when && { relevant: printCondition(page.when, dialect) }),
      children: page.blocks.flatMap((block) => writeBlock(block, parts)),
    })),
    ...writeScores(form, dialect, parts),
    ...form.closing.map((note) => writeNote(note, parts)),
  ];
  const title = instrument.title[languages[0]!]!;
  if (languages.length > 1) parts.lose(id, "language-left-out", message("losses.odkTitle", { title: byAuthor(title) }));
  const named = languages.map((tag) => ({ tag, name: languageName(tag) }));
  return {
    form: { id, title, version, languages: named, lists: parts.lists, children },
    columns: parts.columns,
    losses: [...parts.losses, ...apartLosses(form, sideBySide, message("losses.odkRow"))],
  };
}

/** Something to read, or to agree to. */
function writeNote(block: Note | Consent, parts: Parts): Field {
  const { instrument: on } = parts;
  const label = literal(block.text);
  if (block.kind === "note") return { name: parts.names.free(block.name), on, type: "note", label };
  const list = parts.list(on, block.variable, [{ name: 1, label: parts.words.phrase("yes") }]);
  return { name: parts.columns.get(block.variable)!, on, type: "select_one", list, label, required: true };
}

function writeBlock(block: Block, parts: Parts): Element[] {
  switch (block.kind) {
    case "question":
      return writeQuestion(block, parts);
    case "words":
      return [writeWords(block, parts)];
    case "group":
      return writeGroup(block, parts);
  }
}
