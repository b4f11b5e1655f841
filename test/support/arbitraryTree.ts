/** Trees as they are made by hand, of every kind and with the most awkward texts; and what two trees are compared by. */

import fc from "fast-check";
import type * as ast from "../../server/src/language/ast.ts";
import type { Written, WrittenFile } from "../../server/src/language/print.ts";
import { words } from "../../server/src/language/tokens.ts";

/** Any string that the parser can give back: a line end is a line feed. */
const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "is quick",
      'a "b" c',
      '"""',
      '""""" x',
      "a \\ b \\n \\\\",
      "{term} {{7}}",
      "“q” «x»",
      "one\ntwo",
      "one\n\ntwo\n\n\nthree ",
      " \n\n",
      "",
    ),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.array(fc.constantFrom("word", "a longer one", "\n\n", "\n", " ", '"', "\\", "…"), { maxLength: 60 }).map((parts) => parts.join("")),
  )
  .map((any) => any.replace(/\r\n?|\u000b/g, "\n"));

const str: fc.Arbitrary<Written<ast.Str>> = fc.oneof(text, fc.record({ value: text, block: fc.boolean() }));
const plainName = fc.oneof(fc.constantFrom("a", "R1", "e_governance", "x9"), fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/));
/** Keywords are names, too, where a name must come. */
const name = fc.oneof({ weight: 4, arbitrary: plainName }, { weight: 1, arbitrary: fc.constantFrom(...words) });
/** Where a list of names, or a statement, starts with a name, some keywords would be read as what they are. */
const free = plainName.filter((each) => !(words as readonly string[]).includes(each));
const code = fc.array(free, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("-"));
const num: fc.Arbitrary<Written<ast.Num>> = fc.oneof(
  fc.integer({ min: -99, max: 999 }),
  fc.constantFrom({ raw: "88.30" }, { raw: "-0.5" }, 1e-7, 1e14),
);
const range = fc.record({ lo: num, hi: num });
const lines = fc.array(fc.stringMatching(/^[a-z] [a-z/"#{}-]{0,8}[a-z]$/), { minLength: 1, maxLength: 3 }).map((each) => each.join("\n"));
const above = fc.array(fc.oneof(fc.constant(""), fc.stringMatching(/^[a-z "{}]{0,12}$/)), { maxLength: 2 });
const flag = fc.constant(true as const);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength, maxLength: 4 });

const allows = some(fc.record({ code, because: str })).map((each) => each.slice(0, 1));
const declared = { name, text: str, above, doc: maybe(lines), allows };
const titled = { ...declared, text: maybe(str) };

const path = some(name, 1).map((segments) => ({ segments: segments.slice(0, 2) }));
const operand: fc.Arbitrary<Written<ast.Operand>> = fc.oneof(
  fc.record({ kind: fc.constant("name" as const), text: name }),
  fc.integer({ min: -9, max: 99 }).map((value) => ({ kind: "number" as const, value })),
  fc.record({ kind: fc.constant("string" as const), value: text }),
);
/** What starts a condition must not be one of its words. */
const subject = fc.record({ segments: fc.tuple(free, name) });

const comparison = fc.constantFrom("==" as const, "!=" as const, "<" as const, "<=" as const, ">" as const, ">=" as const);

/** What an answer counts, in `points(…)`. */
const pointed: fc.Arbitrary<Written<ast.Operand>> = fc.oneof(
  fc.record({ kind: fc.constant("name" as const), text: name }),
  fc.integer({ min: -9, max: 99 }).map((value) => ({ kind: "number" as const, value })),
);
const tableMember: fc.Arbitrary<Written<ast.TableMember>> = fc.oneof(
  fc.record({ kind: fc.constant("row" as const), code: fc.integer({ min: -9, max: 99 }), cells: some(free, 1) }),
  fc.record({ kind: fc.constant("category" as const), name: free, text: str }),
);

const { expression } = fc.letrec<{ expression: Written<ast.Expression> }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(0, 100, 0.25).map((value) => ({ kind: "number" as const, value })),
    path.map((each) => ({ kind: "path" as const, ...each })),
    fc.record({
      kind: fc.constant("binary" as const),
      op: fc.constantFrom("+", "-", "*", "/"),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({ kind: fc.constant("negate" as const), operand: tie("expression") }),
    fc.record({ kind: fc.constant("compare" as const), op: comparison, left: tie("expression"), right: tie("expression") }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("mean", "sum"),
      argument: tie("expression"),
      more: fc.array(tie("expression"), { maxLength: 2 }),
      perDimension: maybe(flag),
    }),
    fc.record({
      kind: fc.constant("points" as const),
      argument: tie("expression"),
      points: some(fc.record({ answer: pointed, value: num }), 1),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      argument: tie("expression"),
      more: fc.array(tie("expression"), { minLength: 1, maxLength: 1 }),
      perItem: maybe(flag),
      rows: some(tableMember, 1),
    }),
  ),
}));

/** What a condition compares that is more than one answer. */
const calculated: fc.Arbitrary<Written<ast.Expression>> = fc.oneof(
  fc.record({ kind: fc.constant("call" as const), name: fc.constantFrom("mean", "sum"), argument: expression }),
  fc.record({
    kind: fc.constant("binary" as const),
    op: fc.constantFrom("+", "*"),
    left: subject.map((each) => ({ kind: "path" as const, ...each })),
    right: expression,
  }),
);

const { condition } = fc.letrec<{ condition: Written<ast.Condition> }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constant("answered" as const), subject: path }),
    fc.record({ kind: fc.constant("compare" as const), op: comparison, subject, value: operand }),
    fc.record({ kind: fc.constant("in" as const), subject, values: some(operand, 1) }),
    fc.record({ kind: fc.constant("includes" as const), subject, value: operand }),
    fc
      .record({ kind: fc.constant("compare" as const), op: comparison, left: calculated, right: expression })
      .map((each) => ({ kind: "holds" as const, expression: each })),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("condition"), right: tie("condition") }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("condition") }),
  ),
}));

