import type { OptionSymbol } from "../../semantics/symbols.ts";
import { addedOption } from "../addedOption.ts";
import { answerBandOf } from "../answerBand.ts";
import { eachChoice, ofOptions } from "../eachChoice.ts";
import { readLabels } from "../responses/meaning.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

/** Of fewer, most lists are all that there is: yes and no, or those and neither. */
const fewest = 4;

/** That a list of kinds has a place for what is of none. What is in an order, or counts, has its ends. */
export const otherAnswers: Rule = {
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    const words = questionWordsIn(lexicon);
    for (const question of eachChoice(instrument, ({ type }) => type?.kind === "one")) {
      const { text } = question.decl;
      if (!text || firstIn(sentenceOf(text.value), words.closed) || !isOpenList(question.type.options, lexicon)) continue;
      const { somethingElse: label } = words;
      const fixes = addedOption(question, { name: "other", label, clause: "specify" }, report);
      report.add("no-other-option", text, { proposed: label }, { fixes });
    }
  },
};

/** Labels that name kinds, of which none is for the rest. */
const isOpenList = ofOptions((options: readonly OptionSymbol[], lexicon: Lexicon) => {
  const { other, none } = questionWordsIn(lexicon);
  const labels = options.flatMap(({ decl, label }) => (label && !decl.missing ? label.value : []));
  if (labels.length < fewest || options.some(({ decl }) => decl.specify || decl.exclusive)) return false;
  const isOrdered = readLabels(labels).meanings.filter((meaning) => meaning && !meaning.kind?.startsWith("=")).length >= 2;
  if (isOrdered) return false;
  return labels.every((label) => {
    const sentence = sentenceOf(label);
    const isFor = [other, none, lexicon.noAnswer, lexicon.frequency, lexicon.periods].some((list) => firstIn(sentence, list));
    return !isFor && !answerBandOf(label) && !/\d/.test(label);
  });
});
