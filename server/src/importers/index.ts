/** Brings a questionnaire of another tool: its file goes in, the texts of `.ukur` files come out, and what could not come along. */

import { byAuthor, message } from "../messages/message.ts";
import { printFiles } from "../language/printFiles.ts";
import { Unreadable } from "../responses/unreadable.ts";
import { formatOf } from "./detect.ts";
import { importFormats, type Format } from "./formats.ts";
import type { ImportChange, ImportLoss } from "./losses.ts";
import { mended } from "./mended.ts";
import { readers } from "./read.ts";
import { brokenLine, isText, largest, textOf, Unimportable, type Source } from "./source.ts";
import { instrumentOf } from "./steps/instrument.ts";

export type { Format } from "./formats.ts";
export { lossAdvice, lossKinds, lossSaid, type ImportChange, type ImportLoss } from "./losses.ts";
export { largest, type Source } from "./source.ts";

export interface Imported {
  readonly format: Format;
  /** The instrument's name, which its files have. */
  readonly name: string;
  /** The texts of the files by their names, the instrument first. */
  readonly files: Readonly<Record<string, string>>;
  readonly losses: readonly ImportLoss[];
  readonly changes: readonly ImportChange[];
}

/**
 * Imports a source.
 *
 * @param name what the instrument is to be called; what its source says, or its file, where nothing is given
 * @throws Unimportable where nothing can be made of it
 */
export async function importFrom(
  source: Source,
  { format, name }: { readonly format?: string | undefined; readonly name?: string | undefined } = {},
): Promise<Imported> {
  if (source.bytes.length > largest)
    throw new Unimportable(message("imports.tooLarge", { name: byAuthor(source.name), most: largest / 1_000_000 }));
  try {
    const known = format === undefined ? await formatOf(source) : importFormats.find((each) => each === format);
    if (!source.files && isText(source)) {
      const line = brokenLine(textOf(source));
      if (line !== undefined) throw new Unimportable(message("imports.brokenJson", { name: byAuthor(source.name), line }));
    }
    if (known === undefined && source.files) throw new Unimportable(message("imports.folderNeeded"));
    if (known === undefined) throw new Unimportable(message("imports.unknown", { name: byAuthor(source.name), formats: importFormats }));
    const { found, gathering } = await readers[known](source);
    const asked = found.pages.some(({ parts }) => parts.some(({ kind }) => kind !== "note"));
    if (!asked) throw new Unimportable(message("imports.nothingAsked", { name: byAuthor(source.name), format: known }));
    const fallback = source.name.replace(/(?:\.\w{1,8}){1,2}$/, "");
    const made = instrumentOf(name === undefined ? found : { ...found, name }, gathering, fallback);
    const instrument = await mended(made, gathering);
    return {
      format: known,
      name: made.name,
      files: printFiles(made.name, instrument),
      losses: gathering.told(),
      changes: made.changes,
    };
  } catch (error) {
    if (error instanceof Unreadable) throw new Unimportable(message("imports.unreadable", { what: error.said }));
    if (error instanceof RangeError) throw new Unimportable(message("imports.tooDeep", { name: byAuthor(source.name) }));
    // A file that is none of the format which is asked for can be anything.
    if (format !== undefined && error instanceof TypeError)
      throw new Unimportable(message("imports.nothingAsked", { name: byAuthor(source.name), format }));
    throw error;
  }
}