const checks = some(fc.record({ rule: condition, message: str }));

/** Before a negative code, an option's own words are no names. */
const optionName = name.filter((each) => !["specify", "exclusive", "missing", "when"].includes(each));
const option = fc
  .record({
    name: optionName,
    code: num,
    label: str,
    specify: fc.boolean(),
    specifyRequired: fc.boolean(),
    exclusive: fc.boolean(),
    missing: fc.boolean(),
    was: maybe(str),
    when: fc.option(condition, { nil: undefined, freq: 1 }),
    above,
  })
  // One that requires words asks for them.
  .map((each) => ({ ...each, specify: each.specify || each.specifyRequired }));
const options = { list: maybe(name), options: some(option, 1) };
const count = fc.integer({ min: 0, max: 999 });
const bounds = { least: maybe(count), most: maybe(count) };
const day = fc.constantFrom("today", "1920-01-01", "2026-11-24");
/** The forms of a text, of which it has one at most. */
const form = fc.constantFrom({}, { long: true }, { format: "email" }, { format: "phone" }, { format: "url" }, { like: "MEN-00000" });
const questionType: fc.Arbitrary<Written<ast.QuestionType>> = fc.oneof(
  fc
    .record({ type: fc.constantFrom("one" as const, "rank" as const), ...options, chosen: maybe(flag) })
    .map(({ list, options: own, type, chosen }) => (list === undefined ? { type, options: own } : { type, list, chosen })),
  fc
    .record({ type: fc.constant("any" as const), ...options, ...bounds, chosen: maybe(flag) })
    .map(({ list, options: own, chosen, ...any }) => (list === undefined ? { ...any, options: own } : { ...any, list, chosen })),
  fc.constantFrom(...(["rankDimensions", "date", "time", "place", "file", "image"] as const)).map((type) => ({ type })),
  fc.record({ type: fc.constant("date" as const), lo: day, hi: day }),
  fc.record({
    type: fc.constant("number" as const),
    range: maybe(range),
    missing: some(fc.record({ code: num, label: str })),
    unit: maybe(str),
  }),
  fc.record({ form, most: maybe(count) }).map(({ form: own, most }) => ({ type: "text" as const, ...own, most })),
  fc.record({ type: fc.constant("scale" as const), scale: name }),
  fc.record({ type: fc.constant("share" as const), total: num }),
);

