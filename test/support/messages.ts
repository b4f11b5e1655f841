/** Messages of a server under test. */

import type { Readable } from "node:stream";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";

/**
 * Reads them from its output. A server that is stopped may leave half of one, and the library asks every ten seconds for ever whether the rest has
 * come: the run of the tests would not end.
 */
export function messagesOf(output: Readable): StreamMessageReader {
  const reader = new StreamMessageReader(output);
  reader.partialMessageTimeout = 0;
  return reader;
}
