/** Questions, and the kinds of answers that they take. */

import { message } from "../../messages/message.ts";
import type { Question, QuestionType } from "../ast.ts";
import type { Word } from "../tokens.ts";
import { ofPages } from "./models.ts";
import { all, blockOf, field, maybe, name, named, num, oneOf, range, text, type Part } from "./parts.ts";
import { allow, clause, declared, flag, partOf, statement, type Statement } from "./statement.ts";

const choice = oneOf(name("choices"), blockOf("options"));

const kind = (rule: string, words: readonly Word[], node: Partial<QuestionType>, ...head: readonly Part[]): Statement =>
  statement<QuestionType, "type">({ rule, kind: "question", words, node, head });

/** The kinds of answers. */
export const answerKinds = [
  kind("selection", ["one", "any"], {}, "of", choice),
  kind("ranking", ["rank"], {}, oneOf("dimensions", all(maybe("of"), choice))),
  kind("numeric", ["number"], { type: "number" }, maybe(field("range", range)), maybe("unit", field("unit", text))),
  kind("free", ["text"], { type: "text", long: false }, maybe(field("long", "long"))),
  kind("date", ["date"], { type: "date" }),
  kind("rating", ["scale"], { type: "scale" }, field("scale", name("scale"))),
  kind("share", ["share"], { type: "share" }, field("total", num), "across", "dimensions"),
];

/** The words that kinds of answers start with. */
export const kindWords = answerKinds.flatMap(({ words }) => words);

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
  clauses: { required: flag("required"), optional: flag("optional"), short: clause("short", name("new")), allow },
  text: true,
  lacks: message("expected.itsQuestion"),
  elsewhere: ofPages,
});
