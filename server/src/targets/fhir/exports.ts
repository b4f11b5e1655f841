/** What a response to a questionnaire will look like. */

import type { Export, ExportColumn } from "../../form/exports.ts";
import { resultColumns } from "../../form/results.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { placesOf, scoresId, type Layout } from "./places.ts";

/** The ids of items, one inside the other. There is no header: each answer stands with its ids. */
export function exportsOf(instrument: Instrument): Export {
  return exportIn(placesOf(instrument));
}

/** The same of a layout that is there. */
export function exportIn({ form, places }: Layout): Export {
  const columns = form.columns.map(({ name, from }): ExportColumn => {
    const { groups, linkId } = places.get(name)!;
    return {
      name,
      path: [...groups, linkId],
      holds: from.kind === "box" ? { kind: "listed", code: String(from.option.code) } : { kind: "value" },
    };
  });
  const results = resultColumns(form.results).map(({ name }): ExportColumn => ({ name, path: [scoresId, name], holds: { kind: "value" } }));
  return { headerRows: 0, columns: [...columns, ...results] };
}
