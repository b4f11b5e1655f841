/** What the exports of ODK Central and Kobo will look like. */

import type { Export } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { TargetOptions } from "../target.ts";
import { layOut } from "./layout.ts";

/** The names of groups, which both write before those of columns where they are not asked to leave them out, are not here. What is ticked or ranked is in columns of its own, as we calculate them. */
export function exportsOf(instrument: Instrument, options: TargetOptions): Export {
  const { columns } = layOut(instrument, options);
  return { headerRows: 1, columns: [...columns].map(([name, own]) => ({ name, path: [own], holds: { kind: "value" } })) };
}
