/** What the labels of answers mean: of what, and how much of it. */

import { Remembered } from "../remembered.ts";
import { englishAnswers, indonesianAnswers, type AnswerKind, type AnswerWords } from "../words/answerWords.ts";
import { Phrases, sentenceOf, type Sentence } from "../wording/sentence.ts";

export interface Meaning {
  /** Nothing where the label is in the middle of any kind; a word that no list has is a kind of its own, with `=` before it. */
  readonly kind: AnswerKind | `=${string}` | undefined;
  /** From -3 to 3: `strongly disagree` to `strongly agree`. A middle has 0. */
  readonly value: number;
  readonly isNegated: boolean;
}

/** A label of more words is a sentence. */
const mostWords = 8;

const strongest = 3;
const plain = 2;
const weak = 1;
const least = 0.5;

/** What stands for as good as nothing. */
const leastWords = new Set(["slightly", "a", "sedikit"]);

/** One language's words, ready to be looked up. */
class Reader {
  readonly #strong: Phrases;
  readonly #weak: Phrases;
  readonly #negators: Phrases;
  readonly #softNegators: Phrases;
  readonly #fillers: Phrases;
  readonly #heads = new Map<string, { readonly kind: AnswerKind; readonly sign: 1 | -1 }>();
  readonly #whole = new Map<string, Meaning>();

  constructor(words: AnswerWords) {
    this.#strong = new Phrases(words.strong);
    this.#weak = new Phrases(words.weak);
    this.#negators = new Phrases(words.negators);
    this.#softNegators = new Phrases(words.softNegators);
    this.#fillers = new Phrases(words.fillers);
    for (const [kind, list] of Object.entries(words.heads) as [AnswerKind, string][]) {
      const [more = "", less = ""] = list.split("|").map((side) => side.trim());
      for (const head of more.split(" ")) if (head) this.#heads.set(head, { kind, sign: 1 });
      for (const head of less.split(" ")) if (head) this.#heads.set(head, { kind, sign: -1 });
    }
    for (const [label, value] of Object.entries(words.frequencies)) this.#whole.set(label, { kind: "frequency", value, isNegated: false });
    for (const [label, value] of Object.entries(words.qualities)) this.#whole.set(label, { kind: "quality", value, isNegated: false });
    for (const label of words.middles) this.#whole.set(label, { kind: undefined, value: 0, isNegated: false });
    this.#whole.set("free", { kind: "price", value: strongest, isNegated: false });
    this.#whole.set("gratis", { kind: "price", value: strongest, isNegated: false });
  }

  read(sentence: Sentence): Meaning | undefined {
    const { words } = sentence;
    if (words.length === 0) return undefined;
    const whole = this.#whole.get(words.map(({ lower }) => lower).join(" "));
    if (whole) return whole;
    const first = words[0]!.lower;
    // Neither satisfied nor dissatisfied.
    if (first === "neither") {
      const head = words.map(({ lower }) => this.#heads.get(lower)).find((found) => found !== undefined);
      return { kind: head?.kind, value: 0, isNegated: false };
    }
    return this.#composed(sentence);
  }

  /** A label of degrees, negators and one word for what it is about, or two of one kind. */
  #composed(sentence: Sentence): Meaning | undefined {
    const { words } = sentence;
    let degree = plain;
    let sign: 1 | -1 = 1;
    let isNegated = false;
    let head: { readonly kind: Meaning["kind"]; readonly sign: 1 | -1 } | undefined;
    for (let at = 0; at < words.length;) {
      const { lower } = words[at]!;
      const own = this.#heads.get(lower);
      const isLast = at === words.length - 1;
      const soft = this.#softNegators.lengthAt(sentence, at);
      const no = this.#negators.lengthAt(sentence, at);
      const strong = this.#strong.lengthAt(sentence, at);
      const little = this.#weak.lengthAt(sentence, at);
      if (lower === "sama" && words[at + 1]?.lower === "sekali") {
        degree = strongest;
        at += 2;
      } else if (lower === "at" && words[at + 1]?.lower === "all") {
        degree = strongest;
        at += 2;
      } else if (soft > 0 && !isLast) {
        sign = sign === 1 ? -1 : 1;
        isNegated = true;
        degree = weak;
        at += soft;
      } else if (no > 0 && !(own && isLast)) {
        sign = sign === 1 ? -1 : 1;
        isNegated = true;
        at += no;
      } else if (strong > 0) {
        degree = strongest;
        at += strong;
      } else if (little > 0 && !isLast) {
        degree = leastWords.has(lower) ? least : weak;
        at += little;
      } else if (own) {
        if (head && head.kind !== own.kind) return undefined;
        head ??= own;
        at++;
      } else if (head && (lower === "dan" || lower === "and")) at++;
      else {
        const filler = this.#fillers.lengthAt(sentence, at);
        if (filler === 0 && head) return undefined;
        if (filler === 0) head = { kind: `=${lower}`, sign: 1 };
        at += Math.max(1, filler);
      }
    }
    if (!head) return undefined;
    return { kind: head.kind, value: sign * head.sign * degree, isNegated };
  }
}

