/** What a reviewer would raise: all of it at the top, and each at the tables that it is about. */

import { type Block, plainText } from "../../documents/blocks.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Remark, RemarkCode } from "../../statistics/analysis/remarks.ts";
import type { Reporting } from "../reporting.ts";

export type RemarkPlace = "scores" | "descriptives" | "discrimination" | "reliability" | "gaps" | "importance" | "zones" | "compared";

/** The section that a remark is about; one about all of them stands at the top alone. */
const places: Readonly<Record<RemarkCode, RemarkPlace | undefined>> = {
  "few-respondents": undefined,
  "few-complete": "reliability",
  "negative-item-rest": "discrimination",
  "constant-item": "discrimination",
  "low-alpha": "reliability",
  "redundant-items": "reliability",
  "two-items": "reliability",
  heywood: "reliability",
  "poor-adequacy": "reliability",
  "too-many-items": "reliability",
  "formative-without-alpha": "reliability",
  "at-floor": "descriptives",
  "at-ceiling": "descriptives",
  "unreliable-gap": "gaps",
  "expectation-as-importance": "importance",
  "upside-down-zone": "zones",
  "outside-bands": "scores",
  "small-groups": "compared",
};

export function allRemarks(reporting: Reporting): Block[] {
  const { analysis, say } = reporting;
  const heading: Block = { kind: "heading", level: 2, text: say(message("report.remarks")) };
  if (hasNoAnswers(reporting)) return [heading, { kind: "notice", items: [say(message("report.noAnswers"))] }];
  if (analysis.remarks.length === 0) return [heading, { kind: "paragraph", text: say(message("report.noRemarks")) }];
  return [heading, { kind: "list", items: analysis.remarks.map((remark) => remarkSaid(remark, reporting)) }];
}

export function remarksAt(place: RemarkPlace, reporting: Reporting): Block[] {
  const items = reporting.analysis.remarks.filter(({ code }) => places[code] === place).map((remark) => remarkSaid(remark, reporting));
  return items.length === 0 ? [] : [{ kind: "notice", items }];
}

/** Whether there are items, and nobody has answered one. */
export function hasNoAnswers({ instrument, analysis }: Reporting): boolean {
  return instrument.items.length > 0 && analysis.answered === 0;
}

/** A remark with dimensions and groups called as the tables call them. */
export function remarkSaid({ message: said }: Remark, { analysis, say, dimension, group }: Reporting): string {
  const { dimension: of, groups } = said.parts;
  const labels = new Map(analysis.by?.groups.map(({ value }) => [String(value), plainText(group(value))]));
  return say({
    ...said,
    parts: {
      ...said.parts,
      ...(typeof of === "string" ? { dimension: byAuthor(plainText(dimension(of))) } : {}),
      ...(Array.isArray(groups) ? { groups: groups.map((value) => byAuthor(labels.get(value) ?? value)) } : {}),
    },
  });
}
