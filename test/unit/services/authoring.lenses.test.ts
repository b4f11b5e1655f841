import assert from "node:assert/strict";
import { codeLenses } from "../../../server/src/services/codeLens.ts";
import { inlayHints } from "../../../server/src/services/inlayHints.ts";
import { offsetAt, rangeOf } from "../../../server/src/services/positions.ts";
import { desk } from "../../support/desk.ts";
import { path, programOf } from "../../support/editor.ts";

const text = desk(
  'score gap "Gap" = mean(perception - expectation) per dimension\n  score total "T" = mean(gap)\n  test "one" { given H1.perception = 4 expect total = missing }',
);

describe("code lenses", () => {
  it("count a dimension's items and variables, run a test and show the instrument", async () => {
    const lenses = codeLenses(await programOf(text), path);
    const shown = lenses.map(
      ({ range, command }) => `${text.slice(offsetAt({ text }, range.start), offsetAt({ text }, range.end))}: ${command!.title}`,
    );
    assert.deepEqual(shown, ["desk: Preview", "help: 2 items, 4 variables", "speed: 1 item, 2 variables", '"one": Run test']);
    assert.deepEqual(lenses.at(-1)!.command, { title: "Run test", command: "ukur.runTest", arguments: [path, "desk/one"] });
  });
});

describe("inlay hints", () => {
  const hintsIn = async (source: string, start = 0, end = source.length) => {
    const hints = inlayHints(await programOf(source), path, rangeOf({ text: source }, { start, end }));
    return hints.map(({ position, label }) => {
      const offset = offsetAt({ text: source }, position);
      assert.match(source.slice(offset), /^[ \t]*(?:\r?\n|$)/, "A hint stands between words.");
      return `${source
        .slice(0, offset)
        .split(/[\r\n]/)
        .at(-1)!
        .trim()} › ${String(label)}`;
    });
  };

  it("show the shapes of scores behind their lines, and no variable that is code and name", async () => {
    assert.deepEqual(await hintsIn(text), [
      'score gap "Gap" = mean(perception - expectation) per dimension › one value a dimension (2)',
      'score total "T" = mean(gap) › one number',
    ]);
  });
  it("stand behind a comment and before blanks, and behind a formula of several lines", async () => {
    const commented = text.replace("per dimension\n", "\n    per dimension // Five.  \t\r\n");
    assert.equal((await hintsIn(commented))[0], "per dimension // Five. › one value a dimension (2)");
  });
  it("show the variables of an item that not every battery asks", async () => {
    const apart = text.replace(/(battery expectation .*)/, "$1 dimensions help");
    assert.deepEqual(
      (await hintsIn(apart)).filter((hint) => hint.includes("_")),
      ['S1 "answers within a day" › P_S1'],
    );
    const said = apart.replace('"answers within a day"', '"answers within a day" only perception');
    assert.deepEqual(
      (await hintsIn(said)).filter((hint) => hint.includes("_")),
      [],
    );
  });
  it("keep to the part that is asked for", async () => {
    const at = text.indexOf("total");
    assert.deepEqual(await hintsIn(text, at, at + 1), ['score total "T" = mean(gap) › one number']);
  });
});
