/** What answers of a form look like, as an expression that every platform's engine reads: no group but `(?:…)`, no lookaround, no flag. */

import type { QuestionType } from "./schema.ts";

/** As the living standard of HTML has it, with a dot in the domain: an address to which a letter can be sent. */
const email = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+";
/** A number as people write it: with the plus of the country, and blanks, dots, hyphens, slashes and brackets between the digits, which lie from ( to 9. */
const phone = "[+]?[0-9(][ (-9]{4,22}[0-9)]";
/** An address of the web, with or without its scheme. */
const url = "(?:https?://)?[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+(?:[:/?#][^ ]*)?";
/** Hours of 24 and minutes. */
const time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
/** Degrees north and east. */
const place = "-?[0-9]{1,2}(?:[.][0-9]+)? -?[0-9]{1,3}(?:[.][0-9]+)?";

/** The expression that a whole answer fits, where it has a form. */
export function textPattern(type: QuestionType): string | undefined {
  if (type.kind === "time") return time;
  if (type.kind === "place") return place;
  if (type.kind !== "text") return undefined;
  if (type.like !== undefined) return likePattern(type.like);
  return type.format && { email, phone, url }[type.format];
}

/** Of `MEN-00000`: 0 is a digit, A a letter, anything else itself. */
export function likePattern(like: string): string {
  const parts: { is: string; count: number }[] = [];
  for (const sign of like) {
    const is = sign === "0" ? "[0-9]" : sign === "A" ? "[A-Za-z]" : /[A-Za-z1-9]/.test(sign) ? sign : literally(sign);
    const last = parts.at(-1);
    if (last?.is === is) last.count++;
    else parts.push({ is, count: 1 });
  }
  return parts.map(({ is, count }) => (count === 1 ? is : `${is}{${count}}`)).join("");
}

/** A sign that stands for itself. In brackets nearly all do. */
function literally(sign: string): string {
  if (sign === "^" || sign === "\\" || sign === "]" || sign === "[") return `\\${sign}`;
  // In the strings of platforms' expressions, no quote may stand.
  if (sign === "'" || sign === '"') return `\\x${sign.charCodeAt(0).toString(16)}`;
  return /[\s\p{L}\p{N}`_,;:!@#%&=<>~-]/u.test(sign) ? sign : `[${sign}]`;
}

/** An answer that fits a pattern: its digits and letters are given by number, each from 0 up. */
export function fitting(like: string, pick: (limit: number) => number): string {
  return [...like].map((sign) => (sign === "0" ? String(pick(10)) : sign === "A" ? String.fromCharCode(65 + pick(26)) : sign)).join("");
}
