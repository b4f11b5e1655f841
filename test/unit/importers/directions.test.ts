import assert from "node:assert/strict";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { came } from "./importing.ts";

/** The mean of 2 and two zeros. */
const level = 0.6666666667;
const points = [-2, -1, 0, 1, 2].map((value) => ({ value, text: `Answer ${value}` }));

/** Two tables of the same rows, and what is calculated from them. */
function survey(calculatedValues: readonly { readonly name: string; readonly expression: string }[]): string {
  const rows = ["kept", "lost", "found"].map((text, at) => ({ value: `r${at + 1}`, text: `Things are ${text}` }));
  return JSON.stringify({
    title: "Two tables",
    calculatedValues,
    elements: ["before", "after"].map((name) => ({ type: "matrix", name, title: `How was it ${name}?`, columns: points, rows })),
  });
}

describe("an item that an import finds reversed", () => {
  it("is so where its answers are counted as they are, too", async () => {
    const { text } = await came(
      "two.json",
      survey([
        { name: "level", expression: "avg({before.r1}, 0 - {before.r2}, {before.r3})" },
        { name: "given", expression: "iif({before.r1} != '', 1, 0) + iif({before.r2} != '', 1, 0)" },
      ]),
    );
    assert.match(text, /r2 "Things are lost" reverse/);
    assert.match(text, /score level "level" = mean\(/);
    assert.doesNotMatch(text, /0 - r2/);
  });

  it("is another item in a table that calculates with its answers as they are", async () => {
    const { instrument } = await came(
      "two.json",
      survey([
        { name: "first", expression: "avg({before.r1}, {before.r2}, {before.r3})" },
        { name: "second", expression: "avg({after.r1}, 0 - {after.r2}, {after.r3})" },
      ]),
    );
    const row = Object.fromEntries(instrument.variables.map(({ name }) => [name, /r2/.test(name) ? 2 : 0]));
    const { first, second } = evaluate(instrument, row);
    assert.deepEqual({ first, second }, { first: level, second: -level });
  });

  it("is so in both tables where only one is calculated with", async () => {
    const { text, instrument } = await came(
      "two.json",
      survey([{ name: "second", expression: "avg({after.r1}, 0 - {after.r2}, {after.r3})" }]),
    );
    assert.equal(text.match(/ reverse/g)?.length, 1);
    const row = Object.fromEntries(instrument.variables.map(({ name }) => [name, /r2/.test(name) ? 2 : 0]));
    assert.equal(evaluate(instrument, row)["second"], -level);
  });
});
