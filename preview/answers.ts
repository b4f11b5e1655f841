/** The answers of files. */

import type { Instrument } from "../server/src/instrument/schema.ts";
import { byAuthor, message, type Message } from "../server/src/messages/message.ts";
import { matchingSaid, problemsSaid, ProblemTally, readResponses, Unreadable } from "../server/src/responses/read.ts";
import type { NamedAnswers } from "../server/src/protocol/preview.ts";
import type { Row } from "../server/src/scoring/answers.ts";

export interface Answers {
  readonly rows: readonly Row[];
  /** What could not be read, and what else is to be said of the file. */
  readonly remarks: readonly Message<"responses">[];
}

/** Where the answers of a file come from: somebody has chosen it, or it is named for the instrument. */
export type FileSource = "file" | "named";

/** The files that the view of scores can be about, and what has been read of them for the instrument that is shown. */
export class AnswerFiles {
  /** Before there is an instrument, a file has not been read. */
  readonly #held = new Map<FileSource, { readonly file: File; readonly answers: Answers | undefined }>();
  readonly #instrument: () => Instrument | undefined;
  readonly #read: () => void;
  /** Why the named file cannot be read. */
  problem: string | undefined;

  /** @param read is called when there is something else to show */
  constructor(instrument: () => Instrument | undefined, read: () => void) {
    this.#instrument = instrument;
    this.#read = read;
  }

  /** What there is of a source, and what its file is called. */
  get(source: FileSource): (Answers & { readonly name: string }) | undefined {
    const { answers, file } = this.#held.get(source) ?? {};
    return answers && { ...answers, name: file!.name };
  }

  /** Reads a file for the instrument that is shown. Meanwhile, that may become another one, and so may the file. */
  async take(source: FileSource, file: File): Promise<void> {
    const instrument = this.#instrument();
    this.#held.set(source, { file, answers: this.#held.get(source)?.answers });
    if (!instrument) return;
    const answers = await readAnswers(file, instrument);
    if (this.#held.get(source)?.file !== file) return;
    if (this.#instrument() !== instrument) return this.take(source, file);
    this.#held.set(source, { file, answers });
    this.#read();
  }

  /** Takes the file that is named for the instrument. */
  async takeNamed(named: NamedAnswers | null): Promise<void> {
    this.problem = named && "problem" in named ? named.problem : undefined;
    if (named && !("problem" in named)) {
      const data = "base64" in named ? Uint8Array.from(atob(named.base64), (letter) => letter.charCodeAt(0)) : await fetched(named.address);
      return this.take("named", new File([data], named.name));
    }
    this.#held.delete("named");
    this.#read();
  }

  /** The instrument has changed: reads all files anew. */
  async again(): Promise<void> {
    for (const [source, { file }] of this.#held) await this.take(source, file);
  }

  /** Another document is shown, which has another file. */
  forgetNamed(): void {
    this.#held.delete("named");
    this.problem = undefined;
  }
}

async function fetched(address: string): Promise<Blob> {
  return (await fetch(address)).blob();
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
