/** Reports for people, as Markdown and HTML, in the language of the reader: on the answers of respondents, and on the ratings of experts. */

import type { Block } from "../documents/blocks.ts";
import { html } from "../documents/html.ts";
import { markdown } from "../documents/markdown.ts";
import type { Instrument } from "../instrument/schema.ts";
import type { Analysis } from "../statistics/analysis.ts";
import type { ExpertAnalysis } from "../statistics/experts.ts";
import { documentOf } from "./document.ts";
import { expertsDocument, type ExpertTexts } from "./experts.ts";
import { reportingOn, type ReportPictures, type Voice, voiceFor } from "./reporting.ts";

export interface LanguageAndFormat {
  /** Of the reader, such as `en` or `id-ID`: texts of the instrument are in it, too, where the instrument has it. */
  readonly language: string;
  /** Both where it is not given. */
  readonly format?: "markdown" | "html" | undefined;
}

export interface ReportOptions extends LanguageAndFormat {
  /** What documents in HTML show beside their tables. */
  readonly pictures?: ReportPictures | undefined;
}

/** A file of a report: its name begins with the instrument's. */
export interface ReportFile {
  readonly path: string;
  readonly content: string;
}

/** Writes the report on the answers of respondents. The same analysis gives the same bytes. */
export function report(instrument: Instrument, analysis: Analysis, { language, format, pictures = {} }: ReportOptions): ReportFile[] {
  const reporting = reportingOn(instrument, analysis, language, pictures);
  return filesOf("report", documentOf(reporting), reporting, format);
}

/** Writes the report on what experts say of the items: their content validity. */
export function expertReport(
  instrument: Instrument,
  analysis: ExpertAnalysis,
  { language, format, texts }: LanguageAndFormat & { readonly texts?: ExpertTexts },
): ReportFile[] {
  const voice = voiceFor(instrument, language);
  return filesOf("validity", expertsDocument(analysis, voice, texts), voice, format);
}

function filesOf(kind: string, blocks: readonly Block[], { instrument, reader }: Voice, format: LanguageAndFormat["format"]): ReportFile[] {
  const path = `${instrument.id}.${kind}`;
  return [
    ...(format === "html" ? [] : [{ path: `${path}.md`, content: markdown(blocks) }]),
    ...(format === "markdown" ? [] : [{ path: `${path}.html`, content: html(blocks, reader) }]),
  ];
}
