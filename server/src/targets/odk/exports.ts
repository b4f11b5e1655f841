/** What the exports of ODK Central and Kobo will look like. */

import type { Export } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { TargetOptions } from "../target.ts";
import { pathsOf } from "./elements.ts";
import { layOut } from "./layout.ts";

/** A column stands behind the names of its groups, which both can leave out. What is ticked or ranked is in columns of its own, as we calculate them. */
export function exportsOf(instrument: Instrument, options: TargetOptions): Export {
  const { form, columns } = layOut(instrument, options);
  const paths = new Map(pathsOf(form.children));
  return { headerRows: 1, columns: [...columns].map(([name, own]) => ({ name, path: paths.get(own)!, holds: { kind: "value" } })) };
}
