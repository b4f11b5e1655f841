/** What importing needs beyond what other commands do. It ships in a file of its own, `import.cjs`, so what it refuses is told by its words and not by a class. */

import type { Message } from "../../messages/message.ts";
import { importFrom, type Imported, type Source } from "../../importers/index.ts";
import { Unimportable } from "../../importers/source.ts";

/** What looks at the files that were made: this file has looked at them before, and so need not have it read, compiled and made fast again. */
export { load } from "../../node/load.ts";
export { largest, lossAdvice, lossSaid } from "../../importers/index.ts";

/** What was imported, or why nothing was. */
export async function imported(
  source: Source,
  options: { readonly format?: string | undefined; readonly name?: string | undefined },
): Promise<Imported | { readonly refused: Message<"imports"> }> {
  try {
    return await importFrom(source, options);
  } catch (error) {
    if (error instanceof Unimportable) return { refused: error.said };
    throw error;
  }
}
