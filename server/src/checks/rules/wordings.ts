import type { Configuration } from "../../configuration/configuration.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { placesIn } from "../../language/texts.ts";
import type { Report } from "../../semantics/report.ts";
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
      // A translation that says the same has the same fault: it is mended, or allowed, where it comes from.
      const own = isTranslated ? hits.filter(({ code }) => code === "slip" || !original.some((before) => before.code === code)) : hits;
      for (const finding of findingsOf(own, wording, report)) report.diagnostics.push(finding);
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

/** The findings at their places. Where a text stands in another file, whose words are not at hand, the whole text is the place. */
function findingsOf(hits: readonly Hit[], { text, file }: Wording, report: Report): readonly Diagnostic[] {
  if (hits.length === 0) return [];
  const places = file === report.file ? placesIn(report.source.slice(text.start, text.end), text.value) : undefined;
  const at = (start: number, end: number): Span => {
    const from = places!.starts[start] ?? places!.ends.at(-1)!;
    return { start: text.start + from, end: text.start + (end > start ? places!.ends[end - 1]! : from) };
  };
  return hits.map(({ code, start, end, params, fixes = [] }) =>
    diagnostic(code, file, places ? at(start, end) : text, params as never, {
      fixes: !places
        ? []
        : fixes.map(({ title, start: from, end: to, newText, isGuess }) => ({
            title,
            edits: [{ span: at(from, to), newText }],
            ...(isGuess && { isGuess }),
          })),
    }),
  );
}
