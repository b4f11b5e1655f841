/** What a form is made of in ODK: groups of questions for its pages, and calculations for its scores. */

import { formOf } from "../../form/build.ts";
import { randomPageLosses, turnLosses } from "../../form/chance.ts";
import type { Block, Consent, Draw, Note } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { markLosses } from "../../form/marked.ts";
import { lookLosses } from "../../form/looks.ts";
import { apartLosses } from "../../form/pairs.ts";
import { variablesByName } from "../../instrument/byId.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { inWords } from "../../marks/write.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import { printStop, type Dialect } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { writeGroup } from "./batteries.ts";
import { drawings, drawnBefore, type Drawing } from "./draws.ts";
import type { Element, Field, OdkForm } from "./elements.ts";
import { canShow } from "./looks.ts";
import { Parts } from "./parts.ts";
import { mixes, ownRecords, writeGiven, writeQuestion, writeRecord, writeWords } from "./questions.ts";
import { writeScores } from "./scores.ts";
import { literal } from "./texts.ts";
import { languageName } from "./texts.ts";

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
  const { id, version, languages } = instrument;
  const draws = drawings(form, parts);
  const opening = form.opening.map((block) => writeNote(block, parts));
  const { givens = [], records = [] } = instrument;
  const children: Element[] = [
    ...records.flatMap((record) => writeRecord(record, parts)),
    ...givens.flatMap((given) => writeGiven(given, parts)),
    ...(opening.length === 0
      ? []
      : [{ name: parts.names.free("opening"), on: id, type: "group", appearance: "field-list", children: opening } as const]),
    ...form.pages.flatMap((page): Element[] => [
      ...drawnBefore(page, draws),
      {
        name: parts.names.free(page.id),
        on: page.id,
        type: "group",
        appearance: "field-list",
        ...(page.title && { label: parts.text(page.title) }),
        ...parts.relevant(page.when),
        children: [
          ...page.blocks.flatMap((block) => writeBlock(block, draws, parts, parts.dialect)),
          ...(page.stop === undefined
            ? []
            : [{ name: parts.names.free(`${page.id}_note`), on: page.id, type: "note", label: parts.text(page.stop) } as const]),
        ],
      },
      ...(page.stop === undefined
        ? []
        : [
            {
              name: parts.columns.get(page.id)!,
              on: page.id,
              type: "calculate",
              label: literal(variablesByName(instrument).get(page.id)!.label),
              calculation: printStop(page.when, parts.dialect),
            } as const,
          ]),
    ]),
    ...parts.told,
    ...writeScores(form, parts.dialect, parts),
    ...form.closing.map((note) => writeNote(note, parts)),
  ];
  const title = inWords(instrument.title[languages[0]!]!);
  if (languages.length > 1) parts.lose(id, "language-left-out", message("losses.odkTitle", { title: byAuthor(title) }));
  const named = languages.map((tag) => ({ tag, name: languageName(tag) }));
  return {
    form: { id, title, version, languages: named, lists: parts.lists, children },
    columns: parts.columns,
    losses: [
      ...parts.losses,
      ...offerLosses(form, "ODK", { filters: () => true, mixes }),
      ...fillLosses(form, "ODK", { given: () => true, records: ownRecords }),
      ...apartLosses(form, sideBySide, message("losses.odkRow")),
      ...turnLosses(form, "ODK"),
      ...randomPageLosses(form, "ODK"),
      ...markLosses(form, "ODK", (place) => place !== "title"),
      ...lookLosses(form, "ODK", canShow),
    ],
  };
}

/** Something to read, or to agree to. */
function writeNote(block: Note | Consent, parts: Parts): Field {
  const { instrument: on } = parts;
  const label = parts.text(block.text);
  if (block.kind === "note") return { name: parts.names.free(block.name), on, type: "note", label, ...parts.relevant(block.when) };
  const list = parts.list(on, block.variable, [
    { name: 1, label: parts.words.phrase("yes") },
    ...(block.canRefuse ? [{ name: 0, label: parts.words.phrase("no") }] : []),
  ]);
  return { name: parts.columns.get(block.variable)!, on, type: "select_one", list, label, required: true };
}

function writeBlock(block: Block, draws: ReadonlyMap<Draw, Drawing>, parts: Parts, dialect: Dialect): Element[] {
  switch (block.kind) {
    case "question":
      return writeQuestion(block, parts, dialect);
    case "note":
      return [
        { name: parts.names.free(block.id), on: block.id, type: "note", label: parts.text(block.text), ...parts.relevant(block.when) },
      ];
    case "words":
      return [writeWords(block, parts)];
    case "group":
      return writeGroup(block, block.draw && draws.get(block.draw)?.relevant, parts);
  }
}
