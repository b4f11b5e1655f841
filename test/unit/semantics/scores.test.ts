import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

describe("scores", () => {
  it("take batteries, dimensions of batteries, single answers, and dimensions of other scores", () =>
    expectFindings(
      desk(`score gap = mean(perception - expectation) per dimension
  score best = max(gap)
  score help_only = gap.help + mean(perception.help) + perception.H1 - H1.expectation
  score turned = -(1 + 2) * best / 4`),
      [],
    ));

  it("need the same items on both sides of a difference", () =>
    expectFindings(
      desk("score gap = mean([|perception - expectation|])").replace(
        'S1 "answers within a day"',
        'S1 "answers within a day" only perception',
      ),
      ["missing-twin"],
    ));

  it("need one scale on both sides of a difference, but not of a product", () =>
    expectFindings(
      desk("score gap = mean([|perception - expectation|])\n  score weighed = mean(perception * expectation)").replace(
        "scale agree5 code E",
        "scale agree7 code E",
      ),
      ["twin-scale-mismatch"],
    ));

  it("need one direction of the scale on both sides of a difference", async () => {
    const turned = (first: string, second: string) => `scale up 1..5 { 1 "No" 5 "Yes" }
scale down 1..5 { 1 "${first}" 5 "${second}" }

instrument desk "Desk" {
  languages en
  battery e "An excellent desk…" scale up
  battery p "This desk…" scale down
  dimension d "D" { A1 "is quick" }
  score gap = mean([|p - e|])
}
`;
    await expectFindings(turned("yes", "no"), ["twin-scale-mismatch"]);
    await expectFindings(turned("Never", "Always").replace(/\[\||\|\]/g, ""), []);
  });

  it("say what they combine and what is asked in one battery only, whatever is done with it", async () => {
    const [finding] = await findingsIn(
      desk("score weighed = mean(perception * expectation)").replace(
        'S1 "answers within a day"',
        'S1 "answers within a day" only perception',
      ),
    );
    assert.match(finding!.message, /^This combines perception with expectation item by item, and only one of them asks S1\./);
  });

  it("do not weigh a list of items with a value a dimension", () =>
    expectFindings(
      desk('question points "Divide 100 points." share 100 across dimensions\n  score weighted = sum([|perception * points|]) / 100'),
      ["shape-mismatch"],
    ));

  it("divide the points of a share by their total", () =>
    expectFindings(
      desk(`question points "Divide 100 points." share 100 across dimensions
  score gap = mean(perception - expectation) per dimension
  score right1 = sum(gap * points / 100)
  score right2 = sum(gap * points) / 100
  score right3 = sum(gap * points * 0.01)
  score right4 = sum(gap / 100 * points)
  score right5 = sum(gap * points) / sum(points)
  score wrong = [|sum(gap * points)|]`),
      ["share-not-divided"],
    ));

  it("do not calculate with names, texts and ranks", () =>
    expectFindings(
      desk(`question who "Who?" one of { me 1 "I" you 2 "You" }
  question why "Why?" text
  question first "What first?" rank dimensions
  score a = [|who|] + 1
  score b = [|why|]
  score c = mean([|first|])`),
      ["nominal-arithmetic", "nominal-arithmetic", "nominal-arithmetic"],
    ));

  it("that need each other are reported once", () => expectFindings(desk("score a = b + 1\n  score b = [|a|] * 2"), ["score-cycle"]));

  it("follow each other in a chain of some length, in whatever order they stand", async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => (index === 0 ? "score c0 = mean(perception)" : `score c${index} = c${index - 1} + 1`));
    await expectFindings(desk(chain(64).join("\n  ")), []);
    await expectFindings(desk(chain(64).reverse().join("\n  ")), []);
    await expectFindings(desk(chain(66).join("\n  ").replace("score c64 = c63", "score c64 = [|c63|]")), ["nesting-too-deep"]);
    await expectFindings(desk(chain(66).reverse().join("\n  ").replace("score c2 = c1", "score c2 = [|c1|]")), ["nesting-too-deep"]);
    const codes = new Set((await findingsIn(desk(chain(10_000).reverse().join("\n  ")))).map(({ code }) => code));
    assert.ok(codes.has("nesting-too-deep"));
    const long = chain(60).map((score, index) => (index === 0 ? score : score + " + 1".repeat(400)));
    await expectFindings(desk(long.join("\n  ")), []);
    const found = await findingsIn(desk(long.reverse().join("\n  ")));
    assert.deepEqual([...new Set(found.map(({ code }) => code))], ["nesting-too-deep"]);
  });

  it("name a function that exists", () => expectFindings(desk("score a = [|average|](perception)"), ["unknown-function"]));

  it("end in a number or in one a dimension", () => expectFindings(desk("score a = [|perception - expectation|]"), ["unreduced-score"]));
});

describe("bands", () => {
  const score = (bands: string) => desk(`score mark = mean(perception) bands {\n    ${bands}\n  }`);

  it("touch at the decimals that their limits have, in any order", () =>
    expectFindings(score('"B" 3.01..5 "Good"\n    "A" 1..3.00 "Poor"'), []));

  it("that overlap or leave a gap are reported at the upper one", () =>
    expectFindings(score("A 1..2.5\n    [|B 2.5..3.5|]\n    [|C 3.7..5|]"), ["band-overlap", "band-gap"]));
});
