import { inQuotes } from "../../language/texts.ts";
import { message } from "../../messages/message.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

/** That whoever gives a number knows in what. A count needs no unit, and an age is given in years. */
export const numberUnits: Rule = {
  instrument({ questions, languages }, report) {
    const lexicon = lexiconFor(languages[0] ?? "en");
    if (!lexicon) return;
    for (const { type, decl } of questions) {
      const { text, type: written } = decl;
      if (!text || type?.kind !== "number" || written?.type !== "number" || written.unit) continue;
      const { isClear, isAge } = asks(text.value, lexicon);
      if (isClear || (isAge && written.range)) continue;
      const { years } = questionWordsIn(lexicon);
      const clauses = isAge ? `0..120 unit ${inQuotes(years)}` : 'unit "…"';
      const fix = {
        title: message("fixes.write", { text: clauses }),
        edits: [{ span: { start: written.end, end: written.end }, newText: ` ${clauses}` }],
        isGuess: true as const,
      };
      report.add("number-without-unit", text, { proposed: isAge ? clauses : `unit ${inQuotes(years)}` }, { fixes: [fix] });
    }
  },
};

/** Whether a text itself says what is counted, and whether it asks for an age. */
const asks = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  const { counted, units, age } = questionWordsIn(lexicon);
  return {
    isClear: (firstIn(sentence, counted) ?? firstIn(sentence, units)) !== undefined || /[%$€£]/.test(text),
    isAge: firstIn(sentence, age) !== undefined,
  };
});
