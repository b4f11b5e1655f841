import { message } from "../../../messages/message.ts";
import { faultsIn } from "../../../marks/parse.ts";
import { isMarked } from "../../../marks/write.ts";
import { hasOtherLetters } from "../letters.ts";
import { Phrases } from "../sentence.ts";
import { hit, type Hit, type WordingRule } from "../rule.ts";
import type { Lexicon } from "../../words/lexicon.ts";

/** What was left over: two blanks, a word twice, a comma before "and" of two words, markup, a word that is written otherwise. */
export const slips: WordingRule = {
  reads: ["item", "reversed", "question", "stem", "option", "page", "note", "hint", "intro"],
  find(sentence, lexicon, { glossary }) {
    const { text, words } = sentence;
    const found: Hit[] = [];
    const slip = (start: number, end: number, newText: string): void => {
      const own = text.slice(start, end);
      // Blanks are told with what stands around them.
      const around =
        own.trim() === "" ? { before: text.slice(0, start).split(/\s/).at(-1)!, after: /^\S*/.exec(text.slice(end))![0] } : undefined;
      const shown = around ? around.before + own + around.after : own;
      const right = around ? around.before + newText + around.after : newText;
      const title = right === "" ? message("fixes.delete", { text: own }) : message("fixes.write", { text: right });
      found.push(hit("slip", { start, end }, { found: shown }, [{ title, start, end, newText }]));
    };
    for (const { index, 0: own } of hasOtherLetters(text)
      ? text.matchAll(/(?<=\S) {2,}(?=\S)|(?<=\p{L}) +(?=[,;:!?]|\.(?:\s|$))/gu)
      : text.matchAll(/(?<=\S) {2,}(?=\S)|(?<=[A-Za-z]) +(?=[,;:!?]|\.(?:\s|$))/g)) {
      slip(index, index + own.length, /^[,;:!?.]/.test(text.slice(index + own.length)) ? "" : " ");
    }
    // Stars that stand around bold words are meant, and of those that were to do so something else is said.
    const areMarks = isMarked(text) || faultsIn(text).length > 0;
    for (const { index, 0: own } of text.matchAll(/<\/?[a-z]{1,8} ?\/?>|&(?:nbsp|amp|lt|gt|quot);|\*{2,}|\bTODO\b|\?{3}/g))
      if (!areMarks || !own.startsWith("*")) slip(index, index + own.length, "");
    for (let index = 1; index < words.length; index++) {
      const [first, second] = [words[index - 1]!, words[index]!];
      // Languages double words on purpose, with a hyphen; "that that" and "had had" are sentences.
      const isTwice = first.lower === second.lower && /^ +$/.test(second.before) && /^\p{L}{2,}$/u.test(first.text);
      if (isTwice && !doubled.has(first.lower)) slip(first.end, second.end, "");
    }
    const { phrases, right } = knownSlips(lexicon);
    for (let index = 0; index < words.length; index++) {
      const length = phrases.lengthAt(sentence, index);
      if (length === 0) continue;
      const [start, end] = [words[index]!.start, words[index + length - 1]!.end];
      // A name may be written so.
      if (glossary.has(text.slice(start, end).toLowerCase())) continue;
      slip(start, end, sameCapital(text.slice(start, end), right.get(text.slice(start, end).toLowerCase().replace(/\s+/g, " ")) ?? ""));
      index += length - 1;
    }
    return found;
  },
};

const doubled = new Set(["that", "had", "very", "really", "bye", "ha", "sama", "masing", "pelan", "hati", "baik", "cepat"]);

const known = new WeakMap<Lexicon, { readonly phrases: Phrases; readonly right: ReadonlyMap<string, string> }>();

function knownSlips(lexicon: Lexicon) {
  let found = known.get(lexicon);
  if (!found) known.set(lexicon, (found = { phrases: new Phrases(lexicon.slips.keys()), right: lexicon.slips }));
  return found;
}

function sameCapital(wrong: string, right: string): string {
  return /^\p{Lu}/u.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
