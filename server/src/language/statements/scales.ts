/** Scales and lists of choices. */

import type { Choices, Option, Scale, ScalePoint } from "../ast.ts";
import { field, maybe, name, num, range, text } from "./parts.ts";
import { allow, declared, mark, statement } from "./statement.ts";

export const scale = statement<Scale, "range" | "points">({
  rule: "scale",
  kind: "scale",
  words: ["scale"],
  node: { kind: "scale", ...declared },
  head: [field("name", name("new")), maybe(field("text", text)), field("range", range)],
  clauses: { allow },
  block: ["scale", "points"],
});

export const point = statement<ScalePoint, "code" | "label" | "na">({
  rule: "point",
  kind: "scale",
  node: { na: false },
  head: [maybe(field("na", "na")), field("code", num), field("label", text)],
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

export const option = statement<Option, "code" | "label">({
  rule: "oneOption",
  kind: "option",
  node: {},
  head: [field("name", name("newOption")), field("code", num), field("label", text)],
  clauses: { specify: mark("specify"), exclusive: mark("exclusive"), missing: mark("missing") },
});
