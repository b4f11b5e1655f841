import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

/** A score of gaps from -4 to 4, of means from 1 to 5, and of other things. */
const score = (expression: string, more = "") =>
  desk(`dimension care "Care" { C1 "cares" }
  question rated "How?" scale agree5
  question seven "How?" scale agree7
  question hours "How long?" number 1..5
  question points "Divide 100 points." share 100 across dimensions
  score gap = mean(perception - expectation) per dimension
  score quality = mean(perception) per dimension${more}
  score total = ${expression}`);

describe("constant weights that do not total 1", () => {
  const areFound = (expression: string, more = "") => expectFindings(score(expression, more), ["weights-total"]);
  const areFine = (expression: string, more = "") => expectFindings(score(expression, more), []);

  it("are found, with what becomes of the limits", async () => {
    await areFound("[|0.4 * gap.help + 0.4 * gap.speed|]");
    const messages = async (expression: string) =>
      (await findingsIn(score(expression))).map(({ severity, message }) => `${severity}: ${message}`);
    assert.deepEqual(await messages("0.4 * gap.help + 0.4 * gap.speed"), [
      "warning: These weights total 0.8 and not 1: values from -4 to 4 come out from -3.2 to 3.2. Correct the weights, or divide by their total.",
    ]);
    assert.deepEqual(await messages("0.5 * quality.help + 0.4 * quality.speed + 0.2 * quality.care"), [
      "warning: These weights total 1.1 and not 1: values from 1 to 5 come out from 1.1 to 5.5. Correct the weights, or divide by their total.",
    ]);
  });

  it("are fine where they total 1, or are rounded a little", async () => {
    await areFine("0.4 * gap.help + 0.6 * gap.speed");
    await areFine("0.1 * gap.help + 0.2 * gap.speed + 0.7 * gap.care");
    await areFine("0.333 * gap.help + 0.333 * gap.speed + 0.333 * gap.care");
    await areFine("gap.help / 3 + gap.speed * 2 / 3");
    await areFine("1 / 9 * gap.help + (8 / 9) * gap.speed");
    await areFound("[|0.33 * gap.help + 0.33 * gap.speed + 0.33 * gap.care|]");
  });

  it("are found where they are divided together, and behind other sums", async () => {
    await areFine("(2 * gap.help + gap.speed) / 3");
    await areFound("([|2 * gap.help + gap.speed|]) / 4");
    await areFine("0.5 * (0.4 * gap.help + 0.6 * gap.speed) + 0.5 * gap.care");
    await areFound("[|0.5 * (0.4 * gap.help + 0.5 * gap.speed) + 0.5 * gap.care|]");
    await areFound("[|0.3 * (gap.help + gap.speed) + 0.3 * gap.care|]");
  });

  it("are found behind a change of the scale", async () => {
    await areFine("(0.4 * quality.help + 0.6 * quality.speed) * 20");
    await areFine("25 * (0.4 * quality.help + 0.6 * quality.speed)");
    await areFine("(0.4 * quality.help + 0.6 * quality.speed) / 5");
    await areFine("(0.25 * quality.help + 0.25 * quality.speed) * 2");
    await areFine("(0.2 * quality.help + 0.2 * quality.speed) * 50");
    await areFound("([|0.33 * quality.help + 0.33 * quality.speed + 0.33 * quality.care|]) * 20");
  });

  it("are found between answers, ratings, means, batteries and scores", async () => {
    await areFound("[|0.4 * H1.perception + 0.4 * H2.perception|]");
    await areFound("[|0.4 * rated + 0.4 * mean(perception)|]");
    await areFound("[|0.4 * mean(perception) + 0.4 * first|]", "\n  score first = max(perception)");
    await areFound("mean([|0.4 * perception + 0.4 * expectation|])");
    await areFound("max([|0.4 * gap + 0.4 * gap|])");
    await areFound("mean(perception) * ([|0.4 * gap.help + 0.4 * gap.speed|])");
    await areFound("mean(perception) / ([|0.4 * quality.help + 0.4 * quality.speed|])");
  });

  it("are no weights of a mean where something is subtracted or added", async () => {
    await areFine("0.4 * gap.help - 0.4 * gap.speed");
    await areFine("0.4 * gap.help + 0.4 * gap.speed - 0.1 * gap.care");
    await areFine("0.4 * gap.help + 0.4 * gap.speed + 1");
    await areFine("-(0.4 * gap.help + 0.4 * gap.speed)");
  });

  it("are no weights where parts are only added up, or one is alone", async () => {
    await areFine("gap.help + gap.speed");
    await areFine("(gap.help + gap.speed) / 3");
    await areFine("(gap.help + gap.speed) * 0.2");
    await areFine("2 * gap.help + gap.speed");
    await areFine("0.4 * gap.help");
    await areFine("(2 * quality.help + quality.speed) / 15");
  });

  it("are no weights of a mean where the parts are on other scales, or no ratings", async () => {
    await areFine("0.4 * rated + 0.4 * seven");
    await areFine("0.4 * rated + 0.4 * hours");
    await areFine("0.4 * hours + 0.4 * hours");
    await areFine("0.4 * points.help + 0.4 * points.speed");
    await areFine("0.4 * count(perception) + 0.4 * count(expectation)");
    await areFine("gap.help * points.help / 100 + gap.speed * points.speed / 100");
  });

  it("can be kept, as they were printed", () =>
    areFine('0.33 * gap.help + 0.33 * gap.speed + 0.33 * gap.care allow weights-total because "So the handbook prints them."'));
});
