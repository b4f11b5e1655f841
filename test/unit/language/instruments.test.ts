import assert from "node:assert/strict";
import type { Dimension, Item, Question } from "../../../server/src/language/ast.ts";
import { declaration, instrumentOf, member, withoutPlaces } from "../../support/trees.ts";

describe("an instrument", () => {
  it("says of itself what it is", () => {
    const words = ["version", "licence", "population", "period", "contact", "intro", "outro", "consent"];
    const { members } = declaration("instrument", instrumentOf(words.map((word) => `${word} "${word}!"`).join("\n")));
    assert.deepEqual(
      members.map((each) => each.kind === "text" && [each.keyword, each.text?.value]),
      words.map((word) => [word, `${word}!`]),
    );
  });

  it("has languages, with commas or without, and one model", () => {
    assert.deepEqual(
      member("names", "languages en, id pt-BR").names.map(({ text }) => text),
      ["en", "id", "pt-BR"],
    );
    assert.deepEqual(
      member("names", "languages es-419, zh-Hant-HK, de-1996").names.map(({ text }) => text),
      ["es-419", "zh-Hant-HK", "de-1996"],
    );
    assert.deepEqual(
      member("names", "measures servqual").names.map(({ text }) => text),
      ["servqual"],
    );
  });

  it("may be adapted, and require every answer", () => {
    const adapted = member("adapted", 'adapted from "SERVQUAL" because "One desk."');
    assert.deepEqual([adapted.from?.value, adapted.because?.value], ["SERVQUAL", "One desk."]);
    assert.equal(member("flag", "required").keyword, "required");
  });

  it("has terms, and what stands above a declaration documents it", () => {
    const { doc, members } = declaration(
      "instrument",
      `/// Whom it is for.\n///  And why.\n${instrumentOf('/// far away\n\n// no doc\n/// near\nterm service "the desk"')}`,
    );
    assert.equal(doc, "Whom it is for.\nAnd why.");
    const [term] = members;
    assert.deepEqual(term?.kind === "term" && [term.name?.text, term.text?.value, term.doc], ["service", "the desk", "near"]);
  });

  it("takes no comment for documentation that stands behind other words", () => {
    const { members } = declaration("instrument", instrumentOf('term a "A" /// of a\nterm b "B"'));
    assert.deepEqual(
      members.map((each) => each.kind === "term" && each.doc),
      [undefined, undefined],
    );
  });
});

describe("a battery", () => {
  it("has a stem, a scale, a code, and dimensions of its own", () => {
    const node = member(
      "battery",
      'battery perception "{service}…" scale agree7 code P dimensions a, b optional allow stem-note because "So."',
    );
    assert.equal(node.text?.value, "{service}…");
    assert.deepEqual([node.scale?.text, node.code?.text, node.dimensions.map(({ text }) => text)], ["agree7", "P", ["a", "b"]]);
    assert.ok(node.optional !== undefined && node.required === undefined);
    assert.equal(node.allows[0]?.code?.text, "stem-note");
  });

  it("may go on in further lines, in any order", () => {
    const node = member("battery", 'battery perception "…"\n    required\n    code P\n    scale agree7');
    assert.ok(node.required !== undefined);
    assert.deepEqual([node.scale?.text, node.code?.text], ["agree7", "P"]);
  });
});