const kind = <Kind extends string>(word: Kind) => fc.constant(word);
const item: fc.Arbitrary<Written<ast.Item>> = fc.record({
  kind: kind("item"),
  ...titled,
  name: free,
  text: str,
  reverse: maybe(flag),
  required: maybe(flag),
  optional: maybe(flag),
  scale: maybe(name),
  covers: some(name),
  only: some(name),
  poles: maybe(fc.record({ left: str, right: str })),
  short: maybe(name),
  was: maybe(str),
  when: maybe(condition),
  // One without a text of its own has what it was called.
  wordings: some(fc.oneof(fc.record({ battery: free, text: str, was: maybe(str), above }), fc.record({ battery: free, was: str, above }))),
});
const dimensionOf = <Member>(members: fc.Arbitrary<Member[]>) =>
  fc.record({ kind: kind("dimension"), ...titled, definition: maybe(str), formative: maybe(flag), members });
const dimension: fc.Arbitrary<Written<ast.Dimension>> = dimensionOf(
  some(fc.oneof({ weight: 3, arbitrary: item }, { weight: 1, arbitrary: dimensionOf(some(item, 1)) }), 1),
);
const attribute = fc.record({ kind: kind("attribute"), name: free, text: str, doc: maybe(lines), above });
const modelDimension = fc.record({
  kind: kind("modelDimension"),
  ...titled,
  definition: maybe(str),
  formative: maybe(flag),
  members: some(attribute),
});
const cite = fc.record({ kind: kind("cite"), text: str, doi: maybe(str), above });
const mapping: fc.Arbitrary<Written<ast.Mapping>> = fc.record({
  kind: kind("mapping"),
  from: name,
  to: name,
  doc: maybe(lines),
  allows,
  above,
  entries: some(fc.record({ from: free, to: name, strength: name, weight: maybe(num), note: maybe(str), cite: maybe(str) }), 1),
});
const allow = fc.record({ kind: kind("allow"), allow: fc.record({ code, because: str }), above });
const shown = fc.record({
  name: free,
  item: maybe(name),
  of: some(name),
  byDimension: maybe(flag),
  order: maybe(fc.oneof(fc.constant({ random: true as const }), fc.record({ items: some(free, 2) }))),
  draw: maybe(fc.nat(99)),
  sideBySide: maybe(flag),
  itemByItem: maybe(flag),
  above,
});
const page = fc.record({ kind: kind("page"), ...titled, when: maybe(condition), members: some(shown, 1) });
const randomPages = fc.record({ kind: kind("random"), doc: maybe(lines), members: some(page), above });
const stop = fc.record({ kind: kind("stop"), ...declared, when: maybe(condition) });
const answers = some(
  fc.record({ subject: path, value: fc.oneof(operand, fc.record({ kind: kind("list"), values: some(operand, 1) })) }),
  1,
);

/** What a repeat can hold, too. */
const repeated: fc.Arbitrary<Written<ast.RepeatMember>> = fc.oneof(
  fc.record({
    kind: kind("battery"),
    ...titled,
    scale: maybe(name),
    code: maybe(name),
    dimensions: some(name),
    required: maybe(flag),
    optional: maybe(flag),
  }),
  fc.record({
    kind: kind("question"),
    ...declared,
    type: questionType,
    required: maybe(flag),
    optional: maybe(flag),
    short: maybe(name),
    was: maybe(str),
    when: maybe(condition),
    checks,
  }),
  fc.record({ kind: kind("page"), ...titled, when: maybe(condition), members: some(shown, 1) }),
  fc.record({
    kind: kind("score"),
    ...titled,
    expression,
    perItem: maybe(flag),
    missing: maybe(fc.constantFrom({ rule: "half" as const }, { rule: "none" as const }, { rule: "atLeast" as const, count: 3 })),
    short: maybe(name),
    bands: some(fc.record({ label: fc.oneof(free, text), range, text: maybe(str) })),
  }),
);

