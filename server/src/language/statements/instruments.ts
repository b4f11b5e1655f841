/** What an instrument asks and shows: its members but batteries and dimensions, and what stands in them. */

import { message } from "../../messages/message.ts";
import type { Adapted, Assignment, Band, Condition, Import, Instrument, MissingRule, Page, PageMember, Score, Term, Test } from "../ast.ts";
import { answer, condition, sum } from "./expressions.ts";
import { all, any, field, maybe, name, named, names, number, oneOf, range, text } from "./parts.ts";
import { allow, blocked, clause, declared, flag, ruled, statement } from "./statement.ts";

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

export const shown = statement<PageMember>({
  rule: "shown",
  kind: "shown",
  node: { name: undefined },
  head: [field("name", name("shown"))],
  clauses: { of: clause("of", names("dimension")), byDimension: flag("by", "dimension"), random: flag("order", "random") },
  tail: [maybe(",")],
});

// ---------------------------------------------------------------- scores and their tests

const missingRule = named("missingRule", () => oneOf("half", "none", all("at", "least", number)));

export const score = statement<Score, "expression" | "bands">({
  rule: "score",
  kind: "score",
  words: ["score"],
  node: { kind: "score", ...declared },
  head: [field("name", name("new")), maybe(field("text", text)), "=", field("expression", sum)],
  clauses: {
    missing: ruled<MissingRule>("missing", missingRule),
    bandsSpan: blocked("bands"),
    short: clause("short", name("new")),
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
