/** What SurveyJS hands over: an object for each respondent, in which a table is one of its own and several answers to a question are a list. */

import type { Export, ExportColumn } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { TargetOptions } from "../target.ts";
import { layOut, type Layout } from "./layout.ts";
import type { Place } from "./places.ts";

export function exportsOf(instrument: Instrument, options: TargetOptions): Export {
  return exportOf(layOut(instrument, options));
}

export function exportOf({ form, places }: Layout): Export {
  return { headerRows: 1, columns: form.columns.map(({ name }) => columnAt(name, places.get(name)!)) };
}

function columnAt(name: string, place: Place): ExportColumn {
  switch (place.kind) {
    case "value":
      return { name, path: place.path, holds: { kind: "value" } };
    case "file":
      return { name, path: [place.question, "0", "name"], holds: { kind: "value" } };
    case "chosen":
      return { name, path: [place.question], holds: { kind: "listed", code: String(place.code) } };
    case "rank":
      return { name, path: [place.question], holds: { kind: "ordered", code: String(place.code) } };
  }
}
