/** What the preview of an instrument is made from. */

import { byId } from "../instrument/byId.ts";
import type { Instrument, Text } from "../instrument/schema.ts";
import type { RelatedModel } from "../statistics/structure.ts";
import { burdenOfPages, type PageBurden } from "../semantics/burden.ts";
import type { Program } from "../semantics/program.ts";
import type { ModelMappingSymbol, ModelSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import { surveyOf } from "../targets/surveyjs/index.ts";
import type { Declared } from "./instruments.ts";
import { library } from "./library.ts";

export interface PreviewContent {
  readonly title: string;
  readonly languages: readonly string[];
  readonly instrument: Instrument;
  /** The survey as SurveyJS loads it. */
  readonly form: Record<string, unknown>;
  readonly related: readonly RelatedModel[];
  /** What each page asks. */
  readonly pages: readonly PageBurden[];
}

/**
 * The content of the preview. The program is that of the instrument.
 *
 * @param beside programs of the same folder: a mapping speaks of a model wherever it stands
 */
export function previewOf(
  { instrument, symbol }: Pick<Declared, "instrument" | "symbol">,
  program: Program,
  beside: Iterable<Program> = [],
): PreviewContent {
  return {
    title: instrument.title[instrument.languages[0]!]!,
    languages: instrument.languages,
    instrument,
    form: surveyOf(instrument, { keepsMarks: true }).survey,
    related: [...ownMappings(instrument, program), ...modelMappings(instrument, new Set([program, ...beside]))],
    pages: burdenOfPages(symbol),
  };
}

/** What the instrument itself says about another model. */
function ownMappings({ id, title, mappings, dimensions, items, languages }: Instrument, program: Program): RelatedModel[] {
  /** The instrument holds no titles of the other model's dimensions. */
  const titleOf = (model: string, dimension: string): Text => {
    const found = modelCalled(model, program);
    return found ? textOf(found.model, found.translations, dimension, languages) : { en: dimension };
  };
  return mappings.map(({ to, entries }) => ({
    from: { id, title },
    to,
    own: true,
    entries: entries.map(({ from, to: target, strength, weight, note }) => ({
      from: {
        id: from.id,
        title: (from.kind === "dimension" ? byId(dimensions).get(from.id)?.title : byId(items).get(from.id)?.answers[0]?.text) ?? {
          en: from.id,
        },
      },
      to: { id: target, title: titleOf(to.id, target) },
      strength,
      weight,
      note,
    })),
  }));
}

/** How the model that is measured answers to others: what the author's files say, then what the library does. */
function modelMappings({ measures, languages }: Instrument, programs: Iterable<Program>): RelatedModel[] {
  if (!measures) return [];
  const related = (mappings: readonly ModelMappingSymbol[], translations: Translations, own: boolean): RelatedModel[] =>
    mappings.flatMap(({ from, to, entries }) => {
      if (!from || !to || (from.name !== measures.id && to.name !== measures.id)) return [];
      return [
        {
          from: { id: from.name, title: textOf(from, translations, "", languages) },
          to: { id: to.name, title: textOf(to, translations, "", languages) },
          own,
          entries: entries.map((entry) => ({
            from: { id: entry.from.name, title: textOf(from, translations, entry.from.name, languages) },
            to: { id: entry.to.name, title: textOf(to, translations, entry.to.name, languages) },
            strength: entry.strength,
            weight: entry.decl.weight?.value,
            note: entry.decl.note?.value,
          })),
        },
      ];
    });
  const { mappings, translations } = library();
  const declared = [...programs].flatMap((program) =>
    [...program.files.values()]
      .filter(({ parsed }) => !parsed.file.startsWith("library:"))
      .flatMap((file) => related(file.mappings, program.translations, true)),
  );
  return [...declared, ...related(mappings, translations, false)];
}

/** A model of the author's files, or else of the library, and the table with its translations. */
function modelCalled(name: string, program: Program): { model: ModelSymbol; translations: Translations } | undefined {
  for (const { symbols } of program.files.values()) {
    for (const symbol of symbols)
      if (symbol.kind === "model" && symbol.name === name) return { model: symbol, translations: program.translations };
  }
  const { models, translations } = library();
  const model = models.get(name);
  return model && { model, translations };
}

/** A text of a model in each of the languages that it has. */
function textOf(model: ModelSymbol, translations: Translations, key: string, languages: readonly string[]): Text {
  const source = model.texts.get(key);
  if (!source) return { en: key || model.name };
  const translated = languages.flatMap((language) => {
    const found = translations.of(model).get(language)?.get(source)?.text.value;
    return found === undefined ? [] : [[language, found] as const];
  });
  return { en: source.value, ...Object.fromEntries(translated) };
}
