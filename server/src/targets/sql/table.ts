/** An empty table for answers. Which types all engines know by one name is seen from what they make of values. */

import type { Form } from "../../form/form.ts";
import type { Variable } from "../../instrument/schema.ts";

export function answersTable({ columns }: Form, names: ReadonlyMap<string, string>, respondent: string): string {
  const all = columns.map(({ name, variable }) => `${emptyOf(variable)} AS ${names.get(name)!}`);
  return `-- An empty table for the answers. Fill it with what was answered, and run the script of scores.
CREATE TABLE answers AS
  SELECT
    ${[`'' AS ${respondent}`, ...all].join(",\n    ")}
  WHERE 1 = 0;
`;
}

/** Numbers have decimals in any case: what is no code has to be seen, and must not become one because it is rounded. */
function emptyOf({ level, codes }: Variable): string {
  if (level === "date") return "CAST(NULL AS DATE)";
  if (level === "text") return "''";
  return codes === undefined ? "CAST(NULL AS DECIMAL(38, 10))" : "CAST(NULL AS DECIMAL(18, 4))";
}
