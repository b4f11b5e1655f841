/** Answers in texts, as expressions in braces. */

import { toldOf } from "../../form/told.ts";
import { byId } from "../../instrument/byId.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { quoted as literal } from "./dialect.ts";
import type { Tells } from "./model.ts";
import { refOf, type LimeNames } from "./names.ts";

/** How the texts of a survey tell answers. A list shows the words of its answer, in the respondent's language. */
export function tellsOf(instrument: Instrument, names: LimeNames): Tells {
  return (answer, language) => {
    const { of, labels, unit, instead } = toldOf(instrument, answer, language);
    const ref = refOf(of, names);
    const isNumber = byId(instrument.questions).get(of)?.type.kind === "number";
    const shown = ref.replace(/\.NAOK$/, isNumber ? ".NAOK" : ".shown");
    if (instead === "" && unit === undefined && !(isNumber && labels.length > 0)) return `{${shown}}`;
    const told = unit === undefined ? shown : `join(${shown}, ${quoted(` ${unit}`)})`;
    const known = isNumber ? labels.reduceRight((rest, { code, label }) => `if(${ref} == ${code}, ${quoted(label)}, ${rest})`, told) : told;
    return `{if(is_empty(${ref}), ${quoted(instead)}, ${known})}`;
  };
}

/** A bar would divide a row. */
function quoted(text: string): string {
  return literal(text.replaceAll("|", "/"));
}
