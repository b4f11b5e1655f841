/** What is imported: a file, or the files of a folder, as bytes; and why it cannot be. */

import type { Message } from "../messages/message.ts";
import { byAuthor, message } from "../messages/message.ts";
import { Decoder } from "../responses/decoder.ts";

export interface Source {
  /** The name of the file or the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The files of a folder by their paths in it. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** How large a file may be, in bytes. */
export const largest = 50_000_000;

/** Thrown where nothing can be imported. */
export class Unimportable extends Error {
  readonly said: Message<"imports">;

  constructor(said: Message<"imports">) {
    super(said.key);
    this.said = said;
  }
}

/** The text of a file, in whatever encoding it is. */
export function textOf({ name, bytes }: Pick<Source, "name" | "bytes">): string {
  const decoder = new Decoder(bytes.subarray(0, 4096));
  if (decoder.encoding === "utf-8" && bytes.subarray(0, 4096).includes(0))
    throw new Unimportable(message("imports.noText", { name: byAuthor(name) }));
  return (decoder.decode(bytes) + decoder.decode(new Uint8Array(), true)).replace(/^\ufeff/, "");
}

/** Whether a file is no archive of any kind. */
export function isText({ bytes }: Source): boolean {
  return bytes[0] !== 0x50 && bytes[0] !== 0xd0;
}

/** A value of JSON; nothing where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line in which what begins as JSON has an error; nothing where it has none, or is something else. */
export function brokenLine(text: string): number | undefined {
  if (!/^\s*(?:\{\s*"|\[\s*[{["])/.test(text)) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const at = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return text.slice(0, at === undefined ? undefined : Number(at)).split("\n").length;
  }
}
