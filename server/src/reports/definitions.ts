/**
 * Every quantity that a report has a number of: how it is shown, its formula and where that comes from. What it is called and what it is are
 * words (`messages/reports`), by the same names. A quantity that is counted or that is plain needs no formula.
 */

import type { Shown } from "./numbers.ts";
import type { SourceId } from "./sources.ts";

export interface Definition {
  readonly shown: Shown;
  readonly formula?: string;
  readonly sources?: readonly SourceId[];
}

const define = (shown: Shown, formula?: string, ...sources: readonly SourceId[]): Definition => ({
  shown,
  ...(formula === undefined ? {} : { formula }),
  ...(sources.length === 0 ? {} : { sources }),
});

const alphaFormula = "α = k / (k − 1) · (1 − Σ s²ᵢ / s²ₜ)";

export const definitions = {
  count: define("count"),
  n: define("count"),
  mean: define("mean", "M = Σ x / n"),
  sd: define("mean", "s = √(Σ (x − M)² / (n − 1))"),
  interval: define("mean", "M ± t · s / √n", "student1908"),
  withBlanks: define("count"),
  without: define("count"),
  inBand: define("count"),
  withResult: define("count"),
  shareInBand: define("percent"),
  skew: define("mean", "m₃ / s³", "joanes1998"),
  kurtosis: define("mean", "m₄ / s⁴ − 3", "joanes1998"),
  floor: define("percent", undefined, "terwee2007"),
  ceiling: define("percent", undefined, "terwee2007"),
  cases: define("count"),
  itemRest: define("coefficient", "r(xᵢ, Σ x − xᵢ)", "nunnally1978"),
  itemTotal: define("coefficient", "r(xᵢ, Σ x)", "pearson1895"),
  criticalR: define("coefficient", "t / √(t² + n − 2)", "fisher1925"),
  itemRestPairwise: define("coefficient", "r(xᵢ, Σ x − xᵢ)", "nunnally1978"),
  alphaIfDeleted: define("coefficient", alphaFormula, "cronbach1951"),
  alpha: define("coefficient", alphaFormula, "cronbach1951"),
  alphaInterval: define("coefficient", "1 − (1 − α) · F(n − 1, (n − 1)(k − 1))", "feldt1965"),
  standardisedAlpha: define("coefficient", "k · r̄ / (1 + (k − 1) · r̄)", "cronbach1951"),
  pairwiseCases: define("count"),
  pairwiseAlpha: define("coefficient", alphaFormula, "cronbach1951"),
  omega: define("coefficient", "ω = (Σ λ)² / ((Σ λ)² + Σ (1 − λ²))", "mcdonald1999", "harman1966"),
  lambda6: define("coefficient", "λ6 = 1 − Σ e²ᵢ / s²ₜ", "guttman1945"),
  spearmanBrown: define("coefficient", "2r / (1 + r)", "spearman1910", "eisinga2013"),
  kmo: define("coefficient", "Σ r² / (Σ r² + Σ q²)", "kaiser1970", "kaiser1974"),
  bartlett: define("statistic", "χ² = −(n − 1 − (2k + 5) / 6) · ln |R|", "bartlett1951"),
  bartlettDf: define("count", "k (k − 1) / 2", "bartlett1951"),
  bartlettP: define("p", undefined, "bartlett1951"),
  pairs: define("count"),
  gap: define("mean", "d̄ = Σ d / n, d = x₁ − x₂", "parasuraman1988"),
  gapSd: define("mean", "s = √(Σ (d − d̄)² / (n − 1))"),
  gapInterval: define("mean", "d̄ ± t · s / √n", "student1908"),
  t: define("statistic", "t = d̄ / (s / √n)", "student1908"),
  df: define("count", "n − 1", "student1908"),
  p: define("p", undefined, "student1908"),
  dz: define("mean", "dz = d̄ / s", "cohen1988"),
  pairedCases: define("count"),
  alphaFirst: define("coefficient", alphaFormula, "cronbach1951"),
  alphaSecond: define("coefficient", alphaFormula, "cronbach1951"),
  alphaDifference: define("coefficient", alphaFormula, "cronbach1951"),
  correlation: define("coefficient", "r = sₓᵧ / (sₓ · sᵧ)", "pearson1895"),
  differenceReliability: define(
    "coefficient",
    "(s²ₓ · rₓₓ + s²ᵧ · rᵧᵧ − 2 · rₓᵧ · sₓ · sᵧ) / (s²ₓ + s²ᵧ − 2 · rₓᵧ · sₓ · sᵧ)",
    "lord1963",
    "peter1993",
  ),
  importance: define("mean", "Σ y / n", "martilla1977"),
  performance: define("mean", "Σ x / n", "martilla1977"),
  conformity: define("index", "Tk = Σ x / Σ y · 100", "supranto2001"),
  index100: define("index", "CSI = Σ (ȳᵢ / Σ ȳ · x̄ᵢ) / max · 100; Tk = Σ x / Σ y · 100", "aritonang2005", "supranto2001"),
  bounds: define("index", "CSI: min / max · 100 … 100; Tk: min x / max y · 100 … max x / min y · 100", "aritonang2005", "supranto2001"),
  diagonal: define("word", "ȳ > x̄", "bacon2003"),
  minimum: define("mean", "M = Σ x / n", "parasuraman1994"),
  desired: define("mean", "D = Σ x / n", "parasuraman1994"),
  perceived: define("mean", "P = Σ x / n", "parasuraman1994"),
  adequacy: define("mean", "MSA = P − M", "parasuraman1994"),
  superiority: define("mean", "MSS = P − D", "parasuraman1994"),
  width: define("mean", "D − M", "parasuraman1994"),
  position: define("mean", "(P − M) / (D − M)", "parasuraman1994"),
  upsideDown: define("count"),
  kanoAnswers: define("count"),
  kanoA: define("count", undefined, "berger1993"),
  kanoO: define("count", undefined, "berger1993"),
  kanoM: define("count", undefined, "berger1993"),
  kanoI: define("count", undefined, "berger1993"),
  kanoR: define("count", undefined, "berger1993"),
  kanoQ: define("count", undefined, "berger1993"),
  category: define("word", undefined, "berger1993"),
  clear: define("word", "|a − b| ≥ 1.65 · √((a + b) · (2n − a − b) / 2n)", "fong1996"),
  better: define("mean", "(A + O) / (A + O + M + I)", "berger1993"),
  worse: define("mean", "−(O + M) / (A + O + M + I)", "berger1993"),
  elementMean: define("mean", "NRR = Σ x / n", "permenpan2017"),
  converted: define("index", "NRR × 25", "permenpan2017"),
  weightedExact: define("coefficient", "NRR × 1/k", "permenpan2017"),
  weightedPrinted: define("coefficient", "NRR × 0.11", "permenpan2017"),
  skmIndex: define("index", "Σ (NRR × w) × 25", "permenpan2017"),
  gradeLimits: define("index", undefined, "permenpan2017"),
  groupSize: define("count"),
  groupShare: define("percent"),
  f: define("statistic", "F = (SSb / (g − 1)) / (SSw / (n − g))", "fisher1925"),
  dfBetween: define("count", "g − 1", "fisher1925"),
  dfWithin: define("count", "n − g", "fisher1925"),
  fP: define("p", undefined, "fisher1925"),
  etaSquared: define("coefficient", "η² = SSb / (SSb + SSw)", "fisher1925"),
  experts: define("count"),
  agree: define("count"),
  itemCvi: define("mean", "I-CVI = A / N", "polit2006"),
  neededCvi: define("mean", undefined, "lynn1986", "polit2007"),
  kappa: define("coefficient", "κ = (I-CVI − p) / (1 − p), p = C(N, A) · 0.5ᴺ", "polit2007"),
  agreement: define("word", undefined, "cicchetti1981"),
  aikenV: define("coefficient", "V = Σ (r − lo) / (n · (c − 1))", "aiken1985"),
  criticalV: define("coefficient", undefined, "aiken1985"),
  ratio: define("coefficient", "CVR = (nₑ − N / 2) / (N / 2)", "lawshe1975"),
  criticalRatio: define("coefficient", undefined, "ayre2014"),
  scaleAverage: define("coefficient", "S-CVI/Ave = Σ I-CVI / k", "polit2006"),
  scaleUniversal: define("coefficient", undefined, "polit2006"),
  scaleAiken: define("coefficient", "Σ V / k", "aiken1985"),
} as const satisfies Readonly<Record<string, Definition>>;

/** The name of a quantity. */
export type Quantity = keyof typeof definitions;
