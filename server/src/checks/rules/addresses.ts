import { diagnostic } from "../../diagnostics/report.ts";
import { message } from "../../messages/message.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { eachWording, type Wording } from "../wording/wordings.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";
import { lexiconFor } from "../words/lexicons.ts";

interface Use {
  readonly first: Wording;
  count: number;
}

/** That who answers is spoken to in one way throughout, in each language. */
export const addresses: Rule = {
  instrument(instrument, report, translations) {
    const languages = new Map<string, Map<string, Use>>();
    eachWording(instrument, translations, "en", (wording) => {
      const lexicon = lexiconFor(wording.language);
      // An option names people.
      if (!lexicon || wording.kind === "option") return;
      for (const { form, isOfAll } of formsIn(wording.text.value, lexicon)) {
        // An introduction may speak of all who answer.
        if (isOfAll && wording.kind === "intro") continue;
        const forms = languages.get(wording.language) ?? new Map<string, Use>();
        const use = forms.get(form);
        if (use) use.count++;
        else languages.set(wording.language, forms.set(form, { first: wording, count: 1 }));
      }
    });
    for (const forms of languages.values()) {
      const [main, ...others] = [...forms].sort(([, one], [, other]) => other.count - one.count);
      for (const [form, { first }] of others) {
        const [usual, { first: elsewhere }] = main!;
        const related = [{ file: elsewhere.file, span: elsewhere.text, message: message("places.otherOne") }];
        report.diagnostics.push(diagnostic("address-mixed", first.file, first.text, { form, usual }, { related }));
      }
    }
  },
};

/** The ways in which a text speaks to who answers, each once. What somebody else says in it is not said to him. */
const formsIn = remembered((text, lexicon) => {
  const { addresses: known, mayAddress, harmlessAddresses } = batteryWordsIn(lexicon);
  if (!mayAddress.test(text)) return [];
  const sentence = sentenceOf(text.replace(/["“][^"“”]*["”]/g, (quoted) => " ".repeat(quoted.length)));
  const found = new Map<string, { readonly form: string; readonly isOfAll: boolean }>();
  for (let at = 0; at < sentence.words.length; at++) {
    const harmless = harmlessAddresses.lengthAt(sentence, at);
    const uses = Object.entries(known).map(([form, phrases]) => ({ form, length: phrases.lengthAt(sentence, at) }));
    const { form, length } = uses.reduce((most, use) => (use.length > most.length ? use : most));
    if (harmless >= length && harmless > 0) at += harmless - 1;
    else if (length > 0) {
      if (!found.has(form)) found.set(form, { form, isOfAll: sentence.words[at]!.lower === "respondents" });
      at += length - 1;
    }
  }
  return [...found.values()];
});
