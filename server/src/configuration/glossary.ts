/** Writes words into the glossary of a configuration. */

import { modify, parseTree, type Edit, type ParseError } from "jsonc-parser";

/** The text of a configuration that has nothing but a glossary of one word. */
export function newGlossary(word: string): string {
  return `${JSON.stringify({ glossary: [word] }, null, 2)}\n`;
}

/** The edits of a configuration's text that put a word into its glossary, or nothing where it is no JSON, or its glossary is no list. */
export function glossaryEdits(text: string, word: string): readonly Edit[] | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || tree?.type !== "object") return undefined;
  const glossary = tree.children?.find(({ children }) => children?.[0]?.value === "glossary")?.children?.[1];
  if (glossary && glossary.type !== "array") return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  if (!glossary) return modify(text, ["glossary"], [word], { formattingOptions });
  return modify(text, ["glossary", glossary.children?.length ?? 0], word, { formattingOptions, isArrayInsertion: true });
}
