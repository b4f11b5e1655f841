/** The blocks, what stands in each, and how recovery knows it again. */

import type { IToken, TokenType } from "chevrotain";
import { closest } from "../../diagnostics/suggest.ts";
import { message, type Message } from "../../messages/message.ts";
import * as T from "../tokens.ts";
import { K, type Word } from "../tokens.ts";
import type { Block } from "./block.ts";
import { guessDeclaration, guessDimension, guessMember, isFlag, isNoClause } from "./guesses.ts";
import * as instruments from "./instruments.ts";
import * as items from "./items.ts";
import * as models from "./models.ts";
import { codes, firstWords, name, names, text, type BlockName } from "./parts.ts";
import { answerKinds, given, givenKinds, question } from "./questions.ts";
import * as scales from "./scales.ts";
import { partOf, type Statement } from "./statement.ts";

const never = (): boolean => false;

/** A block with the words that its statements start with. */
function block(entry: Omit<Block, "keywords">): Block {
  return { ...entry, keywords: [...new Set(entry.members.flatMap((member) => firstWords(partOf(member))))] };
}

const belongs = (words: readonly Word[], hint: Message): ReadonlyMap<Word, Message> => new Map(words.map((word) => [word, hint]));

const instrument = block({
  members: [
    models.texts("text", "version", "licence", "population", "period", "contact", "intro"),
    instruments.outro,
    instruments.consent,
    models.listing("languages", codes("language")),
    models.listing("measures", name("model")),
    instruments.adapted,
    models.cite,
    models.single("required"),
    models.allowMember,
    instruments.term,
    items.battery,
    items.dimension,
    question,
    given,
    models.listing("record", names("recorded")),
    instruments.note,
    instruments.page,
    instruments.randomPages,
    instruments.section,
    instruments.stop,
    instruments.score,
    instruments.repeat,
    models.ownMapping,
    instruments.test,
  ],
  place: message("positions.instrument"),
  expected: message("expected.instrumentMember"),
  startsStatement: never,
  byName: false,
  nameless: isStrayItem,
  elsewhere: belongs(["import", "scale", "choices", "model", "instrument", "translation", "phrases"], message("hints.topOfFile")),
  hints: new Map(["title", "judul", "name", "nama", "heading"].map((word) => [word, message("hints.titleBehindName")])),
  guess: guessMember,
  pasted: "instrument",
});

const repeatedWords = [items.battery, question, instruments.note, instruments.page, instruments.score].flatMap(({ words }) => words);
const onlyRepeated = (word: Word | undefined): Word | undefined => (word && repeatedWords.includes(word) ? word : undefined);

const declarations = [
  instruments.importing,
  scales.scale,
  scales.choices,
  models.model,
  instruments.instrument,
  models.mapping,
  models.translation,
  models.phrases,
];

