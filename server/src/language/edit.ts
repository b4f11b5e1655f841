/** What was done to a text between two readings of it. */

/** One piece of a text got another one in its place. Of several edits, each speaks of the text that the ones before it leave. */
export interface Edit {
  readonly start: number;
  /** Where the piece ended that is gone. */
  readonly end: number;
  /** How long the piece in its place is. */
  readonly newLength: number;
}

/** One edit that does what some do one after the other: the piece from the first place that they touch to the last. */
export function asOne([first, ...others]: readonly [Edit, ...Edit[]]): Edit {
  let { start, end, newLength } = first;
  for (const edit of others) {
    const newEnd = start + newLength;
    // What lies behind the piece so far has not been touched: it has moved as a whole.
    const beyond = Math.max(0, edit.end - newEnd);
    const last = newEnd + beyond + edit.newLength - (edit.end - edit.start);
    end += beyond;
    start = Math.min(start, edit.start);
    newLength = last - start;
  }
  return { start, end, newLength };
}
