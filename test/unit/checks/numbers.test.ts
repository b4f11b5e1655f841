import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

describe("a number", () => {
  it("has as many digits as can be kept", () =>
    expectFindings(desk('question income "How much?" one of { much [|1000000000000000|] "Much" little 999999999999999 "Little" }'), [
      "number-too-long",
    ]));

  it("has no more decimals than anybody prints", () =>
    expectFindings(desk(`question part "How much?" number [|0.${"0".repeat(120)}1|]..1`), ["number-too-long"]));

  it("is too long in bands, too", async () => {
    const codes = async (bands: string) =>
      (await findingsIn(desk(`score all = mean(perception) bands { ${bands} }`))).map(({ code }) => code).sort();
    const long = `5.${"0".repeat(120)}1`;
    assert.deepEqual(await codes(`a 1..4 b ${long}..7`), ["band-gap", "number-too-long"]);
    assert.deepEqual(await codes(`b ${long}..7`), ["number-too-long"]);
    assert.deepEqual(await codes(`b 6${long.slice(1)}..7`), ["band-out-of-reach", "number-too-long"]);
  });

  it("may be what a statistical package printed", () =>
    expectFindings(
      desk('score third "Third" = H1.perception / 3\n  test "one" { given H1.perception = 1\n expect third = 0.33333333333333331 }'),
      [],
    ));

  it("is too long in a score, too", () =>
    expectFindings(desk(`score all "All" = mean(perception) * [|1${"0".repeat(400)}|]`), ["number-too-long"]));
});

describe("how many answers a score needs", () => {
  const score = (rule: string) => desk(`score all "All" = mean(perception) [|missing at least ${rule}|]`);

  it("is a whole number, above 0 and no more than there are", async () => {
    for (const rule of ["0", "1.5", "9"]) await expectFindings(score(rule), ["missing-rule"]);
  });
});
