/** Reports of an analysis, for people: Markdown and HTML, in the language of the reader. */

import type { Block } from "../documents/blocks.ts";
import { html } from "../documents/html.ts";
import { markdown } from "../documents/markdown.ts";
import type { Instrument } from "../instrument/schema.ts";
import type { Analysis } from "../statistics/analysis.ts";
import { documentOf } from "./document.ts";
import { reportingOn, type ReportPictures } from "./reporting.ts";

export interface ReportOptions {
  /** Of the reader, such as `en` or `id-ID`: texts of the instrument are in it, too, where the instrument has it. */
  readonly language: string;
  /** Both where it is not given. */
  readonly format?: "markdown" | "html" | undefined;
  /** What documents in HTML show beside their tables. */
  readonly pictures?: ReportPictures | undefined;
}

/** A file of a report: its name begins with the instrument's. */
export interface ReportFile {
  readonly path: string;
  readonly content: string;
}

/** Writes the report. The same analysis gives the same bytes. */
export function report(instrument: Instrument, analysis: Analysis, { language, format, pictures = {} }: ReportOptions): ReportFile[] {
  const reporting = reportingOn(instrument, analysis, language, pictures);
  const blocks = documentOf(reporting);
  const file = (suffix: string, write: (blocks: readonly Block[]) => string): ReportFile => ({
    path: `${instrument.id}.report.${suffix}`,
    content: write(blocks),
  });
  return [
    ...(format === "html" ? [] : [file("md", markdown)]),
    ...(format === "markdown" ? [] : [file("html", (all) => html(all, reporting.reader))]),
  ];
}
