import { message } from "../../messages/message.ts";
import type { Fix, Span } from "../../diagnostics/diagnostic.ts";
import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import type { Languages } from "../../semantics/translations.ts";
import type { Report } from "../../semantics/report.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

const keywords = ["intro", "consent", "outro"] as const;

/** That who was promised to stay unknown is not asked for a name. */
export const anonymity: Rule = {
  instrument(instrument, report, { translations }) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    const asking = instrument.questions.flatMap(({ decl: { text }, type }) => {
      const place = text && (type?.kind === "text" || type?.kind === "number") ? identityIn(text.value, lexicon) : undefined;
      return text && place ? [{ text, what: text.value.slice(place.start, place.end) }] : [];
    });
    if (asking.length === 0) return;
    const promises = promisesOf(instrument, translations.of(instrument));
    const [promise] = promises;
    if (!promise) return;
    const fix = reworded(promises, report);
    for (const { text, what } of asking) {
      const related = [{ file: promise.file, span: promise.span, message: message("places.promised") }];
      report.add("anonymity-broken", text, { what, promise: promise.word }, { related, fixes: fix ? [fix] : [] });
    }
  },
};

const identityIn = remembered((text, lexicon) => {
  const { identifying, harmlessIdentifying } = questionWordsIn(lexicon);
  return firstIn(sentenceOf(text), identifying, harmlessIdentifying);
});

const promiseIn = remembered((text, lexicon) => {
  const { promises, harmlessPromises } = questionWordsIn(lexicon);
  const place = firstIn(sentenceOf(text), promises, harmlessPromises);
  return place && text.slice(place.start, place.end);
});

interface Promised {
  readonly file: string;
  readonly span: Span;
  readonly word: string;
  readonly instead: string | undefined;
}

/** Where an instrument promises it, in each of its languages. */
function promisesOf({ metadata, languages: [first = "en"], file }: InstrumentSymbol, languages: Languages): readonly Promised[] {
  const own = keywords.flatMap((keyword) => metadata.get(keyword) ?? []);
  const said = [
    ...own.map((text) => ({ language: first, file, text })),
    ...[...languages].flatMap(([language, texts]) =>
      own.flatMap((text) => {
        const there = texts.get(text);
        return there ? [{ language, ...there }] : [];
      }),
    ),
  ];
  return said.flatMap(({ language, file: where, text: { value, start, end } }) => {
    const lexicon = lexiconFor(language);
    const word = lexicon && promiseIn(value, lexicon);
    if (word === undefined) return [];
    return [{ file: where, span: { start, end }, word, instead: questionWordsIn(lexicon!).instead[word.toLowerCase()] }];
  });
}

/** Promises what can be kept, in this file. */
function reworded(promises: readonly Promised[], { file, source }: Report): Fix | undefined {
  const edits = promises.flatMap(({ file: where, span, word, instead }) => {
    const start = where === file && instead !== undefined ? source.indexOf(word, span.start) : -1;
    return start >= 0 && start < span.end ? [{ span: { start, end: start + word.length }, newText: instead! }] : [];
  });
  return edits.length > 0 ? { title: message("fixes.promiseConfidence"), edits, isGuess: true } : undefined;
}
