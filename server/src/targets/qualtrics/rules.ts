/** What Qualtrics takes for names and codes, and what it keeps for itself. */

import type { RecordName } from "../../instrument/schema.ts";

/** The columns that every export of answers begins with ("Understanding your dataset"). */
export const ownColumns = (
  "StartDate EndDate Status IPAddress Progress Finished RecordedDate ResponseId RecipientLastName RecipientFirstName RecipientEmail " +
  "ExternalReference LocationLatitude LocationLongitude DistributionChannel UserLanguage"
).split(" ");

/** Those of them that hold what it records. It asks for the device only in a question of its own. */
export const recordColumns: Readonly<Partial<Record<RecordName, string>>> = {
  start: "StartDate",
  end: "EndDate",
  language: "UserLanguage",
};

/** What the column of a category of scores is called there: all of them are counted. */
export function scoreColumn(index: number): string {
  return `SC${index}`;
}

/** A question with several columns numbers them. */
export function numberedColumn(tag: string, choice: number): string {
  return `${tag}_${choice}`;
}

/**
 * The numbers of choices that can be ticked, which are their recode values, too: exports have named the columns by these ("Recode values",
 * multiple answer) and by those. Codes are both where all count from 1. Others are in no data, where a box is ticked or not.
 */
export function boxNumbers(codes: readonly number[]): readonly number[] {
  return codes.every((code) => code > 0) ? codes : codes.map((_, index) => index + 1);
}
