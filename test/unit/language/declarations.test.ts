import assert from "node:assert/strict";
import { declaration, read, withoutPlaces } from "../../support/trees.ts";

describe("a file", () => {
  it("may be empty, or hold comments alone", () => {
    assert.deepEqual(read("").tree, { declarations: [], start: 0, end: 0 });
    assert.deepEqual(read("// nothing yet\n").tree.declarations, []);
  });

  it("may start with a byte order mark, which counts as one place", () => {
    const [first] = read("\uFEFFimport servqual").tree.declarations;
    assert.equal(first?.start, 1);
  });

  it("holds declarations in the order in which they are written", () => {
    const { declarations } = read('import a\nimport "./b.ukur"\nscale s 1..2 { 1 "A" 2 "B" }\nmodel m "M" { }\n').tree;
    assert.deepEqual(
      declarations.map(({ kind }) => kind),
      ["import", "import", "scale", "model"],
    );
  });

  it("has hard spaces of word processors between words like any other", () => {
    assert.deepEqual(
      withoutPlaces(read("import\u00A0servqual\u2003import\u3000b").tree),
      withoutPlaces(read("import servqual import b").tree),
    );
  });
});

describe("an import", () => {
  it("names something of the library", () => {
    const node = declaration("import", "import servqual");
    assert.equal(node.library?.text, "servqual");
    assert.equal(node.path, undefined);
  });

  it("gives the path of a file", () => {
    const node = declaration("import", 'import "./scales.ukur"');
    assert.equal(node.path?.value, "./scales.ukur");
    assert.equal(node.library, undefined);
  });
});

describe("a scale", () => {
  it("has a name, a title, a range and points, some of them missing codes", () => {
    const node = declaration(
      "scale",
      'scale agree7 "Agreement" 1..7 {\n  1 "Strongly disagree"\n  7 "Strongly agree"\n  na 99 "Not applicable"\n}',
    );
    assert.equal(node.name?.text, "agree7");
    assert.equal(node.text?.value, "Agreement");
    assert.deepEqual([node.range?.lo?.value, node.range?.hi?.value], [1, 7]);
    assert.deepEqual(
      node.points.map(({ code, label, na }) => [code?.value, label?.value, na]),
      [
        [1, "Strongly disagree", false],
        [7, "Strongly agree", false],
        [99, "Not applicable", true],
      ],
    );
  });

  it("may run below nought, and need no title", () => {
    const node = declaration("scale", 'scale change -3..3 {\n  -3 "Much worse"\n  3 "Much better"\n  na -9 "?"\n}');
    assert.equal(node.text, undefined);
    assert.deepEqual([node.range?.lo?.raw, node.range?.hi?.raw], ["-3", "3"]);
    assert.deepEqual(
      node.points.map(({ code }) => code?.value),
      [-3, 3, -9],
    );
  });

  it("may allow a finding, with a reason", () => {
    const node = declaration(
      "scale",
      'scale s 1..5 allow scale-labels because "Two ends." allow duplicate-label because "Sic." { 1 "A" 5 "A" }',
    );
    assert.deepEqual(
      node.allows.map(({ code, because }) => [code?.text, because?.value]),
      [
        ["scale-labels", "Two ends."],
        ["duplicate-label", "Sic."],
      ],
    );
  });

  it("keeps the decimals of its numbers as they are written", () => {
    const node = declaration("scale", 'scale s 1.0..5.50 { 1.0 "A" }');
    assert.deepEqual([node.range?.lo?.raw, node.range?.hi?.raw, node.range?.hi?.value], ["1.0", "5.50", 5.5]);
  });
});

describe("a list of choices", () => {
  it("has options with codes, labels and what is special about them", () => {
    const node = declaration(
      "choices",
      'choices gender "Gender" {\n  male 1 "Male"\n  other 3 "Other" specify\n  none 0 "None" exclusive missing\n  missing 98 "Rather not say" missing\n  specify 5 "Specify"\n}',
    );
    assert.deepEqual(
      node.options.map((option) => [
        option.name?.text,
        option.code?.value,
        option.label?.value,
        option.specify,
        option.exclusive,
        option.missing,
      ]),
      [
        ["male", 1, "Male", false, false, false],
        ["other", 3, "Other", true, false, false],
        ["none", 0, "None", false, true, true],
        ["missing", 98, "Rather not say", false, false, true],
        ["specify", 5, "Specify", false, false, false],
      ],
    );
  });
});

