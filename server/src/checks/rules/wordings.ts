import type { Configuration } from "../../configuration/configuration.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { placesIn } from "../../language/texts.ts";
import type { Report } from "../../semantics/report.ts";
import { itemsWith } from "../items/fact.ts";
import type { Said } from "../items/row.ts";
import { Remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { eachOtherWording, type Wording, type WordingKind } from "../wording/wordings.ts";
import type { Hit } from "../wording/rule.ts";
import { rules } from "../wording/rules.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** What is wrong with single texts, whoever answers them. */
export const wordings: Rule = {
  items(_, report, { items }) {
    for (const [, found] of items.of(inItems))
      for (const { said, hits } of found)
        for (const finding of findingsOf(hits, { text: said.text, file: items.fileOf(said) }, report)) report.diagnostics.push(finding);
  },
  instrument(instrument, report, { translations, configuration }) {
    let original: readonly Hit[] = nothing;
    eachOtherWording(instrument, translations, (wording) => {
      const lexicon = lexiconFor(wording.language);
      const isTranslated = wording.language !== instrument.languages[0];
      const hits = lexicon ? hitsIn(wording.text.value, wording.kind, lexicon, configuration) : nothing;
      if (!isTranslated) original = hits;
      for (const finding of findingsOf(isTranslated ? newIn(hits, original) : hits, wording, report)) report.diagnostics.push(finding);
    });
  },
};

/** A translation that says the same has the same fault: it is mended, or allowed, where it comes from. */
function newIn(hits: readonly Hit[], original: readonly Hit[]): readonly Hit[] {
  return hits.length === 0 ? hits : hits.filter(({ code }) => code === "slip" || !original.some((before) => before.code === code));
}

const inItems = itemsWith((row, around) => {
  const found: { readonly said: Said; readonly hits: readonly Hit[] }[] = [];
  let original: readonly Hit[] = nothing;
  for (const said of row.wordings(around)) {
    const { lexicon } = around.languages[said.language]!;
    const hits = lexicon ? hitsIn(said.text.value, row.decl.reverse ? "reversed" : "item", lexicon, around.configuration) : nothing;
    if (said.language === 0) original = hits;
    const own = said.language === 0 ? hits : newIn(hits, original);
    if (own.length > 0) found.push({ said, hits: own });
  }
  return found.length > 0 ? found : undefined;
});

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
function findingsOf(hits: readonly Hit[], { text, file }: Pick<Wording, "text" | "file">, report: Report): readonly Diagnostic[] {
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
