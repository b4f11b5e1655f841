/** What an instrument asks and shows: its members but batteries and dimensions, and what stands in them. */

import { message } from "../../messages/message.ts";
import type {
  Adapted,
  AnswerPoints,
  Assignment,
  Band,
  Category,
  Condition,
  Import,
  Instrument,
  MissingRule,
  Note,
  Order,
  Page,
  PageMember,
  RandomPages,
  Repeat,
  Score,
  Section,
  Stop,
  TableRow,
  Term,
  Test,
  TextMember,
} from "../ast.ts";
import { answer, condition, formula } from "./expressions.ts";
import { all, any, field, maybe, name, named, names, num, number, oneOf, range, text } from "./parts.ts";
import { allow, before, blocked, clause, declared, flag, ruled, statement } from "./statement.ts";

export const importing = statement<Import, "library" | "path">({
  rule: "import_",
  kind: "declaration",
  words: ["import"],
  node: { kind: "import" },
  head: [oneOf(field("library", name("library")), field("path", text))],
});

export const instrument = statement<Instrument, "members">({
  rule: "instrument",
  kind: "instrument",
  words: ["instrument"],
  node: { kind: "instrument", ...declared },
  head: [field("name", name("new")), field("text", text)],
  clauses: { allow },
  block: ["instrument", "members"],
  lacks: message("expected.itsTitle"),
});

const textNode = { kind: "text", keyword: "", keywordSpan: undefined };

export const outro = statement<Omit<TextMember, "refused">>({
  rule: "outro",
  kind: "instrument",
  words: ["outro"],
  node: textNode,
  head: [field("text", text)],
  clauses: { when: ruled<Condition>("when", condition) },
});

export const consent = statement<Omit<TextMember, "when">>({
  rule: "consent",
  kind: "instrument",
  words: ["consent"],
  node: textNode,
  head: [field("text", text)],
  clauses: { refused: clause("refused", text) },
});

export const adapted = statement<Adapted, "from" | "because">({
  rule: "adapted",
  kind: "instrument",
  words: ["adapted"],
  node: { kind: "adapted" },
  head: ["from", field("from", text), "because", field("because", text)],
});

export const term = statement<Term>({
  rule: "term",
  kind: "term",
  words: ["term"],
  node: { kind: "term", ...declared },
  head: [field("name", name("new")), field("text", text)],
});

// ---------------------------------------------------------------- pages

export const page = statement<Page, "members">({
  rule: "page",
  kind: "page",
  words: ["page"],
  node: { kind: "page", ...declared },
  head: [field("name", name("new")), maybe(field("text", text))],
  clauses: { when: ruled<Condition>("when", condition), allow },
  block: ["page", "members"],
  text: true,
});

/** Words on a page. */
export const note = statement<Note>({
  rule: "note",
  kind: "note",
  words: ["note"],
  node: { kind: "note", ...declared },
  head: [field("name", name("new")), field("text", text)],
  clauses: { when: ruled<Condition>("when", condition), allow },
  text: true,
  lacks: message("expected.itsText"),
});

/** Pages that come in an order of chance. */
export const randomPages = statement<RandomPages, "members">({
  rule: "randomPages",
  kind: "page",
  words: ["random"],
  node: { kind: "random", doc: undefined },
  head: [],
  block: ["pages", "members"],
});

/** Pages with something in common. */
export const section = statement<Section, "members">({
  rule: "section",
  kind: "section",
  words: ["section"],
  node: { kind: "section", ...declared },
  head: [field("name", name("new")), maybe(field("text", text))],
  clauses: { when: ruled<Condition>("when", condition), allow },
  block: ["section", "members"],
  text: true,
});

/** Where a form ends for some. */
export const stop = statement<Stop>({
  rule: "stop",
  kind: "stop",
  words: ["stop"],
  node: { kind: "stop", ...declared },
  head: [field("name", name("new")), field("text", text)],
  clauses: { when: ruled<Condition>("when", condition), allow },
  lacks: message("expected.itsEnding"),
});

const order = named("order", () => oneOf("random", names("item")));

export const shown = statement<PageMember, "item">({
  rule: "shown",
  kind: "shown",
  node: { name: undefined, item: undefined },
  head: [field("name", name("shown")), maybe(".", field("item", name("shownItem")))],
  clauses: {
    of: clause("of", names("dimension")),
    byDimension: flag("by", "dimension"),
    order: before("list", ruled<Order>("order", order)),
    draw: before("number", clause("draw", number)),
    sideBySide: flag("side", "by", "side"),
    itemByItem: flag("item", "by", "item"),
  },
  tail: [maybe(",")],
});

// ---------------------------------------------------------------- repeats

const repeated = named("repeated", () => oneOf(all("for", name("repeated"), maybe("chosen")), all(range, maybe("by", name("count")))));

export const repeat = statement<Repeat, "over" | "members">({
  rule: "repeat",
  kind: "repeat",
  words: ["repeat"],
  node: { kind: "repeat", ...declared },
  head: [field("name", name("new")), maybe(field("text", text)), field("over", repeated)],
  clauses: { allow },
  block: ["repeat", "members"],
});

// ---------------------------------------------------------------- scores and their tests

const missingRule = named("missingRule", () => oneOf("half", "none", all("at", "least", number)));

export const score = statement<Score, "expression" | "bands">({
  rule: "score",
  kind: "score",
  words: ["score"],
  node: { kind: "score", ...declared },
  head: [field("name", name("new")), maybe(field("text", text)), "=", field("expression", formula)],
  clauses: {
    missing: ruled<MissingRule>("missing", missingRule),
    bandsSpan: blocked("bands"),
    short: clause("short", name("new")),
    perItem: flag("per", "item"),
    allow,
  },
  elsewhere: new Map([["per", message("hints.behindFunction", { written: "mean(a) per dimension / 5" })]]),
});

export const band = statement<Band, "label" | "range">({
  rule: "band",
  kind: "band",
  node: {},
  head: [field("label", oneOf(text, name("newBand"))), field("range", range), maybe(field("text", text))],
});

/** What an answer counts, in `points(…)`. */
export const answerPoints = statement<AnswerPoints, "answer" | "value">({
  rule: "answerPoints",
  kind: "score",
  node: {},
  head: [field("answer", oneOf("else", name("pointed"), num)), field("value", num)],
  tail: [maybe(",")],
});

export const tableRow = statement<TableRow, "code" | "cells">({
  rule: "tableRow",
  kind: "score",
  node: { kind: "row" },
  head: [field("code", num), field("cells", all(name("category"), any(name("category"))))],
});

export const category = statement<Category>({
  rule: "category",
  kind: "score",
  node: { kind: "category", name: undefined, text: undefined },
  head: [field("name", name("newCategory")), field("text", text)],
});

export const test = statement<Test, "title" | "given" | "expect">({
  rule: "test",
  kind: "test",
  words: ["test"],
  node: { kind: "test", doc: undefined },
  head: [field("title", text)],
  block: ["test", "given"],
});

/** What a respondent answers in a test, and the scores that this should give. */
export const answers = statement<Assignment, "subject" | "value">({
  rule: "answers",
  kind: "test",
  words: ["given", "expect"],
  node: {},
  head: [answer, any(",", answer)],
});
