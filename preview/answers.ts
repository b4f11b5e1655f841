/** The answers of a file that somebody has chosen. */

import type { Instrument } from "../server/src/instrument/schema.ts";
import { byAuthor, message, type Message } from "../server/src/messages/message.ts";
import { matchingSaid, problemsSaid, ProblemTally, readResponses, Unreadable } from "../server/src/responses/read.ts";
import type { Row } from "../server/src/scoring/answers.ts";

export interface Answers {
  readonly rows: readonly Row[];
  /** What could not be read, and what else is to be said of the file. */
  readonly remarks: readonly Message<"responses">[];
}

/** Reads a file. One that is none of the instrument's answers has no rows, and a remark says why. */
export async function readAnswers(file: File, instrument: Instrument): Promise<Answers> {
  const rows: Row[] = [];
  const tally = new ProblemTally();
  try {
    const { matching, rows: all, notes } = await readResponses(bytesOf(file), { name: file.name, instrument });
    for await (const { row, problems } of all) {
      rows.push(row);
      tally.add(problems);
    }
    return { rows, remarks: [...notes(), ...matchingSaid(matching), ...problemsSaid(tally)] };
  } catch (error) {
    if (error instanceof Unreadable) return { rows: [], remarks: [error.said] };
    // The browser reads no file that is another than the one that was chosen.
    if (error instanceof DOMException) return { rows: [], remarks: [message("responses.changed", { name: byAuthor(file.name) })] };
    throw error;
  }
}

/** Not every browser goes through a stream by itself. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
