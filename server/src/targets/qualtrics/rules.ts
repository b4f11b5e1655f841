/** What Qualtrics takes for names and codes, and what it keeps for itself. */

/** A question with several columns numbers them: by the number of the choice, which is its recode value as well. */
export function numberedColumn(tag: string, choice: number): string {
  return `${tag}_${choice}`;
}