describe("a model", () => {
  it("says where it comes from, how sure its structure is, and what it compares", () => {
    const { members } = declaration(
      "model",
      'model servqual "SERVQUAL" {\n  version "1991"\n  cite "Parasuraman" doi "10.1/2"\n  sure high because "Many studies."\n  compares expectation, perception\n  formative\n  allow model-note because "Why not."\n}',
    );
    assert.deepEqual(withoutPlaces(members), [
      { kind: "text", keyword: "version", keywordSpan: "present", text: { value: "1991", block: false } },
      { kind: "cite", text: { value: "Parasuraman", block: false }, doi: { value: "10.1/2", block: false } },
      { kind: "sure", level: { text: "high" }, because: { value: "Many studies.", block: false } },
      { kind: "names", keyword: "compares", keywordSpan: "present", names: [{ text: "expectation" }, { text: "perception" }] },
      { kind: "flag", keyword: "formative" },
      { kind: "allow", allow: { code: { text: "model-note" }, because: { value: "Why not.", block: false } } },
    ]);
  });

  it("has dimensions with definitions, facets and attributes, with a block or without", () => {
    const { members } = declaration(
      "model",
      'model m "M" {\n  dimension a "A" definition "What a is" formative {\n    dimension b { deep "Deep" }\n    dimension "Called dimension"\n    flat "Flat"\n  }\n  dimension c "C"\n}',
    );
    const [a, c] = members.filter((each) => each.kind === "modelDimension");
    assert.equal(a?.definition?.value, "What a is");
    assert.ok(a?.formative !== undefined);
    assert.deepEqual(
      a?.members.map((each) => [each.kind, each.name?.text, each.text?.value]),
      [
        ["modelDimension", "b", undefined],
        ["attribute", "dimension", "Called dimension"],
        ["attribute", "flat", "Flat"],
      ],
    );
    assert.deepEqual(c?.members, []);
  });
});

describe("a mapping", () => {
  it("leads from one model to another, entry by entry", () => {
    const node = declaration(
      "mapping",
      'mapping servqual to egovqual {\n  reliability -> reliability overlaps weight 0.5 note "Near." cite "Me"\n  looks -> none none\n}',
    );
    assert.deepEqual([node.from?.text, node.to?.text], ["servqual", "egovqual"]);
    assert.deepEqual(
      node.entries.map((entry) => [
        entry.from?.text,
        entry.to?.text,
        entry.strength?.text,
        entry.weight?.value,
        entry.note?.value,
        entry.cite?.value,
      ]),
      [
        ["reliability", "reliability", "overlaps", 0.5, "Near.", "Me"],
        ["looks", "none", "none", undefined, undefined, undefined],
      ],
    );
  });

  it("may start at something called to", () => {
    const node = declaration("mapping", "mapping to to to { a -> b same }");
    assert.deepEqual([node.from?.text, node.to?.text], ["to", "to"]);
  });
});

describe("a translation", () => {
  it("gives texts by flat keys", () => {
    const node = declaration(
      "translation",
      'translation pt-BR of efiling "Título" {\n  R1 "um"\n  R1.expectation "dois"\n  overall."A" "três"\n  -1 "menos um"\n  4.label "x"\n}',
    );
    assert.equal(node.language?.text, "pt-BR");
    assert.equal(node.of?.text, "efiling");
    assert.equal(node.text?.value, "Título");
    assert.deepEqual(
      node.entries.map(({ key, text }) => [key.map((segment) => segment.text).join(" · "), text?.value]),
      [
        ["R1", "um"],
        ["R1 · expectation", "dois"],
        ["overall · A", "três"],
        ["-1", "menos um"],
        ["4 · label", "x"],
      ],
    );
  });
});
