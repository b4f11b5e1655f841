/** Texts and numbers in a form that DuckDB, PostgreSQL and Spark SQL all read, and read alike. */

/**
 * A text of an author. Spark takes a backslash for an escape and `${` for a variable, and older ones take two quotes for none, where PostgreSQL and
 * DuckDB know two quotes alone: these signs are written by their numbers, and so are line ends.
 */
export function literal(text: string): string {
  const parts = text.split(/([\u0000-\u001f'\\$])/).filter((part) => part !== "");
  const written = parts.map((part) => (/^[\u0000-\u001f'\\$]$/.test(part) ? `CHR(${part.charCodeAt(0)})` : `'${part}'`));
  return written.length > 1 ? `CONCAT(${written.join(", ")})` : (written[0] ?? "''");
}

/** A number that is not a whole one to any engine: PostgreSQL divides whole numbers without a rest. */
export function number(value: number): string {
  const text = String(value);
  const written = text.includes("e") ? text : `${text}e0`;
  return value < 0 ? `(${written})` : written;
}

/** A number to compare with, or to add. */
export function plain(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

const longestComment = 100;

/**
 * What stands behind `--`: one line, without signs that an engine or a shell may take for something. Spark goes on with a comment whose line ends
 * with a backslash and fills in `${`, some shells look for quotes and semicolons in comments, and marks of direction show code where there is none.
 */
export function comment(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\\]/gu, "")
    .replaceAll("'", "’")
    .replaceAll('"', "”")
    .replaceAll("`", "‘")
    .replaceAll(";", ",")
    .replaceAll("$", "﹩")
    .trim();
  return `-- ${line.length > longestComment ? `${[...line].slice(0, longestComment).join("")}…` : line}`;
}
