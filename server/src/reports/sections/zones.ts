/** Where the perceived level of each item lies between the least that people accept and what they desire. */

import { type Block, coded, own } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

const where = { below: "zoneBelow", within: "zoneWithin", above: "zoneAbove" } as const;

export function zones(reporting: Reporting): Block[] {
  const { analysis, say } = reporting;
  if (analysis.zones === null) return [];
  return [
    { kind: "heading", level: 2, text: say(message("report.zones")) },
    ...remarksAt("zones", reporting),
    ...tableOf(
      message("report.zonesCaption"),
      analysis.zones.items,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        numbers("n", ({ n }) => n),
        numbers("minimum", ({ minimum }) => minimum),
        numbers("desired", ({ desired }) => desired),
        numbers("perceived", ({ perceived }) => perceived),
        numbers("adequacy", ({ adequacy }) => adequacy),
        numbers("superiority", ({ superiority }) => superiority),
        numbers("width", ({ width }) => width),
        numbers("position", ({ position }) => position),
        { head: message("heads.where"), text: ({ status }) => own(status === null ? dash : say(message(`report.${where[status]}`))) },
        numbers("upsideDown", ({ upsideDown }) => upsideDown),
      ],
      reporting,
    ),
  ];
}
