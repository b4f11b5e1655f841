import { inQuotes } from "../../language/texts.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Rule } from "../rule.ts";
import { changeList, changesOf } from "../changeList.ts";
import { isFinished, leastInAll } from "../begun.ts";
import { sentenceOf } from "../wording/sentence.ts";

/** A reason of fewer words tells nothing that a reader could go by. */
const leastWords = 4;

/** That an instrument says where it comes from, what others may do with it, and why it was changed. */
export const provenance: Rule = {
  instrument(instrument, report) {
    const { nameSpan, items, batteries, citations, adapted, model, metadata } = instrument;
    for (const { because } of adapted)
      if (because && sentenceOf(because.value).words.length < leastWords) {
        const list = inQuotes(changeList(instrument, model && changesOf(instrument, model)));
        const fix = { title: message("fixes.sayAdapted"), edits: [{ span: because, newText: list }], isGuess: true } as const;
        report.add("adapted-without-why", because, {}, { fixes: [fix] });
      }
    if (items.length < leastInAll || batteries.length === 0 || !isFinished(instrument)) return;
    const missing: Message[] = [];
    if (citations.length === 0 && adapted.length === 0 && !model) missing.push(message("nouns.source"));
    if (!metadata.has("licence")) missing.push(message("nouns.licence"));
    if (missing.length > 0) report.add("provenance-missing", nameSpan, { missing });
  },
};
