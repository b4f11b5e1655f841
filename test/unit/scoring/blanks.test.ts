import assert from "node:assert/strict";
import { blanksIn } from "../../../server/src/scoring/blanks.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

async function blanks(scores: string, row: Record<string, number>): Promise<Record<string, string[]>> {
  const instrument = await compile(desk(scores));
  const of = blanksIn(instrument, row);
  return Object.fromEntries(
    instrument.scores.flatMap(({ results }) => results.map(({ variable, expression }) => [variable, [...of(expression)]])),
  );
}

describe("the answers that a result lacks", () => {
  it("are those that are blank, once each, through other scores, too", async () => {
    const scores = "score level = mean(perception)\n  score turned = level - H1.expectation\n  score both = turned * turned + level";
    assert.deepEqual(await blanks(scores, { P_H1: 1, P_S1: 2 }), { level: ["P_H2"], turned: ["P_H2", "E_H1"], both: ["P_H2", "E_H1"] });
    assert.deepEqual(await blanks(scores, { P_H1: 1, P_H2: 3, P_S1: 2, E_H1: 9 }), { level: [], turned: ["E_H1"], both: ["E_H1"] });
  });

  it("are found at once where each score takes the one before it twice", async () => {
    const chain = Array.from({ length: 60 }, (_, index) => `score z${index + 1} = z${index} * z${index}`).join("\n  ");
    const found = await blanks(`score z0 = mean(perception)\n  ${chain}`, {});
    assert.deepEqual(found["z60"], ["P_H1", "P_H2", "P_S1"]);
  });
});
