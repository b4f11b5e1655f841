/** Decides what stands on each page: what is a table, what is a question of its own, and how the parts are called. */

import { formOf } from "../../form/build.ts";
import { drawLosses, randomPageLosses } from "../../form/chance.ts";
import type { Block as FormBlock, Form, FormPage, Group, Joined, Row, Table } from "../../form/form.ts";
import { lookLosses } from "../../form/looks.ts";
import type { Loss } from "../../form/loss.ts";
import type { Names } from "../../form/names.ts";
import { pairUp, rowsOf, type Pair } from "../../form/pairs.ts";
import { groupedBy } from "../../instrument/byId.ts";
import { joinStem } from "../../instrument/joinStem.ts";
import type { Instrument, Scale, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import type { TargetOptions } from "../target.ts";
import type { Block } from "./blocks.ts";
import { namesBeside, namesWithin } from "./names.ts";
import { canShow } from "./looks.ts";
import { placeOf, type Place, type Places } from "./places.ts";

export interface Layout {
  readonly form: Form;
  readonly pages: readonly { readonly name: string; readonly page: FormPage; readonly blocks: readonly Block[] }[];
  readonly places: Places;
  readonly names: Names;
  /** Whether a question has more points in a row than a narrow survey has room for. */
  readonly hasLongRow: boolean;
  readonly losses: readonly Loss[];
}

export function layOut(instrument: Instrument, options: TargetOptions): Layout {
  // A row that is hidden by itself keeps its answer in a table: what has a condition of its own is a table of its own.
  const form = formOf(instrument, { shownAlike: true });
  const { pairs, losses } = pairUp(form, options.sideBySide === true);
  const builder = new LayoutBuilder(form, pairs);
  // At a stop the survey ends with the page before it.
  const shown = form.pages.filter(({ stop }) => stop === undefined);
  const pageNames = shown.map(({ id }) => builder.names.free(id));
  const pages = shown.map((page, index) => ({
    name: pageNames[index]!,
    page,
    blocks: page.blocks.flatMap((block) => builder.blocks(block)),
  }));
  const { places, names, hasLongRow } = builder;
  return { form, pages, places, names, hasLongRow, losses: [...losses, ...builder.losses, ...layoutLosses(form)] };
}

class LayoutBuilder {
  readonly places: Map<string, Place>;
  readonly names: Names;
  readonly losses: Loss[] = [];
  hasLongRow = false;
  readonly #form: Form;
  readonly #pairs: ReadonlyMap<Group, Pair>;

  constructor(form: Form, pairs: ReadonlyMap<Group, Pair>) {
    this.#form = form;
    this.#pairs = pairs;
    this.names = namesBeside(form);
    this.places = new Map(form.columns.map((column) => [column.name, placeOf(column)]));
  }

  blocks(block: FormBlock): Block[] {
    switch (block.kind) {
      case "question":
        this.hasLongRow ||= block.asks.kind === "scale" && isLongRow(block.asks.scale);
        return [block];
      case "words":
      case "note":
        return [block];
      case "group": {
        const { joined } = block;
        if (joined?.layout === "item by item") return joined.groups[0] === block ? this.#inTurn(joined) : [];
        const pair = this.#pairs.get(block);
        if (pair === undefined) return [this.#group(block)];
        return pair.groups[0] === block ? [this.#pair(pair, block)] : [];
      }
    }
  }

  #group({ battery, heading, random, tables }: Group): Block {
    const base = heading === undefined ? battery.code : `${battery.code}_${heading.dimension}`;
    const isOneTable = tables.length === 1 && isTable(tables[0]!);
    // A table right below one on the same scale, which is always there, goes on with it.
    let above: Scale | undefined;
    const blocks = tables.flatMap((table): Block[] => {
      if (!isTable(table)) {
        above = undefined;
        return table.rows.map((row) => this.#item(row));
      }
      const goesOn = above === table.scale;
      if (!goesOn) above = table.when === undefined ? table.scale : undefined;
      return [this.#table(base, table, { random, stemAbove: isOneTable, goesOn })];
    });
    const allAlone = blocks.every(({ kind }) => kind === "item");
    const isTold = this.losses.some(({ on, code }) => on === battery.id && code === "order-not-mixed");
    if (random && !isOneTable && !allAlone && !isTold)
      this.losses.push({ on: battery.id, code: "order-not-mixed", message: message("losses.surveyjsMixesScales") });
    const asking = isOneTable ? blocks[0]! : { ...this.#panel(base, battery.stem, blocks, random && allAlone), hint: battery.hint };
    return heading === undefined ? asking : this.#panel(base, heading.title, [asking], false);
  }

  /** Each item with the sentences of all of its batteries, which stay together where the order is mixed. */
  #inTurn({ groups, random }: Joined): Block[] {
    const items = groupedBy(groups.flatMap(rowsOf), ({ item }) => item);
    const panels = [...items].map(([item, rows]) =>
      this.#panel(
        item,
        undefined,
        rows.map((row) => this.#item(row, this.#sentence(row))),
        false,
      ),
    );
    const codes = [...new Set(groups.map(({ battery }) => battery.code))];
    return random ? [this.#panel(codes.join("_"), undefined, panels, true)] : panels;
  }

  /** An item with the stem of its battery before it. */
  #sentence({ battery: { stem }, text }: Row): Text {
    if (stem === undefined) return text;
    return Object.fromEntries(this.#form.instrument.languages.map((tag) => [tag, joinStem(stem[tag] ?? "", text[tag] ?? "")]));
  }

  #panel(base: string, title: Text | undefined, blocks: readonly Block[], random: boolean): Extract<Block, { kind: "panel" }> {
    return { kind: "panel", name: this.names.free(`${base}_panel`), title, blocks, random };
  }

  #table(base: string, table: Table, look: Pick<Extract<Block, { kind: "table" }>, "random" | "stemAbove" | "goesOn">): Block {
    const name = this.names.free(base);
    for (const { variable } of table.rows) this.places.set(variable, { kind: "value", path: [name, variable] });
    const { battery } = table.rows[0]!;
    const columns = table.answers.length;
    const isTold = this.losses.some(({ on, message: told }) => on === battery.id && told.parts["count"] === columns);
    if (columns > columnsInSight && !isTold)
      this.losses.push({ on: battery.id, code: "table-too-wide", message: message("losses.surveyjsWideTable", { count: columns }) });
    return { kind: "table", name, stem: battery.stem, hint: battery.hint, table, ...look };
  }

  #item(row: Row, text = row.text): Block {
    this.hasLongRow ||= isLongRow(row.scale);
    return { kind: "item", row, text };
  }

  #pair({ groups, columns: asked }: Pair, { heading, random }: Group): Block {
    const codes = groups.map(({ battery }) => battery.code);
    const name = this.names.free([...codes, ...(heading === undefined ? [] : [heading.dimension])].join("_"));
    const names = namesWithin();
    const rows = asked[0]!.map(({ item }) => names.free(item));
    const columns = asked.map((each, index) => ({ name: names.free(codes[index]!), asked: each }));
    for (const column of columns) {
      for (const [index, { variable }] of column.asked.entries())
        this.places.set(variable, { kind: "value", path: [name, rows[index]!, column.name] });
      const { variable: one, battery } = column.asked[0]!;
      const told = message("losses.surveyjsPairs", { name: one, path: [name, rows[0]!, column.name].join(" › ") });
      if (!this.losses.some(({ on, code }) => on === battery.id && code === "platform-columns"))
        this.losses.push({ on: battery.id, code: "platform-columns", message: told });
    }
    const pairs: Block = { kind: "pairs", name, rows, columns, random };
    return heading === undefined ? pairs : this.#panel(name, heading.title, [pairs], false);
  }
}

/** Whether its answers are no row of points, but something to be drawn for each item. */
function hasLook(scale: Scale): boolean {
  return scale.shown !== undefined && canShow(scale.shown, scale);
}

/** Without a program beside it, a survey leaves nothing to chance but the order of what stands on a page. */
function layoutLosses(form: Form): Loss[] {
  return [
    ...drawLosses(form, "SurveyJS"),
    ...randomPageLosses(form, "SurveyJS"),
    ...lookLosses(form, "SurveyJS", ({ look, scale }) => canShow(look, scale)),
  ];
}

/** Several items, or a single one on the scale that its battery is asked with. */
function isTable({ kind, scale, rows }: Table): boolean {
  if (kind === "poles" || isLongRow(scale) || hasLook(scale)) return false;
  return rows.length > 1 || scale.id === rows[0]!.battery.scale;
}

/** As many points as a window of 1280 pixels shows beside the items: `rowTitleWidth` says why it is not more. */
const columnsInSight = 7;

/** More points than are in sight in a table, most of them mere numbers: they have room in one row below the item. */
function isLongRow({ points, missing }: Scale): boolean {
  return points.length + missing.length > columnsInSight && points.some(({ label }) => label === undefined);
}
