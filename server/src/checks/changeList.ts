/** What an instrument changed in the model that it measures, in the words of its language. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { print, separatorAt } from "../language/print.ts";
import { message } from "../messages/message.ts";
import type { InstrumentSymbol, ModelDimensionSymbol, ModelSymbol } from "../semantics/symbols.ts";
import type { Report } from "../semantics/report.ts";
import { lexiconFor } from "./words/lexicons.ts";
import { questionWordsIn } from "./words/questionWords.ts";

export interface Changes {
  readonly leftOut: readonly string[];
  /** Items that cover a topic of another dimension of the model than their own. */
  readonly moved: readonly string[];
  /** Dimensions that the model has not. */
  readonly added: readonly string[];
}

export function changesOf({ items, dimensions }: InstrumentSymbol, model: ModelSymbol): Changes {
  const asked = new Set<ModelDimensionSymbol>();
  const moved: string[] = [];
  for (const { name, dimension, covers } of items) {
    const own = dimension.inModel ?? dimension.parent?.inModel;
    for (const each of [dimension.inModel, dimension.parent?.inModel, ...covers.map((topic) => topic.dimension)])
      if (each) asked.add(rootOf(each));
    if (own && covers.some((topic) => rootOf(topic.dimension) !== rootOf(own))) moved.push(name);
  }
  return {
    leftOut: [...model.dimensions.values()].flatMap((each) => (each.parent || asked.has(each) ? [] : each.name)),
    moved,
    added: dimensions.flatMap(({ name, parent, inModel }) => (parent || inModel ? [] : name)),
  };
}

function rootOf(dimension: ModelDimensionSymbol): ModelDimensionSymbol {
  return dimension.parent ? rootOf(dimension.parent) : dimension;
}

/** The changes as a text with a place for the reason. Without a model to compare with, with a place for each kind of change. */
export function changeList({ languages }: InstrumentSymbol, changes: Changes | undefined): string {
  const words = questionWordsIn(lexiconFor(languages[0] ?? "en") ?? lexiconFor("en")!);
  const known = [
    [words.leftOut, changes?.leftOut],
    [words.moved, changes?.moved],
    [words.added, changes?.added],
  ] as const;
  const said = known.flatMap(([word, names]) => (names && names.length > 0 ? [`${word} ${names.join(", ")}.`] : []));
  const list = said.length > 0 ? said : [words.leftOut, words.added, words.reworded].map((word) => `${word} ….`);
  return [...list, words.whyAdapted].join(" ");
}

/** The repair that says of an instrument which measures a model what it changed. */
export function sayAdapted(instrument: InstrumentSymbol, model: ModelSymbol, changes: Changes, { source }: Report): readonly Fix[] {
  const measures = instrument.decl.members.find((member) => member.kind === "names" && member.keyword === "measures");
  if (!measures) return [];
  const from = model.citations[0]?.text?.value ?? model.name;
  const adapted = print({ kind: "adapted", from, because: changeList(instrument, changes) });
  const { start, end } = measures;
  const edits = [{ span: { start: end, end }, newText: separatorAt(source, start) + adapted }];
  return [{ title: message("fixes.sayAdapted"), edits, isGuess: true }];
}
