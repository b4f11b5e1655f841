import type { Str } from "../../language/ast.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import type { AnswerKind } from "../words/answerWords.ts";
import { answerListsOf } from "./answerLists.ts";
import { directionOf, readLabels, type Labels, type Meaning } from "./meaning.ts";

/** A scale as its labels are read. */
export interface ScaleReading extends Labels {
  /** From the low end to the high one. */
  readonly labels: readonly Str[];
  /** What all labels are about; nothing where they are about several things, or not read. */
  readonly kind: AnswerKind | undefined;
  /** Whether high codes are more of it (1) or less (-1); 0 where that cannot be told. */
  readonly direction: 1 | -1 | 0;
}

const known = new WeakMap<ScaleSymbol, ScaleReading>();

export function readScale(scale: ScaleSymbol): ScaleReading {
  let reading = known.get(scale);
  if (!reading) known.set(scale, (reading = readingOf(scale)));
  return reading;
}

function readingOf(scale: ScaleSymbol): ScaleReading {
  const [labels = []] = answerListsOf(scale);
  const read = readLabels(labels.map(({ value }) => value));
  const kind = kindOf(read.meanings);
  return { labels, ...read, kind, direction: kind === undefined ? 0 : directionOf(read.meanings.map((meaning) => meaning?.value)) };
}

/** What all labels are about, if it is one thing that lists of words know, and more than one label says so. */
export function kindOf(meanings: readonly (Meaning | undefined)[]): AnswerKind | undefined {
  const kinds = meanings.flatMap((meaning) => meaning?.kind ?? []);
  const [kind] = kinds;
  if (kind === undefined || kinds.length < 2 || kind.startsWith("=") || kinds.some((other) => other !== kind)) return undefined;
  return kind as AnswerKind;
}
