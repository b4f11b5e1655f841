/**
 * Text of an author, or the name of a file, on its way into a terminal or a log. There a control character moves the cursor or sets the title of
 * the window, a mark of the reading direction shows a line as another one, and a line of its own can be a command to the service that
 * runs the build: `::error::` at its beginning, `##[error]` anywhere.
 */

/** What is shown instead of what is not let through. */
const instead = "\ufffd";

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text as a part of one line that commands nothing: its line ends are signs. Each other character stays one, so that columns do not move. */
export function visible(text: string): string {
  return text
    .replace(lineEnds, "⏎")
    .replaceAll("\t", " ")
    .replace(unprintable, instead)
    .replaceAll("##[", `#${instead}[`)
    .replace(/^( *):(?=:)/, `$1${instead}`);
}

/** A value as JSON in lines that command nothing. It stays the same value: what would not be let through is escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
    .replaceAll("##[", `##${escaped("[")}`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
