import assert from "node:assert/strict";
import { compile } from "../../support/compile.ts";
import { targets } from "../../support/outputs/compare.ts";

/** A battery of two dimensions, each asked in random order below its title. */
const asked = (items: (dimension: string) => string): string => `import scales
instrument desk "The help desk" {
  languages en
  battery perception "This help desk…" scale agree5 code P
  dimension help "Help" { ${items("H")} }
  dimension speed "Speed" { ${items("S")} }
  page all { perception by dimension order random }
}
`;

/** How often each platform tells that the order is not mixed. */
async function told(source: string): Promise<Record<string, number>> {
  const instrument = await compile(source);
  const counts = targets.map(({ id, compile: write }) => {
    const losses = write(instrument, {}).losses.filter(({ code }) => code === "order-not-mixed");
    return [id, losses.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe("an order of chance", () => {
  it("is lost nowhere where no two items could change their places", async () => {
    assert.deepEqual(await told(asked((letter) => `${letter}1 "answers"`)), {});
  });

  it("is told to be lost once for each battery", async () => {
    const two = asked((letter) => `${letter}1 "answers"  ${letter}2 "is quick" poles "slow" "fast"  ${letter}3 "is friendly"`);
    // LimeSurvey's tables tell it each for itself.
    const { limesurvey, ...others } = await told(two);
    assert.ok(limesurvey! > 0);
    assert.deepEqual(others, { surveyjs: 1, xform: 1, xlsform: 1, redcap: 1, paper: 1, fhir: 1, qualtrics: 1 });
  });
});