export const blocks: Readonly<Record<BlockName, Block>> = {
  file: block({
    members: declarations,
    place: message("positions.topOfFile"),
    expected: message("nouns.or", { names: declarations.flatMap(({ words }) => words) }),
    startsStatement: never,
    byName: false,
    nameless: never,
    elsewhere: belongs(instrument.keywords, message("hints.inInstrument")),
    guess: guessDeclaration,
    pasted: "file",
  }),
  scale: block({
    members: [scales.point],
    place: message("positions.scale"),
    expected: message("expected.point"),
    startsStatement: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
    byName: false,
    nameless: (next) => T.isText(next),
  }),
  options: block({
    members: [scales.option],
    place: message("positions.options"),
    expected: message("expected.option"),
    startsStatement: (next, after) =>
      next.tokenType === T.Number ||
      T.isText(next) ||
      (T.isName(next) && (after.tokenType === T.Number || after.tokenType === T.Minus || (T.isText(after) && !isFlag(next)))),
    byName: true,
    nameless: (next) => next.tokenType === T.Number || T.isText(next),
  }),
  model: block({
    members: [models.version, models.cite, models.sure, models.compares, models.formative, models.allowMember, models.modelDimension],
    place: message("positions.model"),
    expected: message("expected.modelMember"),
    startsStatement: never,
    byName: false,
    nameless: never,
    guess: guessDimension,
  }),
  modelDimension: block({
    members: [models.modelDimension, models.attribute],
    place: message("positions.modelDimension"),
    expected: message("expected.attribute"),
    startsStatement: (next, after) => T.isName(next) && T.isText(after),
    byName: true,
    nameless: (next) => T.isText(next),
  }),
  mapping: block({
    members: [models.entry],
    place: message("positions.mapping"),
    expected: message("expected.mappingEntry"),
    startsStatement: (next, after) => T.isName(next) && after.tokenType === T.Arrow,
    byName: true,
    nameless: (next) => next.tokenType === T.Arrow,
  }),
  translation: block({
    members: [models.translationEntry],
    place: message("positions.translation"),
    expected: message("expected.translationEntry"),
    startsStatement: (next, after) => T.isName(next) && (T.isText(after) || after.tokenType === T.Dot),
    byName: true,
    nameless: (next) => T.isText(next) || next.tokenType === T.Dot,
  }),
  phrases: block({
    members: [models.phraseEntry],
    place: message("positions.phrases"),
    expected: message("expected.phrase"),
    startsStatement: (next, after) => T.isName(next) && T.isText(after),
    byName: true,
    nameless: (next) => T.isText(next),
  }),
  instrument,
  dimension: block({
    members: [items.dimension, items.item],
    place: message("positions.dimension"),
    expected: message("expected.item"),
    startsStatement: (next, after) =>
      T.isName(next) && (T.isText(after) || after.tokenType === T.LCurly || (after.tokenType === K.poles && isNoClause(next))),
    byName: true,
    byItem: true,
    nameless: (next) => T.isText(next),
    pasted: "dimension",
  }),
  wordings: block({
    members: [items.wording],
    place: message("positions.item"),
    expected: message("expected.wording"),
    startsStatement: (next, after) => T.isName(next) && T.isText(after),
    byName: true,
    nameless: (next) => T.isText(next),
  }),
  page: block({
    members: [instruments.shown],
    place: message("positions.page"),
    expected: message("expected.shown"),
    startsStatement: (next) => T.isName(next),
    byName: true,
    nameless: never,
  }),
  pages: block({
    members: [instruments.page],
    place: message("positions.pages"),
    expected: message("expected.page"),
    startsStatement: never,
    byName: false,
    nameless: never,
  }),
  section: block({
    members: [instruments.page, instruments.randomPages, instruments.stop],
    place: message("positions.section"),
    expected: message("expected.sectionMember"),
    startsStatement: never,
    byName: false,
    nameless: never,
    elsewhere: belongs(["section", "repeat", "battery", "dimension", "question", "score"], message("hints.besideSection")),
  }),
  repeat: block({
    members: [items.battery, question, instruments.note, instruments.page, instruments.score],
    place: message("positions.repeat"),
    expected: message("expected.repeatMember"),
    startsStatement: never,
    byName: false,
    nameless: never,
    elsewhere: belongs(["dimension", "repeat", "test", "term"], message("hints.besideRepeat")),
    guess: (ahead) => onlyRepeated(guessMember(ahead)),
  }),
  bands: block({
    members: [instruments.band],
    place: message("positions.bands"),
    expected: message("expected.band"),
    startsStatement: (next, after) => (T.isText(next) || T.isName(next)) && (after.tokenType === T.Number || after.tokenType === T.Minus),
    byName: true,
    nameless: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
  }),
  points: block({
    members: [instruments.answerPoints],
    place: message("positions.points"),
    expected: message("expected.answerPoints"),
    startsStatement: (next, after) =>
      (T.isName(next) || next.tokenType === T.Number || next.tokenType === T.Minus) &&
      (after.tokenType === T.Number || after.tokenType === T.Minus),
    byName: true,
    nameless: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
  }),
  table: block({
    members: [instruments.tableRow, instruments.category],
    place: message("positions.table"),
    expected: message("expected.tableRow"),
    startsStatement: (next, after) =>
      ((next.tokenType === T.Number || next.tokenType === T.Minus) && (T.isName(after) || after.tokenType === T.Number)) ||
      (T.isName(next) && T.isText(after)),
    byName: true,
    nameless: (next) => T.isText(next),
  }),
  test: block({
    members: [instruments.answers],
    place: message("positions.test"),
    expected: message("nouns.or", { names: instruments.answers.words }),
    startsStatement: never,
    byName: false,
    nameless: never,
  }),
};

/** A name and a text, and the name is no keyword: an item, unless a member has lost its keyword, which is asked first. */
export function isStrayItem(next: IToken, after: IToken): boolean {
  if (next.tokenType !== T.Name || instrument.hints?.has(next.image.toLowerCase()) === true) return false;
  return T.isText(after) ? closest(next.image, instrument.keywords) === undefined : after.tokenType === T.Name && /\d$/.test(next.image);
}

/** All statements, kinds of answers among them. */
export const statements: readonly Statement[] = [...Object.values(blocks).flatMap(({ members }) => members), ...answerKinds, ...givenKinds];

/** Words that a text follows directly. */
export const beforeText: readonly Word[] = instrument.members.flatMap(({ words, head: [behind] }) =>
  typeof behind === "object" && behind.is === "field" && behind.part === text ? words : [],
);

/** Of texts that have to be there: what they are called where they are missing, and what may follow, by the word that their statement starts with. */
export const lostTexts: ReadonlyMap<TokenType, { readonly called: Message; readonly followed: readonly Word[] }> = new Map(
  [...declarations, ...instrument.members].flatMap(({ words, head, keywords, lacks }) =>
    lacks === undefined
      ? []
      : words.map((word) => [K[word], { called: lacks, followed: [...head.slice(2).flatMap(firstWords), ...keywords] }]),
  ),
);
