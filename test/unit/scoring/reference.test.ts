import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { bandOf } from "../../../server/src/scoring/bands.ts";
import { evaluate, type Results } from "../../../server/src/scoring/evaluate.ts";
import { readReference } from "../../support/csv.ts";
import { servqual, servqualRow, skm, skmRow, zoneOfTolerance, zoneRow } from "../../support/modelInstruments.ts";

/** R printed fifteen digits. */
const close = 1e-9;

describe("scores against R", () => {
  describe("SERVQUAL of 1988, 150 people", () => {
    let results: readonly Results[] = [];
    before(async () => {
      const instrument = await servqual();
      results = readReference("synthetic_servqual1988.csv").map((person) => evaluate(instrument, servqualRow(person)));
    });
    const expected = readReference("synthetic_servqual1988_person.csv");
    const dimensions = ["tangibles", "reliability", "responsiveness", "assurance", "empathy"];

    for (const dimension of dimensions) {
      it(`gives everybody's gap in ${dimension}`, () => {
        expected.forEach((person, index) => same(results[index]?.[`gap_${dimension}`], person[dimension], `person ${index + 1}`));
      });
      it(`gives the mean gap in ${dimension}`, () => {
        const line = readReference("synthetic_servqual1988_gap_dimensions.csv").find((candidate) => candidate["dimension"] === dimension);
        const values = column(results, `gap_${dimension}`);
        assert.equal(values.length, line?.["n"]);
        same(mean(values), line?.["mean_gap"], dimension);
      });
    }

    it("gives everybody's unweighted and weighted gap", () => {
      expected.forEach((person, index) => {
        same(results[index]?.["unweighted"], person["unweighted"], `person ${index + 1}`);
        same(results[index]?.["weighted"], person["weighted_strict"], `person ${index + 1}`);
      });
    });

    it("weighs each person, not the means of the group", () => {
      same(mean(column(results, "weighted")), -1.27955827505828, "weighted");
      same(mean(column(results, "unweighted")), -1.27358620689655, "unweighted");
    });
  });

  describe("the zone of tolerance, 60 people", () => {
    let results: readonly Results[] = [];
    before(async () => {
      const instrument = await zoneOfTolerance();
      results = readReference("synthetic_zone_of_tolerance.csv").map((person) => evaluate(instrument, zoneRow(person)));
    });

    it("gives the mean adequacy and superiority of the dimensions", () => {
      for (const { dimension, adequacy, superiority } of readJson("zone_dimensions.json")) {
        same(mean(column(results, `adequacy_${dimension}`)), adequacy, dimension);
        same(mean(column(results, `superiority_${dimension}`)), superiority, dimension);
      }
    });

    it("gives the mean adequacy and superiority of the items", () => {
      for (const line of readReference("synthetic_zone_items.csv")) {
        const values = column(results, `adequacy_of_${line["item"]}`);
        assert.equal(values.length, line["n"]);
        same(mean(values), line["adequacy"], String(line["item"]));
        same(mean(column(results, `superiority_of_${line["item"]}`)), line["superiority"], String(line["item"]));
      }
    });
  });

  describe("the satisfaction index, 60 people", () => {
    const expected = readJson("skm.json");
    let instrument: Instrument;
    let results: readonly Results[] = [];
    before(async () => {
      instrument = await skm();
      results = readReference("synthetic_skm.csv").map((person) => evaluate(instrument, skmRow(person)));
    });

    it("gives the index with exact and with printed weights", () => {
      same(mean(column(results, "ikm")), expected.ikm_exact_weight_1_9, "1/9");
      same(mean(column(results, "ikm011")), expected.ikm_weight_0_11, "0.11");
      same(
        evaluate(instrument, Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`U_U${index + 1}`, 4])))["ikm011"],
        expected.max_ikm_with_0_11,
        "largest",
      );
    });

    it("puts the cases at the edges into their bands", () => {
      const { bands, decimals } = instrument.scores[0]!;
      for (const { ni, nik, band } of expected.boundary_cases) {
        assert.equal(bandOf(nik, bands, decimals), band, `${nik}`);
        assert.equal(bandOf(ni * 25, bands, decimals), band, `${ni} * 25`);
      }
    });

    it("puts everybody into a band", () => {
      for (const result of results) assert.match(String(result["ikm_band"]), /^[ABCD]$/);
    });
  });
});

function column(results: readonly Results[], name: string): number[] {
  return results.map((result) => result[name]).filter((value) => typeof value === "number");
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function same(actual: unknown, expected: unknown, what: string): void {
  if (typeof expected !== "number" || typeof actual !== "number") return assert.equal(actual, expected, what);
  assert.ok(Math.abs(actual - expected) < close, `${what}: ${actual} is not ${expected}`);
}

function readJson(name: string) {
  return JSON.parse(readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8"));
}
