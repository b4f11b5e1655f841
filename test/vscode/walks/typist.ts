/** How a person types a text in an editor that closes brackets and quotes, and indents lines. */

/** What is pressed: characters one by one, or a key by its name. */
export type Stroke = { readonly text: string } | { readonly key: "Enter" | "ArrowDown" | "End" };

/**
 * The strokes that write a text. Its indentation is the editor's work. Where the editor has put the closing brace of a block below the
 * cursor, the person goes there instead of typing another.
 */
export function strokesOf(text: string): Stroke[] {
  const strokes: Stroke[] = [];
  text
    .trimEnd()
    .split("\n")
    .forEach((line, index) => {
      let words = line.trimStart();
      if (index > 0 && /^[})]/.test(words)) {
        strokes.push({ key: "ArrowDown" }, { key: "End" });
        words = words.slice(1);
      } else if (index > 0) strokes.push({ key: "Enter" });
      if (words !== "") strokes.push({ text: words });
    });
  return strokes;
}
