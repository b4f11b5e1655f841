import type { Configuration } from "../../configuration/configuration.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { Remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { eachWording, type Wording, type WordingKind } from "../wording/wordings.ts";
import type { Hit } from "../wording/rule.ts";
import { rules } from "../wording/rules.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** What is wrong with single texts, whoever answers them. */
export const wordings: Rule = {
  instrument(instrument, report, translations, configuration) {
    let original: readonly Hit[] = nothing;
    eachWording(instrument, translations, "en", (wording) => {
      const lexicon = lexiconFor(wording.language);
      const isTranslated = wording.language !== instrument.languages[0];
      const hits = lexicon ? hitsIn(wording.text.value, wording.kind, lexicon, configuration) : nothing;
      if (!isTranslated) original = hits;
      for (const found of hits) {
        // A translation that says the same has the same fault: it is mended, or allowed, where it comes from.
        if (isTranslated && found.code !== "slip" && original.some(({ code }) => code === found.code)) continue;
        report.diagnostics.push(findingOf(found, wording, report.source, report.file));
      }
    });
  },
};

const known = new WeakMap<Configuration, Remembered<readonly Hit[]>>();
const nothing: readonly Hit[] = [];

/** What the rules find in a text. */
function hitsIn(text: string, kind: WordingKind, lexicon: Lexicon, configuration: Configuration): readonly Hit[] {
  let hits = known.get(configuration);
  if (!hits) known.set(configuration, (hits = new Remembered()));
  const before = `${lexicon.language} ${kind} `;
  return hits.of(before + text, (copy) => {
    const sentence = sentenceOf(copy.slice(before.length));
    const found = rules.flatMap((rule) => (rule.reads.includes(kind) ? rule.find(sentence, lexicon, configuration, kind) : []));
    return found.length === 0 ? nothing : found;
  });
}

/** The finding at its place. Where the text is not written as it reads (it has escapes, or several lines), the whole text is the place. */
function findingOf({ code, start, end, params, fixes = [] }: Hit, { text, file }: Wording, source: string, own: string): Diagnostic {
  const isAsWritten = file === own && source.slice(text.start + 1, text.end - 1) === text.value;
  const at = (from: number, to: number) => ({ start: text.start + 1 + from, end: text.start + 1 + to });
  return diagnostic(code, file, isAsWritten ? at(start, end) : text, params as never, {
    fixes: isAsWritten
      ? fixes.map(({ title, start: from, end: to, newText, isGuess }) => ({
          title,
          edits: [{ span: at(from, to), newText }],
          ...(isGuess && { isGuess }),
        }))
      : [],
  });
}
