import type { Str } from "../../language/ast.ts";
import type { ItemSymbol, QuestionSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import { optionsOf } from "../../semantics/questionKinds.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { itemsWith } from "../items/fact.ts";
import { itemsOnOwnScale } from "../items/ownScales.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf, type Phrases } from "../wording/sentence.ts";
import { ofOptions } from "../eachChoice.ts";
import type { Rule } from "../rule.ts";

/** That whoever asks how often says within what time. */
export const periods: Rule = {
  items({ languages, metadata, batteries, questions }, report, { items: known }) {
    const lexicon = lexiconFor(languages[0] ?? "en");
    if (!lexicon || metadata.has("period")) return;
    for (const question of questions) {
      const { text } = question.decl;
      if (text && asksHowOften(text, lexicon) && !saysWhen(question, lexicon)) report.add("no-period", text, {});
    }
    for (const battery of batteries) {
      const { nameSpan, decl, items } = battery;
      if (decl.text && said(decl.text.value, lexicon).when) continue;
      const often = [...known.of(howOftenItems)].filter(([row]) => row.batteries.includes(battery));
      for (const [, text] of often) report.add("no-period", text, {});
      if (often.length > 0) continue;
      // Items on a scale from never to always are told once for all.
      const onOwn = [...known.of(itemsOnOwnScale)].flatMap(([row]) => (row.batteries.includes(battery) ? row.item : []));
      const asked = isFrequency(battery.scale, lexicon) ? items : onOwn;
      const isAsked = ({ decl: { text } }: ItemSymbol): boolean => text !== undefined && !said(text.value, lexicon).when;
      if (asked.some((item) => isFrequency(scaleOf(item, battery), lexicon) && isAsked(item)))
        report.add("no-period", decl.text ?? nameSpan, {});
    }
  },
};

/** The items that ask how often, and do not say within what time. */
const howOftenItems = itemsWith(({ decl: { text } }, around) => {
  const { lexicon } = around.languages[0]!;
  if (!text || !lexicon) return undefined;
  const { when, howOften } = said(text.value, lexicon);
  return howOften && !when ? text : undefined;
});

/** Whether a text says within what time, and whether it asks how often. */
const said = remembered((text, { periods: times, howOften }) => {
  const sentence = sentenceOf(text);
  const has = (phrases: Phrases): boolean => sentence.words.some((_, index) => phrases.lengthAt(sentence, index) > 0);
  return { when: has(times), howOften: has(howOften) };
});

function asksHowOften({ value }: Str, lexicon: Lexicon): boolean {
  return said(value, lexicon).howOften;
}

/** The question itself says within what time, or its options say how often: "every week". */
function saysWhen(question: QuestionSymbol, lexicon: Lexicon): boolean {
  return said(question.decl.text?.value ?? "", lexicon).when || optionsSayWhen(optionsOf(question), lexicon);
}

const optionsSayWhen = ofOptions((options, lexicon: Lexicon) => options.some(({ label }) => label && said(label.value, lexicon).when));

/** Two labels at least say how often. */
function isFrequency(scale: ScaleSymbol | undefined, { frequency }: Lexicon): boolean {
  const labels = (scale?.points ?? []).flatMap(({ label }) => label?.value ?? []);
  return labels.filter((label) => frequency.lengthAt(sentenceOf(label), 0) > 0).length >= 2;
}
