/** The dimensions of an instrument: those that the source has, and one for what it asks in one table. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundRow, FoundText } from "../found.ts";
import { guessed, hintOf, type Making } from "./making.ts";
import { noColumns } from "./names.ts";
import { inWords, untold, written } from "../text/marked.ts";
import { columnOf, isRequired, type MadeBattery, type MadeItem } from "./tableParts.ts";

export interface MadeDimension {
  readonly name: string;
  readonly title: string;
  readonly isGuessed: boolean;
  readonly definition?: string;
  readonly formative?: boolean;
  readonly parent?: MadeDimension | undefined;
  readonly items: MadeItem[];
}

export class Dimensions {
  readonly #making: Making;
  readonly #all: MadeDimension[] = [];
  /** By what the source calls them. */
  readonly #known = new Map<string, MadeDimension>();
  readonly #owners = new Map<MadeItem, MadeDimension>();
  #inOrder: readonly MadeDimension[] = [];

  constructor(making: Making) {
    this.#making = making;
  }

  ownerOf(item: MadeItem): MadeDimension | undefined {
    return this.#owners.get(item);
  }

  /** The name of a dimension that the source declares. */
  named(source: string): string | undefined {
    return this.#known.get(source)?.name;
  }

  put(item: MadeItem, dimension: MadeDimension): void {
    dimension.items.push(item);
    this.#owners.set(item, dimension);
  }

  /** The dimension of a row: that which the source has for it, or a new one for its table. */
  of(row: FoundRow, battery: string, source: string, pageTitle: FoundText, number: number): MadeDimension {
    const { names, wordings, id, dimensions } = this.#making;
    if (row.dimension !== undefined) {
      const known = this.#known.get(row.dimension) ?? (dimensions.has(row.dimension) ? this.#declared(row.dimension) : undefined);
      if (known) return known;
    }
    const wanted = [row.dimension === undefined ? `${battery}_items` : row.dimension, `${row.dimension ?? battery}_${number + 1}`];
    const name = names.take(wanted, undefined, noColumns);
    const given: FoundText = row.dimension === undefined ? untold(shortTitle(pageTitle)) : { [wordings.base]: row.dimension };
    const isGuessed = Object.keys(given).length === 0;
    const title = isGuessed
      ? words(battery)
      : row.dimension === undefined
        ? wordings.of(given, id, [name], source)
        : written(row.dimension);
    const made: MadeDimension = { name, title, isGuessed, items: [] };
    this.#all.push(made);
    if (row.dimension !== undefined) this.#known.set(row.dimension, made);
    return made;
  }

  /** A dimension that the source declares, with the one that holds it. */
  #declared(source: string): MadeDimension {
    const known = this.#known.get(source);
    if (known) return known;
    const { names, wordings, id, dimensions } = this.#making;
    const found = dimensions.get(source)!;
    const parent = found.parent !== undefined && dimensions.has(found.parent) ? this.#declared(found.parent) : undefined;
    const name = names.take([source], source, noColumns);
    const title = wordings.of(untold(found.title), id, [name], source);
    const definition = found.definition && wordings.of(found.definition, id, [name, "definition"], source);
    const made: MadeDimension = {
      name,
      title: title === "" ? words(name) : title,
      isGuessed: title === "",
      items: [],
      parent,
      ...(definition && { definition }),
      ...(found.formative && { formative: true }),
    };
    this.#all.push(made);
    this.#known.set(source, made);
    return made;
  }

  /** In the order of the source where it has one; otherwise as they were found. */
  #ordered(): readonly MadeDimension[] {
    const { dimensions } = this.#making;
    if (dimensions.size === 0) return this.#all;
    const places = new Map([...dimensions.keys()].map((source, at) => [this.#known.get(source), at]));
    return [...this.#all].sort((a, b) => (places.get(a) ?? dimensions.size) - (places.get(b) ?? dimensions.size));
  }

  /** Its items in the order of the source. */
  itemsIn(dimension: MadeDimension): readonly MadeItem[] {
    if (this.#making.dimensions.size === 0) return dimension.items;
    const source = [...this.#known].find(([, made]) => made === dimension)?.[0];
    const order = source === undefined ? undefined : this.#making.dimensions.get(source)?.items;
    if (!order || order.length === 0) return dimension.items;
    const places = new Map(order.map((item, at) => [item, at]));
    const placeOf = ({ row }: MadeItem): number => places.get(row.item ?? "") ?? order.length;
    return [...dimension.items].sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** All that hold items themselves, as they are declared: a facet below its dimension. */
  get inOrder(): readonly MadeDimension[] {
    if (this.#inOrder.length === this.#all.length) return this.#inOrder;
    const facets = new Map<MadeDimension, MadeDimension[]>();
    const ordered = this.#ordered();
    for (const dimension of ordered)
      if (dimension.parent) facets.set(dimension.parent, [...(facets.get(dimension.parent) ?? []), dimension]);
    this.#inOrder = ordered.filter(({ parent }) => !parent).flatMap((top) => [top, ...(facets.get(top) ?? [])]);
    return this.#inOrder;
  }

  /** @param hasData whether what the source calls items are columns of data */
  declarationsWith(hasData: boolean): readonly Written<ast.Dimension>[] {
    if (hasData) this.#noteColumns();
    const ordered = this.#ordered();
    const declared = (dimension: MadeDimension): Written<ast.Dimension> => {
      const { name, title, isGuessed, definition, formative, items } = dimension;
      const asking = new Set(items.flatMap((item) => item.batteries));
      return {
        kind: "dimension",
        name,
        text: title,
        ...(definition !== undefined && { definition }),
        ...(formative && { formative: true as const }),
        ...(isGuessed && { above: [guessed("the source has no title for these items.")] }),
        members: [
          ...this.itemsIn(dimension).map((item) => this.#item(item, asking)),
          ...ordered.filter(({ parent }) => parent === dimension).map(declared),
        ],
      };
    };
    return ordered.filter(({ parent }) => !parent).map(declared);
  }

  #item(item: MadeItem, asking: ReadonlySet<MadeBattery>): Written<ast.Item> {
    const { wordings, id, gathering } = this.#making;
    const { row, name, scale, batteries } = item;
    const text = wordings.of(row.text, id, [name], row.source);
    // An item must be answered in every battery, or a battery says so for all that it asks.
    const others = batteries.filter((battery) => !isRequired(battery));
    const required = others.length > 0 && others.every((battery) => battery.required.has(item));
    if (!required && others.some((battery) => battery.required.has(item))) gathering.lose("conditional-required", row.source);
    return {
      kind: "item",
      name,
      text: text === "" ? (row.poles ? undefined : name) : text,
      ...(row.poles && {
        poles: {
          left: wordings.of(row.poles.left, id, [name, "left"], row.source),
          right: wordings.of(row.poles.right, id, [name, "right"], row.source),
        },
      }),
      ...hintOf(this.#making, row, [name]),
      ...(item.reverse && { reverse: true as const }),
      ...(scale && { scale: scale.name }),
      ...(required && { required: true as const }),
      ...(item.when && { when: item.when }),
      only: batteries.length < asking.size ? batteries.map((battery) => battery.name) : [],
      ...this.#wordingsOf(item),
    };
  }

  #noteColumns(): void {
    for (const { items } of this.#all)
      for (const item of items)
        item.batteries.forEach((battery, at) => this.#making.earlier.note(columnOf(item, battery), item.sources[at]!));
  }

  /** Its words in each battery, and what its columns were called: at the item, or at the batteries where there are several. */
  #wordingsOf(item: MadeItem): Pick<Written<ast.Item>, "was" | "wordings"> {
    const { earlier, names } = this.#making;
    const all = item.batteries.map((battery) => {
      const text = item.wordings.find((wording) => wording.battery === battery.name)?.text;
      const was = earlier.of(columnOf(item, battery), names);
      return { battery: battery.name, ...(text !== undefined && { text }), ...(was !== undefined && { was }) };
    });
    const [first] = all;
    const own = all.length === 1 ? first!.was : undefined;
    const wordings = all.filter(({ text, was }) => text !== undefined || (was !== undefined && own === undefined));
    return { ...(own !== undefined && { was: own }), ...(wordings.length > 0 && { wordings }) };
  }
}

/** A title that is short enough to be one. */
function shortTitle(title: FoundText): FoundText {
  return Object.values(inWords(title)).every((text) => text.length <= 80 && !text.includes("\n")) ? title : {};
}

/** A name as words. */
function words(name: string): string {
  const apart = name
    .replace(/_block$/, "")
    .replace(/_/g, " ")
    .trim();
  return apart[0]!.toUpperCase() + apart.slice(1);
}
