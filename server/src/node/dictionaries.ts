/** The dictionaries, for what runs on Node. */

import { gunzipSync } from "node:zlib";
import type { Dictionaries, loadDictionaries } from "../checks/spelling/dictionaries.ts";
import { loadShipped } from "./shipped.ts";

/** Undoes base64 and gzip. */
export function unpack(packed: string): Uint8Array {
  return gunzipSync(Buffer.from(packed, "base64"));
}

/** The dictionaries, which ship in a file of their own. */
export async function shippedDictionaries(): Promise<Dictionaries> {
  const shipped = await loadShipped<{ readonly loadDictionaries: typeof loadDictionaries }>(
    "../checks/spelling/dictionaries.ts",
    "dictionaries.cjs",
  );
  return shipped.loadDictionaries(unpack);
}
