/** How a statement can go on, and how the next can begin. */

import type { BlockName } from "../../language/statements/parts.ts";
import { comparisons } from "./answers.ts";
import { bodyOf } from "./blocks.ts";
import { behind, type Expected } from "./automaton.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import { dimensionsToAdd } from "./items.ts";
import { instrumentSnippet, templates } from "./templates.ts";
import { helpOf } from "./words.ts";

/** Everything that the grammar allows at a place, in the order in which it is mostly used. */
export function candidatesAt(scene: Scene): Candidate[] {
  const { context } = scene;
  const { block } = context.blocks.at(-1)!;
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    if (!found.has(candidate.label)) found.set(candidate.label, candidate);
  };
  if (block === "file" && context.starts.length > 0) templates(scene).forEach(add);
  // A comparison is offered whole: what can be compared with depends on the answer.
  const compares = context.goesOn.some(
    ({ kind, text }) => kind === "literal" && (text === "==" || text === "=") && context.statement[0] !== "score",
  );
  if (compares) comparisons(scene).forEach(add);
  const onNextLine = context.starts.length > 0;
  for (const expected of context.goesOn) {
    const { kind, text } = expected;
    if (kind === "slot") candidatesOf(text, scene).forEach(add);
    else if (kind === "block") bodyOf(text as BlockName, scene).forEach(add);
    else if (/^\w/.test(text) && !context.written.has(expected) && !(compares && operators.has(text)))
      wordCandidates(expected, undefined, scene, onNextLine ? 4 : 2).forEach(add);
  }
  for (const expected of context.starts) {
    const { kind, text } = expected;
    if (kind === "slot") candidatesOf(text, { ...scene, context: { ...context, statement: [] } }).forEach(add);
    else if (kind === "literal" && /^\w/.test(text)) wordCandidates(expected, block, scene, 3).forEach(add);
  }
  if (block === "instrument" && onNextLine) dimensionsToAdd(scene).forEach(add);
  return [...found.values()];
}

const operators = new Set(["in", "includes"]);
/** A keyword with what follows it; where it may also stand alone, as it is first, so that Enter behind it is only an Enter. */
function wordCandidates(expected: Expected, block: BlockName | undefined, scene: Scene, rank: number): Candidate[] {
  const { context } = scene;
  const label = expected.text;
  const help = helpOf(label, block, block === undefined ? context.statement[0] : undefined);
  const place = label === "allow" ? 9 : rank;
  const isInstrument = block === "file" && label === "instrument";
  const library = isInstrument ? { library: "scales" } : {};
  const snippet = isInstrument ? instrumentSnippet(scene) : (help?.snippet ?? behind(expected));
  const whole: Candidate = {
    label,
    kind: "word",
    about: help?.about,
    ...(snippet === label ? {} : { snippet }),
    rank: place,
    ...library,
  };
  if (help?.longer === undefined) return [whole];
  return [whole, { ...whole, label: help.longer.label, snippet: help.longer.snippet }];
}
