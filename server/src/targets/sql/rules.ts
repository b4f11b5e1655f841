/** What DuckDB, PostgreSQL and Spark SQL take for names and columns, all at once. */

/** PostgreSQL cuts what is longer ("Identifiers and Key Words"); the other two take any length. */
export const longestName = 63;

/** How many columns a table may have in PostgreSQL ("Limits"). A query may have 1,664, as a comment in its `pg_config_manual.h` says. */
export const mostColumns = 1_600;

/**
 * Names that no column of a table can have in PostgreSQL ("System Columns"), and the one word of SQL that it and DuckDB take for none behind a dot. Other
 * words do no harm: names stand behind a dot or `AS`, where all three take any. So none is quoted, which Spark does with other signs than the others.
 */
export const kept = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid", "not"] as const;
