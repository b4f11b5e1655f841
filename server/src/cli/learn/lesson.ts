/** A model of the library as a learner reads it. */

import type { Story } from "../../library/stories.ts";
import type { ModelDimensionSymbol, ModelMappingSymbol, ModelSymbol } from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";
import type { Library } from "../../compiler/library.ts";

export interface DimensionLesson {
  readonly name: string;
  readonly title: string;
  readonly indonesian: string;
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
}

export function lessonOf(model: ModelSymbol, { mappings, translations }: Library, { stories, sampleTexts }: LessonTexts): Lesson {
  const measures = new RegExp(`^ *measures ${model.name}$`, "m");
  return {
    ...stories[model.name]!,
    name: model.name,
    file: model.file.replace(/\.ukur$/, ""),
    title: titleOf(model),
    version: model.version?.value ?? "",
    about: model.decl.doc?.replaceAll("\n", " ") ?? "",
    compares: model.decl.members.flatMap((member) =>
      member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
    ),
    isIndex: model.formative,
    dimensions: [...model.dimensions.values()].map((dimension) => dimensionLesson(model, translations.of(model).get("id"), dimension)),
    sure: model.sure?.level?.text ?? "",
    because: model.sure?.because?.value ?? "",
    citations: model.citations.map(({ text, doi }) => `${text?.value ?? ""}${doi ? ` https://doi.org/${doi.value}` : ""}`),
    mapped: new Map(
      mappings.flatMap((mapping) => {
        const other = mapping.from === model ? mapping.to : mapping.to === model ? mapping.from : undefined;
        return other ? [[titleOf(other), mapping.entries.map(correspondence)] as const] : [];
      }),
    ),
    measuredBy: Object.keys(sampleTexts)
      .filter((path) => measures.test(sampleTexts[path]!))
      .map((path) => path.split("/")[0]!),
  };
}

function titleOf(model: ModelSymbol): string {
  return model.decl.text?.value ?? model.name;
}

function dimensionLesson(model: ModelSymbol, indonesian: TextsIn | undefined, dimension: ModelDimensionSymbol): DimensionLesson {
  const { text, definition } = dimension.decl;
  return {
    name: dimension.name,
    title: text?.value ?? dimension.name,
    indonesian: (text && indonesian?.get(text)?.text.value) ?? "",
    definition: definition?.value ?? "",
    topics: [...model.attributes.values()]
      .filter((attribute) => attribute.dimension === dimension)
      .map(({ name, decl }) => ({ name, title: decl.text?.value ?? name })),
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
