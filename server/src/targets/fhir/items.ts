/** What an instrument is made of in FHIR: a group for each page, a group for each table, an item for each answer, hidden items for scores. */

import type { Block, Consent, FormPage, Group, Note, Table } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { variablesByName } from "../../instrument/byId.ts";
import { message } from "../../messages/message.ts";
import { shownWhen } from "./conditions.ts";
import { ScorePrinter, type NamedExpression } from "./expressions.ts";
import type { Layout } from "./places.ts";
import { writeQuestion, writeRated, writeWords } from "./questions.ts";
import { extensions, type QuestionnaireItem, type Release } from "./resources.ts";
import { writeScores } from "./scores.ts";
import { Writer } from "./writer.ts";

export interface Items {
  readonly items: readonly QuestionnaireItem[];
  readonly variables: readonly NamedExpression[];
  readonly losses: readonly Loss[];
}

export function itemsOf(layout: Layout, release: Release): Items {
  const { form, places } = layout;
  const writer = new Writer(layout, release);
  const printer = new ScorePrinter(places);
  const items = [
    ...form.opening.map((block) => writeNote(block, writer)),
    ...form.pages.flatMap((page) => writePage(page, writer)),
    ...form.closing.map((note) => writeNote(note, writer)),
    ...writeScores(form, printer, writer),
  ];
  return { items, variables: printer.variables, losses: writer.losses };
}

/** Something to read, or to agree to. */
function writeNote(block: Note | Consent, writer: Writer): QuestionnaireItem {
  if (block.kind === "note") return { linkId: `text.${block.name}`, ...writer.in("text", block.text), type: "display" };
  return {
    extension: [extensions.control("radio-button")],
    linkId: block.variable,
    ...writer.in("text", block.text),
    type: writer.coded,
    required: true,
    answerOption: [{ valueCoding: writer.coding(1, writer.words.phrase("yes")) }],
  };
}

function writePage(page: FormPage, writer: Writer): QuestionnaireItem[] {
  const { form, ids, places } = writer.layout;
  const { when, title, blocks } = page;
  if (blocks.length === 0) return [];
  const { extension = [], ...shown } = when === undefined ? {} : shownWhen(when, places, variablesByName(form.instrument));
  // R4 has no word for a page.
  const all = [...(writer.release === "R5" ? [extensions.control("page")] : []), ...extension];
  const item = blocks.flatMap((block) => writeBlock(block, writer));
  return [
    { ...(all.length > 0 && { extension: all }), linkId: ids.get(page)!, ...writer.in("text", title), type: "group", ...shown, item },
  ];
}

function writeBlock(block: Block, writer: Writer): QuestionnaireItem[] {
  switch (block.kind) {
    case "question":
      return [writeQuestion(block, writer)];
    case "words":
      return [writeWords(block, writer)];
    case "group":
      return writeGroup(block, writer);
  }
}

/** The items of a battery; under a heading where they are those of a dimension. */
function writeGroup(group: Group, writer: Writer): QuestionnaireItem[] {
  const { battery, heading, random, tables } = group;
  if (random) writer.lose(battery.id, "order-not-mixed", message("losses.fhirOrder"));
  const item = tables.map((table) => writeTable(table, group, writer));
  return heading === undefined
    ? item
    : [{ linkId: writer.layout.ids.get(group)!, ...writer.in("text", heading.title), type: "group", item }];
}

/** Neighbours on one scale are a table; an item between two poles has a scale of its own. */
function writeTable(table: Table, { battery }: Group, writer: Writer): QuestionnaireItem {
  const alone = table.kind === "poles";
  return {
    ...(!alone && { extension: [extensions.control("table")] }),
    linkId: writer.layout.ids.get(table)!,
    ...writer.in("text", battery.stem),
    type: "group",
    item: table.rows.map((row) => writeRated(row.variable, row, alone, writer)),
  };
}
