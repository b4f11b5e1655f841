/** What all steps share that make an instrument of what was found. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import type { Names } from "./names.ts";
import type { Scales } from "./scales.ts";
import type { Subjects } from "./subjects.ts";
import type { Wordings } from "./wordings.ts";

export interface Making {
  /** The instrument's name. */
  readonly id: string;
  readonly names: Names;
  /** Names of what is declared beside the instrument. */
  readonly declared: Names;
  readonly scales: Scales;
  readonly subjects: Subjects;
  readonly wordings: Wordings;
  readonly gathering: Gathering;
  readonly changes: ImportChange[];
  /** Lists of answers that several questions have. */
  readonly choices: Written<ast.Choices>[];
  /** Sources by how often they occur: what occurs twice cannot be a name. */
  readonly sources: ReadonlyMap<string, number>;
}

/** What a page shows, in its order. */
export interface Shown {
  readonly member: Written<ast.PageMember>;
  /** Its place among all that is asked. */
  readonly place: number;
  readonly source: string;
}

/** What says to readers of the file that something is not in the source. */
export function guessed(why: string): string {
  return `guessed: ${why}`;
}