let made: readonly Reader[] | undefined;
const readers = (): readonly Reader[] => (made ??= [new Reader(englishAnswers), new Reader(indonesianAnswers)]);

const known = new Remembered<readonly (Meaning | undefined)[]>();

/** What a label means in each language that is known. What stands in brackets, and a number before it, say nothing more. */
function readingsOf(label: string): readonly (Meaning | undefined)[] {
  return known.of(label, (copy) => {
    const sentence = sentenceOf(copy.replace(/\([^()]*\)/g, " ").replace(/^\s*\d+\s*[-=:.)]?\s*/, ""));
    return readers().map((reader) => (sentence.words.length > mostWords ? undefined : reader.read(sentence)));
  });
}

/** The labels of one list as they are read. */
export interface Labels {
  readonly language: "en" | "id";
  /** Nothing for a label that is not read. */
  readonly meanings: readonly (Meaning | undefined)[];
}

/** What the labels of one list mean, in the language that reads most of them. */
export function readLabels(labels: readonly string[]): Labels {
  const each = labels.map(readingsOf);
  const [english = [], indonesian = []] = readers().map((_, index) => sure(each.map((readings) => readings[index])));
  return count(indonesian) > count(english) ? { language: "id", meanings: indonesian } : { language: "en", meanings: english };
}

const count = (meanings: readonly (Meaning | undefined)[]): number => meanings.filter((meaning) => meaning !== undefined).length;

/** A word that no list has is read only where the same list says no to it, too: `tidak aman` beside `aman`. */
function sure(meanings: readonly (Meaning | undefined)[]): readonly (Meaning | undefined)[] {
  const negated = new Set(meanings.flatMap((meaning) => (meaning?.isNegated && meaning.kind?.startsWith("=") ? [meaning.kind] : [])));
  const affirmed = new Set(
    meanings.flatMap((meaning) => (meaning && !meaning.isNegated && meaning.kind?.startsWith("=") ? [meaning.kind] : [])),
  );
  return meanings.map((meaning) =>
    meaning?.kind?.startsWith("=") && !(negated.has(meaning.kind) && affirmed.has(meaning.kind)) ? undefined : meaning,
  );
}

/**
 * Which way labels run: 1 where those that come later mean more, -1 where they mean less, 0 where that cannot be told.
 *
 * @param values of the labels, in the order of their codes
 */
export function directionOf(values: readonly (number | undefined)[]): 1 | -1 | 0 {
  let more = 0;
  let less = 0;
  values.forEach((later, index) => {
    if (later === undefined) return;
    for (let before = 0; before < index; before++) {
      const earlier = values[before];
      if (earlier === undefined || earlier === later) continue;
      if (earlier < later) more++;
      else less++;
    }
  });
  if (more > 2 * less) return 1;
  return less > 2 * more ? -1 : 0;
}
