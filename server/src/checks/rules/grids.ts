import { pointCount } from "../../semantics/bindLists.ts";
import { message } from "../../messages/message.ts";
import { perDimension } from "../../semantics/shapes.ts";
import type { PageSymbol, Shown } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import type { Rule } from "../rule.ts";

/** Among more rows the heading is lost on the screen of a telephone, and more columns do not fit on it. */
const mostRows = 12;
const mostColumns = 7;

/** That what is rated in one grid can be read on a telephone. */
export const grids: Rule = {
  instrument(instrument, report) {
    // Without pages, nobody has decided yet what is shown together.
    for (const page of instrument.pages) for (const each of page.shown) if (each.kind === "battery") checkRows(each, page, report);
    for (const { scale, decl, nameSpan, items } of instrument.batteries) {
      // Those of the library that have more are what a model was published with.
      const columns = scale && !scale.file.startsWith("library:") ? pointCount(scale) : 0;
      if (items.length > 1 && columns > mostColumns) report.add("grid-too-wide", decl.scale ?? nameSpan, { columns, most: mostColumns });
    }
  },
};

function checkRows({ items, byDimension, span }: Shown & { kind: "battery" }, { decl }: PageSymbol, report: Report): void {
  if (items.length <= mostRows) return;
  const largest = [...perDimension(items).values()].reduce((most, { length }) => Math.max(most, length), 0);
  const rows = byDimension ? largest : items.length;
  if (rows <= mostRows) return;
  const member = decl.members.find(({ start }) => start === span.start);
  const at = member && (member.of.at(-1)?.end ?? member.name?.end);
  const fixes =
    at === undefined || byDimension || largest > mostRows
      ? []
      : [{ title: message("fixes.write", { text: "by dimension" }), edits: [{ span: { start: at, end: at }, newText: " by dimension" }] }];
  const hint = byDimension ? message("hints.divideDimension") : message("hints.byDimension");
  report.add("grid-too-long", span, { rows, most: mostRows, hint }, { fixes });
}
