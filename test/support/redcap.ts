/** What the tests of REDCap share. */

import type { Row } from "../../server/src/scoring/answers.ts";
import type { fieldsOf } from "../../server/src/targets/redcap/fields.ts";

/** REDCap's logic differs from the expressions of `expressionScript.ts` in how things are written. */
export function asScript(logic: string): string {
  return logic
    .split(/('[^']*')/)
    .map((part) =>
      part.startsWith("'")
        ? `"${part.slice(1, -1)}"`
        : part
            .replace(/\[(\w+)\((-?\d+)\)\]/g, (_, name: string, code: string) => `${name}___${code.replace("-", "m")}.NAOK`)
            .replace(/\[(\w+)\]/g, "$1.NAOK")
            .replaceAll("<>", "!=")
            .replace(/(?<![<>!=])=(?!=)/g, "=="),
    )
    .join("");
}

/** A row as REDCap's fields hold it. */
export function valuesOf(row: Row, places: ReturnType<typeof fieldsOf>["answers"]): Map<string, string | number> {
  const values = new Map<string, string | number>();
  for (const [variable, place] of places) {
    const value = row[variable] ?? null;
    if (place.kind === "value" && value !== null) values.set(place.ref.slice(1, -1), value);
    else if (place.kind === "ticked") values.set(/^(\w+)\.NAOK/.exec(asScript(place.chosen))![1]!, value === 1 ? "1" : "0");
  }
  return values;
}
