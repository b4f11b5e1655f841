import { optionsOf } from "../../semantics/questionKinds.ts";
import type { InstrumentSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import { ofOptions } from "../eachChoice.ts";
import type { Rule } from "../rule.ts";
import { addedOption } from "../addedOption.ts";
import { firstIn } from "../wording/firstIn.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

/** That nobody must tell what is nobody's business. */
export const declining: Rule = {
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    for (const question of instrument.questions) {
      const { text } = question.decl;
      const place = text && sensitiveIn(text.value, lexicon);
      if (!text || !place || hasWayOut(question, instrument, lexicon)) continue;
      const fixes = addedOption(question, { name: "declined", label: questionWordsIn(lexicon).declined, clause: "missing" }, report);
      report.add("sensitive-without-way-out", text, { word: text.value.slice(place.start, place.end) }, { fixes });
    }
  },
};

/** The sensitive word in a question about who answers, or about the household. */
const sensitiveIn = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  const { personal, harmlessSensitive } = questionWordsIn(lexicon);
  return firstIn(sentence, personal) && firstIn(sentence, lexicon.sensitive, harmlessSensitive);
});

/** An answer that tells nothing or, where nothing is offered, the blank. Who rates something tells nothing about himself. */
function hasWayOut(question: QuestionSymbol, { required: all }: InstrumentSymbol, lexicon: Lexicon): boolean {
  const { type, decl } = question;
  if (!type || decl.optional) return true;
  if (type.kind === "text" || type.kind === "number" || type.kind === "date") return !(decl.required || all);
  if (type.kind !== "one" && type.kind !== "any") return true;
  const options = optionsOf(question);
  return options.length === 0 || oneTellsNothing(options, lexicon);
}

const oneTellsNothing = ofOptions((options, { noAnswer }: Lexicon) =>
  options.some(({ decl, label }) => decl.missing || (label && firstIn(sentenceOf(label.value), noAnswer))),
);
