/** The dictionaries, for what runs on Node. */

import { existsSync, readFileSync } from "node:fs";
import { dictionariesOf, type Dictionaries } from "../checks/spelling/dictionaries.ts";
import { shippedPath } from "./shipped.ts";

/** The English one; nothing where the command was copied without what ships beside it. */
export function readEnglish(): Uint8Array | undefined {
  const file = shippedPath("english.words", "../checks/spelling/english.words");
  return existsSync(file) ? readFileSync(file) : undefined;
}

export function loadDictionaries(): Dictionaries | undefined {
  const english = readEnglish();
  return english && dictionariesOf(english);
}