const member: fc.Arbitrary<Written<ast.InstrumentMember>> = fc.oneof(
  fc.record({
    kind: kind("text"),
    keyword: fc.constantFrom("version", "licence", "population", "period", "contact", "intro", "outro", "consent"),
    text: str,
    above,
  }),
  fc.record({ kind: kind("text"), keyword: fc.constant("outro" as const), text: str, when: condition, above }),
  fc.record({ kind: kind("text"), keyword: fc.constant("consent" as const), text: str, refused: str, above }),
  cite,
  allow,
  fc.record({ kind: kind("names"), keyword: fc.constant("languages" as const), names: some(code, 1), above }),
  fc.record({ kind: kind("names"), keyword: fc.constant("measures" as const), names: fc.tuple(name), above }),
  fc.record({ kind: kind("names"), keyword: fc.constant("record" as const), names: some(free, 1), above }),
  fc.record({ kind: kind("adapted"), from: str, because: str, above }),
  fc.record({ kind: kind("flag"), keyword: fc.constant("required" as const), above }),
  fc.record({ kind: kind("term"), name, text: str, doc: maybe(lines), above }),
  { weight: 4, arbitrary: repeated },
  dimension,
  page,
  randomPages,
  stop,
  fc.record({ kind: kind("section"), ...titled, when: maybe(condition), members: some(fc.oneof(page, randomPages, stop), 1) }),
  fc.record({
    kind: kind("repeat"),
    ...titled,
    over: fc.oneof(
      fc.record({ kind: fc.constant("options" as const), of: name, chosen: maybe(flag) }),
      fc.record({ kind: fc.constant("numbers" as const), range, by: maybe(name) }),
    ),
    members: some(repeated, 1),
  }),
  mapping,
  fc.record({ kind: kind("test"), title: str, doc: maybe(lines), above, given: answers, expect: answers }),
);

const modelMember: fc.Arbitrary<Written<ast.ModelMember>> = fc.oneof(
  fc.record({ kind: kind("text"), keyword: fc.constant("version" as const), text: str, above }),
  cite,
  allow,
  fc.record({ kind: kind("sure"), level: name, because: maybe(str) }),
  fc.record({ kind: kind("names"), keyword: fc.constant("compares" as const), names: some(name, 1) }),
  fc.record({ kind: kind("flag"), keyword: fc.constant("formative" as const) }),
  modelDimension,
);

/** What a member above would take for its own clause comes first: the printer would put it there. */
const takenFirst = <Member extends { readonly kind: string }>(members: readonly Member[]): Member[] => {
  const isTaken = ({ kind: each }: Member): boolean => each === "allow" || each === "flag";
  return [...members.filter(isTaken), ...members.filter((each) => !isTaken(each))];
};

const declaration: fc.Arbitrary<Written<ast.Declaration>> = fc.oneof(
  fc.oneof(fc.record({ kind: kind("import"), library: name, above }), fc.record({ kind: kind("import"), path: str })),
  fc.record({
    kind: kind("scale"),
    ...titled,
    codes: fc.array(num, { minLength: 2, maxLength: 5 }),
    labelsSome: maybe(flag),
    shown: maybe(name),
    points: some(fc.record({ code: num, label: str, na: fc.boolean(), was: maybe(str), above }), 1),
  }),
  fc.record({
    kind: kind("scale"),
    ...titled,
    range,
    labelsSome: maybe(flag),
    shown: maybe(name),
    points: some(fc.record({ code: num, label: str, na: fc.boolean(), was: maybe(str), above }), 1),
  }),
  fc.record({ kind: kind("choices"), ...titled, options: some(option, 1) }),
  fc.record({ kind: kind("model"), ...declared, members: some(modelMember, 1).map(takenFirst) }),
  mapping,
  fc.record({
    kind: kind("translation"),
    language: code,
    of: name,
    text: maybe(str),
    doc: maybe(lines),
    above,
    entries: some(
      fc.record({
        key: fc.oneof(fc.tuple(fc.oneof(free, fc.constantFrom("1", "-2"))), fc.tuple(free, fc.oneof(free, text))),
        text: str,
        above,
      }),
    ),
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind("instrument"),
      ...declared,
      members: fc.array(member, { minLength: 1, maxLength: 10 }).map(takenFirst),
    }),
  },
);

export const writtenFile: fc.Arbitrary<WrittenFile> = fc.record({ declarations: fc.array(declaration, { maxLength: 4 }) });

const forms = new Set(["start", "end", "plain", "block", "above", "keywordSpan", "bandsSpan", "inline", "raw"]);

/** What a tree says, however it was written: names and texts as strings, numbers as numbers, flags as `true`, and nothing of what is not there. */
export function saidBy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(saidBy);
  if (typeof node !== "object" || node === null) return node;
  if ("raw" in node && !("kind" in node)) return Number(node.raw);
  const parts = Object.entries(node).flatMap(([key, part]) => {
    const isAbsent = part === undefined || part === false || (Array.isArray(part) && part.length === 0);
    return forms.has(key) || isAbsent ? [] : [[key, saidBy(part)] as const];
  });
  if (parts.length === 0) return true;
  const [[key, only] = []] = parts;
  return parts.length === 1 && (key === "text" || key === "value") && typeof only !== "object" ? only : Object.fromEntries(parts);
}
