import { completeCases, meansOf, type Column } from "../../../server/src/statistics/columns.ts";
import { correlationsOf, covariancesOf, type Square } from "../../../server/src/statistics/correlation.ts";
import { atEnds, median, shapeOf, spreadOf } from "../../../server/src/statistics/describe.ts";
import { factorability } from "../../../server/src/statistics/factorability.ts";
import { omegaTotal } from "../../../server/src/statistics/omega.ts";
import {
  alphaIfDeleted,
  cronbachAlpha,
  feldtInterval,
  guttmanLambda6,
  itemRestCorrelations,
  itemTotalCorrelations,
  spearmanBrown,
} from "../../../server/src/statistics/reliability.ts";
import { readReference, type CsvRow } from "../../support/csv.ts";
import { readReferenceJson, same } from "../../support/equal.ts";

const micro = readReferenceJson("micro.json");
const servqual = readReferenceJson("synthetic_servqual1988.json");

/** The columns of a scale's items, turned over where R has turned them over. */
function columnsOf(rows: readonly CsvRow[], { items, reversed, scale_min: lo, scale_max: hi }: typeof micro.reversed): Column[] {
  const turned = new Set([reversed].flat());
  return items.map((item: string) =>
    rows.map((row) => {
      const value = row[item] as number | null;
      return value !== null && turned.has(item) ? lo + hi - value : value;
    }),
  );
}

function matrices(columns: readonly Column[]): { readonly covariances: Square; readonly correlations: Square } {
  const covariances = covariancesOf(columns)!;
  return { covariances, correlations: correlationsOf(covariances)! };
}

function holds(rows: readonly CsvRow[], expected: typeof micro.reversed): void {
  const columns = columnsOf(rows, expected);
  const complete = completeCases(columns);
  const n = complete[0]!.length;
  const [listwise, pairwise] = [matrices(complete), matrices(columns)];
  same(n, expected.n_complete, "complete cases");
  const alpha = cronbachAlpha(listwise.covariances)!;
  same(alpha, expected.alpha_raw_listwise, "alpha, listwise");
  same(cronbachAlpha(listwise.correlations), expected.alpha_std_listwise, "standardised alpha, listwise");
  same(cronbachAlpha(pairwise.covariances), expected.alpha_raw_pairwise_psych, "alpha, pairwise");
  same(cronbachAlpha(pairwise.correlations), expected.alpha_std_pairwise_psych, "standardised alpha, pairwise");
  const feldt = feldtInterval(alpha, n, columns.length)!;
  [feldt.lo, feldt.hi].forEach((bound, index) => same(bound, expected.feldt_ci95_listwise[index], "Feldt"));
  same(guttmanLambda6(listwise.correlations), expected.guttman_lambda6_listwise, "lambda 6");
  if (columns.length === 2) same(spearmanBrown(listwise.correlations[0]![1]!), expected.spearman_brown_2item, "Spearman-Brown");
  const { uls_standardized: uls } = expected.omega;
  const omega = omegaTotal(listwise.correlations);
  same(omega?.total, uls?.omega_total, "omega", 1e-5);
  same(omega?.ave, uls?.ave, "average variance extracted", 1e-5);
  omega?.loadings.forEach((loading, index) => same(loading, uls.loadings[index], "loading", 1e-5));
  same(omega?.heywood, uls?.heywood, "Heywood");
  const score = spreadOf(meansOf(columns, columns.length / 2).filter((value) => value !== null));
  for (const part of ["n", "mean", "sd"] as const) same(score[part], expected.scale_score_halfrule[part], `${part} of the score`);
  const ifDeleted = {
    listwise: alphaIfDeleted(listwise.covariances),
    pairwise: alphaIfDeleted(pairwise.covariances),
    standardised: alphaIfDeleted(listwise.correlations),
  };
  const rest = { listwise: itemRestCorrelations(listwise.covariances), pairwise: itemRestCorrelations(pairwise.covariances) };
  const total = itemTotalCorrelations(listwise.covariances);
  expected.item_stats.forEach((item: typeof expected.item_stats, i: number) => {
    const values = columns[i]!.filter((value) => value !== null);
    const { n, mean, sd } = spreadOf(values);
    const { skew, kurtosis } = shapeOf(values);
    const { floor, ceiling } = atEnds(columns[i]!, { lo: expected.scale_min, hi: expected.scale_max });
    const found = {
      n,
      mean,
      sd,
      skew,
      kurtosis,
      median: median(values),
      floor_pct: floor! * 100,
      ceiling_pct: ceiling! * 100,
      r_total_uncorrected_listwise: total[i],
      r_itemrest_listwise: rest.listwise[i],
      r_itemrest_pairwise_psych: rest.pairwise[i],
      alpha_if_deleted_listwise: ifDeleted.listwise[i],
      alpha_if_deleted_pairwise_psych: ifDeleted.pairwise[i],
      std_alpha_if_deleted_listwise: ifDeleted.standardised[i],
    };
    for (const [name, value] of Object.entries(found)) same(value, item[name], `${item.item}, ${name}`);
  });
}

describe("scales against R", () => {
  const rows = readReference("micro.csv");
  it("agree on six people, with an item turned over", () => holds(rows, micro.reversed));
  it("agree on two items", () => holds(rows, micro.two_items_ab));
  it("agree on what forgetting to turn an item over does", () => {
    const raw = columnsOf(rows, { ...micro.reversed, reversed: [] });
    same(cronbachAlpha(matrices(raw).covariances), micro.forgotten_reverse_alpha, "alpha");
  });

  const people = readReference("synthetic_servqual1988.csv");
  for (const [name, expected] of Object.entries(servqual.scales)) it(`agree on ${name}`, () => holds(people, expected));

  it("agree on whether a factor analysis makes sense", () => {
    for (const { battery, dimension, n, kmo, chi_square, df, p } of readReference("factorability.csv")) {
      const columns = completeCases(columnsOf(people, servqual.scales[`${battery}.${dimension}`]));
      const found = factorability(matrices(columns).correlations, columns[0]!.length)!;
      const { chiSquare, df: dfFound, p: pFound } = found.bartlett!;
      const what = `${battery}.${dimension}`;
      same(columns[0]!.length, n, what);
      same(found.kmo, kmo, `KMO of ${what}`);
      same(chiSquare, chi_square, `chi-square of ${what}`);
      same(dfFound, df, what);
      same(pFound! / (p as number), 1, `p of ${what}`);
    }
  });
});
