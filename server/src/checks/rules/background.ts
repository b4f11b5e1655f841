import type { Fix } from "../../diagnostics/diagnostic.ts";
import { message } from "../../messages/message.ts";
import type { InstrumentSymbol, PageSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { conditionsOf, subjectsOf } from "../reachable.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";

/** That people are asked about the service first, and who they are when they know what it is for. Without pages, batteries come first. */
export const background: Rule = {
  instrument(instrument, report) {
    const { languages, pages } = instrument;
    const lexicon = lexiconFor(languages[0] ?? "en");
    const firstRated = pages.findIndex(rates);
    if (!lexicon || firstRated < 0) return;
    // What decides who sees what has to be asked first.
    const deciding = new Set(
      conditionsOf(instrument).flatMap((when) => subjectsOf(when).flatMap((each) => (each.kind === "item" ? [] : each.question))),
    );
    const asked = pages.slice(0, firstRated + 1).flatMap((page) => asksBefore(page).map((question) => ({ page, question })));
    const own = asked.filter(({ question }) => {
      const { text } = question.decl;
      return text && !deciding.has(question) && asksWho(text.value, lexicon);
    });
    const [first] = own;
    if (!first || (own.length < 2 && !isSensitive(first.question.decl.text!.value, lexicon))) return;
    const onPage = new Set(own.map(({ page }) => page));
    const fixes = onPage.size === 1 && first.page.shown.length === own.length ? movedBehind(first.page, instrument, report) : [];
    report.add("personal-first", first.question.decl.text!, { questions: own.map(({ question }) => question.name) }, { fixes });
  },
};

function rates({ shown }: PageSymbol): boolean {
  return shown.some(({ kind }) => kind === "battery");
}

/** The questions of a page above its batteries. */
function asksBefore({ shown }: PageSymbol): readonly QuestionSymbol[] {
  const end = shown.findIndex(({ kind }) => kind === "battery");
  return shown.slice(0, end < 0 ? shown.length : end).flatMap((each) => (each.kind === "question" ? each.question : []));
}

const asksWho = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  const { background: words, personal, harmlessSensitive } = questionWordsIn(lexicon);
  return firstIn(sentence, words, harmlessSensitive) !== undefined && firstIn(sentence, personal) !== undefined;
});

const isSensitive = remembered((text, lexicon) => {
  return firstIn(sentenceOf(text), lexicon.sensitive, questionWordsIn(lexicon).harmlessSensitive) !== undefined;
});

/** Puts a page behind the last one that has a battery, with the blanks that stand before it. */
function movedBehind({ decl, when }: PageSymbol, { pages }: InstrumentSymbol, { source }: Report): readonly Fix[] {
  const last = pages.findLast(rates);
  if (when || !last) return [];
  const start = source.slice(0, decl.start).trimEnd().length;
  const edits = [
    { span: { start, end: decl.end }, newText: "" },
    { span: { start: last.decl.end, end: last.decl.end }, newText: source.slice(start, decl.end) },
  ];
  return [{ title: message("fixes.moveBehind", { page: last.name }), edits, isGuess: true }];
}
