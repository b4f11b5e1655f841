/** An item as facts about it see it: its texts, and what these are in other languages. */

import type * as ast from "../../language/ast.ts";
import type { BatterySymbol, DimensionSymbol, ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";
import { isHeading } from "../wording/wordingIn.ts";
import type { Around } from "./fact.ts";
import { isInFrame } from "./frame.ts";

/** A text in one of its languages. */
export interface Said {
  /** As the item has it. */
  readonly own: ast.Str;
  /** In this language. */
  readonly text: ast.Str;
  /** Which of the languages: the first is that of the instrument. */
  readonly language: number;
}

const none: readonly never[] = [];

/**
 * An item of an instrument, for as long as it is there. What a fact may read of it is what stands in its declaration, its texts in other languages, and the
 * names of its dimension and of the batteries that ask it: when one of these changes, all facts are looked at anew.
 */
export class Row {
  item: ItemSymbol;
  decl: ast.Item;
  dimension: DimensionSymbol;
  batteries: readonly BatterySymbol[];
  #scale: ScaleSymbol | undefined;
  /** Its text is the heading of a topic: it is to be worded yet. */
  isHeading: boolean;
  #covers: boolean;
  /** It has something of its own in the frame of the instrument. */
  isInFrame: boolean;
  /** Its texts, and for each of them what it is in each other language. */
  #texts: readonly ast.Str[] = none;
  #translated: readonly (ast.Str | undefined)[] = none;
  /** What each fact has found, by its number. */
  readonly values: unknown[] = [];

  constructor(item: ItemSymbol, others: readonly TextsIn[]) {
    this.item = item;
    this.decl = item.decl;
    this.dimension = item.dimension;
    this.batteries = item.batteries;
    this.#scale = item.scale;
    this.isHeading = isHeading(item);
    this.#covers = item.decl.covers.length > 0;
    this.isInFrame = isInFrame(item.decl);
    this.#read(others);
  }

  get start(): number {
    return this.decl.start;
  }

  /** Takes over the item as it is now, and says what of it has changed: nothing, its words, or what it is called and where and on what scale it is asked. */
  follow(item: ItemSymbol, others: readonly TextsIn[], areTranslationsSame: boolean): undefined | "words" | "place" {
    const { decl } = item;
    const isInPlace =
      (this.dimension === item.dimension || isSameDimension(this.dimension, item.dimension)) &&
      (this.batteries === item.batteries || areSame(this.batteries, item.batteries)) &&
      this.#scale === item.scale;
    const isSame =
      isInPlace &&
      this.decl === decl &&
      (!this.#covers || this.isHeading === isHeading(item)) &&
      (areTranslationsSame || this.#isSaidSame(others));
    const isNamedSame = isSame || this.item.name === item.name;
    if (this.item !== item) this.item = item;
    if (this.dimension !== item.dimension) this.dimension = item.dimension;
    if (this.batteries !== item.batteries) this.batteries = item.batteries;
    this.#scale = item.scale;
    if (isSame) return undefined;
    this.decl = decl;
    this.isHeading = isHeading(item);
    this.#covers = decl.covers.length > 0;
    this.isInFrame = isInFrame(decl);
    this.#read(others);
    return isInPlace && isNamedSame ? "words" : "place";
  }

  /** Every text of the item. */
  get texts(): readonly ast.Str[] {
    return this.#texts;
  }

  /** What a text is in a language. */
  translated(text: ast.Str, language: number): ast.Str | undefined {
    if (language === 0) return text;
    const at = this.#texts.indexOf(text);
    const count = this.#texts.length;
    return at < 0 ? undefined : this.#translated[(language - 1) * count + at];
  }

  /** Each text that respondents read as a sentence, in each language: its own text, unless it is a heading, and its wordings in batteries that there are. */
  wordings({ batteries, languages }: Around): readonly Said[] {
    const { text, wordings } = this.decl;
    const found: Said[] = [];
    if (text && !this.isHeading) this.#inEach(text, languages.length, found);
    for (const { battery, text: own } of wordings)
      if (own && battery && batteries.has(battery.text)) this.#inEach(own, languages.length, found);
    return found;
  }

  /** Each text in each language. */
  all({ languages }: Pick<Around, "languages">): readonly Said[] {
    const found: Said[] = [];
    for (const text of this.#texts) this.#inEach(text, languages.length, found);
    return found;
  }

  #inEach(own: ast.Str, languages: number, found: Said[]): void {
    for (let language = 0; language < languages; language++) {
      const text = this.translated(own, language);
      if (text) found.push({ own, text, language });
    }
  }

  #read(others: readonly TextsIn[]): void {
    const { text, poles, hint, wordings } = this.decl;
    const texts: ast.Str[] = [];
    if (text) texts.push(text);
    if (poles?.left) texts.push(poles.left);
    if (poles?.right) texts.push(poles.right);
    if (hint) texts.push(hint);
    for (const wording of wordings) if (wording.battery && wording.text) texts.push(wording.text);
    this.#texts = texts;
    this.#translated = others.length === 0 ? none : others.flatMap((translations) => texts.map((each) => translations.get(each)?.text));
  }

  #isSaidSame(others: readonly TextsIn[]): boolean {
    let at = 0;
    for (const translations of others)
      for (const text of this.#texts) if (translations.get(text)?.text !== this.#translated[at++]) return false;
    return true;
  }
}

function isSameDimension(one: DimensionSymbol, other: DimensionSymbol): boolean {
  return one.name === other.name && one.parent?.name === other.parent?.name;
}

function areSame(some: readonly BatterySymbol[], others: readonly BatterySymbol[]): boolean {
  return some.length === others.length && some.every(({ name }, index) => others[index]!.name === name);
}