describe("a dimension", () => {
  const items = (text: string): Item[] =>
    (member("dimension", text).members as (Dimension | Item)[]).filter((each) => each.kind === "item");

  it("owns items and facets", () => {
    const node = member("dimension", 'dimension a "A" definition "Of a" formative {\n  dimension b { R1 "one" }\n  R2 "two"\n}');
    assert.equal(node.definition?.value, "Of a");
    assert.deepEqual(
      node.members.map(({ kind, name }) => [kind, name?.text]),
      [
        ["dimension", "b"],
        ["item", "R2"],
      ],
    );
  });

  it("has items with all their clauses", () => {
    const [item] = items(
      'dimension a {\n  R1 "late" reverse scale s optional covers x, y only perception poles "slow" "fast" short r1 when used == yes allow long-item because "So." {\n    expectation "should be late"\n    scale "a battery may be called scale"\n  }\n}',
    );
    assert.deepEqual(withoutPlaces(item), {
      kind: "item",
      name: { text: "R1" },
      text: { value: "late", block: false },
      doc: undefined,
      allows: [{ code: { text: "long-item" }, because: { value: "So.", block: false } }],
      reverse: "present",
      required: undefined,
      optional: "present",
      scale: { text: "s" },
      covers: [{ text: "x" }, { text: "y" }],
      only: [{ text: "perception" }],
      poles: { left: { value: "slow", block: false }, right: { value: "fast", block: false } },
      hint: undefined,
      short: { text: "r1" },
      was: undefined,
      when: { kind: "compare", op: "==", subject: { segments: [{ text: "used" }] }, value: { kind: "name", text: "yes" } },
      wordings: [
        { battery: { text: "expectation" }, text: { value: "should be late", block: false }, was: undefined },
        { battery: { text: "scale" }, text: { value: "a battery may be called scale", block: false }, was: undefined },
      ],
    });
  });

  it("ends an item's list of names at the next line, at a clause and before a text", () => {
    const list = items('dimension a { R1 "a" covers x y reverse\n R2 "b" covers x,\n y\n R3 "c" covers x R4 "d" }');
    assert.deepEqual(
      list.map(({ name, covers }) => [name?.text, covers.map(({ text }) => text)]),
      [
        ["R1", ["x", "y"]],
        ["R2", ["x", "y"]],
        ["R3", ["x"]],
        ["R4", []],
      ],
    );
  });

  it("may have several semantic differentials on a line", () => {
    const { members } = member(
      "dimension",
      'dimension a { P1 poles "weak" "strong" P2 poles "small" "large" P3 "x" reverse poles "a" "b" }',
    );
    assert.deepEqual(
      members.map((item) => item.name?.text),
      ["P1", "P2", "P3"],
    );
  });

  it("may have an item called like a clause", () => {
    const names = items(
      'dimension a {\n  R1 "one" optional\n  scale "two"\n  reverse "three"\n  only "four" only perception\n  dimension "five"\n}',
    ).map(({ name }) => name?.text);
    assert.deepEqual(names, ["R1", "scale", "reverse", "only", "dimension"]);
  });

  it("has what its columns were called, with a wording or without, and may have an item called was", () => {
    const list = items(
      'dimension a {\n R1 "one" was "q1" reverse\n R2 "two" { expectation was "e" perception "p" was "p1" }\n was poles "a" "b"\n R3 "three" }',
    );
    assert.deepEqual(
      list.map(({ name, was }) => [name?.text, was?.value]),
      [
        ["R1", "q1"],
        ["R2", undefined],
        ["was", undefined],
        ["R3", undefined],
      ],
    );
    assert.deepEqual(
      list[1]!.wordings.map(({ battery, text, was }) => [battery?.text, text?.value, was?.value]),
      [
        ["expectation", undefined, "e"],
        ["perception", "p", "p1"],
      ],
    );
  });

  it("needs no common text where each battery has its own", () => {
    const [item] = items('dimension a { R1 { expectation "e" perception "p" } }');
    assert.equal(item?.text, undefined);
    assert.equal(item?.wordings.length, 2);
  });
});

