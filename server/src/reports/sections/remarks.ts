/** What a reviewer would raise: all of it at the top, and each at the tables that it is about. */

import type { Block } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import type { RemarkCode } from "../../statistics/analysis/remarks.ts";
import type { Reporting } from "../reporting.ts";

export type RemarkPlace = "scores" | "descriptives" | "discrimination" | "reliability" | "gaps" | "importance" | "zones" | "compared";

/** The section that a remark is about; one about all of them stands at the top alone. */
const places: Readonly<Record<RemarkCode, RemarkPlace | undefined>> = {
  "few-respondents": undefined,
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

export function allRemarks({ analysis, say }: Reporting): Block[] {
  const heading: Block = { kind: "heading", level: 2, text: say(message("report.remarks")) };
  if (analysis.answered === 0) return [heading, { kind: "notice", items: [say(message("report.noAnswers"))] }];
  if (analysis.remarks.length === 0) return [heading, { kind: "paragraph", text: say(message("report.noRemarks")) }];
  return [heading, { kind: "list", items: analysis.remarks.map((remark) => say(remark.message)) }];
}

export function remarksAt(place: RemarkPlace, { analysis, say }: Reporting): Block[] {
  const items = analysis.remarks.filter(({ code }) => places[code] === place).map((remark) => say(remark.message));
  return items.length === 0 ? [] : [{ kind: "notice", items }];
}
