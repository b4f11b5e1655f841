/** The items of one instrument, and what is known of them, from build to build. */

import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import type { Languages, TextsIn } from "../../semantics/translations.ts";
import type { Configuration } from "../../configuration/configuration.ts";
import type { Dictionaries } from "../spelling/dictionaries.ts";
import { lexiconFor } from "../words/lexicons.ts";
import type { Collected } from "./collected.ts";
import { facts, type Around, type Fact } from "./fact.ts";
import { frameOf, isSameFrame, type Frame } from "./frame.ts";
import { Row, type Said } from "./row.ts";

/** Stands for all items among the numbers of facts. */
const everything = -1;

export class Items {
  #rows: Row[] = [];
  #collected: Collected<unknown>[] = [];
  #around: Around | undefined;
  #others: readonly TextsIn[] = [];
  #frame: Frame = { parts: [], nodes: [] };
  #isFrameSame = false;
  #file = "";
  /** The facts that somebody has asked for who is watched, by their numbers. */
  #asked = new Set<number>();
  /** Those in which the last update has looked at something that was found, or is. */
  #touched = new Set<number>();

  /** What is found of all items. */
  of<V, C extends Collected<V>>(fact: Fact<V, C>): C {
    this.#asked.add(fact.number);
    return this.#collected[fact.number] as unknown as C;
  }

  /** Which facts are asked for meanwhile. */
  askedBy(look: () => void): ReadonlySet<number> {
    const asked = (this.#asked = new Set());
    look();
    return asked;
  }

  /** Whether the last update has left facts as they were, and what is known of the items that they found. */
  hasLeft(asked: ReadonlySet<number>): boolean {
    for (const number of asked) if (this.#touched.has(number)) return false;
    return true;
  }

  get around(): Around {
    return this.#around!;
  }

  /** The file where a text stands. */
  fileOf({ own, language }: Said): string {
    return language === 0 ? this.#file : this.#others[language - 1]!.get(own)!.file;
  }

  /** Each item, in the order of the file. */
  get rows(): readonly Row[] {
    this.#asked.add(everything);
    return this.#rows;
  }

  /** Whether nothing has changed in the last update but words of items. */
  get isFrameSame(): boolean {
    return this.#isFrameSame;
  }

  /** Looks at the items that have changed. */
  update(
    instrument: InstrumentSymbol,
    translations: Languages,
    configuration: Configuration,
    dictionaries: Dictionaries | undefined,
  ): void {
    const before = this.#around;
    const around = aroundOf(instrument, translations, configuration, dictionaries);
    const others = around.languages.slice(1).map(({ tag }) => translations.get(tag)!);
    const areTranslationsSame = others.length === this.#others.length && others.every((texts, index) => texts === this.#others[index]);
    const isSame = before !== undefined && isSameAround(before, around);
    this.#around = isSame && before.dictionaries === dictionaries ? before : around;
    this.#others = others;
    this.#file = instrument.file;
    this.#isFrameSame = isSame && before.dictionaries === dictionaries;
    const changed = this.#follow(instrument, others, areTranslationsSame);
    const frame = frameOf(
      instrument,
      others,
      this.#rows.filter((row) => row.isInFrame).map(({ item }) => item),
    );
    this.#isFrameSame &&= isSameFrame(this.#frame, frame);
    this.#frame = frame;
    this.#touched.clear();
    this.#touched.add(everything);
    if (!isSame || !changed) this.#begin();
    else {
      for (const row of changed) for (const fact of facts) this.#look(fact, row);
      if (before.dictionaries !== dictionaries) for (const fact of facts) if (fact.spells) this.#lookAtAll([fact]);
    }
  }

  /** Brings the rows up to date, and gives those that have changed and are still there; nothing where all of them are to be looked at. */
  #follow({ items }: InstrumentSymbol, others: readonly TextsIn[], areTranslationsSame: boolean): readonly Row[] | undefined {
    const before = this.#rows;
    const changed: Row[] = [];
    if (before.length === items.length) {
      for (let index = 0; index < before.length; index++) {
        const change = before[index]!.follow(items[index]!, others, areTranslationsSame);
        if (change) changed.push(before[index]!);
        if (change === "place") this.#isFrameSame = false;
      }
      return changed;
    }
    this.#isFrameSame = false;
    const byDecl = new Map(before.map((row, index) => [row.decl, { row, index }]));
    let last = -1;
    let isInOrder = true;
    this.#rows = items.map((item) => {
      const known = byDecl.get(item.decl);
      if (known) {
        byDecl.delete(item.decl);
        isInOrder &&= known.index > last;
        last = known.index;
        if (known.row.follow(item, others, areTranslationsSame)) changed.push(known.row);
        return known.row;
      }
      const made = new Row(item, others);
      changed.push(made);
      return made;
    });
    if (!isInOrder) return undefined;
    for (const { row } of byDecl.values()) this.#forget(row);
    return changed;
  }

  #begin(): void {
    this.#collected = [];
    for (const row of this.#rows) row.values.length = 0;
    this.#lookAtAll(facts);
  }

  /** Item by item, so that what several facts make of one text is made once. */
  #lookAtAll(these: readonly Fact<unknown>[]): void {
    for (const { number, collect } of these) this.#collected[number] = collect();
    for (const row of this.#rows) {
      for (const fact of these) {
        row.values[fact.number] = undefined;
        this.#look(fact, row);
      }
    }
  }

  #look(fact: Fact<unknown>, row: Row): void {
    const { number, spells } = fact;
    const before = row.values[number];
    const value = spells && !this.around.dictionaries ? undefined : fact.find(row, this.around);
    if (before === undefined && value === undefined) return;
    const collected = this.#collected[number]!;
    row.values[number] = value;
    this.#touched.add(number);
    if (before !== undefined && value !== undefined && collected.replace) collected.replace(row, before, value);
    else {
      if (before !== undefined) collected.remove(row, before);
      if (value !== undefined) collected.add(row, value);
    }
  }

  #forget(row: Row): void {
    row.values.forEach((value, number) => value !== undefined && this.#collected[number]!.remove(row, value));
  }
}

function aroundOf(
  { languages: [first = "en"], batteries }: InstrumentSymbol,
  translations: Languages,
  configuration: Configuration,
  dictionaries: Dictionaries | undefined,
): Around {
  const tags = [first, ...[...translations.keys()].filter((tag) => tag !== first)];
  return {
    languages: tags.map((tag) => ({ tag, lexicon: lexiconFor(tag) })),
    batteries: new Set(batteries.map(({ name }) => name)),
    configuration,
    dictionaries,
  };
}

/** But for the dictionaries. */
function isSameAround(one: Around, other: Around): boolean {
  return (
    one.configuration === other.configuration &&
    one.languages.length === other.languages.length &&
    one.languages.every(({ tag }, index) => other.languages[index]!.tag === tag) &&
    one.batteries.size === other.batteries.size &&
    [...one.batteries].every((name) => other.batteries.has(name))
  );
}
