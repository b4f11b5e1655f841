import assert from "node:assert/strict";
import { allowed, fastest, sizes, type Figure } from "../../bench/growth/figures.ts";
import { kinds } from "../../support/growing/index.ts";
import { runStages } from "../../support/growing/stages.ts";

const measured = (ms: (size: number) => number, kept: (size: number) => number = () => 0): Figure[] =>
  sizes.map((size) => ({ size, stage: "check", ms: ms(size), kept: kept(size) }));

describe("the bench of growing texts", () => {
  it("finds what grows with the square, of time and of memory, and nothing else", () => {
    assert.ok(
      fastest(
        measured((n) => (n / 10_000) ** 2),
        "ms",
      )!.ofAllowed > 2,
    );
    assert.ok(
      fastest(
        measured(
          () => 1,
          (n) => (n / 1_000) ** 2 * 1_000,
        ),
        "kept",
      )!.ofAllowed > 2,
    );
    assert.ok(
      fastest(
        measured((n) => (n * Math.log(n)) / 20_000),
        "ms",
      )!.ofAllowed < 0.5,
    );
    assert.ok(
      fastest(
        measured((n) => n / 2_000),
        "ms",
      )!.ofAllowed < 0.5,
    );
  });

  it("finds what grows with the square from a certain size on", () => {
    assert.ok(
      fastest(
        measured((n) => (n < 100_000 ? 20 : 20 * (n / 100_000) ** 2)),
        "ms",
      )!.ofAllowed > 1,
    );
  });

  it("leaves alone what is too little to tell", () => {
    assert.equal(
      fastest(
        measured((n) => (n / 1_280_000) ** 2 * 20),
        "ms",
      ),
      undefined,
    );
  });

  it("allows about ten times as much for three doublings", () => assert.equal(Math.round(allowed(10_000)), 10));

  it("has at least sixty kinds of text, each called otherwise", () => {
    assert.ok(kinds.length >= 60);
    assert.equal(new Set(kinds.map(({ name }) => name)).size, kinds.length);
  });

  it("asks platforms wherever a kind is whole, and nothing throws", async () => {
    const notWhole: string[] = [];
    for (const { name, text, whole } of kinds) {
      let asksPlatforms = false;
      const errors = await runStages(text(3_000), async (stage, work) => ((asksPlatforms ||= stage === "qualtrics"), work()));
      if (whole && !asksPlatforms) notWhole.push(`${name}: ${[...new Set(errors)].join(", ")}`);
    }
    assert.deepEqual(notWhole, []);
  });

  it("makes texts that are as long as they are asked to be", () => {
    for (const { name, text } of kinds) {
      const { length } = text(40_000);
      assert.ok(length > 25_000 && length < 80_000, `${name}: ${length}`);
    }
  });
});
