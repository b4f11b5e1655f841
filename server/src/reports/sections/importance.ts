/** Importance and performance: the fields that items lie in by each crosshair, and the indexes of satisfaction. */

import { type Block, coded, own } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import { type Crosshair, crosshairs, type Placed } from "../../statistics/importance.ts";
import type { Index } from "../../statistics/satisfaction.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

export function importance(reporting: Reporting): Block[] {
  const { analysis, say, pictures } = reporting;
  const found = analysis.importance;
  if (found === null) return [];
  const field = (placed: Placed, crosshair: Crosshair): string => say(message(`report.${placed.quadrant[crosshair]}`));
  const diagonal = (above: boolean | null): string =>
    above === null ? dash : say(above ? message("report.above") : message("report.below"));
  const indexes: readonly { readonly name: "csi" | "tk"; readonly index: Index | null }[] = [
    { name: "csi", index: found.csi },
    { name: "tk", index: found.conformity },
  ];
  return [
    { kind: "heading", level: 2, text: say(message("report.importance")) },
    { kind: "paragraph", text: say(message("report.importanceHelp")) },
    ...remarksAt("importance", reporting),
    ...(pictures.importance
      ? [{ kind: "picture", picture: pictures.importance, caption: say(message("report.importancePicture")) } as const]
      : []),
    ...tableOf(
      message("report.importanceCaption", { importance: found.importance, performance: found.performance }),
      found.items,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        numbers("importance", (item) => item.importance),
        numbers("performance", (item) => item.performance),
        numbers("conformity", ({ conformity }) => conformity?.value ?? null),
        { head: message("heads.byMean"), text: (item) => own(field(item, "mean")) },
        { head: message("heads.byMedian"), text: (item) => own(field(item, "median")) },
        { head: message("heads.byMiddle"), text: (item) => own(field(item, "middle")) },
        { head: message("heads.moved"), text: ({ moves }) => own(moves ? say(message("report.moves")) : "") },
        { head: message("heads.diagonal"), by: "diagonal", text: ({ aboveDiagonal }) => own(diagonal(aboveDiagonal)) },
      ],
      reporting,
    ),
    ...tableOf(
      message("report.crosshairCaption"),
      crosshairs,
      [
        { head: message("heads.crosshair"), text: (crosshair) => own(say(message(`report.${crosshair}`))) },
        numbers("importance", (crosshair) => found.crosshair[crosshair].importance),
        numbers("performance", (crosshair) => found.crosshair[crosshair].performance),
      ],
      reporting,
    ),
    ...tableOf(
      message("report.indexesCaption"),
      indexes,
      [
        { head: message("heads.index"), text: ({ name }) => own(say(message(`report.${name}`))) },
        numbers("index100", ({ index }) => index?.value ?? null),
        numbers("bounds", ({ index }) => index?.bounds ?? null),
      ],
      reporting,
      { because: () => message("report.otherLimits") },
    ),
  ];
}
