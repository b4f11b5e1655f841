/** What a survey platform's writer takes and gives. A target sees the instrument and nothing else. */

import type { Export } from "../form/exports.ts";
import type { Loss } from "../form/loss.ts";
import type { Instrument } from "../instrument/schema.ts";

/** One file to write: its name is the instrument's id and this suffix, such as `.surveyjs.json`. */
export interface OutputFile {
  readonly suffix: string;
  /** A text, or the bytes of a file that is none, such as a workbook. */
  readonly content: string | Uint8Array;
}

export interface TargetResult {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

export interface TargetOptions {
  /** Show two batteries of one page in one table, each item once with an answer for each battery. */
  readonly sideBySide?: boolean;
  /** Leave bold words and links in texts as they are written, for a page that knows them. */
  readonly keepsMarks?: boolean;
}

export interface Target {
  /** What `--target` takes. */
  readonly id: string;
  /** The platform's name. */
  readonly title: string;
  /** What the platform's export of answers will look like. */
  readonly exports?: (instrument: Instrument, options: TargetOptions) => Export;
  /** Writes an instrument for the platform. The same instrument and options give the same bytes. */
  compile(instrument: Instrument, options: TargetOptions): TargetResult;
}

/** What is known of a target before it is loaded. */
export type TargetName = Pick<Target, "id" | "title">;
