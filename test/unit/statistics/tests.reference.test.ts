import assert from "node:assert/strict";
import { type Column, completeCases, differences, meansOf } from "../../../server/src/statistics/columns.ts";
import { compareGroups, paired, pairedOf } from "../../../server/src/statistics/comparison.ts";
import { aikenCritical, contentValidityRatio, itemValidity, ratioCritical } from "../../../server/src/statistics/contentValidity.ts";
import { correlation, covariancesOf, criticalCorrelation } from "../../../server/src/statistics/correlation.ts";
import { spreadOf } from "../../../server/src/statistics/describe.ts";
import { cronbachAlpha, differenceReliability } from "../../../server/src/statistics/reliability.ts";
import { cochran, krejcieMorgan, slovin } from "../../../server/src/statistics/sampleSize.ts";
import { conformity, sumsOf } from "../../../server/src/statistics/satisfaction.ts";
import { gradeOf, satisfactionIndex } from "../../../server/src/statistics/skm.ts";
import { zoneOf } from "../../../server/src/statistics/zone.ts";
import { readReference } from "../../support/csv.ts";
import { readReferenceJson, same } from "../../support/equal.ts";

const people = readReference("synthetic_servqual1988.csv");
const servqual = readReferenceJson("synthetic_servqual1988.json");
const negative = new Set(servqual.meta.negative_items);

/** Answers to an item, turned over where it is worded negatively. */
function answersTo(item: string): Column {
  return people.map((row) => {
    const value = row[item] as number | null;
    return value !== null && negative.has(Number(item.slice(1))) ? 8 - value : value;
  });
}

function halves(columns: readonly Column[]): readonly [readonly Column[], readonly Column[]] {
  return [columns.slice(0, columns.length / 2), columns.slice(columns.length / 2)];
}

const scale = { lo: 1, hi: 7 };

