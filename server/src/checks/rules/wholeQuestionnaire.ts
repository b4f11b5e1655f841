import type { Fix } from "../../diagnostics/diagnostic.ts";
import * as make from "../../language/make.ts";
import { print, separatorAt, settingAt } from "../../language/print.ts";
import { message, type Message } from "../../messages/message.ts";
import { burdenOf, burdenOfPages, pagesOf } from "../../semantics/burden.ts";
import { optionsOf } from "../../semantics/questionKinds.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import { isFinished, leastInAll } from "../begun.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { wholeWordsIn } from "../words/wholeWords.ts";

/** What people are told before they begin, whether they are the right ones, and how long it takes. */
export const wholeQuestionnaire: Rule = {
  instrument(instrument, report) {
    // An instrument without questions and pages is a set of items for others to use.
    if (instrument.items.length < leastInAll || instrument.batteries.length === 0) return;
    checkLength(instrument, report);
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    checkIntroduction(instrument, lexicon, report);
    checkScreening(instrument, lexicon, report);
  },
};

/** Minutes beyond which more people break off, and beyond which most answer worse. */
const long = 10;
const tooLong = 20;

function checkLength(instrument: InstrumentSymbol, report: Report): void {
  const { minutes } = burdenOf(instrument);
  if (minutes <= long) return;
  const pages = burdenOfPages(instrument);
  const longest = pages.reduce((most, page) => (page.seconds > most.seconds ? page : most), pages[0]!);
  const params = { minutes, most: minutes > tooLong ? tooLong : long, page: longest.id, ofPage: Math.ceil(longest.seconds / 60) };
  report.add(minutes > tooLong ? "much-too-long" : "long-questionnaire", instrument.nameSpan, params);
}

/** That the introduction says that taking part is free, how long it takes, and what becomes of the answers. A contact is a member of its own. */
function checkIntroduction(instrument: InstrumentSymbol, lexicon: Lexicon, report: Report): void {
  const { metadata, nameSpan } = instrument;
  const intro = metadata.get("intro");
  if (!intro) {
    if (isFinished(instrument)) report.add("no-introduction", nameSpan, {}, { fixes: [introduced(instrument, lexicon, report)] });
    return;
  }
  const texts = [intro, metadata.get("consent")].flatMap((text) => (text ? said(text.value, lexicon) : []));
  const has = (what: "voluntary" | "time" | "confidential" | "contact") => texts.some((each) => each[what]);
  const missing: Message[] = [];
  if (!has("voluntary")) missing.push(message("nouns.voluntary"));
  if (!has("time")) missing.push(message("nouns.time"));
  if (!has("confidential")) missing.push(message("nouns.confidential"));
  if (!has("contact") && !metadata.has("contact")) missing.push(message("nouns.contact"));
  if (missing.length > 0) report.add("introduction-lacks", intro, { missing });
}

/** What fits any questionnaire. Whom to ask is the author's to say. */
const introductions: Readonly<Record<Lexicon["language"], readonly string[]>> = {
  en: [
    "We would like to know what you think of the service. Taking part is voluntary and takes about {minutes} minutes; you may stop at any time.",
    "Your answers are confidential and are reported in summary only.",
  ],
  id: [
    "Kami ingin mengetahui pendapat Anda tentang layanan ini. Keikutsertaan bersifat sukarela dan memerlukan sekitar {minutes} menit; Anda boleh berhenti kapan saja.",
    "Jawaban Anda dirahasiakan dan hanya dilaporkan dalam bentuk gabungan.",
  ],
};

/** Writes an introduction behind the last that is said of the whole, such as the version, which a finished one has. */
function introduced({ decl }: InstrumentSymbol, { language }: Lexicon, { source }: Report): Fix {
  const last = decl.members.findLast(({ kind }) => kind === "text" || kind === "names" || kind === "cite");
  const { start, end } = last ?? decl;
  const value = introductions[language].join(" ");
  const intro = print(make.textMember("intro", { value, block: true }), settingAt(source, start));
  return { title: message("fixes.writeIntroduction"), edits: [{ span: { start: end, end }, newText: separatorAt(source, start) + intro }] };
}

const said = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  const { voluntary, time, confidential, contact } = wholeWordsIn(lexicon);
  return {
    voluntary: firstIn(sentence, voluntary) !== undefined,
    time: firstIn(sentence, time) !== undefined,
    confidential: firstIn(sentence, confidential) !== undefined,
    contact: firstIn(sentence, contact) !== undefined || text.includes("@"),
  };
});

/** That who is not meant is asked first, and nobody rates what he does not know. Where the text says whom it asks, that is what is screened for. */
function checkScreening(instrument: InstrumentSymbol, lexicon: Lexicon, report: Report): void {
  const { metadata, pages, questions, items } = instrument;
  const shown = pagesOf(instrument);
  const firstRated = shown.findIndex((page) => page.shown.some(({ kind }) => kind === "battery"));
  const screening = questions.find((question) => screens(question, lexicon));
  if (screening) {
    const asked = shown.findIndex((page) => page.shown.some((each) => each.kind === "question" && each.question === screening));
    const { page } = shown[firstRated] ?? {};
    if (firstRated >= 0 && asked > firstRated && !page?.when) report.add("screening-late", screening.decl.text ?? screening.nameSpan, {});
    return;
  }
  const population = metadata.get("population");
  if (!population || [...pages, ...items].some(({ when }) => when)) return;
  const words = wholeWordsIn(lexicon);
  const consents = metadata.get("consent");
  const isUse = firstIn(sentenceOf(population.value), words.used) && !firstIn(sentenceOf(population.value), words.invited);
  if (isUse && !(consents && firstIn(sentenceOf(consents.value), words.used))) report.add("no-screening", population, {});
}

/** Asks, for a yes or a no, whether somebody has used what is rated. */
function screens(question: QuestionSymbol, lexicon: Lexicon): boolean {
  const { text } = question.decl;
  return question.type?.kind === "one" && optionsOf(question).length <= 3 && text !== undefined && asksForUse(text.value, lexicon);
}

const asksForUse = remembered((text, lexicon) => wholeWordsIn(lexicon).haveYouUsed.lengthAt(sentenceOf(text), 0) > 0);
