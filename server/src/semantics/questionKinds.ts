/** What is particular to each kind of question, in one place. Another kind does not compile before it has its descriptor here. */

import { message, type Message } from "../messages/message.ts";
import type { BoundQuestionType, DimensionSymbol, OptionSymbol, QuestionSymbol, ScaleSymbol } from "./symbols.ts";

type Kind = BoundQuestionType["kind"];
type Of<K extends Kind> = BoundQuestionType & { readonly kind: K };

/** What an answer that is a number can be. */
export interface AnswerLimits {
  readonly lo: number | undefined;
  readonly hi: number | undefined;
  /** Codes that count as no answer. */
  readonly missing: readonly number[];
  readonly decimals: number;
  /** Those that exist between the limits, where these are not all. */
  readonly codes?: readonly number[] | undefined;
}

interface Descriptor<K extends Kind> {
  /** How a condition compares the answer: by the names of options, by numbers, or not at all. */
  readonly compared: "options" | "numbers" | "nothing";
  /** Why no score calculates with it. Nothing where one does: with its number, or with the numbers of its parts. */
  readonly whyNotNumeric?: Message;
  /** The parts that have a column each. Without any, the question itself is the column. */
  readonly parts?: (type: Of<K>) => readonly (OptionSymbol | DimensionSymbol)[];
  /** What each part can be, where a test gives an answer to each. */
  readonly eachPart?: (type: Of<K>) => readonly [lo: number, hi: number];
  readonly limits?: (type: Of<K>) => AnswerLimits;
  /**
   * The seconds that an answer takes: about 10 for a question of its own, a minute or more for an open text (Pew Research Center's burden points;
   * platforms' published response times).
   */
  readonly seconds: (type: Of<K>) => number;
}

const seconds = { question: 10, openText: 60, rank: 5, file: 30 } as const;

const kinds: { readonly [K in Kind]: Descriptor<K> } = {
  one: { compared: "options", whyNotNumeric: message("reasons.namesOnly"), seconds: () => seconds.question },
  any: {
    compared: "nothing",
    whyNotNumeric: message("reasons.yesOrNo"),
    parts: ({ options }) => options,
    seconds: () => seconds.question,
  },
  rank: {
    compared: "nothing",
    whyNotNumeric: message("reasons.order"),
    parts: ({ options }) => options,
    eachPart: ({ options }) => [1, options.length],
    seconds: ({ options }) => seconds.rank * options.length,
  },
  rankDimensions: {
    compared: "nothing",
    whyNotNumeric: message("reasons.order"),
    parts: ({ dimensions }) => dimensions,
    eachPart: ({ dimensions }) => [1, dimensions.length],
    seconds: ({ dimensions }) => seconds.rank * dimensions.length,
  },
  number: {
    compared: "numbers",
    limits: ({ lo, hi, decimals, missing }) => ({ lo, hi, missing: missing.map(({ code }) => code), decimals }),
    seconds: () => seconds.question,
  },
  text: {
    compared: "nothing",
    whyNotNumeric: message("reasons.text"),
    seconds: ({ long }) => (long ? seconds.openText : seconds.question),
  },
  date: { compared: "nothing", whyNotNumeric: message("reasons.date"), seconds: () => seconds.question },
  time: { compared: "nothing", whyNotNumeric: message("reasons.time"), seconds: () => seconds.question },
  place: { compared: "nothing", whyNotNumeric: message("reasons.place"), seconds: () => seconds.question },
  file: { compared: "nothing", whyNotNumeric: message("reasons.file"), seconds: () => seconds.file },
  scale: {
    compared: "numbers",
    limits: ({ scale }) => limitsOn(scale),
    seconds: () => seconds.question,
  },
  share: {
    compared: "nothing",
    parts: ({ dimensions }) => dimensions,
    eachPart: ({ total }) => [0, total],
    limits: ({ total }) => ({ lo: 0, hi: total, missing: [], decimals: 0 }),
    seconds: ({ dimensions }) => seconds.question * dimensions.length,
  },
};

/** What a rating on a scale can be. */
export function limitsOn({ lo, hi, codes, missing }: ScaleSymbol): AnswerLimits {
  return { lo, hi, missing: missing.map(({ code }) => code), decimals: 0, codes };
}

/** Those whose answers are words or a number, which a text can tell. */
const told: ReadonlySet<Kind> = new Set(["one", "number", "text", "date", "time", "scale"]);

/** Whether texts can tell the answer to a question of this type. */
export function isTold(type: BoundQuestionType | undefined): boolean {
  return type !== undefined && told.has(type.kind);
}

/** The descriptor of a type, filled in with it. */
function described<K extends Kind>(type: Of<K>) {
  const { compared, whyNotNumeric, parts, eachPart, limits, seconds: takes } = kinds[type.kind] as Descriptor<K>;
  return {
    compared,
    whyNotNumeric,
    parts: parts?.(type),
    eachPart: eachPart?.(type),
    limits: limits?.(type),
    seconds: takes(type),
  };
}

/** What is particular to the kind of a question; nothing where its type is too broken to tell. */
export function descriptionOf({ type }: QuestionSymbol): ReturnType<typeof described<Kind>> | undefined {
  return type && described(type);
}

const named = new WeakMap<readonly OptionSymbol[], ReadonlyMap<string, OptionSymbol>>();

/** The option of this name. A condition may list ten thousand of them. */
export function optionNamed(options: readonly OptionSymbol[], name: string): OptionSymbol | undefined {
  let byName = named.get(options);
  // Of two with one name, the first: the other has its finding.
  if (!byName) named.set(options, (byName = new Map(options.toReversed().map((option) => [option.name, option]))));
  return byName.get(name);
}

/** What a question can be answered with, where these are named options. */
export function optionsOf({ type }: QuestionSymbol): readonly OptionSymbol[] {
  return type && "options" in type ? type.options : [];
}
