import assert from "node:assert/strict";
import type { Column } from "../../../server/src/statistics/columns.ts";
import { compareGroups, paired } from "../../../server/src/statistics/comparison.ts";
import { aikenCritical, aikenV, itemValidity, ratioCritical, scaleValidity } from "../../../server/src/statistics/contentValidity.ts";
import { kanoOf, type KanoCategory } from "../../../server/src/statistics/kano.ts";
import { omegaTotal } from "../../../server/src/statistics/omega.ts";
import { alphaIfDeleted, cronbachAlpha, guttmanLambda6 } from "../../../server/src/statistics/reliability.ts";
import { conformity, customerSatisfaction, sumsOf } from "../../../server/src/statistics/satisfaction.ts";
import { satisfactionIndex } from "../../../server/src/statistics/skm.ts";
import { zoneOf } from "../../../server/src/statistics/zone.ts";
import { same } from "../../support/equal.ts";

const five = { lo: 1, hi: 5 };

describe("Kano's categories", () => {
  it("are Berger's for each pair of answers", () => {
    const rows = [1, 2, 3, 4, 5].map((functional) =>
      [1, 2, 3, 4, 5].map((dysfunctional) => kanoOf([functional], [dysfunctional]).category).join(""),
    );
    assert.deepEqual(rows, ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]);
    assert.equal(kanoOf([5], [1], 5, 1).category, "O", "A scale that runs the other way.");
  });

  /** As many answers of each category as asked for. */
  const people = (counts: Partial<Record<KanoCategory, number>>): readonly [Column, Column] => {
    const answers: Record<KanoCategory, readonly [number, number]> = { A: [1, 3], O: [1, 5], M: [3, 5], I: [3, 3], R: [3, 1], Q: [1, 1] };
    const all = Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, () => answers[category as KanoCategory]),
    );
    return [all.map(([functional]) => functional), all.map(([, dysfunctional]) => dysfunctional)];
  };

  it("are counted, and tell what it brings to have an item and to lack it", () => {
    const { n, counts, better, worse } = kanoOf(...people({ A: 10, O: 20, M: 40, I: 30, R: 5, Q: 2 }));
    assert.equal(n, 107);
    assert.deepEqual(counts, { A: 10, O: 20, M: 40, I: 30, R: 5, Q: 2 });
    assert.equal(better, 0.3);
    assert.equal(worse, -0.6);
  });

  it("ask first whether the item moves people at all", () => {
    assert.equal(kanoOf(...people({ A: 20, O: 15, M: 18, I: 30 })).category, "A", "Most are indifferent, and more are not.");
    assert.equal(kanoOf(...people({ A: 20, I: 25 })).category, "I");
    assert.equal(kanoOf(...people({ A: 20, M: 20, O: 20 })).category, "M");
  });

  it("say where two are about as frequent", () => {
    // 1.65 * sqrt(50 * (120 - 50) / 120) is 8.9.
    assert.equal(kanoOf(...people({ A: 30, O: 20, I: 10 })).clear, true);
    assert.equal(kanoOf(...people({ A: 29, O: 21, I: 10 })).clear, false);
  });

  it("are of nobody where nobody answered both questions", () => {
    const nobody = kanoOf([1, null], [null, 5]);
    assert.deepEqual([nobody.n, nobody.category, nobody.better, nobody.worse, nobody.clear], [0, null, null, null, null]);
  });
});

describe("indexes of satisfaction", () => {
  it("weigh the performance by the importance, and know their bounds", () => {
    const items = [
      { importance: 4, performance: 3 },
      { importance: 1, performance: 5 },
    ];
    assert.deepEqual(customerSatisfaction(items, five), { value: 68, bounds: { lo: 20, hi: 100 } });
    assert.equal(customerSatisfaction([], five), null);
  });

  it("hold the performance against the importance over complete pairs", () => {
    assert.deepEqual(conformity([sumsOf([3, 4, null, 5], [4, 4, 5, null])], { performance: five, importance: five }), {
      value: 87.5,
      bounds: { lo: 20, hi: 500 },
    });
    assert.equal(conformity([sumsOf([null], [3])], { performance: five, importance: five }), null);
  });

  it("have no printed weight but for nine elements", () => {
    assert.equal(satisfactionIndex([[4], [2]]).exact.value, 75);
    assert.equal(satisfactionIndex([[4], [2]]).printed, null);
    assert.equal(satisfactionIndex([[4], [null]]).exact.value, null);
  });
});

describe("zones of tolerance", () => {
  it("say on which side of the zone people find a service", () => {
    assert.equal(zoneOf([4], [6], [3]).status, "below");
    assert.equal(zoneOf([4], [6], [7]).status, "above");
    assert.deepEqual(zoneOf([4, 6], [6, 4], [5, null]), {
      n: 1,
      minimum: 4,
      desired: 6,
      perceived: 5,
      adequacy: 1,
      superiority: -1,
      width: 2,
      position: 0.5,
      status: "within",
      upsideDown: 1,
    });
    assert.equal(zoneOf([5], [5], [5]).position, null);
  });
});

describe("content validity", () => {
  it("is of an item and of a scale", () => {
    // One expert did not rate the second item.
    const { items, average, universal } = scaleValidity([
      [4, 3, 4, 2],
      [3, 3, null, 4],
      [null, null, null, null],
    ]);
    assert.deepEqual(
      items.map((item) => item && [item.agree, item.experts]),
      [[3, 4], [3, 3], null],
    );
    assert.equal(average, 0.875);
    assert.equal(universal, 0.5);
    assert.equal(scaleValidity([]).average, null);
    same(itemValidity(3, 4)!.kappa, (0.75 - 0.25) / 0.75, "kappa");
  });

  it("is Aiken's V, with the least one that is no chance", () => {
    assert.equal(aikenV([4, 5, 3], five), 0.75);
    assert.equal(aikenV([null], five), null);
    assert.equal(aikenCritical(3, 2), null, "Three experts who say yes may do so by chance.");
    assert.equal(ratioCritical(4), null);
    assert.equal(ratioCritical(5)!.value, 1);
  });
});

describe("coefficients that are not defined", () => {
  const square = (r: number) => [
    [1, r],
    [r, 1],
  ];
  it("are null for too few items", () => {
    assert.equal(cronbachAlpha([[1]]), null);
    assert.deepEqual(alphaIfDeleted(square(0.5)), [null, null]);
    assert.equal(guttmanLambda6(square(0.5)), null);
    assert.equal(omegaTotal(square(0.5)), null);
  });

  it("are null for an item that follows from the others, and for correlations that no factor has", () => {
    const twice = [
      [1, 1, 0.5],
      [1, 1, 0.5],
      [0.5, 0.5, 1],
    ];
    assert.equal(guttmanLambda6(twice), null);
    assert.deepEqual(omegaTotal(twice)!.loadings, [1, 1, 0.5]);
    assert.equal(
      omegaTotal([
        [1, 0.5, 0.5],
        [0.5, 1, -0.5],
        [0.5, -0.5, 1],
      ]),
      null,
    );
  });

  it("are null where nothing varies", () => {
    assert.deepEqual(paired([3, 4], [2, 3]), { n: 2, mean: 1, sd: 0, se: 0, t: null, df: 1, p: null, interval: null, dz: null });
    const { groups, f, p, etaSquared } = compareGroups([3, 3, 4, null], ["a", "a", "b", "b"]);
    assert.deepEqual(
      groups.map(({ value, n }) => [value, n]),
      [
        ["a", 2],
        ["b", 1],
      ],
    );
    assert.deepEqual([f, p, etaSquared], [null, null, 1]);
  });
});
