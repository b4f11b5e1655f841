/** The dictionaries, for what runs on Node. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { dictionariesOf, type Dictionaries } from "../checks/spelling/dictionaries.ts";
import { shippedPath } from "./shipped.ts";

/** The English one, unpacked; nothing where the command was copied without what ships beside it. */
export async function readEnglish(): Promise<Uint8Array | undefined> {
  const file = shippedPath("english.gz", "../checks/spelling/english.gz");
  return existsSync(file) ? promisify(gunzip)(await readFile(file)) : undefined;
}

/** Reads them, beside whatever else is done meanwhile. */
export async function loadDictionaries(): Promise<Dictionaries | undefined> {
  const english = await readEnglish();
  return english && dictionariesOf(english);
}
