/** Batteries and their items: what is asked under one sentence, wherever it stands. */

import { both, type FoundCondition, type FoundRow, type FoundText } from "../found.ts";
import { inWords } from "../text/marked.ts";
import type { Recognised } from "./batteries.ts";
import { nameKey } from "../../semantics/nameRules.ts";
import { conditionOf } from "./conditions.ts";
import { Dimensions, type MadeDimension } from "./dimensions.ts";
import { guessed, hintOf, type Making } from "./making.ts";
import { noColumns } from "./names.ts";
import { canTurn, type MadeScale } from "./scales.ts";
import type { MadeBattery, MadeItem } from "./tableParts.ts";

/** A battery in one place. */
export interface BatteryPart {
  readonly battery: MadeBattery;
  readonly items: readonly MadeItem[];
  readonly random: boolean;
  readonly draw: number | undefined;
  readonly headed: boolean;
  readonly together: Recognised["together"];
  readonly when: FoundCondition | undefined;
}

/** The batteries of an instrument, and the dimensions that hold their items. */
export class Tables {
  readonly batteries: MadeBattery[] = [];
  readonly #making: Making;
  readonly dimensions: Dimensions;
  /** Items by their wordings, or by what the source calls them everywhere. */
  readonly #asked = new Map<string, MadeItem>();
  readonly #bySentence = new Map<string, MadeBattery>();

  constructor(making: Making) {
    this.#making = making;
    this.dimensions = new Dimensions(making);
  }

