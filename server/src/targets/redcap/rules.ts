/** What REDCap takes for names, and what it keeps for itself. */

/**
 * Small letters, digits and underscores, no underscore at the end and no two in a row, two letters or more. It says so, and changes them, when a
 * data dictionary is loaded ("Help & FAQ", "What are the rules for variable names?"). The length of a matrix' name is `GRID_NAME_MAX_LENGTH` of
 * its class `Project` (16.0).
 */
export const lengths = { shortest: 2, field: 100, form: 50, matrix: 60 } as const;

/** Names longer than this are cut by statistical packages, as its page "Online Designer" says beside a variable's name. */
export const longestInStatistics = 26;

/** What it forbids: `$reserved_field_names` of the same class. Browsers stumble over the words in branching logic. */
const reserved = (
  "redcap_event_name redcap_csrf_token redcap_survey_timestamp redcap_survey_identifier redcap_survey_return_code redcap_data_access_group " +
  "redcap_repeat_instance redcap_repeat_instrument hidden_edit_flag instance event_id submit new return continue case switch class enum " +
  "catch throw document super focus elements action target field_label"
).split(" ");

/** The names that it keeps for itself, some of them for each form. */
export function ownNames(form: string): readonly string[] {
  return [...reserved, ...["complete", "timestamp", "return_code"].map((end) => `${form}_${end}`)];
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
