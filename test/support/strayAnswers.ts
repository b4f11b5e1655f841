/** Rows of answers as they come, for those that score them elsewhere. */

import assert from "node:assert/strict";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { randomRow } from "./respondents.ts";

/** Some answers are blank, some nobody could have given, and some are to pages that were not shown. */
export function strayAnswers(instrument: Instrument, seed: number): Row[] {
  const random = seeded(seed);
  const stray = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "number" && random() < 0.03 ? value + 0.5 : value]),
    );
  return [0, 0, 0, 0.05, 0.05, 0.1, 0.2, 0.2, 0.3, 0.5, 0.9, 1].map((blanks) =>
    stray(randomRow(instrument, random, { blanks, acceptable: false })),
  );
}

/** That another program has a result of ours: nothing where there is none, and a number but for the noise of arithmetic. */
export function assertSame(mine: number | string | null | undefined, theirs: unknown, what: string): void {
  if (typeof mine !== "number") assert.equal(theirs ?? "", mine ?? "", what);
  else
    assert.ok(
      (theirs ?? "") !== "" && Math.abs(Number(theirs) - mine) <= 1e-9 * Math.max(1, Math.abs(mine)),
      `${what}: ${theirs}, not ${mine}`,
    );
}

/** Texts that do harm where one of them is taken for more than a text. */
export const hostile: readonly string[] = [
  "'; DROP TABLE answers; --",
  "a\\",
  "\\' OR 1 = 1",
  "it''s",
  "${env:HOME} ${spark.master}",
  "one\n; DROP TABLE answers\r\u2028two",
  "*/ $$ $1 :name :'name' ?1 @x `x` \"x\" %s",
  "\u202e;--",
  '"); quit(status = 3); ("',
  "\\u{41} \\x41 \\n",
  "one\n.\nstop().\n* two.\n\nHOST COMMAND=['true'].",
];
