/** The page about the numbers of an analysis, `docs/statistics.md`: their formulas and sources are those that reports name. */

import { quantities } from "../../server/src/messages/reports/en/quantities.ts";
import { heads } from "../../server/src/messages/reports/en/heads.ts";
import { type Definition, definitions, type Quantity } from "../../server/src/reports/definitions.ts";
import { sources } from "../../server/src/reports/sources.ts";
import type { RemarkCode } from "../../server/src/statistics/analysis/remarks.ts";

const note = "<!-- Made by scripts/pages/statistics.ts from server/src/reports/definitions.ts. Run npm run build to renew it. -->";

const introduction = `# Statistics

What each number of an analysis is: its formula, where it is undefined, and its source. What is undefined is left empty (\`null\` in
\`analysis.json\`); nothing is ever NaN. Tests hold these numbers to what R 4.2.2 with psych 2.2.9 computes from
[reference data](../test/reference/README.md), to eight digits, the loadings of omega to five.

Answers are those that count: pages that a respondent was not shown, codes that mean "no answer" and impossible answers are blanks. Items that
are marked \`reverse\` are turned over with the limits of their scale, \`lo + hi - answer\`, before anything else. An instrument's own scores are
calculated by its own formulas and rules for missing answers; of each an analysis tells who has none and who has one in spite of blanks.

- of *complete cases* (listwise): only respondents who answered all items of the dimension, as SPSS's RELIABILITY
- *pairwise*: each covariance of the respondents who answered both items, as \`psych::alpha\``;

interface Group {
  readonly title: string;
  readonly about?: string;
  readonly quantities: readonly Quantity[];
}

const groups: readonly Group[] = [
  {
    title: "Means",
    about:
      "A respondent has a mean of a dimension where at least half of its items are answered. A dimension has the items of its facets. The moments of\nskewness and kurtosis are over n (type 3).",
    quantities: ["mean", "sd", "interval", "skew", "kurtosis", "floor", "ceiling"],
  },
  {
    title: "Reliability",
    about:
      "An index (`formative`) has no reliability: its items make it up and need not correlate. A dimension of more than 300 items has none either. A\nloading above 1 is a Heywood case: the factor does not fit, use alpha. AVE is the mean of λ² (Fornell & Larcker, 1981).",
    quantities: [
      "alpha",
      "alphaInterval",
      "standardisedAlpha",
      "pairwiseAlpha",
      "alphaIfDeleted",
      "itemRest",
      "itemRestPairwise",
      "itemTotal",
      "criticalR",
      "omega",
      "lambda6",
      "spearmanBrown",
      "kmo",
      "bartlett",
      "bartlettDf",
      "bartlettP",
    ],
  },
  {
    title: "Gaps",
    about:
      "Gaps are of the batteries that a score subtracts item by item, and of the perception and each standard (`expectation`, `minimum`, `desired`). That\nof a dimension is each respondent's mean gap, where at least half of the pairs are complete.",
    quantities: [
      "gap",
      "gapSd",
      "gapInterval",
      "t",
      "df",
      "p",
      "dz",
      "alphaFirst",
      "alphaSecond",
      "alphaDifference",
      "correlation",
      "differenceReliability",
    ],
  },
  { title: "Groups", quantities: ["f", "dfBetween", "dfWithin", "fP", "etaSquared"] },
  {
    title: "Importance",
    about: "The crosshair stands at the means, the medians and the middles of the scales; items *move* where these do not agree.",
    quantities: ["importance", "performance", "conformity", "index100", "bounds", "diagonal"],
  },
  { title: "Zones of tolerance", quantities: ["minimum", "desired", "perceived", "adequacy", "superiority", "width", "position"] },
  {
    title: "Kano",
    about:
      'The batteries are called `functional` and `dysfunctional`, on five points from "I like it" (lowest code) to "I dislike it". Ties go to M, O, A, I.',
    quantities: ["kanoA", "kanoO", "kanoM", "kanoI", "kanoR", "kanoQ", "category", "clear", "better", "worse"],
  },
  {
    title: "SKM",
    about:
      "The index is that of the elements' means. The mean of the respondents' own indexes is another number where answers lack. Grades are looked up\nafter rounding to two decimals.",
    quantities: ["elementMean", "converted", "weightedExact", "weightedPrinted", "skmIndex", "gradeLimits"],
  },
  {
    title: "Experts",
    quantities: [
      "itemCvi",
      "neededCvi",
      "kappa",
      "agreement",
      "aikenV",
      "criticalV",
      "ratio",
      "criticalRatio",
      "scaleAverage",
      "scaleUniversal",
      "scaleAiken",
    ],
  },
];

