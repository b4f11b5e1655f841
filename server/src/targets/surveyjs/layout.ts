/** Decides what stands on each page: which items make a table together, what is a question of its own, and how the parts are called. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Instrument, Page, PageElement, Scale, Text } from "../../instrument/schema.ts";
import type { Loss, TargetOptions } from "../target.ts";
import { message } from "../../messages/message.ts";
import type { Asked, Block } from "./blocks.ts";
import { SurveyNames } from "./names.ts";
import { pairUp, type Pairing } from "./pairing.ts";
import { questionPlaces, type Place, type Places } from "./places.ts";

export interface Layout {
  readonly pages: readonly { readonly name: string; readonly page: Page; readonly blocks: readonly Block[] }[];
  readonly places: Places;
  readonly names: SurveyNames;
  /** Whether a question has more points in a row than a narrow survey has room for. */
  readonly hasLongRow: boolean;
  readonly losses: readonly Loss[];
}

type BatteryElement = Extract<PageElement, { kind: "battery" }>;

export function layOut(instrument: Instrument, options: TargetOptions): Layout {
  const builder = new LayoutBuilder(instrument);
  const { pairings, losses } =
    options.sideBySide === true ? pairUp(instrument, (element) => builder.asked(element)) : { pairings: [], losses: [] };
  const pageNames = instrument.pages.map(({ id }) => builder.names.unique(id));
  const pages = instrument.pages.map((page, index) => ({
    name: pageNames[index]!,
    page,
    blocks: page.elements.flatMap((element) => builder.blocks(element, pairings)),
  }));
  const { places, names, hasLongRow } = builder;
  return { pages, places, names, hasLongRow, losses: [...losses, ...builder.losses] };
}

class LayoutBuilder {
  readonly places: Map<string, Place>;
  readonly names: SurveyNames;
  readonly losses: Loss[] = [];
  hasLongRow = false;
  readonly #instrument: Instrument;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.places = questionPlaces(instrument);
    this.names = SurveyNames.beside(instrument);
  }

  blocks(element: PageElement, pairings: readonly Pairing[]): Block[] {
    if (element.kind === "question") {
      const question = byId(this.#instrument.questions).get(element.question);
      if (question === undefined) return [];
      const scale = question.type.kind === "scale" ? this.#scale(question.type.scale) : undefined;
      this.hasLongRow ||= scale !== undefined && isLongRow(scale);
      return [{ kind: "question", question, scale }];
    }
    const pairing = pairings.find(({ elements }) => elements.includes(element));
    if (pairing === undefined) return [this.#battery(element)];
    return pairing.elements[0] === element ? [this.#pairs(pairing, element)] : [];
  }

  /** The items of an element, in its order. */
  asked(element: BatteryElement): Asked[] {
    const battery = byId(this.#instrument.batteries).get(element.battery);
    if (battery === undefined) return [];
    return element.items.flatMap((id) => {
      const item = byId(this.#instrument.items).get(id);
      const answer = item && answerIn(item.answers, element.battery);
      const scale = this.#scale(answer?.scale);
      if (item === undefined || answer === undefined || scale === undefined) return [];
      return [{ item, battery, scale, variable: answer.variable, text: answer.text, required: answer.required }];
    });
  }

  #scale(id: string | undefined): Scale | undefined {
    return byId(this.#instrument.scales).get(id);
  }

  #battery(element: BatteryElement): Block {
    const { battery: id, dimension, random } = element;
    const asked = this.asked(element);
    const battery = byId(this.#instrument.batteries).get(id)!;
    const base = dimension === undefined ? battery.code : `${battery.code}_${dimension}`;
    const groups = runs(asked);
    const [only] = groups;
    const isOneTable = groups.length === 1 && only !== undefined && isTable(only);
    const blocks = groups.flatMap((group): Block[] => {
      if (!isTable(group)) return group.map((one) => this.#item(one));
      return [this.#table(base, group, { random, stemAbove: isOneTable })];
    });
    const heading = byId(this.#instrument.dimensions).get(dimension)?.title;
    const allAlone = blocks.every(({ kind }) => kind === "item");
    if (random && !isOneTable && !allAlone) this.losses.push(mixedOrder(battery.id));
    const asking = isOneTable ? blocks[0]! : this.#panel(base, battery.stem, blocks, random && allAlone);
    return heading === undefined ? asking : this.#panel(base, heading, [asking], false);
  }

  #panel(base: string, title: Text, blocks: readonly Block[], random: boolean): Block {
    return { kind: "panel", name: this.names.unique(`${base}_panel`), title, blocks, random };
  }

  #table(base: string, rows: readonly Asked[], { random, stemAbove }: { random: boolean; stemAbove: boolean }): Block {
    const name = this.names.unique(base);
    for (const { variable } of rows) this.places.set(variable, { kind: "value", path: [name, variable] });
    const { battery, scale } = rows[0]!;
    const columns = columnsOf(scale);
    const isTold = this.losses.some(({ on, message: told }) => on === battery.id && told.parts["count"] === columns);
    if (columns > columnsInSight && !isTold)
      this.losses.push({ on: battery.id, code: "table-too-wide", message: message("losses.surveyjsWideTable", { count: columns }) });
    return { kind: "table", name, stem: battery.stem, rows, scale, random, stemAbove };
  }

  #item(asked: Asked): Block {
    this.places.set(asked.variable, { kind: "value", path: [asked.variable] });
    this.hasLongRow ||= isLongRow(asked.scale);
    return { kind: "item", asked };
  }

  #pairs(pairing: Pairing, element: BatteryElement): Block {
    const codes = pairing.columns.map(([first]) => first!.battery.code);
    const name = this.names.unique([...codes, ...(element.dimension === undefined ? [] : [element.dimension])].join("_"));
    const names = SurveyNames.within();
    const rows = pairing.columns[0]!.map(({ item }) => names.unique(item.id));
    const columns = pairing.columns.map((asked, index) => ({ name: names.unique(codes[index]!), asked }));
    for (const column of columns) {
      for (const [index, { variable }] of column.asked.entries())
        this.places.set(variable, { kind: "value", path: [name, rows[index]!, column.name] });
    }
    const pairs: Block = { kind: "pairs", name, rows, columns, random: element.random };
    const heading = byId(this.#instrument.dimensions).get(element.dimension)?.title;
    if (heading === undefined) return pairs;
    return this.#panel(name, heading, [pairs], false);
  }
}

/** Neighbours that can share a table: one scale, no poles. */
function runs(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = [];
  for (const one of asked) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const fits =
      previous !== undefined && previous.scale.id === one.scale.id && previous.item.poles === undefined && one.item.poles === undefined;
    if (fits) last!.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Several items, or a single one on the scale that its battery is asked with. */
function isTable(group: readonly Asked[]): boolean {
  const [first] = group;
  if (first === undefined || first.item.poles !== undefined || isLongRow(first.scale)) return false;
  return group.length > 1 || first.scale.id === first.battery.scale;
}

/** As many points as a window of 1280 pixels shows beside the items: `rowTitleWidth` says why it is not more. */
const columnsInSight = 7;

/** More points than are in sight in a table, most of them mere numbers: they have room in one row below the item. */
function isLongRow(scale: Scale): boolean {
  return columnsOf(scale) > columnsInSight && scale.points.some(({ label }) => label === undefined);
}

function columnsOf({ points, missing }: Scale): number {
  return points.length + missing.length;
}

function mixedOrder(battery: string): Loss {
  return {
    on: battery,
    code: "order-not-mixed",
    message: message("losses.surveyjsMixesScales"),
  };
}
