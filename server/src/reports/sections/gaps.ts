/** How far the answers in one battery lie from those in another. */

import { type Block, coded } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import type { DimensionGap, ItemGap } from "../../statistics/analysis/gaps.ts";
import type { Paired } from "../../statistics/comparison.ts";
import type { Quantity } from "../definitions.ts";
import type { Reporting } from "../reporting.ts";
import { type Column, numbers, tableOf } from "../table.ts";
import { whyUnreliable } from "./discrimination.ts";
import { remarksAt } from "./remarks.ts";

export function gaps(reporting: Reporting): Block[] {
  const { instrument, analysis, say, dimension, pictures } = reporting;
  const formative = new Set(instrument.dimensions.filter((each) => each.formative).map(({ id }) => id));
  const meansOf = (battery: string, of: "dimension" | "item"): ReadonlyMap<string | null, number | null> =>
    new Map(
      of === "dimension"
        ? analysis.dimensions.filter((row) => row.battery === battery).map((row) => [row.dimension, row.mean])
        : analysis.items.filter((row) => row.battery === battery).map((row) => [row.item, row.mean]),
    );
  return analysis.gaps.flatMap(({ first, second, dimensions, items }, pair) => {
    /** The means of both batteries beside the gap, each of those who answered there. */
    const means = <R>(of: "dimension" | "item", nameOf: (row: R) => string): Column<R>[] =>
      [first, second].map((battery) => {
        const known = meansOf(battery, of);
        return numbers<R>("mean", (row) => known.get(nameOf(row)) ?? null, battery);
      });
    const picture = pictures.gaps?.[pair];
    return [
      { kind: "heading", level: 2, text: say(message("report.gaps", { first, second })) },
      { kind: "paragraph", text: say(message("report.gapsHelp", { first, second })) },
      ...(pair === 0 ? remarksAt("gaps", reporting) : []),
      ...(picture ? [{ kind: "picture", picture, caption: say(message("report.gapPicture", { first, second })) } as const] : []),
      ...tableOf<DimensionGap>(
        message("report.gapDimensionsCaption", { first, second }),
        dimensions,
        [
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          ...means<DimensionGap>("dimension", (row) => row.dimension),
          ...paired<DimensionGap>(),
        ],
        reporting,
      ),
      ...tableOf(
        message("report.gapReliabilityCaption", { first, second }),
        dimensions,
        [
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          numbers("pairedCases", ({ reliability }) => reliability?.n ?? null),
          numbers("alphaFirst", ({ reliability }) => reliability?.alpha.first ?? null, `α ${first}`),
          numbers("alphaSecond", ({ reliability }) => reliability?.alpha.second ?? null, `α ${second}`),
          numbers("correlation", ({ reliability }) => reliability?.correlation ?? null),
          numbers("differenceReliability", ({ reliability }) => reliability?.difference ?? null),
          numbers("alphaDifference", ({ reliability }) => reliability?.alpha.difference ?? null),
        ],
        reporting,
        {
          because: ({ dimension: of, items: own, reliability }) =>
            reliability === null ? whyUnreliable(own.length, formative.has(of)) : undefined,
        },
      ),
      ...tableOf<ItemGap>(
        message("report.gapItemsCaption", { first, second }),
        items,
        [
          { head: message("heads.item"), text: ({ item }) => coded(item) },
          ...means<ItemGap>("item", ({ item }) => item),
          ...paired<ItemGap>(),
        ],
        reporting,
      ),
    ] satisfies Block[];
  });
}

function paired<R extends Paired>(): Column<R>[] {
  const parts = { pairs: "n", gap: "mean", gapSd: "sd", gapInterval: "interval", t: "t", df: "df", p: "p", dz: "dz" } as const;
  return Object.entries(parts).map(([quantity, part]) => numbers<R>(quantity as Quantity, (row) => row[part]));
}
