/** What a survey is made of in LimeSurvey, before it is written in one of its formats. */

import type { Text } from "../../instrument/schema.ts";
import type { AnswerPlace } from "../expressions.ts";
import type { Loss } from "../../form/loss.ts";

/** A text in each language of the instrument. */
export type Write = (language: string) => string;

export interface LimeRow {
  readonly code: string;
  readonly text: Write;
  /** The right end of a row that is divided; the text is the left one. */
  readonly right?: Write;
}

export interface LimeAnswer {
  readonly code: string;
  readonly text: Write;
  readonly value: number;
}

export interface LimeQuestion {
  readonly code: string;
  /** One of LimeSurvey's letters, such as `F` for a table. */
  readonly type: string;
  readonly text: Write;
  readonly mandatory: boolean;
  readonly relevance: string;
  readonly rows: readonly LimeRow[];
  readonly answers: readonly LimeAnswer[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that are texts for respondents. */
  readonly texts: Readonly<Record<string, Write>>;
}

export interface LimeGroup {
  readonly title: Write;
  readonly relevance: string;
  readonly questions: readonly LimeQuestion[];
}

export interface LimeSurvey {
  readonly groups: readonly LimeGroup[];
  /** Where the answer of each variable is kept, as expressions name it. */
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  /** What expressions call each result. */
  readonly results: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** A question with what most questions have. */
export function question(code: string, type: string, text: Write, more: Partial<LimeQuestion> = {}): LimeQuestion {
  return { code, type, text, mandatory: false, relevance: "1", rows: [], answers: [], attributes: {}, texts: {}, ...more };
}

/** A text of the instrument, to be written in each language. */
export function write(text: Text): Write {
  return (language) => text[language] ?? "";
}
