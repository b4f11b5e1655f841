/** Batteries, and the dimensions and items that they ask. */

import type { Battery, Condition, Dimension, Item, Poles, Wording } from "../ast.ts";
import { condition } from "./expressions.ts";
import { dimensionClauses, ofPages } from "./models.ts";
import { all, field, maybe, name, named, names, oneOf, text } from "./parts.ts";
import { allow, clause, declared, flag, ruled, statement } from "./statement.ts";

export const battery = statement<Battery>({
  rule: "battery",
  kind: "battery",
  words: ["battery"],
  node: { kind: "battery", ...declared },
  head: [field("name", name("newBattery")), maybe(field("text", text))],
  clauses: {
    scale: clause("scale", name("scale")),
    code: clause("code", name("newCode")),
    dimensions: clause("dimensions", names("dimension")),
    hint: clause("hint", text),
    required: flag("required"),
    optional: flag("optional"),
    allow,
  },
  text: true,
  elsewhere: ofPages,
});

export const dimension = statement<Dimension, "members">({
  rule: "dimension",
  kind: "dimension",
  words: ["dimension"],
  node: { kind: "dimension", ...declared },
  head: [field("name", name("newDimension")), maybe(field("text", text))],
  clauses: dimensionClauses,
  block: ["dimension", "members"],
  text: true,
  elsewhere: ofPages,
});

const poles = named("poles", () => all(field("left", text), field("right", text)));

export const item = statement<Item, "wordings">({
  rule: "item",
  kind: "item",
  node: { kind: "item", ...declared },
  head: [field("name", name("newItem")), maybe(field("text", text))],
  clauses: {
    reverse: flag("reverse"),
    covers: clause("covers", names("attribute")),
    only: clause("only", names("battery")),
    scale: clause("scale", name("scale")),
    poles: ruled<Poles>("poles", poles),
    hint: clause("hint", text),
    required: flag("required"),
    optional: flag("optional"),
    short: clause("short", name("new")),
    was: clause("was", text),
    when: ruled<Condition>("when", condition),
    allow,
  },
  block: ["wordings", "wordings", "optional"],
  text: true,
});

export const wording = statement<Wording, "battery" | "was">({
  rule: "wording",
  kind: "item",
  node: {},
  head: [
    field("battery", name("wording")),
    oneOf(all(field("text", text), maybe("was", field("was", text))), all("was", field("was", text))),
  ],
});