  /** Declares what a table asks, as a battery or as more of one, and says what is to be shown in its place. */
  add(found: Recognised, title: FoundText, place: number): BatteryPart {
    const { scales, subjects, wordings, gathering } = this.#making;
    const scale = scales.of(found.options, found.source, found.shown);
    // Parts of one battery, on several pages or under several headings, have its sentence and its scale.
    const sentence = wordings.first(found.text);
    const key = sentence === "" && found.code === undefined ? undefined : JSON.stringify([sentence, scale.name, found.code]);
    const shared = this.#shared(found.rows);
    const known = key === undefined ? undefined : this.#bySentence.get(key);
    const goesOn = known && !found.rows.some((row) => (shared.get(row) ?? this.#asked.get(this.#keyOf(row)))?.batteries.includes(known));
    const battery = goesOn ? known : this.#begin(found, scale, shared.size);
    if (key !== undefined && !goesOn) this.#bySentence.set(key, battery);
    const items = this.#items(found, battery, title, shared);
    // What all of several questions are asked under is the condition of the whole.
    const [first] = found.rows;
    const whole =
      found.guess && first?.when && found.rows.every(({ when }) => JSON.stringify(when) === JSON.stringify(first.when))
        ? first.when
        : undefined;
    found.rows.forEach((row, at) => {
      const item = items[at]!;
      // In an order of chance, no item comes before another.
      if (!whole && !item.when) item.when = conditionOf(this.#making, row.when, row.source, found.random ? place : place + at, true);
      const own = row.options ? scales.of(row.options, row.source, row.shown) : scale;
      if (own !== scale) item.scale ??= own;
      if (row.reverse && canTurn(own)) item.reverse = true;
      else if (row.reverse) gathering.lose("reverse-codes", row.source);
      if (row.reverse === false) item.isStraight = true;
      item.batteries.push(battery);
      item.sources.push(row.was ?? row.source);
      battery.items.push(item);
      if (row.required) battery.required.add(item);
      this.#word(item, row, battery);
      const path = [item.name, battery.name];
      // That it is reversed may be known of another battery alone, which comes behind this one.
      subjects.add(row.source, { kind: "scale", path, scale: own, isReversed: () => item.reverse }, place + at);
    });
    if (found.random) gathering.lose("randomization", found.source, undefined, true);
    return {
      battery,
      items,
      random: found.random === true,
      draw: found.draw,
      headed: found.headed === true,
      together: found.together,
      when: both(found.when, whole),
    };
  }

  #begin(found: Recognised, scale: MadeScale, shared: number): MadeBattery {
    const { names, wordings, id } = this.#making;
    const name = names.take([found.name ?? found.source], found.name === undefined ? found.source : undefined, noColumns);
    const code = found.code === undefined || found.code === name ? undefined : found.code;
    const above: string[] = [];
    if (found.guess === "run")
      above.push(guessed(`these ${found.rows.length} ratings stand in a row and are answered alike, so they are one battery.`));
    if (shared > 0 && found.rows.every(({ item, name: own }) => item === undefined || own !== undefined))
      above.push(guessed(`${shared} of these items are asked in the same words elsewhere, so they are written once.`));
    const battery: MadeBattery = {
      name,
      code: code !== undefined && (nameKey(code) === nameKey(name) || !names.isTaken(code)) ? code : undefined,
      stem: wordings.of(found.text, id, [name], found.source),
      hint: hintOf(this.#making, found, [name]).hint,
      scale,
      items: [],
      required: new Set(),
      above,
    };
    this.batteries.push(battery);
    return battery;
  }

  /** Items that were asked before in the same words, where most of the rows were: what is asked twice is written once. */
  #shared(rows: readonly FoundRow[]): ReadonlyMap<FoundRow, MadeItem> {
    const shared = new Map<FoundRow, MadeItem>();
    const used = new Set<MadeItem>();
    for (const row of rows) {
      const item = this.#asked.get(this.#keyOf(row));
      // An item has one direction, wherever it is asked.
      const isOther = (row.reverse === true && item?.isStraight) || (row.reverse === false && item?.reverse);
      if (item === undefined || used.has(item) || isOther) continue;
      used.add(item);
      shared.set(row, item);
    }
    const isSure = rows.some(({ item }) => item !== undefined);
    return isSure || (shared.size >= 2 && shared.size * 2 >= rows.length) ? shared : new Map();
  }

  #keyOf({ text, poles, dimension, when, item }: FoundRow): string {
    return item === undefined
      ? JSON.stringify([this.#making.wordings.first(text).toLowerCase(), poles && [poles.left, poles.right].map(inWords), dimension, when])
      : item;
  }

  /** The items of a table, which are declared where they were not before, in the dimension that the source has for them. */
  #items(found: Recognised, battery: MadeBattery, title: FoundText, shared: ReadonlyMap<FoundRow, MadeItem>): readonly MadeItem[] {
    const { names, wordings, gathering, sources } = this.#making;
    const groups = new Map<string, MadeDimension>();
    return found.rows.map((row): MadeItem => {
      const known = shared.get(row);
      const owner = known && this.dimensions.ownerOf(known);
      const key = JSON.stringify([owner?.name ?? "", row.dimension ?? ""]);
      const dimension = groups.get(key) ?? owner ?? this.dimensions.of(row, battery.name, found.source, title, groups.size);
      groups.set(key, dimension);
      if (known) return known;
      const own = row.item ?? row.name ?? row.source;
      const isOwn = /[A-Za-z]/.test(own) && (row.item !== undefined || (sources.get(own.toLowerCase()) ?? 0) < 2);
      const item: MadeItem = {
        name: names.take(isOwn ? [own, `${battery.name}_${own}`] : [`${battery.name}_${own}`], own, noColumns),
        row,
        batteries: [],
        sources: [],
        wordings: [],
        reverse: false,
        isStraight: false,
      };
      if (wordings.first(row.text) === "" && !row.poles) gathering.lose("empty-text", row.source, undefined, true);
      this.dimensions.put(item, dimension);
      const asked = this.#keyOf(row);
      if (!this.#asked.has(asked)) this.#asked.set(asked, item);
      return item;
    });
  }

  /** Other words for an item in a battery than where it was found first. */
  #word(item: MadeItem, row: FoundRow, battery: MadeBattery): void {
    if (row === item.row || row.item === undefined || JSON.stringify(inWords(row.text)) === JSON.stringify(inWords(item.row.text))) return;
    const text = this.#making.wordings.of(row.text, this.#making.id, [item.name, battery.name], row.source);
    if (text !== "") item.wordings.push({ battery: battery.name, text });
  }
}
