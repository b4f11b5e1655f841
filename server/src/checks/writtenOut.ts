/** How many letters an instrument has in a language, with everything that its columns repeat: worked out from lengths alone. */

import { pointCount } from "../semantics/bindLists.ts";
import type * as ast from "../language/ast.ts";
import { scaleOf } from "../semantics/answers.ts";
import { sourcesOf } from "../semantics/answersIn.ts";
import { filledLength, longestText, roughLength, termLengths, translated } from "../semantics/filledTexts.ts";
import type {
  BatterySymbol,
  BoundCondition,
  ChoicesSymbol,
  CodedLabel,
  InstrumentSymbol,
  OptionSymbol,
  QuestionSymbol,
  ScaleSymbol,
  Subject,
  TermSymbol,
  TopSymbol,
} from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import { itemsWith, sumOf } from "./items/fact.ts";
import type { Items } from "./items/items.ts";
import { itemsOnOwnScale } from "./items/ownScales.ts";
import { wordingIn } from "./wording/wordingIn.ts";

/** What a code takes beside its label, wherever it is listed. */
const ofCode = 40;

/** Whether a text is as long as it is written. */
const isPlain = (text: ast.Str): boolean => text.plain && text.end - text.start <= longestText;

/** How long the texts of a battery's items are, those apart that use terms. */
const plainLetters = sumOf(({ item, batteries }) =>
  batteries.flatMap((battery) => {
    const own = wordingIn(item, battery);
    return own && isPlain(own) ? [[battery.name, own.end - own.start] as const] : [];
  }),
);
const withOtherTexts = itemsWith(({ texts }) => texts.some((text) => !isPlain(text)) || undefined);

const withCondition = itemsWith(({ decl }) => decl.when !== undefined || undefined);

type Part = BatterySymbol | QuestionSymbol | TermSymbol;

export class WrittenOut {
  readonly #instrument: InstrumentSymbol;
  readonly #translations: Translations;
  readonly #language: string;
  readonly #terms: ReadonlyMap<string, number>;
  /** What a column lists that is answered on a scale or from a list. */
  readonly #lists = new Map<ScaleSymbol | ChoicesSymbol, number>();

  readonly #items: Items;

  constructor(instrument: InstrumentSymbol, items: Items, translations: Translations, language: string) {
    this.#instrument = instrument;
    this.#items = items;
    this.#translations = translations;
    this.#language = language;
    this.#terms = termLengths(instrument, translations, language);
  }

  readonly #termLength = (term: string): number | undefined => this.#terms.get(term);

  /** Calls `add` with the letters of every part that has columns, and of every term. */
  each(add: (part: Part, letters: number) => void): void {
    for (const term of this.#instrument.terms) add(term, this.#terms.get(term.name) ?? 0);
    for (const battery of this.#instrument.batteries) add(battery, this.#ofBattery(battery));
    for (const question of this.#instrument.questions) add(question, this.#ofQuestion(question));
    for (const { offers } of this.#instrument.questions) for (const when of offers.values()) this.#ofCondition(when, add);
    for (const { when } of [...this.#instrument.pages, ...this.#instrument.questions]) if (when) this.#ofCondition(when, add);
    for (const [{ item }] of this.#items.of(withCondition))
      for (let asked = 0; asked < item.batteries.length; asked++) if (item.when) this.#ofCondition(item.when, add);
  }

  #length(text: ast.Str | undefined, of: TopSymbol = this.#instrument): number {
    return text ? filledLength(translated(this.#translations, of, text, this.#language), this.#termLength) : 0;
  }

  /** Every item has the text before it, and the points of its scale. */
  #ofBattery(battery: BatterySymbol): number {
    const { length } = battery.items;
    // A translation of a text is about as long; if not, it makes its file longer by as much, and no column repeats it.
    let letters = length * this.#length(battery.decl.text) + this.#items.of(plainLetters).of(battery.name);
    for (const [{ item, batteries }] of this.#items.of(withOtherTexts)) {
      const own = batteries.includes(battery) ? wordingIn(item, battery) : undefined;
      if (own && !isPlain(own)) letters += roughLength(own, this.#termLength);
    }
    const named = [...this.#items.of(itemsOnOwnScale)].flatMap(([row]) => (row.batteries.includes(battery) ? row.item : []));
    for (const item of named) letters += this.#ofScale(scaleOf(item, battery));
    return letters + (length - named.length) * this.#ofScale(battery.scale);
  }

  #ofQuestion({ decl, type }: QuestionSymbol): number {
    const text = this.#length(decl.text);
    switch (type?.kind) {
      case "one":
        return text + this.#ofOptions(type.options, type.list);
      case "any":
        return type.options.length * (text + 2 * ofCode) + this.#ofOptions(type.options, type.list);
      case "rank":
        return type.options.length * (text + type.options.length * ofCode) + this.#ofOptions(type.options, type.list);
      case "share":
      case "rankDimensions":
        return type.dimensions.length * (text + ofCode);
      case "scale":
        return text + this.#ofScale(type.scale);
      default:
        return text;
    }
  }

  /** One of several boxes is looked at beside all the others: where none is ticked, there is no answer. */
  #ofCondition(condition: BoundCondition, add: (part: Part, letters: number) => void): void {
    switch (condition.kind) {
      case "and":
      case "or":
        this.#ofCondition(condition.left, add);
        this.#ofCondition(condition.right, add);
        break;
      case "not":
        this.#ofCondition(condition.operand, add);
        break;
      case "holds":
        for (const { subject } of sourcesOf(condition.expression)) this.#ofSubject(subject, add);
        break;
      default:
        this.#ofSubject(condition.subject, add);
    }
  }

  #ofSubject(subject: Subject, add: (part: Part, letters: number) => void): void {
    if (subject.kind !== "item" && subject.question.type && "options" in subject.question.type)
      add(subject.question, ofCode * subject.question.type.options.length);
  }

  #ofScale(scale: ScaleSymbol | undefined): number {
    // A point without a label has a code all the same. A scale with more than a hundred points has a finding of its own.
    const bare = (each: ScaleSymbol): number => ofCode * Math.max(0, Math.min(pointCount(each), 101) - each.points.length);
    return scale ? this.#known(scale, () => bare(scale) + this.#ofCodes([...scale.points, ...scale.missing], scale)) : 0;
  }

  #ofOptions(options: readonly OptionSymbol[], list: ChoicesSymbol | undefined): number {
    return list ? this.#known(list, () => this.#ofCodes(options, list)) : this.#ofCodes(options, this.#instrument);
  }

  #known(list: ScaleSymbol | ChoicesSymbol, count: () => number): number {
    let letters = this.#lists.get(list);
    if (letters === undefined) this.#lists.set(list, (letters = count()));
    return letters;
  }

  #ofCodes(codes: readonly Pick<CodedLabel, "label">[], of: TopSymbol): number {
    return codes.reduce((letters, { label }) => letters + ofCode + this.#length(label, of), 0);
  }
}
