import type { Phrases, Sentence } from "./sentence.ts";

/** Where the first of some phrases stands in a sentence, but for those within longer ones that are harmless. */
export function firstIn(
  sentence: Sentence,
  wanted: Phrases,
  harmless?: Phrases,
): { readonly start: number; readonly end: number } | undefined {
  const { words } = sentence;
  for (let index = 0; index < words.length; index++) {
    const skipped = harmless?.lengthAt(sentence, index) ?? 0;
    const length = wanted.lengthAt(sentence, index);
    if (skipped > 0 && skipped >= length) index += skipped - 1;
    else if (length > 0) return { start: words[index]!.start, end: words[index + length - 1]!.end };
  }
  return undefined;
}
