/** Which letters a text has: to look for those of all scripts takes a while to prepare, and most texts have the 26 alone. */

const other = /[^\x00-\x7f‐-‧]/;

/** Whether a text may have letters beyond A to Z; quotes and dashes are none. */
export function hasOtherLetters(text: string): boolean {
  return other.test(text);
}
