import assert from "node:assert/strict";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";

function laidOut(text: string): string {
  return format(parse(text, "a.ukur"));
}

describe("laying a file out", () => {
  it("puts a statement on each line, indents by two, and one space between words", () =>
    assert.equal(
      laidOut('instrument   a   "A"{languages en,id\ndimension d "D" { A1   "x"   reverse\n      A2 "y" } }'),
      'instrument a "A" {\n  languages en, id\n  dimension d "D" {\n    A1 "x" reverse\n    A2 "y"\n  }\n}\n',
    ));

  it("keeps a short block on its line", () =>
    assert.equal(laidOut('instrument a "A" {\n  page p   {  one  two }\n}\n'), 'instrument a "A" {\n  page p { one two }\n}\n'));

  it("keeps at most one empty line, and none at the edges of a block", () =>
    assert.equal(
      laidOut('instrument a "A" {\n\n\n  languages en\n\n\n\n  term t "T"\n\n}\n\n\n'),
      'instrument a "A" {\n  languages en\n\n  term t "T"\n}\n',
    ));

  it("keeps comments where they stand", () =>
    assert.equal(
      laidOut('// first\ninstrument a "A" { // beside\n    // own line\n  languages en // last\n}\n// end'),
      '// first\ninstrument a "A" {  // beside\n  // own line\n  languages en  // last\n}\n// end\n',
    ));

  it("makes a word processor's quotes straight without changing what they say", () =>
    assert.equal(laidOut('instrument a “say "yes"” {\n}\n'), 'instrument a "say \\"yes\\"" {}\n'));

  it("joins the parts of names with hyphens, dots and ranges", () =>
    assert.equal(
      laidOut(
        'instrument a "A" {\n  languages pt-BR\n  score g = - gap . d + mean( p-e )  per dimension\n  question n "N" number 1 .. 9\n}\n',
      ),
      'instrument a "A" {\n  languages pt-BR\n  score g = -gap.d + mean(p - e) per dimension\n  question n "N" number 1..9\n}\n',
    ));

  it("keeps the line ends that most lines have, and ends in one", () =>
    assert.equal(laidOut('instrument a "A" {\r\n  languages en\r\n}'), 'instrument a "A" {\r\n  languages en\r\n}\r\n'));

  it("leaves a text with errors alone", () => {
    const text = 'instrument   a "A" {\n  dimenson d\n}\n';
    assert.equal(laidOut(text), text);
  });
});
