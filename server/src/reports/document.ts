/** The parts of a report in their order, with the numbers of its tables and its references. */

import { type Block, plainText, type Said } from "../documents/blocks.ts";
import { message } from "../messages/message.ts";
import type { Reporting } from "./reporting.ts";
import { blueprint } from "./sections/blueprint.ts";
import { groupsCompared } from "./sections/compared.ts";
import { descriptives } from "./sections/descriptives.ts";
import { discrimination } from "./sections/discrimination.ts";
import { facts } from "./sections/facts.ts";
import { gaps } from "./sections/gaps.ts";
import { importance } from "./sections/importance.ts";
import { kano } from "./sections/kano.ts";
import { reliability } from "./sections/reliability.ts";
import { allRemarks, hasNoAnswers } from "./sections/remarks.ts";
import { scores } from "./sections/scores.ts";
import { skm } from "./sections/skm.ts";
import { zones } from "./sections/zones.ts";
import { sources } from "./sources.ts";

type Section = (reporting: Reporting) => readonly Block[];

const first: readonly Section[] = [facts, allRemarks, blueprint];
/** What is said of answers. Each has a heading of its own, or is not there where the instrument has nothing of the kind. */
const ofAnswers: readonly Section[] = [
  scores,
  skm,
  descriptives,
  discrimination,
  reliability,
  gaps,
  importance,
  zones,
  kano,
  groupsCompared,
];

export function documentOf(reporting: Reporting): Block[] {
  const sections = hasNoAnswers(reporting) ? first : [...first, ...ofAnswers];
  const blocks = sections.flatMap((section) => section(reporting));
  return [...numbered(blocks, reporting), ...references(reporting)];
}

/** Tables are called by their numbers. */
function numbered(blocks: readonly Block[], { say }: Reporting): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== "table" || block.caption === undefined) return block;
    const caption: Said = say(message("report.caption", { number: ++number, caption: plainText(block.caption) }));
    return { ...block, caption };
  });
}

function references({ say, cited, instrument }: Reporting): Block[] {
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
