import assert from "node:assert/strict";
import { limitsOf } from "../../../server/src/statistics/limits.ts";
import { summarise } from "../../../server/src/statistics/results.ts";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";

const text = (scores: string): string => `import scales
instrument i "I" {
  languages en
  battery expectation "A" scale agree5 code E
  battery perception "B" scale agree5 code P
  dimension x "X" {
    I1 "one"
    I2 "two"
  }
  dimension y "Y" { I3 "three" }
  question points "Divide." share 100 across dimensions
  question visits "How often?" number
${scores}
}
`;

async function limits(score: string): Promise<string> {
  const instrument = await compile(text(`  ${score}`));
  const range = limitsOf(instrument).get(instrument.scores.at(-1)!.id);
  return range ? `${range.lo} to ${range.hi}` : "none";
}

describe("the limits of an axis", () => {
  const gap = "score gap = mean(perception - expectation) per dimension\n";
  const expected: Readonly<Record<string, string>> = {
    "score s = mean(perception)": "1 to 5",
    "score s = mean(perception) per dimension": "1 to 5",
    "score s = mean(perception - expectation) per dimension": "-4 to 4",
    "score s = mean(perception) * 25": "25 to 125",
    "score s = (mean(perception) - 1) / 4 * 100": "0 to 100",
    "score s = sum(perception)": "3 to 15",
    "score s = count(perception)": "0 to 3",
    [`${gap}  score s = mean(gap)`]: "-4 to 4",
    // All points go to one dimension at most.
    [`${gap}  score s = sum(gap * points / 100)`]: "-4 to 4",
    "score s = points.x / 10": "0 to 10",
    // A quotient of answers is on no scale, and a number without limits has no end.
    "score s = mean(perception) / mean(expectation) * 100": "none",
    "score s = visits * 2": "none",
  };
  for (const [score, range] of Object.entries(expected))
    it(`of ${score.split("score s").at(-1)} are ${range}`, async () => assert.equal(await limits(score), range));

  it("are found of a long chain of scores in little time", async () => {
    const chain = Array.from({ length: 40 }, (_, index) => `  score s${index + 1} = (s${index} + s${index}) / 2`).join("\n");
    assert.equal(await limits(`score s0 = mean(perception)\n${chain}`), "1 to 5");
  });

  it("hold the results of all made-up respondents of the samples", async () => {
    let limited = 0;
    for (const path of samplePaths) {
      const { instrument } = await compileSample(path);
      const limitsOfAll = limitsOf(instrument);
      for (const { score, results } of summarise(instrument, madeUpRows(instrument)).scores) {
        const range = limitsOfAll.get(score.id);
        if (!range) continue;
        limited++;
        for (const { mean } of results) assert.ok(mean === null || (mean >= range.lo && mean <= range.hi), `${path} ${score.id}: ${mean}`);
      }
    }
    assert.ok(limited > 25, `${limited}`);
  });
});
