/** What ends a document: the numbers of its tables, and the references of all that it cites. */

import { type Block, plainText, type Said } from "../documents/blocks.ts";
import { message } from "../messages/message.ts";
import type { Voice } from "./reporting.ts";
import { sources } from "./sources.ts";

export function withReferences(blocks: readonly Block[], voice: Voice): Block[] {
  return [...numbered(blocks, voice), ...references(voice)];
}

/** Tables are called by their numbers. */
function numbered(blocks: readonly Block[], { say }: Voice): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== "table" || block.caption === undefined) return block;
    const caption: Said = say(message("report.caption", { number: ++number, caption: plainText(block.caption) }));
    return { ...block, caption };
  });
}

function references({ say, cited, instrument }: Voice): Block[] {
  const own = [...(instrument.measures?.citations ?? []), ...instrument.citations].map(({ text, doi }) =>
    doi === undefined ? text : `${text} https://doi.org/${doi}`,
  );
  const all = [...new Set([...own, ...[...cited].map((source) => sources[source].reference)])].toSorted();
  return all.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: say(message("report.references")) },
        { kind: "list", items: all },
      ];
}
