/** The title, and what holds for all tables. */

import type { Block, Piece, Said } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import { variablesByName } from "../../instrument/byId.ts";
import type { Reporting } from "../reporting.ts";

export function facts({ instrument, analysis, say, text, shown }: Reporting): Block[] {
  const { version, measures, population, period, items } = instrument;
  const { respondents, answered, level, by } = analysis;
  const fact = (name: "version" | "measures" | "population" | "period" | "groups" | "level", value: readonly Piece[]): Said[] =>
    value.length === 0 ? [] : [[{ text: `${say(message(`report.${name}`))}: ` }, ...value]];
  return [
    { kind: "heading", level: 1, text: [{ text: `${say(message("report.title"))}: ` }, ...text(instrument.title)] },
    {
      kind: "list",
      items: [
        ...fact("version", version === undefined ? [] : [{ text: version, isCode: true }]),
        ...fact("measures", measures ? text(measures.title) : []),
        ...fact("population", text(population)),
        ...fact("period", text(period)),
        `${say(message("report.respondents"))}: ${items.length === 0 ? respondents : say(message("report.answered", { answered, respondents }))}`,
        ...fact("level", [{ text: `${shown(Number((level * 100).toFixed(2)), "count")} %` }]),
        ...fact("groups", by === null ? [] : text(variablesByName(instrument).get(by.variable)?.label)),
        say(message("report.missingHelp")),
        ...(items.some(({ reverse }) => reverse) ? [say(message("report.reversedHelp"))] : []),
        say(message("report.figuresHelp")),
      ],
    },
  ];
}
