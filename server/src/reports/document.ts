/** The parts of a report in their order. */

import type { Block } from "../documents/blocks.ts";
import { withReferences } from "./references.ts";
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
  return withReferences(blocks, reporting);
}
