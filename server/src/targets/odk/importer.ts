/**
 * What pyxform, which reads workbooks for ODK Central and Kobo, makes of a cell before it looks at it: `clean_text_values` in
 * pyxform/parsing/sheet_headers.py, and `xlsx_value_to_str` in pyxform/xls2json_backends.py (4.5.0). It also makes one space of several, unless
 * the setting `clean_text_values` says no.
 */

const straight: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " " };

/** A text as it is read from a cell: with straight quotes, and without no-break spaces. */
export function imported(text: string): string {
  return text.replace(/[‘’“”\u00a0]/g, (sign) => straight[sign]!);
}
