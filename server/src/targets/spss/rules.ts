/** What SPSS takes for names and labels (Command Syntax Reference, "Variable Names", "VARIABLE LABELS", "VALUE LABELS", "MISSING VALUES"). */

export const longest = { name: 64, label: 255, valueLabel: 120 } as const;

/** Words that are no names. */
export const keywords = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"] as const;

/** How many codes of a variable may be declared missing; what is beyond is a blank. */
export const mostMissing = 3;

/** How many bytes of a text that respondents write are read. */
export const widths = { text: 255, long: 2_000, date: 10 } as const;
