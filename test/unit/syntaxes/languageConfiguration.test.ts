import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const configuration = JSON.parse(readFileSync("syntaxes/language-configuration.json", "utf8"));
const pattern = (text: string): RegExp => new RegExp(text);

describe("the configuration for editors", () => {
  it("indents after a block's opening, and not after braces in texts and comments", () => {
    const increase = pattern(configuration.indentationRules.increaseIndentPattern);
    for (const line of [
      'instrument i "I" {',
      "  dimension d {",
      '  term a "{b}" {',
      "page p { // the first",
      'question q "a \\" b" one of {',
    ])
      assert.match(line, increase);
    for (const line of ['  term a "{b}"', "// {", "/// scale {", "page p { q }", '  intro "{', "  }", "name // {"])
      assert.doesNotMatch(line, increase);
    const decrease = pattern(configuration.indentationRules.decreaseIndentPattern);
    assert.match("  }", decrease);
    assert.doesNotMatch("  a }", decrease);
  });

  it("begins no line by itself: what comes next is the author's to write", () => {
    assert.ok(configuration.onEnterRules.every(({ action }: { action: { appendText?: string } }) => action.appendText === undefined));
  });

  it("puts the closing brace below the cursor", () => {
    const [between] = configuration.onEnterRules;
    assert.match("dimension d {", pattern(between.beforeText));
    assert.match("}", pattern(between.afterText));
  });

  it("closes quotes and braces, but no quote within a text", () => {
    const pairs: { open: string; close: string; notIn?: string[] }[] = configuration.autoClosingPairs;
    assert.deepEqual(
      pairs.map(({ open, close }) => open + close),
      ["{}", "()", '""', "“”", "«»"],
    );
    // A brace in a text starts a term, and wants its end.
    assert.deepEqual(pairs.find(({ open }) => open === "{")!.notIn, ["comment"]);
    assert.ok(pairs.filter(({ open }) => open !== "{").every(({ notIn }) => notIn!.includes("string")));
  });
});
