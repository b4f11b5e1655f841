/** Texts for LimeSurvey, which takes them for HTML with expressions in braces. */

/** A text that shows as it was written: no tag, no expression, no `|` that would split a row into two ends. */
export function literalText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "{": "&#123;",
    "}": "&#125;",
    "|": "&#124;",
  };
  return text.replace(/[&<>"{}|]/g, (letter) => entities[letter]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

/** The same in paragraphs. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(/\n{2,}/))
    .map((part) => `<p>${literalText(part).replaceAll("\n", "<br />")}</p>`)
    .join("");
}
