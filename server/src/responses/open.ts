/** Opens a file of answers by what is in it, whatever its name says. */

import { byAuthor, message } from "../messages/message.ts";
import type { Peeked } from "./bytes.ts";
import { openDelimited } from "./delimited.ts";
import type { Sheet } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";

/** How many bytes tell what a file is. */
export const enough = 4096;

type Cause = "responses.oldWorkbook" | "responses.statisticsFile" | "responses.binary" | "responses.webPage";

/** What files of other kinds begin with. */
const others: readonly (readonly [RegExp, Cause])[] = [
  [/^\xd0\xcf\x11\xe0/, "responses.oldWorkbook"],
  [/^(?:\$FL[23]|<stata_dta|HEADER RECORD)/, "responses.statisticsFile"],
  [/^(?:%PDF|\x89PNG|\x1f\x8b|PAR1|\xff\xd8\xff|GIF8|Rar!|7z\xbc)/, "responses.binary"],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|head|style|\?xml)/i, "responses.webPage"],
];

const json = /^(?:\xef\xbb\xbf)?\s*(?:\{\s*"|\[\s*[[{])/;

/** Rows of a CSV file, of a list of objects or of the first sheet of a workbook. */
export async function openSheet(peeked: Peeked, name: string): Promise<Sheet> {
  const { start } = peeked;
  const begun = Array.from(start.subarray(0, 256), (byte) => String.fromCharCode(byte)).join("");
  if (start.length === 0) throw new Unreadable(message("responses.empty", { name: byAuthor(name) }));
  if (begun.startsWith("PK\u0003\u0004")) {
    // Few files are workbooks, and what reads them is large.
    const { openWorkbook } = await import("./workbook.ts");
    return openWorkbook(name, peeked);
  }
  if (json.test(begun)) {
    const { openObjects } = await import("./objects.ts");
    return openObjects(name, peeked);
  }
  const other = others.find(([sign]) => sign.test(begun));
  if (other) throw new Unreadable(message(other[1], { name: byAuthor(name) }));
  return openDelimited(name, peeked);
}
