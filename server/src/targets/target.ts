/** What a survey platform's writer takes and gives. A target sees the instrument and nothing else. */

import type { LossCode } from "../findings/codes.ts";
import type { Message } from "../messages/message.ts";
import type { Instrument } from "../instrument/schema.ts";

/** One file to write: its name is the instrument's id and this suffix, such as `.surveyjs.json`. */
export interface OutputFile {
  readonly suffix: string;
  /** A text, or the bytes of a file that is none, such as a workbook. */
  readonly content: string | Uint8Array;
}

/** Something that the platform cannot hold, so that it is not in the output, or not quite. */
export interface Loss {
  /** The id of the declaration it concerns. */
  readonly on: string;
  /** What kind of loss it is: it can be explained, and allowed where the declaration stands. */
  readonly code: LossCode;
  /** What is lost, and what the author or the fieldwork can do about it. */
  readonly message: Message;
}

export interface TargetResult {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

export interface TargetOptions {
  /** Show two batteries of one page in one table, each item once with an answer for each battery. */
  readonly sideBySide?: boolean;
}

export interface Target {
  /** What `--target` takes. */
  readonly id: string;
  /** The platform's name. */
  readonly title: string;
  /** Writes an instrument for the platform. The same instrument and options give the same bytes. */
  compile(instrument: Instrument, options: TargetOptions): TargetResult;
}

/** What is known of a target before it is loaded. */
export type TargetName = Pick<Target, "id" | "title">;
