import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { faults, instrumentOf, named, withoutPlaces } from "../../support/trees.ts";
import { messageOf } from "../../support/findings.ts";

/** What is found in the members of an instrument, which start on line 3. */
const inside = (members: string): string[] => faults(instrumentOf(members));

/** The declarations, members and items that a text still has. */
const labels = (text: string): string[] => named(parse(text, "test.ukur").tree).map(({ label }) => label);

/** The first fix of the first finding, carried out. */
function mended(text: string): string {
  const [edit] = parse(text, "test.ukur").diagnostics[0]!.fixes[0]!.edits;
  return text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end);
}

describe("a keyword in another place", () => {
  const messages = (members: string) => parse(instrumentOf(members), "test.ukur").diagnostics.map(messageOf);

  it("is told where it belongs: per dimension directly behind a function", () =>
    assert.deepEqual(messages("score x = mean(a * b) / 5 per dimension"), [
      "per is no keyword of a score. It stands directly behind a function, as in mean(a) per dimension / 5.",
    ]));

  it("is told where it belongs, and counts: formative before the brace", () => {
    const text = instrumentOf('dimension a "A" {\n  formative\n  R1 "x"\n}\ndimension b {\n  formative "is a word"\n  R2 "y"\n}');
    assert.deepEqual(messages('dimension a "A" {\n  formative\n  R1 "x"\n}'), [
      "formative is no keyword in a dimension. It stands before the brace: dimension NAME formative {",
    ]);
    assert.deepEqual(labels(text), ["instrument i", "dimension a", "item R1", "dimension b", "item formative", "item R2"]);
  });

  it("is told where it belongs, and is no item: a definition before the brace, of instruments and of models", () => {
    const dimensions = 'dimension a "A" {\n  formative definition "Of a"\n  R1 "x"\n}\ndimension b "B" {\n  definition "Of b"\n  R2 "y"\n}';
    for (const text of [instrumentOf(dimensions), `model m "M" {\n${dimensions}\n}\n`]) {
      const { diagnostics, tree } = parse(text, "test.ukur");
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ["unknown-keyword", "unknown-keyword", "unknown-keyword"],
      );
      assert.match(messageOf(diagnostics[1]!), /It stands before the brace: dimension NAME definition "…" \{$/);
      assert.deepEqual(
        named(tree).filter(({ label }) => /definition|formative/.test(label)),
        [],
      );
    }
  });

  it("is told where it belongs: conditions on pages", () =>
    assert.deepEqual(messages('battery b "B" scale s when used == yes'), [
      "when is no keyword of a battery. A condition belongs to a page: page NAME when … { … }",
    ]));

  it("is told apart where it is nearly the right one: dimensions for dimension", () =>
    assert.deepEqual(messages("score x = mean(a) per dimensions"), ["dimensions is no keyword here. Did you mean dimension?"]));
});