/** Where a number is undefined though somebody has answered. */
const undefinedWhere: Readonly<Partial<Record<Quantity, string>>> = {
  sd: "n < 2",
  interval: "n < 2",
  skew: "all values equal",
  kurtosis: "all values equal",
  floor: "items differ in their limits",
  ceiling: "items differ in their limits",
  alpha: "one item; the sum does not vary",
  alphaInterval: "n < 2",
  standardisedAlpha: "as alpha",
  pairwiseAlpha: "as alpha",
  alphaIfDeleted: "two items",
  itemRest: "item or sum does not vary",
  itemRestPairwise: "item or sum does not vary",
  itemTotal: "item or sum does not vary",
  criticalR: "n < 3",
  omega: "two items; no such factor",
  lambda6: "two items; an item follows from the others",
  spearmanBrown: "r = −1",
  kmo: "an item follows from the others",
  bartlett: "as KMO; n ≤ 1 + (2k + 5) / 6",
  t: "the gap does not vary",
  p: "the gap does not vary",
  dz: "the gap does not vary",
  differenceReliability: "an index; the gap does not vary",
  f: "one group; groups of one",
  criticalV: "too few experts to be significant",
  criticalRatio: "too few experts to be significant",
};

const remarks: Readonly<Record<RemarkCode, string>> = {
  "few-respondents": "fewer than 30 answered",
  "few-complete": "fewer than 30 and less than half answered all items of a dimension",
  "negative-item-rest": "an item goes against the others: its reverse flag?",
  "constant-item": "everybody gave the same answer",
  "low-alpha": "alpha below .7 (Nunnally, 1978)",
  "redundant-items": "alpha above .95 (Terwee et al., 2007)",
  "two-items": "alpha of two items says too little",
  heywood: "a loading above 1",
  "poor-adequacy": "KMO below .5 (Kaiser, 1974)",
  "too-many-items": "more items than any scale has",
  "formative-without-alpha": "an index",
  "at-floor": "more than 15 % have the lowest mean (Terwee et al., 2007)",
  "at-ceiling": "more than 15 % have the highest mean (Terwee et al., 2007)",
  "unreliable-gap": "a gap with a reliability below .6",
  "expectation-as-importance": "what people expect stands for what matters to them",
  "upside-down-zone": "the desired level below the minimum",
  "outside-bands": "results in none of a score's bands",
  "small-groups": "a group of fewer than ten",
};

/** The whole page. Throws where a quantity with a formula or a source is in no part of it. */
export function statisticsPage(): string {
  const shown = new Set(groups.flatMap((group) => group.quantities));
  const all = Object.entries(definitions) as [Quantity, Definition][];
  const left = all.filter(([name, { formula, sources: from }]) => (formula ?? from) !== undefined && !shown.has(name));
  if (left.length > 0) throw new Error(`In no part of docs/statistics.md: ${left.map(([name]) => name).join(", ")}`);
  const cited = new Set(all.flatMap(([, definition]) => definition.sources ?? []));
  return [
    note,
    introduction,
    ...groups.flatMap(({ title, about, quantities: own }) => [`## ${title}`, ...(about === undefined ? [] : [about]), tableOf(own)]),
    "## What a reviewer would raise",
    ["| remark | where |", "|---|---|", ...Object.entries(remarks).map(([code, where]) => `| \`${code}\` | ${where} |`)].join("\n"),
    "## References",
    [...cited]
      .map((id) => `- ${sources[id].reference}`)
      .toSorted()
      .join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function tableOf(names: readonly Quantity[]): string {
  const rows = names.map((name) => {
    const { formula = "", sources: from = [] }: Definition = definitions[name];
    const cells = [heads[name], quantities[name], formula, undefinedWhere[name] ?? "", from.map((id) => sources[id].cited).join("; ")];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| number | what it is | formula | undefined | source |", "|---|---|---|---|---|", ...rows].join("\n");
}
