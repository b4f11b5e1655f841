/** What an instrument is made of in FHIR: a group for each page, a group for each table, an item for each answer, hidden items for scores. */

import { featureLosses, type Lost } from "../../form/featureLosses.ts";
import type { Block, Consent, FormPage, Group, Note, Question, Table } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { variablesByName } from "../../instrument/byId.ts";
import type { Condition } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { shownWhen } from "./conditions.ts";
import type { NamedExpression } from "./expressions.ts";
import type { Layout } from "./places.ts";
import { writeGiven, writeQuestion, writeRated, writeWords } from "./questions.ts";
import { extensions, type QuestionnaireItem, type Release } from "./resources.ts";
import { writeScores, writeStop } from "./scores.ts";
import { Writer } from "./writer.ts";

export interface Items {
  readonly items: readonly QuestionnaireItem[];
  readonly variables: readonly NamedExpression[];
  readonly losses: readonly Loss[];
}

export function itemsOf(layout: Layout, release: Release): Items {
  const { form } = layout;
  const writer = new Writer(layout, release);
  const items = [
    ...(form.instrument.givens ?? []).map((given) => writeGiven(given, writer)),
    ...form.opening.map((block) => writeNote(block, writer)),
    ...form.pages.flatMap((page) => writePage(page, writer)),
    ...form.closing.map((note) => writeNote(note, writer)),
    ...writeScores(form, writer),
  ];
  const isToday = ({ asks }: Question): Lost | undefined =>
    asks.kind === "date" && (asks.lo === "today" || asks.hi === "today") ? "constraint" : undefined;
  const unchecked = featureLosses(form, "FHIR", { missingNumbers: "constraint", dateLimits: isToday, place: "asText" });
  return { items, variables: writer.printer.variables, losses: [...writer.losses, ...unchecked] };
}

/** Something to read, or to agree to. */
function writeNote(block: Note | Consent, writer: Writer): QuestionnaireItem {
  if (block.kind === "note")
    return under(block.when, { linkId: `text.${block.name}`, ...writer.in("text", block.text), type: "display" }, writer);
  return {
    extension: [extensions.control("radio-button")],
    linkId: block.variable,
    ...writer.in("text", block.text),
    type: writer.coded,
    required: true,
    answerOption: [
      { valueCoding: writer.coding(1, writer.words.phrase("yes")) },
      ...(block.canRefuse ? [{ valueCoding: writer.coding(0, writer.words.phrase("no")) }] : []),
    ],
  };
}

function writePage(page: FormPage, writer: Writer): QuestionnaireItem[] {
  const { ids } = writer.layout;
  const { id, when, title, stop, blocks } = page;
  if (blocks.length === 0 && stop === undefined) return [];
  const { extension = [], ...shown } = shownIf(when, writer);
  // R4 has no word for a page.
  const all = [...(writer.release === "R5" ? [extensions.control("page")] : []), ...extension];
  const said: QuestionnaireItem[] = stop === undefined ? [] : [{ linkId: `text.${id}`, ...writer.in("text", stop), type: "display" }];
  const item = [...blocks.flatMap((block) => writeBlock(block, writer)), ...said];
  return [
    { ...(all.length > 0 && { extension: all }), linkId: ids.get(page)!, ...writer.in("text", title), type: "group", ...shown, item },
    ...(stop === undefined ? [] : [writeStop(id, stop, when, writer)]),
  ];
}

function shownIf(when: Condition | undefined, { layout: { form, places }, printer }: Writer): ReturnType<typeof shownWhen> {
  return when === undefined ? {} : shownWhen(when, places, variablesByName(form.instrument), printer);
}

/** An item under a condition of its own. */
function under(when: Condition | undefined, item: QuestionnaireItem, writer: Writer): QuestionnaireItem {
  if (when === undefined) return item;
  const { extension = [], ...shown } = shownIf(when, writer);
  const all = [...(item.extension ?? []), ...extension];
  const { item: children, answerOption, ...head } = item;
  return {
    ...(all.length > 0 && { extension: all }),
    ...without(head),
    ...shown,
    ...(children && { item: children }),
    ...(answerOption && { answerOption }),
  };
}

function without({ extension: _, ...item }: QuestionnaireItem): QuestionnaireItem {
  return item;
}

function writeBlock(block: Block, writer: Writer): QuestionnaireItem[] {
  switch (block.kind) {
    case "question":
      return [under(block.when, writeQuestion(block, writer), writer)];
    case "note":
      return [under(block.when, { linkId: `text.${block.id}`, ...writer.in("text", block.text), type: "display" }, writer)];
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
    : [under(group.when, { linkId: writer.layout.ids.get(group)!, ...writer.in("text", heading.title), type: "group", item }, writer)];
}

/** Neighbours on one scale are a table; an item between two poles has a scale of its own. */
function writeTable(table: Table, { battery }: Group, writer: Writer): QuestionnaireItem {
  const alone = table.kind === "poles";
  const item: QuestionnaireItem = {
    ...(!alone && { extension: [extensions.control("table")] }),
    linkId: writer.layout.ids.get(table)!,
    ...writer.in("text", battery.stem),
    type: "group",
    item: [
      ...writer.help(writer.layout.ids.get(table)!, battery.hint),
      ...table.rows.map((row) => under(row.when, writeRated(row.variable, row, alone ? "radio-button" : undefined, writer), writer)),
    ],
  };
  return under(table.when, item, writer);
}
