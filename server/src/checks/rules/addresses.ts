import { diagnostic } from "../../diagnostics/report.ts";
import { message } from "../../messages/message.ts";
import { itemsBy, sumOf, type Around } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Row, Said } from "../items/row.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { eachOtherWording, type Wording } from "../wording/wordings.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";
import { lexiconFor } from "../words/lexicons.ts";

interface Use {
  readonly first: Pick<Wording, "file" | "text">;
  count: number;
}

/** The ways in which items speak to people, by language; and in how many texts each way is used. */
const inItems = itemsBy((row, around) => usesIn(row, around).map(({ language, form }) => ({ group: String(language), label: form })));
const timesInItems = sumOf((row, around) => usesIn(row, around).map(({ language, form }) => [`${language} ${form}`, 1]));

function usesIn(row: Row, around: Around): readonly (Said & { readonly form: string })[] {
  return row.wordings(around).flatMap((said) => {
    const { lexicon } = around.languages[said.language]!;
    return lexicon ? formsIn(said.text.value, lexicon).map(({ form }) => ({ ...said, form })) : [];
  });
}

/** That who answers is spoken to in one way throughout, in each language. */
export const addresses: Rule = {
  items(instrument, report, { translations, items }) {
    const languages = new Map<string, Map<string, Use>>();
    const note = (language: string, form: string, first: Use["first"], count = 1): void => {
      const forms = languages.get(language) ?? new Map<string, Use>();
      const use = forms.get(form);
      if (use) use.count += count;
      else languages.set(language, forms.set(form, { first, count }));
    };
    let areItemsNoted = false;
    eachOtherWording(instrument, translations, (wording) => {
      // Stems come first.
      if (wording.kind !== "stem" && !areItemsNoted) noteItems(items, note);
      areItemsNoted ||= wording.kind !== "stem";
      const lexicon = lexiconFor(wording.language);
      // An option names people.
      if (!lexicon || wording.kind === "option") return;
      for (const { form, isOfAll } of formsIn(wording.text.value, lexicon)) {
        // An introduction may speak of all who answer.
        if (!isOfAll || wording.kind !== "intro") note(wording.language, form, wording);
      }
    });
    if (!areItemsNoted) noteItems(items, note);
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

/** Notes the ways in which items speak, in the order in which a reader meets them. */
function noteItems(items: Items, note: (language: string, form: string, first: Use["first"], count: number) => void): void {
  const used = items.of(inItems);
  for (const [language, { tag }] of items.around.languages.entries()) {
    const left = new Set(used.labels(String(language)));
    const rows = new Set([...left].map((form) => used.first(String(language), form)!));
    for (const row of [...rows].sort((one, other) => one.start - other.start))
      for (const said of usesIn(row, items.around))
        if (said.language === language && left.delete(said.form))
          note(tag, said.form, { file: items.fileOf(said), text: said.text }, items.of(timesInItems).of(`${language} ${said.form}`));
  }
}

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
