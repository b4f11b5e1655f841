/** What a survey is made of in LimeSurvey, before it is written in one of its formats. */

import type { Answer } from "../../marks/parse.ts";
import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import type { Condition, Text } from "../../instrument/schema.ts";
import type { AnswerPlace } from "../expressions.ts";
import { codeIn } from "./rules.ts";

export interface LimeRow {
  readonly code: string;
  readonly text: Text;
  /** The right end of a row that is divided; the text is the left one. */
  readonly right?: Text;
  readonly relevance: string;
}

/** How an answer is told in a text of a language: an expression in braces. */
export type Tells = (answer: Answer, language: string) => string;

/** A condition as LimeSurvey writes it; `1` where there is none. */
export type RelevanceOf = (when: Condition | undefined) => string;

/** A row that is always there. */
export const always = { relevance: "1" } as const;

export interface LimeAnswer {
  readonly code: string;
  readonly text: Text;
  readonly value: number;
  /** Of a table with two scales, which it belongs to. */
  readonly scale?: 0 | 1;
}

export interface LimeQuestion {
  readonly code: string;
  /** One of LimeSurvey's letters, such as `F` for a table. */
  readonly type: string;
  readonly text: Text;
  readonly mandatory: boolean;
  readonly relevance: string;
  /** What an answer has to fit, an expression between slashes. */
  readonly validation?: string;
  /** What stands below the wording. */
  readonly help?: Text;
  readonly rows: readonly LimeRow[];
  readonly answers: readonly LimeAnswer[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that are texts for respondents. */
  readonly texts: Readonly<Record<string, Text>>;
}

export interface LimeGroup {
  readonly title: Text;
  readonly relevance: string;
  /** Groups that have the same come in an order of chance. */
  readonly random?: string | undefined;
  readonly questions: readonly LimeQuestion[];
}

export interface LimeSurvey {
  readonly form: Form;
  readonly groups: readonly LimeGroup[];
  readonly tells: Tells;
  /** Where the answer of each variable is kept, as expressions name it. */
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  /** What expressions call each result. */
  readonly results: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** A question with what most questions have. */
export function question(code: string, type: string, text: Text, more: Partial<LimeQuestion> = {}): LimeQuestion {
  return { code, type, text, mandatory: false, relevance: "1", rows: [], answers: [], attributes: {}, texts: {}, ...more };
}

/** The answers of a list, by LimeSurvey's codes. */
export function answersOf(answers: readonly { readonly code: number; readonly label: Text }[]): LimeAnswer[] {
  return answers.map(({ code, label }) => ({ code: codeIn(answers, code), value: code, text: label }));
}
