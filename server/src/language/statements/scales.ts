/** Scales and lists of choices. */

import type { Choices, Condition, Option, Scale, ScalePoint } from "../ast.ts";
import { condition } from "./expressions.ts";
import { all, any, field, maybe, name, named, num, oneOf, range, text } from "./parts.ts";
import { allow, clause, declared, mark, marked, none, ruled, statement } from "./statement.ts";

export const scale = statement<Scale, "range" | "codes" | "points">({
  rule: "scale",
  kind: "scale",
  words: ["scale"],
  node: { kind: "scale", ...declared, codes: none },
  head: [field("name", name("new")), maybe(field("text", text)), field("range", oneOf(range, all(num, ",", num, any(",", num))))],
  clauses: {
    labelsSome: ruled(
      "labels",
      named("someLabels", () => "some"),
    ),
    shown: clause("shown", name("look")),
    allow,
  },
  block: ["scale", "points"],
});

export const point = statement<ScalePoint, "code" | "label" | "na">({
  rule: "point",
  kind: "scale",
  node: { na: false },
  head: [maybe(field("na", "na")), field("code", num), field("label", text)],
  clauses: { was: clause("was", text) },
});

export const choices = statement<Choices, "options">({
  rule: "choices",
  kind: "choices",
  words: ["choices"],
  node: { kind: "choices", ...declared },
  head: [field("name", name("new")), maybe(field("text", text))],
  clauses: { allow },
  block: ["options", "options"],
});

export const option = statement<Option, "code" | "label" | "specifyRequired">({
  rule: "oneOption",
  kind: "option",
  node: { specifyRequired: false },
  head: [field("name", name("newOption")), field("code", num), field("label", text)],
  clauses: {
    specify: marked(
      "specify",
      named("specified", () => maybe("required")),
    ),
    exclusive: mark("exclusive"),
    missing: mark("missing"),
    was: clause("was", text),
    when: ruled<Condition>("when", condition),
  },
});
