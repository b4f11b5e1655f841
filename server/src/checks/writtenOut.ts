/** How many letters an instrument has in a language, with everything that its columns repeat: worked out from lengths alone. */

import type * as ast from "../language/ast.ts";
import { scaleOf } from "../semantics/answers.ts";
import { filledLength, roughLength, termLengths, translated } from "../semantics/filledTexts.ts";
import type {
  BatterySymbol,
  BoundCondition,
  ChoicesSymbol,
  CodedLabel,
  InstrumentSymbol,
  OptionSymbol,
  QuestionSymbol,
  ScaleSymbol,
  TermSymbol,
  TopSymbol,
} from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";

/** What a code takes beside its label, wherever it is listed. */
const ofCode = 40;

type Part = BatterySymbol | QuestionSymbol | TermSymbol;

export class WrittenOut {
  readonly #instrument: InstrumentSymbol;
  readonly #translations: Translations;
  readonly #language: string;
  readonly #terms: ReadonlyMap<string, number>;
  /** What a column lists that is answered on a scale or from a list. */
  readonly #lists = new Map<ScaleSymbol | ChoicesSymbol, number>();

  constructor(instrument: InstrumentSymbol, translations: Translations, language: string) {
    this.#instrument = instrument;
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
    for (const { when } of this.#instrument.pages) if (when) this.#ofCondition(when, add);
  }

  #length(text: ast.Str | undefined, of: TopSymbol = this.#instrument): number {
    return text ? filledLength(translated(this.#translations, of, text, this.#language), this.#termLength) : 0;
  }

  /** Every item has the text before it, and the points of its scale. */
  #ofBattery(battery: BatterySymbol): number {
    const stem = this.#length(battery.decl.text);
    let letters = 0;
    for (const item of battery.items) {
      const { wordings, text } = item.decl;
      const own = wordings.find((wording) => wording.battery?.text === battery.name)?.text ?? text;
      // A translation of it is about as long; if not, it makes its file longer by as much, and no column repeats it.
      letters += stem + (own ? roughLength(own, this.#termLength) : 0) + this.#ofScale(scaleOf(item, battery));
    }
    return letters;
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
      default: {
        const { subject } = condition;
        if (subject.kind !== "item" && subject.question.type && "options" in subject.question.type)
          add(subject.question, ofCode * subject.question.type.options.length);
      }
    }
  }

  #ofScale(scale: ScaleSymbol | undefined): number {
    // A point without a label has a code all the same. A scale with more than a hundred points has a finding of its own.
    const bare = ({ lo, hi, points }: ScaleSymbol): number => ofCode * Math.max(0, Math.min(hi - lo + 1, 101) - points.length);
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
