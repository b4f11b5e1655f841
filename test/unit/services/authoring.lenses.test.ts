import assert from "node:assert/strict";
import { codeLenses } from "../../../server/src/services/codeLens.ts";
import { inlayHints } from "../../../server/src/services/inlayHints.ts";
import { offsetAt, rangeOf } from "../../../server/src/services/positions.ts";
import { desk } from "../../support/desk.ts";
import { path, programOf } from "../../support/editor.ts";

const text = desk('score gap "Gap" = mean(perception - expectation) per dimension\n  score total "T" = mean(gap)\n  test "one" { given H1.perception = 4 expect total = missing }');

describe("code lenses", () => {
  it("count a dimension's items and variables, run a test and show the instrument", async () => {
    const lenses = codeLenses(await programOf(text), path);
    const shown = lenses.map(({ range, command }) => `${text.slice(offsetAt({ text }, range.start), offsetAt({ text }, range.end))}: ${command!.title}`);
    assert.deepEqual(shown, ["desk: Preview", "help: 2 items, 4 variables", "speed: 1 item, 2 variables", '"one": Run test']);
    assert.deepEqual(lenses.at(-1)!.command, { title: "Run test", command: "ukur.runTest", arguments: [path, "desk/one"] });
  });
});

describe("inlay hints", () => {
  const hintsIn = async (start: number, end: number) =>
    inlayHints(await programOf(text), path, rangeOf({ text }, { start, end })).map(({ position, label }) => `${text.slice(0, offsetAt({ text }, position)).split(/\s/).at(-1)} ${label}`);

  it("show the variables of items, reversed ones and the shapes of scores", async () => {
    assert.deepEqual(await hintsIn(0, text.length), [
      "H1 E_H1, P_H1", "H2 E_H2, P_H2 ⇄", "S1 E_S1, P_S1", "gap one value a dimension (2)", "total one number",
    ]);
  });
  it("keep to the part that is asked for", async () => {
    const at = text.indexOf("H1");
    assert.deepEqual(await hintsIn(at, at + 1), ["H1 E_H1, P_H1"]);
  });
});
