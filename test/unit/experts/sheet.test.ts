import assert from "node:assert/strict";
import { blankSheet } from "../../support/ratings.ts";
import { compile } from "../../support/compile.ts";

const text = `import scales
instrument desk "The desk" {
  version "2"
  languages en
  battery expectation "A good desk…" scale agree5 code E
  battery perception "This desk…" scale agree5 code P
  battery importance "How important is it that a desk…" scale agree5 code I
  dimension help "Help" definition "What a desk does for its visitors." {
    dimension quick "Quick" {
      H1 "answers"
    }
    H2 "makes me wait" reverse { expectation "lets nobody wait" }
  }
}
`;

describe("a sheet for experts", () => {
  const rowsBelow = (rows: readonly (readonly string[])[]): string[][] =>
    rows.slice(rows.findIndex((row) => row.includes("text") || row.includes("teks"))).map((row) => row.filter((cell) => cell !== ""));

  it("has a row for each item, and one for each wording where batteries word it differently", async () => {
    const rows = blankSheet(await compile(text));
    assert.deepEqual(rows[0]!.slice(0, 3), ["Instrument", "desk", "The desk (2)"]);
    const definition = "What a desk does for its visitors.";
    assert.deepEqual(rowsBelow(rows), [
      ["item", "dimension", "definition", "asked after", "text", "relevance", "essential", "comment"],
      ["H1", "Help › Quick", "A good desk… / This desk… / How important is it that a desk…", "answers"],
      ["E_H2", "Help", definition, "A good desk…", "lets nobody wait"],
      ["P_H2", "Help", definition, "This desk… / How important is it that a desk…", "makes me wait"],
    ]);
  });

  it("shows the ends between which an item is answered", async () => {
    const poles = text.replace('H1 "answers"', 'H1 "answers" poles "slowly" "at once"');
    assert.match(rowsBelow(blankSheet(await compile(poles)))[1]!.at(-1)!, /^answers \(slowly … at once\)$/);
  });

  it("has columns for each expert of a panel, in English or Indonesian, and rows that are all as long", async () => {
    const rows = blankSheet(await compile(text), { experts: 2, words: "id", language: "en" });
    const heads = rows.find(([first]) => first === "butir")!;
    assert.deepEqual(heads.slice(5), ["relevansi 1", "esensial 1", "komentar 1", "relevansi 2", "esensial 2", "komentar 2"]);
    assert.ok(rows.every(({ length }) => length === heads.length));
    assert.ok(!rows.some(([first]) => first === "Pakar"));
    assert.match(rows.find(([first]) => first === "relevansi")![1]!, /1 tidak relevan, .* 4 sangat relevan/);
  });
});