describe("a question", () => {
  const type = (text: string): unknown => withoutPlaces(member("question", `question q "Q?" ${text}`).type);

  it("takes one or any of options, listed or by name", () => {
    assert.deepEqual(type("one of list"), { type: "one", list: { text: "list" }, chosen: undefined, options: [], inline: false });
    const options = [
      {
        name: { text: "yes" },
        code: { value: 1, raw: "1" },
        label: { value: "Yes", block: false },
        specify: false,
        specifyRequired: false,
        exclusive: false,
        missing: false,
        was: undefined,
        when: undefined,
      },
    ];
    assert.deepEqual(type('any of { yes 1 "Yes" }'), {
      type: "any",
      list: undefined,
      chosen: undefined,
      options,
      inline: true,
      least: undefined,
      most: undefined,
    });
    assert.deepEqual(type("rank of { }"), { type: "rank", list: undefined, chosen: undefined, options: [], inline: true });
    assert.deepEqual(type("rank list"), { type: "rank", list: { text: "list" }, chosen: undefined, options: [], inline: false });
  });

  it("takes numbers, texts, dates, a rating, an order or shares of dimensions", () => {
    const num = (value: number) => ({ value, raw: String(value) });
    assert.deepEqual(type("number"), { type: "number", range: undefined, missing: [], unit: undefined });
    assert.deepEqual(type('number -5..5.5 unit "°C"'), {
      type: "number",
      range: { lo: num(-5), hi: num(5.5) },
      missing: [],
      unit: { value: "°C", block: false },
    });
    const plain = { type: "text", long: false, format: undefined, like: undefined, most: undefined };
    assert.deepEqual(type("text"), plain);
    assert.deepEqual(type("text long"), { ...plain, long: true });
    assert.deepEqual(type("date"), { type: "date", lo: undefined, hi: undefined });
    assert.deepEqual(type("scale quality7"), { type: "scale", scale: { text: "quality7" } });
    assert.deepEqual(type("rank dimensions"), { type: "rankDimensions" });
    assert.deepEqual(type("share 100 across dimensions"), { type: "share", total: num(100) });
  });

  it("takes answers of a form", () => {
    const num = (value: number, raw = String(value)) => ({ value, raw });
    const str = (value: string) => ({ value, block: false });
    const plain = { type: "text", long: false, format: undefined, like: undefined, most: undefined };
    for (const format of ["email", "phone", "url"]) assert.deepEqual(type(`text ${format}`), { ...plain, format: { text: format } });
    assert.deepEqual(type('text like "MEN-00000"'), { ...plain, like: str("MEN-00000") });
    assert.deepEqual(type("text long at most 500"), { ...plain, long: true, most: num(500) });
    assert.deepEqual(type("text at most 300"), { ...plain, most: num(300) });
    const any = { type: "any", list: { text: "list" }, chosen: undefined, options: [], inline: false };
    assert.deepEqual(type("any of list at least 1 at most 3"), { ...any, least: num(1), most: num(3) });
    assert.deepEqual(type("any of list at most 3 at least 1"), { ...any, least: num(1), most: num(3) });
    assert.deepEqual(type("any of list at most 3"), { ...any, least: undefined, most: num(3) });
    assert.deepEqual(type('number 0..95 na 999 "Unknown" na -1 "Refused" unit "years"'), {
      type: "number",
      range: { lo: num(0), hi: num(95) },
      missing: [
        { code: num(999), label: str("Unknown") },
        { code: num(-1), label: str("Refused") },
      ],
      unit: str("years"),
    });
    assert.deepEqual(type("date 1920-01-01..today"), { type: "date", lo: { text: "1920-01-01" }, hi: { text: "today" } });
    for (const kind of ["time", "place", "file", "image"]) assert.deepEqual(type(kind), { type: kind });
  });

  it("may require the words behind an option, unless the word is the name of the next one", () => {
    const options = (text: string) => {
      const { type: read } = member("question", `question q "Q?" one of { ${text} } required`);
      assert.ok(read?.type === "one");
      return read.options.map(({ name, specify, specifyRequired }) => [name?.text, specify, specifyRequired]);
    };
    assert.deepEqual(options('other 7 "Other" specify required none 9 "None" exclusive'), [
      ["other", true, true],
      ["none", false, false],
    ]);
    assert.deepEqual(options('other 7 "Other" specify required 9 "Required"'), [
      ["other", true, false],
      ["required", false, false],
    ]);
    assert.deepEqual(options('other 7 "Other" specify'), [["other", true, false]]);
  });

  it("may be required or optional", () => {
    const node: Question = member("question", 'question q "Q?" one of { a 1 "A" b 2 "B" } required allow q-note because "So."');
    assert.ok(node.required !== undefined && node.optional === undefined);
    assert.equal(node.allows.length, 1);
  });
});

