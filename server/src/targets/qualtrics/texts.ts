/** Texts for Qualtrics, which takes them for HTML with piped answers in braces. */

/** A text that shows as it was written: no tag, no `${…}`, no command of the Advanced Format. */
export function html(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "{": "&#123;",
    "}": "&#125;",
    "[": "&#91;",
    "]": "&#93;",
  };
  return text
    .replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"{}[\]]/g, (letter) => entities[letter]!)
    .replace(/\r?\n|[\u000b\u2028\u2029]/g, "<br>");
}

/**
 * A name for the lists of Qualtrics's editor, which no respondent sees. Nothing says whether they take it for HTML, so that neither escaping nor
 * leaving it is right: it has other signs where a tag, an entity or a piped answer could begin, and is plain either way.
 */
export function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "{": "(", "}": ")" };
  return text
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/[<>{}]/g, (sign) => signs[sign]!)
    .replace(/&(?=#?\w+;)/g, "＆");
}

/** JSON of ASCII alone, as Qualtrics writes it: some importers stumble over anything else. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** HTML of ASCII alone. */
export function asciiHtml(text: string): string {
  return text.replace(/[^\u0000-\u007e]/gu, (letter) => `&#${letter.codePointAt(0)!};`);
}

/** An id as Qualtrics gives them, such as `SV_` and fifteen letters and digits: the same one for the same names each time. */
export function fixedId(prefix: string, ...names: readonly string[]): string {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  let id = "";
  for (let round = 0; id.length < 15; round++) {
    let hash = 0x811c9dc5 ^ round;
    for (const letter of `${prefix}${names.join("\n")}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
    for (hash >>>= 0; hash > 0 && id.length < 15; hash = Math.floor(hash / letters.length)) id += letters[hash % letters.length];
  }
  return `${prefix}_${id}`;
}
