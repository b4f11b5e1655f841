/** Batteries, and the dimensions that hold their items. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundCondition, FoundRow, FoundText } from "../found.ts";
import type { Recognised } from "./batteries.ts";
import { guessed, type Making } from "./making.ts";

interface MadeItem {
  readonly name: string;
  readonly row: FoundRow;
  readonly batteries: string[];
  reverse: boolean;
  required: boolean;
}

interface MadeDimension {
  readonly name: string;
  readonly title: string;
  readonly isGuessed: boolean;
  readonly items: MadeItem[];
}

interface MadeBattery {
  readonly name: string;
  readonly stem: string;
  readonly scale: string;
  readonly dimensions: MadeDimension[];
  readonly required: boolean;
  readonly above: string[];
}

/** A part of a battery that is shown under one condition. */
export interface BatteryPart {
  readonly battery: string;
  readonly dimensions: readonly string[];
  readonly random: boolean;
  readonly when: FoundCondition | undefined;
}

/** A battery in its parts. */
export class Tables {
  readonly #making: Making;
  readonly #batteries: MadeBattery[] = [];
  readonly #dimensions: MadeDimension[] = [];
  readonly #titled = new Map<string, MadeDimension>();
  /** Items by their wordings. */
  readonly #asked = new Map<string, MadeItem>();
  readonly #bySentence = new Map<string, MadeBattery>();
  readonly #owners = new Map<MadeItem, MadeDimension>();

  constructor(making: Making) {
    this.#making = making;
  }

  add(found: Recognised, title: FoundText, place: number): readonly BatteryPart[] {
    const { names, scales, subjects, wordings, gathering } = this.#making;
    const scale = scales.of(found.options, found.source);
    const required = found.rows.every((row) => row.required);
    // Parts of one battery, on several pages or under several headings, have its sentence and its scale.
    const sentence = wordings.first(found.text);
    const key = sentence === "" ? undefined : JSON.stringify([sentence, scale.name, required]);
    const begun = this.#continued(key === undefined ? undefined : this.#bySentence.get(key), found.rows);
    const name = begun?.name ?? names.take([found.name ?? found.source], found.name === undefined ? found.source : undefined);
    const shared = this.#shared(found.rows);
    const groups = this.#grouped(found, name, title, shared);
    const stem = begun ? begun.stem : wordings.of(found.text, this.#making.id, [name], found.source);
    const above: string[] = [];
    if (found.guess === "run")
      above.push(guessed(`these ${found.rows.length} ratings stand in a row and are answered alike, so they are one battery.`));
    if (shared.size > 0)
      above.push(guessed(`${shared.size} of these items are asked in the same words elsewhere, so they are written once.`));
    if (stem === "") above.push(guessed("the source has no sentence above these items."));
    let at = 0;
    for (const { rows, items } of groups)
      items.forEach((item, index) => {
        const row = rows[index]!;
        item.batteries.push(name);
        item.reverse ||= row.reverse === true;
        item.required ||= !required && row.required === true;
        subjects.add(row.source, { kind: "scale", path: [item.name, name], scale, reverse: item.reverse }, place + at++);
      });
    const dimensions = groups.map(({ dimension }) => dimension);
    if (begun) begun.dimensions.push(...dimensions);
    else {
      const battery: MadeBattery = { name, stem, scale: scale.name, dimensions, required, above };
      this.#batteries.push(battery);
      if (key !== undefined) this.#bySentence.set(key, battery);
    }
    if (found.random) gathering.lose("randomization", found.source, undefined, true);
    return partsOf(name, groups, found.random === true);
  }

  /** The battery that rows go on with, where it has asked none of them yet. */
  #continued(battery: MadeBattery | undefined, rows: readonly FoundRow[]): MadeBattery | undefined {
    const hasAsked = rows.some((row) => this.#asked.get(this.#keyOf(row))?.batteries.includes(battery?.name ?? "") === true);
    return hasAsked ? undefined : battery;
  }

  /** Items that were asked before in the same words, where most of the rows were: what is asked twice is written once. */
  #shared(rows: readonly FoundRow[]): ReadonlyMap<FoundRow, MadeItem> {
    const shared = new Map<FoundRow, MadeItem>();
    const used = new Set<MadeItem>();
    for (const row of rows) {
      const item = this.#asked.get(this.#keyOf(row));
      if (item === undefined || used.has(item)) continue;
      used.add(item);
      shared.set(row, item);
    }
    return shared.size >= 2 && shared.size * 2 >= rows.length ? shared : new Map();
  }