describe("a page", () => {
  const shown = (text: string): unknown => withoutPlaces(member("page", `page p ${text}`).members);
  const none = {
    item: undefined,
    of: [],
    byDimension: undefined,
    order: undefined,
    draw: undefined,
    sideBySide: undefined,
    itemByItem: undefined,
  };
  const plain = (name: string) => ({ ...none, name: { text: name } });

  it("shows questions and batteries, with commas or without", () => {
    assert.deepEqual(shown("{ used, age gender }"), ["used", "age", "gender"].map(plain));
    assert.deepEqual(shown('"Title" {\n  used\n  age\n}'), ["used", "age"].map(plain));
  });

  it("shows a part of a battery, by dimension, in random order", () => {
    assert.deepEqual(shown("{ perception of a, b by dimension order random, age }"), [
      {
        ...plain("perception"),
        of: [{ text: "a" }, { text: "b" }],
        byDimension: "present",
        order: { random: true, items: [] },
      },
      plain("age"),
    ]);
    assert.deepEqual(shown("{\n perception of a\n age\n }"), [{ ...plain("perception"), of: [{ text: "a" }] }, plain("age")]);
  });

  it("shows several parts on one line: a name before of is the next one", () => {
    const { members } = member("page", "page p { a of x, y, b of x by dimension, c of x d of y }");
    assert.deepEqual(
      members.map(({ name, of }) => [name?.text, of.map(({ text }) => text)]),
      [
        ["a", ["x", "y"]],
        ["b", ["x"]],
        ["c", ["x"]],
        ["d", ["y"]],
      ],
    );
  });

  it("may show questions called order, random and by", () => {
    assert.deepEqual(shown("{ order by random }"), ["order", "by", "random"].map(plain));
    assert.deepEqual(shown("{ of of a }"), [{ ...plain("of"), of: [{ text: "a" }] }]);
  });

  it("has a title, and a condition", () => {
    const node = member("page", 'page p "P" when used == yes allow page-note because "So." { q }');
    assert.equal(node.text?.value, "P");
    assert.equal(node.when?.kind, "compare");
    assert.equal(node.allows.length, 1);
  });
});

describe("a test", () => {
  it("gives answers and expects scores", () => {
    const node = member(
      "test",
      'test "one" {\n  given T1.expectation = 7, used = yes, channels = (web, 2)\n  given name = "Ana", R1 = missing, cold = -2.5\n  expect gap.tangibles = -2\n}',
    );
    assert.equal(node.title?.value, "one");
    const show = (list: typeof node.given) =>
      list.map(({ subject, value }) => [subject?.segments.map(({ text }) => text).join("."), withoutPlaces(value)]);
    assert.deepEqual(show(node.given), [
      ["T1.expectation", { kind: "number", value: 7, raw: "7" }],
      ["used", { kind: "name", text: "yes" }],
      [
        "channels",
        {
          kind: "list",
          values: [
            { kind: "name", text: "web" },
            { kind: "number", value: 2, raw: "2" },
          ],
        },
      ],
      ["name", { kind: "string", value: "Ana", block: false }],
      ["R1", { kind: "name", text: "missing" }],
      ["cold", { kind: "number", value: -2.5, raw: "-2.5" }],
    ]);
    assert.deepEqual(show(node.expect), [["gap.tangibles", { kind: "number", value: -2, raw: "-2" }]]);
  });
});
