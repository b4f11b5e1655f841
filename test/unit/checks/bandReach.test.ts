import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

/** Bands of the scores of two batteries from 1 to 5, two dimensions with two items and one. */
const score = (expression: string, bands: string, more = "") => desk(`${more}\n  score mark = ${expression} bands { ${bands} }`);

describe("a band that no answers lead to", () => {
  const message = async (text: string) => (await findingsIn(text)).map((finding) => finding.message).join("\n");
  const isMissed = (expression: string, bands: string, more = "") => expectFindings(score(expression, bands, more), ["band-out-of-reach"]);
  const isReached = (expression: string, bands: string, more = "") => expectFindings(score(expression, bands, more), []);

  it("is found above and below the limits of the scale", async () => {
    await isMissed("mean(perception)", "[|a 0..0|] b 1..5");
    await isMissed("mean(perception)", "a 1..5 [|b 6..7|]");
    await isReached("mean(perception)", "a 1..5");
  });

  it("may reach beyond what the score can come to", () => isReached("mean(perception)", "a 0..3 b 4..9"));

  it("is reached by what rounds into it", async () => {
    await isReached("mean(perception) / 2", "a 1..2 b 3..4");
    await isMissed("mean(perception) / 2", "a 1.0..2.5 [|b 2.6..4.0|]");
    await isReached("-mean(perception) / 2", "a -4..-3 b -2..0");
    // 0.49999999999999978, which is 0.5 to the scorer.
    await isReached("mean(perception) * (1 - 0.9)", "a 0..0 b 1..5");
  });

  it("is reported once for a score, with the factor that was forgotten where there is one", async () => {
    await isMissed("mean(perception)", "[|D 25.00..64.99|] C 65.00..76.60 B 76.61..88.30 A 88.31..100.00");
    assert.equal(
      await message(score("mean(perception)", "D 20.00..64.99 C 65.00..76.60 B 76.61..100.00")),
      "No answers lead to D, C, B: mark goes from 1.00 to 5.00. Multiply it by 20, or correct the bands.",
    );
    assert.equal(
      await message(score("mean(perception - expectation)", "low 0..49 high 50..100")),
      "No answers lead to high: mark goes from -4 to 4. Multiply it by 25, or correct the bands.",
    );
    assert.equal(
      await message(score("mean(perception)", "low 0..33 high 34..99")),
      "No answers lead to high: mark goes from 1 to 5. Correct the bands, or bring the score to their scale.",
    );
  });

  it("is reported without a factor where none brings answers to every band", async () => {
    const advice = / Correct the bands, or bring the score to their scale\.$/;
    assert.match(await message(score("mean(perception)", "low 0..9 high 10..100")), advice);
    assert.match(await message(score("mean(perception)", "none 0..0")), advice);
    assert.match(await message(score("mean(perception) / -20", "low 1..2")), /: mark goes from 0 to 0\./);
  });

  it("is found behind every calculation", async () => {
    await isMissed("mean(perception - expectation) / 2 + 1", "a -1.0..3.0 [|b 3.1..4.0|]");
    await isMissed("-mean(perception)", "[|a -9..-6|] b -5..5");
    await isMissed("mean(perception) * -2", "[|a -20..-11|] b -10..5");
    await isMissed("6 / mean(perception)", "[|a 0.0..1.1|] b 1.2..6.0");
    await isMissed("max(perception - 3)", "a -2..2 [|b 3..4|]");
    await isMissed("H1.perception * H2.expectation", "a 1..25 [|b 26..30|]");
  });

  it("is found by the number of the parts of a sum and a count", async () => {
    await isMissed("sum(perception)", "[|a 0..2|] b 3..15");
    await isMissed("sum(perception)", "a 3..15 [|b 16..20|]");
    await isMissed("count(perception)", "a 0..3 [|b 4..6|]");
    await isMissed("sum(perception) per dimension", "[|a 0..0|] b 1..2 c 3..10");
    await isReached("sum(perception) missing at least 1", "a 3..15");
  });

  it("is found in the limits of an item's own scale, of ratings, amounts and points", async () => {
    const more = `question rated "How?" scale agree7
  question visits "How often?" number 0..50
  question points "Divide 100 points." share 100 across dimensions
  dimension care "Care" { C1 "cares" scale agree7 }`;
    await isReached("mean(perception)", "a 1..5 b 6..7", more);
    await isMissed("mean(perception.help)", "a 1..5 [|b 6..7|]", more);
    await isMissed("C1.perception", "a 1..7 [|b 8..9|]", more);
    await isMissed("rated", "a 1..7 [|b 8..9|]", more);
    await isMissed("visits * 2", "a 0..100 [|b 101..200|]", more);
    await isMissed("points.help", "a 0..100 [|b 101..200|]", more);
  });

  it("is found in scores of scores, wherever they stand", () =>
    expectFindings(
      desk(`score index = overall * 20 bands { low 20..60 high 61..100 [|top 101..120|] }
  score overall = mean(quality)
  score quality = mean(perception) per dimension bands { low 1..3 high 4..5 [|top 6..7|] }`),
      ["band-out-of-reach", "band-out-of-reach"],
    ));

  it("is not known where an amount has no limits, or where something is divided by what can be 0", async () => {
    await isReached("visits + 1", "a -9..-1 b 0..900", 'question visits "How often?" number');
    await isMissed("mean(perception) + visits * 0", "[|a -9..0|] b 1..5", 'question visits "How often?" number');
    await isReached("mean(perception) / (mean(expectation) - 3)", "a -900..-1 b 0..900");
  });

  it("is not reported where the band or its scale has another fault", async () => {
    await expectFindings(score("mean(perception)", "a 1..5 b [|9..6|]"), ["band-range"]);
    await expectFindings(desk("score mark = mean([|perceptoin|]) bands { a 1..5 b 6..9 }"), ["unknown-name"]);
  });

  it("can be kept, as a published table has it", () =>
    expectFindings(
      desk('score mark = mean(perception) bands { a 0..0 b 1..5 } allow band-out-of-reach because "The table begins at 0."'),
      [],
    ));
});
