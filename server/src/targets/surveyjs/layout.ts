/** Decides what stands on each page: what is a table, what is a question of its own, and how the parts are called. */

import { formOf } from "../../form/build.ts";
import type { Block as FormBlock, Form, FormPage, Group, Row, Table } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import type { Names } from "../../form/names.ts";
import { pairUp, type Pair } from "../../form/pairs.ts";
import type { Instrument, Scale, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import type { TargetOptions } from "../target.ts";
import type { Block } from "./blocks.ts";
import { namesBeside, namesWithin } from "./names.ts";
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
  const form = formOf(instrument);
  const { pairs, losses } = options.sideBySide === true ? pairUp(form) : { pairs: new Map<Group, Pair>(), losses: [] };
  const builder = new LayoutBuilder(form, pairs);
  const pageNames = form.pages.map(({ id }) => builder.names.free(id));
  const pages = form.pages.map((page, index) => ({
    name: pageNames[index]!,
    page,
    blocks: page.blocks.flatMap((block) => builder.blocks(block)),
  }));
  const { places, names, hasLongRow } = builder;
  return { form, pages, places, names, hasLongRow, losses: [...losses, ...builder.losses] };
}

class LayoutBuilder {
  readonly places: Map<string, Place>;
  readonly names: Names;
  readonly losses: Loss[] = [];
  hasLongRow = false;
  readonly #pairs: ReadonlyMap<Group, Pair>;

  constructor(form: Form, pairs: ReadonlyMap<Group, Pair>) {
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
        return [block];
      case "group": {
        const pair = this.#pairs.get(block);
        if (pair === undefined) return [this.#group(block)];
        return pair.groups[0] === block ? [this.#pair(pair, block)] : [];
      }
    }
  }

  #group({ battery, heading, random, tables }: Group): Block {
    const base = heading === undefined ? battery.code : `${battery.code}_${heading.dimension}`;
    const isOneTable = tables.length === 1 && isTable(tables[0]!);
    const blocks = tables.flatMap((table): Block[] =>
      isTable(table) ? [this.#table(base, table, { random, stemAbove: isOneTable })] : table.rows.map((row) => this.#item(row)),
    );
    const allAlone = blocks.every(({ kind }) => kind === "item");
    const isTold = this.losses.some(({ on, code }) => on === battery.id && code === "order-not-mixed");
    if (random && !isOneTable && !allAlone && !isTold)
      this.losses.push({ on: battery.id, code: "order-not-mixed", message: message("losses.surveyjsMixesScales") });
    const asking = isOneTable ? blocks[0]! : this.#panel(base, battery.stem, blocks, random && allAlone);
    return heading === undefined ? asking : this.#panel(base, heading.title, [asking], false);
  }

  #panel(base: string, title: Text, blocks: readonly Block[], random: boolean): Block {
    return { kind: "panel", name: this.names.free(`${base}_panel`), title, blocks, random };
  }

  #table(base: string, table: Table, { random, stemAbove }: { random: boolean; stemAbove: boolean }): Block {
    const name = this.names.free(base);
    for (const { variable } of table.rows) this.places.set(variable, { kind: "value", path: [name, variable] });
    const { battery } = table.rows[0]!;
    const columns = table.answers.length;
    const isTold = this.losses.some(({ on, message: told }) => on === battery.id && told.parts["count"] === columns);
    if (columns > columnsInSight && !isTold)
      this.losses.push({ on: battery.id, code: "table-too-wide", message: message("losses.surveyjsWideTable", { count: columns }) });
    return { kind: "table", name, stem: battery.stem, table, random, stemAbove };
  }

  #item(row: Row): Block {
    this.hasLongRow ||= isLongRow(row.scale);
    return { kind: "item", row };
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
    }
    const pairs: Block = { kind: "pairs", name, rows, columns, random };
    return heading === undefined ? pairs : this.#panel(name, heading.title, [pairs], false);
  }
}

/** Several items, or a single one on the scale that its battery is asked with. */
function isTable({ kind, scale, rows }: Table): boolean {
  if (kind === "poles" || isLongRow(scale)) return false;
  return rows.length > 1 || scale.id === rows[0]!.battery.scale;
}

/** As many points as a window of 1280 pixels shows beside the items: `rowTitleWidth` says why it is not more. */
const columnsInSight = 7;

/** More points than are in sight in a table, most of them mere numbers: they have room in one row below the item. */
function isLongRow({ points, missing }: Scale): boolean {
  return points.length + missing.length > columnsInSight && points.some(({ label }) => label === undefined);
}
