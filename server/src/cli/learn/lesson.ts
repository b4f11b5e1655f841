/** A model of the library as a learner reads it. */

import type * as ast from "../../language/ast.ts";
import type { IndonesianStory } from "../../library/stories.id.ts";
import type { Story } from "../../library/stories.ts";
import type { ModelDimensionSymbol, ModelMappingSymbol, ModelSymbol } from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";
import type { Library } from "../../compiler/library.ts";

export interface DimensionLesson {
  readonly name: string;
  readonly title: string;
  /** The title in the other of the two languages. */
  readonly beside: string;
  readonly definition: string;
  readonly topics: readonly { readonly name: string; readonly title: string }[];
}

/** One line of a mapping, from or to the model. */
export interface Correspondence {
  readonly from: string;
  readonly to: string;
  readonly strength: string;
  readonly note: string;
}

/** A model with what is said of it, as plain values. */
export interface Lesson extends Story {
  readonly name: string;
  /** What an instrument imports for it. */
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly about: string;
  readonly compares: readonly string[];
  readonly isIndex: boolean;
  readonly dimensions: readonly DimensionLesson[];
  readonly sure: string;
  readonly because: string;
  readonly citations: readonly string[];
  /** The lines of mappings by the title of the other model. */
  readonly mapped: ReadonlyMap<string, readonly Correspondence[]>;
  /** The samples that measure it. */
  readonly measuredBy: readonly string[];
}

/** What is told of models beside what they declare. */
export interface LessonTexts {
  readonly stories: Readonly<Record<string, Story>>;
  /** The samples by their paths, for those that measure the model. */
  readonly sampleTexts: Readonly<Record<string, string>>;
  /** What is told in Indonesian instead, to those who read it. */
  readonly indonesian?: Readonly<Record<string, IndonesianStory>>;
}

export function lessonOf(
  model: ModelSymbol,
  { mappings, translations }: Library,
  { stories, sampleTexts, indonesian }: LessonTexts,
): Lesson {
  const told = indonesian?.[model.name];
  const inIndonesian = (symbol: ModelSymbol): TextsIn | undefined => translations.of(symbol).get("id");
  const title = (symbol: ModelSymbol): string => titleOf(symbol, told && inIndonesian(symbol));
  const measures = new RegExp(`^ *measures ${model.name}$`, "m");
  return {
    ...stories[model.name]!,
    ...told,
    name: model.name,
    file: model.file.replace(/\.ukur$/, ""),
    title: title(model),
    version: model.version?.value ?? "",
    about: told?.about ?? model.decl.doc?.replaceAll("\n", " ") ?? "",
    compares: model.decl.members.flatMap((member) =>
      member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
    ),
    isIndex: model.formative,
    dimensions: [...model.dimensions.values()].map((dimension) =>
      dimensionLesson(model, inIndonesian(model), dimension, told !== undefined),
    ),
    sure: model.sure?.level?.text ?? "",
    because: told?.because ?? model.sure?.because?.value ?? "",
    citations: model.citations.map(({ text, doi }) => `${text?.value ?? ""}${doi ? ` https://doi.org/${doi.value}` : ""}`),
    mapped: new Map(
      mappings.flatMap((mapping) => {
        const other = mapping.from === model ? mapping.to : mapping.to === model ? mapping.from : undefined;
        return other ? [[title(other), mapping.entries.map(correspondence)] as const] : [];
      }),
    ),
    measuredBy: Object.keys(sampleTexts)
      .filter((path) => measures.test(sampleTexts[path]!))
      .map((path) => path.split("/")[0]!),
  };
}

/**
 * The title of a model.
 *
 * @param translation its texts in another language, where its title is asked for in that
 */
export function titleOf({ name, decl: { text } }: ModelSymbol, translation: TextsIn | undefined): string {
  return (text && translation?.get(text)?.text.value) ?? text?.value ?? name;
}

function dimensionLesson(
  model: ModelSymbol,
  translation: TextsIn | undefined,
  dimension: ModelDimensionSymbol,
  isIndonesian: boolean,
): DimensionLesson {
  const inEnglish = (text: ast.Str | undefined): string => text?.value ?? "";
  const inIndonesian = (text: ast.Str | undefined): string => (text && translation?.get(text)?.text.value) ?? "";
  const [own, other] = isIndonesian ? [inIndonesian, inEnglish] : [inEnglish, inIndonesian];
  const { text, definition } = dimension.decl;
  return {
    name: dimension.name,
    title: own(text) || dimension.name,
    beside: other(text),
    definition: own(definition),
    topics: [...model.attributes.values()]
      .filter((attribute) => attribute.dimension === dimension)
      .map(({ name, decl }) => ({ name, title: own(decl.text) || name })),
  };
}

function correspondence({ decl, from, to, strength }: ModelMappingSymbol["entries"][number]): Correspondence {
  const note = decl.note?.value ?? "";
  const source = decl.cite ? `After ${decl.cite.value}.` : "";
  return {
    from: from.decl.text?.value ?? from.name,
    to: to.decl.text?.value ?? to.name,
    strength,
    note: [note, source].filter((part) => part !== "").join(" "),
  };
}