describe("a misspelt keyword", () => {
  it("is reported, and its statement is read as what it was meant to be", () => {
    const text = instrumentOf('dimenson a {\n  R1 "x"\n}\nquestoin q "Q" date\nBattery b "B" scale s');
    assert.deepEqual(faults(text), [
      'unknown-keyword line 3 "dimenson"',
      'unknown-keyword line 6 "questoin"',
      'keyword-capitals line 7 "Battery"',
    ]);
    assert.deepEqual(labels(text), ["instrument i", "dimension a", "item R1", "question q", "battery b"]);
    assert.match(mended(text), /\ndimension a \{/);
  });

  it("is found in clauses and phrases, too", () => {
    assert.deepEqual(inside('dimension a {\n  R1 "x" revers required\n}'), ['unknown-keyword line 4 "revers"']);
    assert.deepEqual(inside('question q "Q" one off { yes 1 "Y" }'), ['unknown-keyword line 3 "off"']);
    assert.deepEqual(inside('question q "Q" nmber 1..2'), ['unknown-keyword line 3 "nmber"']);
    assert.deepEqual(inside('adapted form "x" becuase "y"'), ['unknown-keyword line 3 "form"', 'unknown-keyword line 3 "becuase"']);
  });

  it("comes with the words that are possible where none is near", () => {
    const [finding] = parse(instrumentOf('battery p "x" blah blub code P'), "test.ukur").diagnostics;
    assert.equal(
      messageOf(finding!),
      "blah is no keyword of a battery. Possible are scale, code, dimensions, hint, required, optional and allow.",
    );
  });

  it("costs nothing of what stands behind it", () => {
    const text = instrumentOf('battery p "x" blah blub code P');
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.equal(faults(text).length, 1);
    assert.ok(node?.kind === "instrument" && node.members[0]?.kind === "battery" && node.members[0].code?.text === "P");
  });

  it("is told where it belongs if it is one of another place", () => {
    const [finding] = parse('battery p "P"\n', "test.ukur").diagnostics;
    assert.match(messageOf(finding!), /in an instrument, between its braces/);
  });
});

describe("a name", () => {
  it("of other letters is one fault, in the place of a clause, too", () =>
    assert.deepEqual(inside("score s = mean(p)²\nscore t = mean(p) größe"), ['bad-name line 3 "²"', 'bad-name line 4 "größe"']));

  it("is one fault where it has hyphens or dots, and its declaration is read on", () => {
    const text = instrumentOf('question q-1-b "Q" date\nbattery my.battery "B" scale s');
    assert.deepEqual(faults(text), ['bad-name line 3 "q-1-b"', 'bad-name line 4 "my.battery"']);
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.ok(node?.kind === "instrument" && node.members[0]?.kind === "question" && node.members[0].type?.type === "date");
    assert.ok(node.members[1]?.kind === "battery" && node.members[1].scale?.text === "s");
  });

  it("is missing where a text stands in its place, and no keyword is taken for it", () => {
    const text = instrumentOf('question "How old?" number 1..9\nbattery "B" scale s');
    assert.deepEqual(faults(text), ['missing-part line 3 "\\"How old?\\""', 'missing-part line 4 "\\"B\\""']);
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.ok(node?.kind === "instrument" && node.members[0]?.kind === "question" && node.members[0].type?.type === "number");
    assert.ok(node.members[1]?.kind === "battery" && node.members[1].text?.value === "B" && node.members[1].scale?.text === "s");
  });
});

describe("a lost keyword", () => {
  it("is told by what follows", () => {
    const text = [
      'i "I" {',
      "  languages en",
      '  p "P" scale s',
      "  a {",
      '    R1 "x"',
      "  }",
      '  q "Q" one of list',
      '  r "P" when q == x { q }',
      "  s = mean(p)",
      "}",
    ].join("\n");
    assert.deepEqual(labels(text), ["instrument i", "battery p", "dimension a", "item R1", "question q", "page r", "score s", "call mean"]);
    assert.deepEqual(new Set(parse(text, "test.ukur").diagnostics.map(({ code }) => code)), new Set(["missing-keyword"]));
  });
});

describe("a half-typed statement", () => {
  it("keeps what was written of it, and the statement below is not touched", () => {
    const after = '\ndimension d {\n  R9 "x"\n}';
    for (const [half, label] of [
      ["battery perc scale", "battery perc"],
      ['battery perc "text" sca', "battery perc"],
      ["question q", "question q"],
      ['question q "Q" one of', "question q"],
      ["score gap = mean(", "score gap"],
      ["score gap = mean(a -", "score gap"],
      ["page p when", "page p"],
      ["page p when used ==", "page p"],
      ["term a", "term a"],
    ] as const) {
      const text = instrumentOf(half + after);
      const found = labels(text);
      assert.ok(found.includes(label) && found.includes("dimension d") && found.includes("item R9"), `${half}: ${found.join(", ")}`);
      assert.equal(faults(text).length, 1, `${half}: ${faults(text).join("; ")}`);
    }
  });

  it("is no text without quotes where its words are those of a condition, or ask for a text", () => {
    const broken = 'page p when not a includes b\n  and c includes d\n  allow id because "A reason"\n{ q }';
    assert.deepEqual(inside(broken), []);
    for (const half of [
      "page p when not not a includes b",
      "page p when a.c includes b and not d includes e",
      "page p when a includes b allow id",
    ])
      assert.ok(!inside(half).some((fault) => fault.startsWith("unquoted-text")), half);
    assert.deepEqual(inside("repeat r for a chosen allow id because"), ['missing-part line 3 "because"']);
    assert.deepEqual(inside('dimension d "D" {\n  H1 when it includes all that I need\n}'), [
      'unquoted-text line 4 "when it includes all that I need"',
    ]);
  });

  it("may be an item", () => {
    const text = instrumentOf('dimension a {\n  R1 "text" sca\n  R2 "b" scale\n  R3 "c" covers\n  R4 "d" only\n  R5\n  R6 "f"\n}');
    assert.deepEqual(labels(text).slice(2), ["item R1", "item R2", "item R3", "item R4", "item R5", "item R6"]);
    assert.deepEqual(
      faults(text).map((fault) => fault.split(" ")[2]),
      ["4", "5", "6", "7"],
    );
  });

  it("may be a text whose quote is missing, and what seems to be missing behind it may stand in it", () =>
    assert.deepEqual(inside('question q "Q one of them\'\nquestion r "R" date'), ['unclosed-text line 3 "\\"Q one of them\'"']));

  it("may be a text whose quote is missing before clauses, which are no part of it", () => {
    assert.deepEqual(inside('question q "Q one of list required\nquestion r "R" date'), ['unclosed-text line 3 "\\"Q"']);
    assert.deepEqual(inside('battery b "On a scale, how far scale s code B'), ['unclosed-text line 3 "\\"On a scale, how far"']);
  });

  it("may be a list of names that ends in a comma", () => {
    const text = instrumentOf("languages en,\nmeasures servqual");
    assert.deepEqual(inside("languages en,\nmeasures servqual").length, 1);
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.ok(node?.kind === "instrument" && node.members.length === 2);
  });

  it("may lack a name or a code at its start", () => {
    const text = instrumentOf(
      'dimension a {\n  "no name" reverse\n  R2 "b"\n}\nquestion q "Q" one of {\n  yes "Yes"\n  2 "Two"\n  no 0\n}',
    );
    assert.deepEqual(
      faults(text).map((fault) => fault.slice(0, fault.indexOf('"') - 1)),
      ["missing-part line 4", "option-form line 8", "missing-part line 10"],
    );
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.ok(node?.kind === "instrument" && node.members[0]?.kind === "dimension" && node.members[1]?.kind === "question");
    assert.deepEqual(
      node.members[0].members.map((item) => [item.name?.text, item.text?.value]),
      [
        [undefined, "no name"],
        ["R2", "b"],
      ],
    );
    const type = node.members[1].type;
    assert.deepEqual(type?.type === "one" && type.options.map((option) => [option.name?.text, option.code?.value, option.label?.value]), [
      ["yes", undefined, "Yes"],
      [undefined, 2, "Two"],
      ["no", 0, undefined],
    ]);
  });
});

describe("what is not needed", () => {
  it("is reported once and left out: colons, semicolons, commas, equals signs", () => {
    const text = instrumentOf('term: a "A";;\nterm b = "B"\nterm c "C",');
    assert.deepEqual(faults(text), [
      'needless-punctuation line 3 ":"',
      'needless-punctuation line 3 ";;"',
      'unexpected-text line 4 "="',
      'needless-punctuation line 5 ","',
    ]);
    assert.deepEqual(labels(text), ["instrument i", "term a", "term b", "term c"]);
  });

  it("is one finding where it is a run of strange characters", () => {
    assert.deepEqual(inside('@@@ $$%\nterm a "A"'), ['stray-characters line 3 "@@@"', 'stray-characters line 3 "$$%"']);
    assert.deepEqual(faults("\u0000\u0001\u0002"), ['stray-characters line 1 "\\u0000\\u0001\\u0002"']);
  });

  it("may be a clause that was said before", () => {
    assert.deepEqual(inside('battery p "x" scale a scale b required required'), [
      'repeated-clause line 3 "scale"',
      'repeated-clause line 3 "required"',
    ]);
  });

  it("may be whole lines of something else", () => {
    const text = instrumentOf('Dear colleague,\nplease (see below) {\n  nothing\n}\nterm a "A"');
    assert.deepEqual(labels(text), ["instrument i", "term a"]);
    assert.deepEqual(
      faults(text).map((fault) => fault.split(" ")[2]),
      ["3", "4"],
    );
  });
});

describe("what other tools write", () => {
  it("may say of items that they are items, in a dimension or beside it", () => {
    const members = 'item Q1 "listens"\n  statement Q2 "explains" reverse\n  butir Q3 "tells"';
    const word = (at: number, name: string) => `needless-word line ${at} "${name}"`;
    assert.deepEqual(inside(members), [word(3, "item"), 'item-outside-dimension line 3 "Q1"', word(4, "statement"), word(5, "butir")]);
    assert.deepEqual(labels(instrumentOf(members)), ["instrument i", "item Q1", "item Q2", "item Q3"]);
    assert.deepEqual(inside(`dimension d "D" {\n  ${members}\n}`), [word(4, "item"), word(5, "statement"), word(6, "butir")]);
    // With a kind of answer, it is a question.
    assert.deepEqual(inside('item Q1 "How old?" number 0..99'), ['unknown-keyword line 3 "item"']);
  });

  it("is understood and reported", () => {
    const text = 'scale s 1-7 { 1 "A" }\nscale t 1 to 7 { 1 "A" }\nscale u 1…7 { 1 "A" }\n';
    assert.deepEqual(faults(text), ['lookalike line 1 "-"', 'lookalike line 2 "to"', 'lookalike line 3 "…"']);
    const same = parse('scale s 1..7 { 1 "A" }\nscale t 1..7 { 1 "A" }\nscale u 1..7 { 1 "A" }\n', "test.ukur");
    assert.deepEqual(withoutPlaces(parse(text, "test.ukur").tree), withoutPlaces(same.tree));
    assert.deepEqual(
      inside("page p when a = b && c ≠ d || !(e ≥ 2) { q }").map((fault) => fault.split(" ")[0]),
      Array(6).fill("lookalike"),
    );
  });

  it("may be a comment", () => {
    const text = "# one\nimport a /* two\n * three */ import b\n";
    assert.deepEqual(faults(text), ['foreign-comment line 1 "# one"', 'foreign-comment line 2 "/* two"']);
    const parsed = parse(text, "test.ukur");
    assert.equal(parsed.tree.declarations.length, 2);
    assert.equal(mended(text), "// one\nimport a /* two\n * three */ import b\n");
    assert.deepEqual(parsed.diagnostics[1]?.fixes[0]?.edits[0]?.newText, "// two\n// three\n");
  });

  it("may be a name with other letters, a hyphen, or a digit first", () => {
    const text = instrumentOf("dimension qualité_2 { }\ndimension my-name { }\ndimension 2fast { }");
    assert.deepEqual(faults(text), ['bad-name line 3 "qualité_2"', 'bad-name line 4 "my-name"', 'bad-name line 5 "2fast"']);
    assert.deepEqual(labels(text), ["instrument i", "dimension qualité_2", "dimension my-name", "dimension 2fast"]);
  });
});

describe("a finding", () => {
  it("never speaks of tokens or parsers", () => {
    const texts = [
      "instrument",
      "battery p",
      instrumentOf("score s = mean(\npage p when (\n) , ( = == 3 -> ..\ntest { given }\nallow\ncite\nlanguages\nmapping x\n"),
      "}{",
      "“",
      '"""',
    ];
    for (const text of texts) {
      for (const finding of parse(text, "test.ukur").diagnostics)
        assert.doesNotMatch(messageOf(finding), /\btoken|\bEOF\b|parser|undefined|\[object/i);
    }
  });

  it("is one of at most 200 of a file, and a last one says that there are more", () => {
    const { diagnostics } = parse("@ \n".repeat(5_000), "test.ukur");
    assert.equal(diagnostics.length, 201);
    assert.equal(diagnostics.at(-1)?.code, "too-many-findings");
  });
});