describe("comparisons against R", () => {
  it("agree on the gap of each item", () => {
    for (const line of readReference("synthetic_servqual1988_gap_items.csv")) {
      const [expected, perceived] = [answersTo(String(line["expectation"])), answersTo(String(line["perception"]))];
      const { n, mean, sd, se, t, p, interval, dz } = paired(perceived, expected);
      const found = {
        n_pairs: n,
        mean_gap: mean,
        sd_gap: sd,
        se,
        t,
        p_two_sided: p,
        ci95_lo: interval!.lo,
        ci95_hi: interval!.hi,
        cohen_dz: dz,
        mean_e: spreadOf(expected.filter((value) => value !== null)).mean,
        mean_p: spreadOf(perceived.filter((value) => value !== null)).mean,
        conformity_pct: conformity([sumsOf(perceived, expected)], { performance: scale, importance: scale })!.value,
      };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${line["perception"]}, ${name}`);
      same(p! / (line["p_two_sided"] as number), 1, `${line["perception"]}, p`);
    }
  });

  it("agree on the gap of each dimension and on its reliability", () => {
    for (const line of readReference("synthetic_servqual1988_gap_dimensions.csv")) {
      const numbers: number[] = servqual.meta.dimensions[String(line["dimension"])];
      const columns = (battery: string): Column[] => numbers.map((number) => answersTo(battery + String(number).padStart(2, "0")));
      const [e, p] = [columns("E"), columns("P")];
      const gaps = p.map((column, i) => differences(column, e[i]!));
      const gap = pairedOf(meansOf(gaps, numbers.length / 2));
      // Of those who answered all items in both batteries.
      const [completeE, completeP] = halves(completeCases([...e, ...p]));
      const completeGaps = completeP.map((column, i) => differences(column, completeE[i]!));
      const alphaOf = (of: readonly Column[]): number | null => cronbachAlpha(covariancesOf(of)!);
      const [scoreE, scoreP] = [meansOf(completeE, 1), meansOf(completeP, 1)];
      const r = correlation(scoreE, scoreP);
      const measured = (score: Column, of: readonly Column[]) => ({
        sd: spreadOf(score.filter((value) => value !== null)).sd,
        reliability: alphaOf(of),
      });
      const found = {
        n: gap.n,
        mean_gap: gap.mean,
        sd_gap: gap.sd,
        t: gap.t,
        alpha_e: alphaOf(completeE),
        alpha_p: alphaOf(completeP),
        alpha_gap: alphaOf(completeGaps),
        r_ep: r,
        reliability_difference_formula: differenceReliability(measured(scoreE, completeE), measured(scoreP, completeP), r),
      };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${line["dimension"]}, ${name}`);
    }
  });

  it("agree on groups", () => {
    const group = people.map(({ rid }) => (rid as number) % 3);
    for (const line of readReference("groups.csv")) {
      const { groups, f, df, p, etaSquared } = compareGroups(answersTo(String(line["item"])), group);
      assert.deepEqual(
        groups.map(({ value }) => value),
        [0, 1, 2],
      );
      const found = { f, df1: df!.between, df2: df!.within, p, eta_squared: etaSquared };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${line["item"]}, ${name}`);
    }
  });

  it("agree on zones of tolerance", () => {
    const rows = readReference("synthetic_zone_of_tolerance.csv");
    for (const line of readReference("synthetic_zone_items.csv")) {
      const level = (name: string): Column => rows.map((row) => row[`${line["item"]}_${name}`] as number | null);
      const { width, position, ...zone } = zoneOf(level("min"), level("des"), level("per"));
      const found: Record<string, unknown> = { ...zone, zone_width: width, position_in_zone: position };
      for (const [name, value] of Object.entries(line)) if (name in found) same(found[name], value, `${line["item"]}, ${name}`);
    }
  });

  it("agree on the index of satisfaction", () => {
    const expected = readReferenceJson("skm.json");
    const rows = readReference("synthetic_skm.csv");
    const names = Object.keys(expected.nrr);
    const { elements, exact, printed } = satisfactionIndex(names.map((name) => rows.map((row) => row[name] as number | null)));
    elements.forEach(({ mean }, i) => same(mean, expected.nrr[names[i]!], names[i]!));
    same(exact.value, expected.ikm_exact_weight_1_9, "exact");
    same(exact.grade, expected.band_exact, "grade");
    same(printed!.value, expected.ikm_weight_0_11, "printed");
    same(printed!.grade, expected.band_0_11, "grade");
    same(satisfactionIndex(names.map(() => [4])).printed!.value, expected.max_ikm_with_0_11, "largest");
    for (const { nik, band } of expected.boundary_cases) assert.equal(gradeOf(nik), band, `${nik}`);
  });
});

describe("tables against R", () => {
  it("agree on critical correlations", () => {
    for (const { n, r_05_two, r_01_two } of readReference("r_critical.csv")) {
      same(criticalCorrelation(n as number), r_05_two, `${n} at .05`);
      same(criticalCorrelation(n as number, 0.01), r_01_two, `${n} at .01`);
    }
  });

  it("agree on content validity", () => {
    for (const { experts, agree, i_cvi, pc, kappa_star, rating } of readReference("cvi_kappa.csv")) {
      const { index, chance, kappa, agreement } = itemValidity(agree as number, experts as number)!;
      const what = `${agree} of ${experts}`;
      same(index, i_cvi, what);
      same(chance, pc, what);
      same(kappa, kappa_star, what);
      same(agreement, rating, what);
    }
    for (const { raters, categories, V_critical_05, p } of readReference("aiken_v_critical.csv")) {
      const found = aikenCritical(raters as number, categories as number)!;
      same(found.value, V_critical_05, `${raters} with ${categories}`);
      same(found.p, p, `${raters} with ${categories}`);
    }
    for (const { experts, n_critical, cvr_critical, exact_p } of readReference("cvr_critical_exact.csv")) {
      const found = ratioCritical(experts as number)!;
      same(found.essential, n_critical, `${experts} experts`);
      same(found.value, cvr_critical, `${experts} experts`);
      same(found.p, exact_p, `${experts} experts`);
      same(contentValidityRatio(n_critical as number, experts as number), cvr_critical, `${experts} experts`);
    }
  });

  it("agree on how many must answer", () => {
    for (const { N, krejcie_morgan, slovin_5pct, slovin_10pct, cochran_fpc_5pct } of readReference("sample_size.csv")) {
      const population = N as number;
      same(krejcieMorgan(population), krejcie_morgan, `Krejcie and Morgan, ${N}`);
      same(slovin(population), slovin_5pct, `Slovin, ${N}`);
      same(slovin(population, 0.1), slovin_10pct, `Slovin, ${N}`);
      same(cochran(population), cochran_fpc_5pct, `Cochran, ${N}`);
    }
  });
});
