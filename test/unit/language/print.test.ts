import assert from "node:assert/strict";
import * as make from "../../../server/src/language/make.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { print, printPart } from "../../../server/src/language/print.ts";

describe("the printer", () => {
  it("writes a file that was made by hand as its author would", () =>
    assert.equal(
      print({
        declarations: [
          { kind: "import", library: "scales", above: ["From an older survey.", ""] },
          { kind: "import", path: "./desk.id.ukur" },
          {
            kind: "instrument",
            name: "desk",
            text: "The help desk",
            doc: "What readers find.",
            members: [
              make.textMember("version", "1.0"),
              make.nameList("languages", "en", "pt-BR"),
              make.textMember("intro", "Hello.\n\nYou are asked for five minutes."),
              { kind: "battery", name: "perception", text: "The desk…", scale: "agree5", code: "P" },
              {
                kind: "dimension",
                name: "help",
                text: "Help",
                members: [
                  { kind: "item", name: "H1", text: 'says "yes"' },
                  { kind: "item", name: "H2", text: "makes me wait", reverse: true, above: ["guessed: it is worded negatively."] },
                ],
              },
              {
                kind: "question",
                name: "used",
                text: "Used it?",
                type: {
                  type: "one",
                  options: [
                    { name: "yes", code: 1, label: "Yes" },
                    { name: "no", code: 0, label: "No" },
                  ],
                },
              },
              { kind: "page", name: "first", members: [{ name: "used" }] },
              { kind: "page", name: "rest", when: make.compare("used", "==", "yes"), members: [{ name: "perception", byDimension: true }] },
              { kind: "score", name: "all", text: "All", expression: make.call("mean", make.value("perception"), "per dimension") },
            ],
          },
        ],
      }),
      `// From an older survey.

import scales
import "./desk.id.ukur"

/// What readers find.
instrument desk "The help desk" {
  version "1.0"
  languages en, pt-BR

  intro """
    Hello.

    You are asked for five minutes.
  """

  battery perception "The desk…" scale agree5 code P

  dimension help "Help" {
    H1 "says \\"yes\\""
    // guessed: it is worded negatively.
    H2 "makes me wait" reverse
  }

  question used "Used it?" one of { yes 1 "Yes" no 0 "No" }

  page first { used }
  page rest when used == yes { perception by dimension }

  score all "All" = mean(perception) per dimension
}
`,
    ));

  it("indents what goes into a block, and ends lines as the file does", () => {
    const dimension = { kind: "dimension", name: "d", members: [{ kind: "item", name: "D1", text: "x" }] } as const;
    assert.equal(print(dimension, { indent: "\t", eol: "\r\n" }), 'dimension d {\r\n\t  D1 "x"\r\n\t}');
    const options = [
      { name: "a", code: 1, label: "A" },
      { name: "b", code: 2, label: "B", specify: true },
    ];
    assert.equal(printPart("option", options, { indent: "    " }), 'a 1 "A"\n    b 2 "B" specify');
  });

  it("writes the parentheses that are needed, and no others", () => {
    const [a, b, c] = [make.value("a"), make.value("b"), make.value("c", "d")];
    const printed = printPart(
      "expression",
      make.calculation(a, "-", make.calculation(make.calculation(b, "+", c), "*", make.constant(-2))),
    );
    assert.equal(printed, "a - (b + c.d) * -2");
    const [x, y] = [make.compare("x", "==", 1), make.compare(["R1", "p"], "<", 2)];
    assert.equal(
      printPart("condition", { kind: "not", operand: make.joined("and", [x, make.joined("or", [x, y])!])! }),
      "not (x == 1 and (x == 1 or R1.p < 2))",
    );
    assert.equal(make.joined("or", []), undefined);
  });

  it("breaks a header that is too long before its clauses", () => {
    const definition = "What is meant by it is said in so many words that no line holds them beside the title.";
    assert.equal(
      print({ kind: "dimension", name: "d", text: "A title of a few words", definition, members: [] }),
      `dimension d "A title of a few words"\n    definition "${definition}" {}`,
    );
  });

  it("puts what is said of the whole before what would take it for its own", () => {
    const printed = print({
      kind: "instrument",
      name: "i",
      text: "I",
      members: [
        { kind: "battery", name: "b", text: "B" },
        { kind: "flag", keyword: "required" },
      ],
    });
    const [instrument] = parse(printed, "a.ukur").tree.declarations;
    assert.deepEqual(instrument?.kind === "instrument" && instrument.members.map(({ kind }) => kind), ["flag", "battery"]);
  });

  it("shows several parts of batteries on lines of their own, where a list would go on otherwise", () =>
    assert.equal(
      print({ kind: "page", name: "p", members: [{ name: "a", of: ["x", "y"] }, { name: "b" }] }),
      "page p {\n  a of x, y\n  b\n}",
    ));

  it("writes any number without an exponent", () =>
    assert.equal(printPart("mappingEntry", { from: "a", to: "b", strength: "same", weight: 1e-7 }), "a -> b same weight 0.0000001"));
});
