/** The English dictionary: where the server cannot read it, the client does, as it is among the files of the extension. */

import { dictionaryRequest } from "../protocol/requests.ts";
import { fromBase64 } from "./base64.ts";
import type { Session } from "./session.ts";

/** As it is to be read; nothing where nobody has it, and then no word is said to be misspelt. */
export async function englishFor({ host, options, connection }: Session): Promise<Uint8Array | undefined> {
  if (host.english) return host.english();
  if (!options.readsFiles) return undefined;
  const { base64 } = dictionaryRequest.result.parse(await connection.sendRequest(dictionaryRequest.method, {}));
  return fromBase64(base64);
}