  #keyOf({ text, poles, dimension, when }: FoundRow): string {
    return JSON.stringify([this.#making.wordings.first(text).toLowerCase(), poles, dimension, when]);
  }

  /** Items by the dimension that the source has for them, and by the condition under which they are shown. */
  #grouped(found: Recognised, name: string, title: FoundText, shared: ReadonlyMap<FoundRow, MadeItem>): readonly Group[] {
    const { names, wordings, gathering, sources } = this.#making;
    const groups = new Map<string, Group>();
    for (const row of found.rows) {
      const known = shared.get(row);
      const owner = known && this.#owners.get(known)!;
      const key = JSON.stringify([owner?.name ?? "", row.dimension ?? "", row.when ?? ""]);
      let group = groups.get(key);
      if (!group) {
        group = { dimension: owner ?? this.#dimension(row, name, found, title, groups.size), when: row.when, items: [], rows: [] };
        groups.set(key, group);
      }
      group.rows.push(row);
      if (known) {
        group.items.push(known);
        continue;
      }
      const own = row.name ?? row.source;
      const isOwn = /[A-Za-z]/.test(own) && (sources.get(own.toLowerCase()) ?? 0) < 2;
      const item: MadeItem = {
        name: names.take(isOwn ? [own, `${name}_${own}`] : [`${name}_${own}`], own),
        row,
        batteries: [],
        reverse: row.reverse === true,
        required: false,
      };
      if (wordings.first(row.text) === "" && !row.poles) gathering.lose("empty-text", row.source, undefined, true);
      group.items.push(item);
      group.dimension.items.push(item);
      this.#owners.set(item, group.dimension);
      const asked = this.#keyOf(row);
      if (!this.#asked.has(asked)) this.#asked.set(asked, item);
    }
    return [...groups.values()];
  }

  #dimension(row: FoundRow, battery: string, found: Recognised, pageTitle: FoundText, number: number): MadeDimension {
    const { names, wordings, id } = this.#making;
    // Items of a part with a condition are shown apart, so they are a part of their own.
    const known = row.dimension === undefined || row.when ? undefined : this.#titled.get(row.dimension);
    if (known) return known;
    const name = names.take([
      row.dimension === undefined ? `${battery}_items` : row.dimension,
      `${row.dimension ?? battery}_${number + 1}`,
    ]);
    const given: FoundText = row.dimension === undefined ? shortTitle(pageTitle) : { [wordings.base]: row.dimension };
    const isGuessed = Object.keys(given).length === 0;
    const title = isGuessed ? words(battery) : row.dimension === undefined ? wordings.of(given, id, [name], found.source) : row.dimension;
    const made: MadeDimension = { name, title, isGuessed, items: [] };
    this.#dimensions.push(made);
    if (row.dimension !== undefined && !row.when) this.#titled.set(row.dimension, made);
    return made;
  }

  /** Marks an item whose answers a calculation of the source turns over. */
  reverse(name: string): void {
    for (const { items } of this.#dimensions) for (const item of items) if (item.name === name) item.reverse = true;
  }

  /** Which battery asks what: the names of its items, and of those of each of its dimensions. */
  get items(): readonly {
    readonly battery: string;
    readonly dimensions: readonly { readonly name: string; readonly items: readonly string[] }[];
  }[] {
    return this.#batteries.map(({ name, dimensions }) => ({
      battery: name,
      dimensions: [...new Set(dimensions)].map((dimension) => ({
        name: dimension.name,
        items: dimension.items.filter(({ batteries }) => batteries.includes(name)).map((item) => item.name),
      })),
    }));
  }

  /** Whether one place shows all that a battery asks. */
  isWhole(battery: string, dimensions: readonly string[]): boolean {
    const made = this.#batteries.find(({ name }) => name === battery);
    return new Set(made?.dimensions.map(({ name }) => name)).size === new Set(dimensions).size;
  }

  get declarations(): readonly Written<ast.InstrumentMember>[] {
    const { wordings, id } = this.#making;
    const batteries = this.#batteries.map(({ name, stem, scale, dimensions, required, above }): Written<ast.Battery> => ({
      kind: "battery",
      name,
      text: stem === "" ? "…" : stem,
      scale,
      dimensions: dimensions.length === this.#dimensions.length ? [] : [...new Set(dimensions)].map((each) => each.name),
      ...(required && { required: true as const }),
      above,
    }));
    const dimensions = this.#dimensions.map(({ name, title, isGuessed, items }): Written<ast.Dimension> => {
      const asking = new Set(items.flatMap((item) => item.batteries));
      return {
        kind: "dimension",
        name,
        text: title,
        ...(isGuessed && { above: [guessed("the source has no title for these items.")] }),
        members: items.map((item): Written<ast.Item> => {
          const { row } = item;
          const text = wordings.of(row.text, id, [item.name], row.source);
          return {
            kind: "item",
            name: item.name,
            text: text === "" ? (row.poles ? undefined : item.name) : text,
            ...(row.poles && {
              poles: {
                left: wordings.of(row.poles.left, id, [item.name, "left"], row.source),
                right: wordings.of(row.poles.right, id, [item.name, "right"], row.source),
              },
            }),
            ...(item.reverse && { reverse: true as const }),
            ...(item.required && { required: true as const }),
            only: item.batteries.length < asking.size ? item.batteries : [],
          };
        }),
      };
    });
    return [...batteries, ...dimensions];
  }
}

interface Group {
  readonly dimension: MadeDimension;
  readonly when: FoundCondition | undefined;
  readonly items: MadeItem[];
  readonly rows: FoundRow[];
}

/** Groups that are shown under the same condition, as one part. */
function partsOf(battery: string, groups: readonly Group[], random: boolean): readonly BatteryPart[] {
  const parts = new Map<string, { when: FoundCondition | undefined; dimensions: string[] }>();
  for (const { when, dimension } of groups) {
    const key = JSON.stringify(when ?? "");
    const part = parts.get(key) ?? { when, dimensions: [] };
    part.dimensions.push(dimension.name);
    parts.set(key, part);
  }
  return [...parts.values()].map(({ when, dimensions }) => ({ battery, dimensions, random, when }));
}

/** A title that is short enough to be one. */
function shortTitle(title: FoundText): FoundText {
  return Object.values(title).every((text) => text.length <= 80 && !text.includes("\n")) ? title : {};
}

/** A name as words. */
function words(name: string): string {
  const apart = name
    .replace(/_block$/, "")
    .replace(/_/g, " ")
    .trim();
  return apart[0]!.toUpperCase() + apart.slice(1);
}
