/** Questions, and the kinds of answers that they take. */

import { message } from "../../messages/message.ts";
import type { Check, Condition, Given, Question, QuestionType } from "../ast.ts";
import type { Word } from "../tokens.ts";
import { condition } from "./expressions.ts";
import { all, any, blockOf, day, field, maybe, name, named, num, number, oneOf, range, text, type Part } from "./parts.ts";
import { allow, clause, declared, flag, none, partOf, ruled, ruledMany, statement, type Statement } from "./statement.ts";

const choice = oneOf(all(name("choices"), maybe("chosen")), blockOf("options"));

const kind = (rule: string, words: readonly Word[], node: Partial<QuestionType>, ...head: readonly Part[]): Statement =>
  statement<QuestionType, "type">({ rule, kind: "question", words, node, head });

const atLeast = all("at", "least", field("least", number));
const atMost = all("at", "most", field("most", number));
const missingCodes = field("missing", any("na", num, text));

/** The kinds of answers. */
export const answerKinds = [
  kind("selection", ["one"], { type: "one" }, "of", choice),
  kind("multiple", ["any"], { type: "any" }, "of", choice, maybe(oneOf(all(atLeast, maybe(atMost)), all(atMost, maybe(atLeast))))),
  kind("ranking", ["rank"], {}, oneOf("dimensions", all(maybe("of"), choice))),
  kind(
    "numeric",
    ["number"],
    { type: "number", missing: none },
    maybe(field("range", range)),
    missingCodes,
    maybe("unit", field("unit", text)),
  ),
  kind(
    "free",
    ["text"],
    { type: "text", long: false },
    maybe(oneOf(field("long", "long"), field("format", oneOf("email", "phone", "url")), all("like", field("like", text)))),
    maybe(atMost),
  ),
  kind("date", ["date"], { type: "date" }, maybe(field("lo", day), "..", field("hi", day))),
  kind("rating", ["scale"], { type: "scale" }, field("scale", name("scale"))),
  kind("share", ["share"], { type: "share" }, field("total", num), "across", "dimensions"),
  kind("other", ["time", "place", "file", "image"], {}),
];

/** The words that kinds of answers start with. */
export const kindWords = answerKinds.flatMap(({ words }) => words);

const answerCheck = named("answerCheck", () => all(condition, text));

export const question = statement<Question, "type">({
  rule: "question",
  kind: "question",
  words: ["question"],
  node: { kind: "question", ...declared },
  head: [
    field("name", name("new")),
    field("text", text),
    field(
      "type",
      named("type", () => oneOf(...answerKinds.map(partOf))),
    ),
  ],
  clauses: {
    hint: clause("hint", text),
    random: flag("order", "random"),
    required: flag("required"),
    optional: flag("optional"),
    short: clause("short", name("new")),
    shown: clause("shown", name("look")),
    was: clause("was", text),
    when: ruled<Condition>("when", condition),
    checks: ruledMany<Check>("check", answerCheck),
    allow,
  },
  text: true,
  lacks: message("expected.itsQuestion"),
});

/** The kinds of answers that come from elsewhere. */
export const givenKinds = [
  kind("givenSelection", ["one"], { type: "one" }, "of", oneOf(name("choices"), blockOf("options"))),
  kind("givenText", ["text"], { type: "text" }),
];

export const given = statement<Given, "type" | "hint" | "required" | "optional" | "shown" | "when">({
  rule: "given",
  kind: "given",
  words: ["given"],
  node: { kind: "given", ...declared },
  head: [
    field("name", name("new")),
    field("text", text),
    field(
      "type",
      named("givenType", () => oneOf(...givenKinds.map(partOf))),
    ),
  ],
  clauses: {
    fromLink: flag("from", "link"),
    atRandom: flag("at", "random"),
    short: clause("short", name("new")),
    was: clause("was", text),
    allow,
  },
  text: true,
  lacks: message("expected.itsTitle"),
});
