/** What an instrument is built of, as a picture and a list need it. */

import { groupedBy } from "../semantics/grouped.ts";
import type { Instrument, Mapping, Text } from "../instrument/schema.ts";

/** An item in its dimension. */
export interface StructureItem {
  readonly id: string;
  /** As its first battery words it. */
  readonly text: Text;
  readonly reverse: boolean;
  /** The batteries that ask it. */
  readonly batteries: readonly string[];
  /** The attributes of the model that it is about. */
  readonly covers: readonly string[];
}

export interface StructureDimension {
  readonly id: string;
  readonly title: Text;
  readonly definition: Text | undefined;
  readonly formative: boolean;
  /** Whether the model that is measured has it. */
  readonly inModel: boolean;
  readonly items: readonly StructureItem[];
  readonly facets: readonly StructureDimension[];
}

/** An attribute of the model, and what asks about it. */
export interface Coverage {
  readonly id: string;
  readonly title: Text;
  readonly dimension: string;
  /** Ids of items; none where no battery asks about it. */
  readonly items: readonly string[];
}

/** How one model answers to another. */
export interface RelatedModel {
  readonly from: { readonly id: string; readonly title: Text };
  readonly to: { readonly id: string; readonly title: Text };
  /** Declared by the instrument itself, and not by the library. */
  readonly own: boolean;
  readonly entries: readonly RelatedEntry[];
}

export interface RelatedEntry {
  readonly from: { readonly id: string; readonly title: Text };
  readonly to: { readonly id: string; readonly title: Text };
  readonly strength: Mapping["entries"][number]["strength"];
  readonly weight?: number | undefined;
  readonly note?: string | undefined;
}

export interface Structure {
  readonly dimensions: readonly StructureDimension[];
  readonly coverage: readonly Coverage[];
  readonly counts: {
    readonly items: number;
    /** Answers that items ask for: an item in two batteries is rated twice. */
    readonly ratings: number;
    readonly questions: number;
    readonly pages: number;
    readonly reversed: number;
    /** To complete it. */
    readonly minutes: number;
  };
}

/** Takes an instrument apart. */
export function structureOf(instrument: Instrument): Structure {
  const { dimensions, items, measures, questions, pages, minutes } = instrument;
  const byDimension = groupedBy(items, ({ dimension }) => dimension);
  const byParent = groupedBy(dimensions, ({ parent }) => parent);
  const byTopic = new Map<string, string[]>();
  for (const { id, covers } of items) for (const topic of covers) (byTopic.get(topic) ?? byTopic.set(topic, []).get(topic)!).push(id);
  const itemsOf = (dimension: string): StructureItem[] =>
    (byDimension.get(dimension) ?? []).map(({ id, reverse, answers, covers }) => ({
      id,
      reverse,
      covers,
      text: answers[0]?.text ?? {},
      batteries: answers.map(({ battery }) => battery),
    }));
  const within = (parent: string | undefined): StructureDimension[] =>
    (byParent.get(parent) ?? []).map(({ id, title, definition, formative, inModel }) => ({
      id,
      title,
      definition,
      formative,
      inModel,
      items: itemsOf(id),
      facets: within(id),
    }));
  return {
    dimensions: within(undefined),
    coverage: (measures?.attributes ?? []).map(({ id, title, dimension }) => ({
      id,
      title,
      dimension,
      items: byTopic.get(id) ?? [],
    })),
    counts: {
      items: items.length,
      ratings: items.reduce((sum, { answers }) => sum + answers.length, 0),
      questions: questions.length,
      pages: pages.length,
      reversed: items.filter(({ reverse }) => reverse).length,
      minutes,
    },
  };
}

/** The items of a dimension and of its facets. */
export function allItems({ items, facets }: StructureDimension): StructureItem[] {
  return [...items, ...facets.flatMap(allItems)];
}
