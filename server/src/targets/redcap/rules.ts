/** What REDCap takes for names, and what it keeps for itself. */

/**
 * Small letters, digits and underscores, no underscore at the end and no two in a row, two letters or more. It says so, and changes them, when a
 * data dictionary is loaded ("Help & FAQ", "What are the rules for variable names?").
 */
export const lengths = { shortest: 2, field: 100, form: 50 } as const;

/** Names longer than this are cut by statistical packages, as its page "Online Designer" says beside a variable's name. */
export const longestInStatistics = 26;

/** The columns that its exports have of their own ("API", "Export Records"). */
const exported = [
  "redcap_event_name",
  "redcap_data_access_group",
  "redcap_repeat_instance",
  "redcap_repeat_instrument",
  "redcap_survey_identifier",
];

/** The names that it gives itself, some of them for each form. */
export function ownNames(form: string): readonly string[] {
  return [...exported, `${form}_complete`, `${form}_timestamp`];
}

/** A name as REDCap takes it. Capitals make no difference in an instrument, so no two become one by them. */
export function plainName(name: string, longest: number = lengths.field): string {
  const cut = name.toLowerCase().replace(/_{2,}/g, "_").slice(0, longest);
  const own = cut.endsWith("_") ? cut.slice(0, -1) : cut;
  return own.length < lengths.shortest ? `q_${own}` : own;
}

/** A box has a column of its own in an export, in whose name a minus is an underscore ("Export Records", checkboxes). */
export function boxColumn(field: string, code: number): string {
  return `${field}___${String(code).replace("-", "_")}`;
}

/** What a text in its logic cannot hold: there is no way to escape them ("Help & FAQ", "Branching Logic"). */
const unwritable = /['"\\[\]()]/g;

/** A text as its logic can write it. */
export function writable(text: string): string {
  return text.replace(unwritable, "");
}
