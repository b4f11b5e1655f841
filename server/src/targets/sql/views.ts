/** The statements of a script: the queries of a calculation one behind the other, and what all respondents have in common. */

import type { Score } from "../../instrument/schema.ts";
import { bandInterval } from "../../scoring/bands.ts";
import { joined, type StepColumn } from "./steps.ts";
import { literal, plain } from "./text.ts";

/** A result as a column of the scores. */
export interface Scored {
  readonly name: string;
  readonly title: string;
  /** What the codes of a named result are called. */
  readonly categories: Score["categories"];
  readonly band: { readonly name: string; readonly score: Pick<Score, "bands" | "decimals"> } | undefined;
}

export interface ViewNames {
  readonly scores: string;
  readonly summary: string;
  readonly bands: string;
  /** The column that tells respondents apart. */
  readonly respondent: string;
}

/**
 * PostgreSQL makes one query of those that stand one behind the other, and writes what is used twice twice: again in each, until memory is full. It
 * does not look through an offset; but Spark knows one from version 3.4 on, and DuckDB calculates no more than that on several cores. So there is one
 * only where this would come to more than so many letters.
 */
const mostMerged = 200_000;

/** The queries behind which the next ones have to begin anew. */
function endsOfMerging(steps: readonly (readonly StepColumn[])[]): ReadonlySet<number> {
  const ends = new Set<number>();
  /** How long the columns are that PostgreSQL writes for their names. */
  let written = new Map<string, number>();
  let total = 0;
  steps.forEach((columns, index) => {
    const lengths = (): [string, number][] => columns.map(({ name, sql }) => [name, writtenLength(sql, written)]);
    let own = lengths();
    if (index > 0 && total + sumOf(own) > mostMerged) {
      ends.add(index - 1);
      written = new Map();
      total = 0;
      own = lengths();
    }
    for (const [name, length] of own) written.set(name, length);
    total += sumOf(own);
  });
  return ends;
}

/** How long a text is where names of columns are written out. */
function writtenLength(sql: string, written: ReadonlyMap<string, number>): number {
  let length = sql.length;
  for (const [, name] of sql.matchAll(/\bp\.(\w+)/g)) length += written.get(name!) ?? 0;
  return length;
}

function sumOf(lengths: readonly (readonly [string, number])[]): number {
  return lengths.reduce((sum, [, length]) => sum + length, 0);
}

/** A row for each respondent: the results, and the labels of their bands. */
export function scoresView(names: ViewNames, steps: readonly (readonly StepColumn[])[], scored: readonly Scored[]): string {
  const ends = endsOfMerging(steps);
  const queries = steps.map((columns, index) => {
    const lines = columns.flatMap(({ name, sql, note }, place) => [
      ...(note === undefined ? [] : [`      ${note}`]),
      `      ${sql} AS ${name}${place < columns.length - 1 ? "," : ""}`,
    ]);
    const [from, kept] = index === 0 ? ["answers", `p.${names.respondent}`] : [`step_${index}`, "p.*"];
    const once = ends.has(index) ? ["    OFFSET 0"] : [];
    return [`  step_${index + 1} AS (`, `    SELECT ${kept},`, ...lines, `    FROM ${from} AS p`, ...once, "  )"].join("\n");
  });
  const columns = scored.flatMap(({ name, band }) => [
    `p.${name} AS ${name}`,
    ...(band ? [`${bandOf(name, band.score)} AS ${band.name}`] : []),
  ]);
  return `CREATE OR REPLACE TEMPORARY VIEW ${names.scores} AS
  WITH
${queries.join(",\n")}
  SELECT
    ${[`p.${names.respondent} AS ${names.respondent}`, ...columns].join(",\n    ")}
  FROM step_${steps.length} AS p;
`;
}

function bandOf(name: string, { bands, decimals }: Pick<Score, "bands" | "decimals">): string {
  const cases = bands.map((band) => {
    const { from, below } = bandInterval(band, decimals);
    return `WHEN p.${name} >= ${plain(from)} AND p.${name} < ${plain(below)} THEN ${literal(band.label)}`;
  });
  return `CASE ${cases.join(" ")} END`;
}

/** A row for each result. */
export function summaryView({ summary, scores }: ViewNames, scored: readonly Scored[]): string {
  const rows = scored.map(({ name, title, categories }, index): Figures => {
    // The codes of names have no mean.
    const amount = categories === undefined ? `s.${name}` : `CASE WHEN 1 = 0 THEN s.${name} END`;
    return {
      about: [String(index + 1), `'${name}'`, literal(title)],
      figures: [
        `COUNT(s.${name})`,
        `COUNT(*) - COUNT(s.${name})`,
        ...["AVG", "STDDEV_SAMP", "MIN", "MAX"].map((figure) => `${figure}(${amount})`),
      ],
    };
  });
  return figuresView(summary, scores, ["place", "score", "title"], ["n", "missing", "mean", "sd", "least", "most"], rows);
}

/** A row for each band and each named result: how many have it, also where nobody does. */
export function bandsView({ bands, scores }: ViewNames, scored: readonly Scored[]): string {
  const rows = scored.flatMap(({ name, band, categories = [] }) => [
    ...(band?.score.bands ?? []).map(({ label }, index): Figures => ({
      about: [`'${name}'`, String(index + 1), literal(label)],
      figures: [`COUNT(CASE WHEN s.${band!.name} = ${literal(label)} THEN 1 END)`],
    })),
    ...categories.map(({ code, name: label }, index): Figures => ({
      about: [`'${name}'`, String(index + 1), literal(label)],
      figures: [`COUNT(CASE WHEN s.${name} = ${plain(code)} THEN 1 END)`],
    })),
  ]);
  return rows.length === 0 ? "" : figuresView(bands, scores, ["score", "place", "band"], ["n"], rows);
}

/** A row of a view: what it is about, and what is added up for it. */
interface Figures {
  readonly about: readonly string[];
  readonly figures: readonly string[];
}

/** How many figures one query adds up: PostgreSQL bounds how many columns it has. */
const mostFigures = 1_500;

/** All respondents are gone through once for many rows, and what comes of it is turned into rows. */
function figuresView(name: string, from: string, about: readonly string[], figures: readonly string[], rows: readonly Figures[]): string {
  const queries: string[] = [];
  const atOnce = Math.floor(mostFigures / figures.length);
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    const each = <T>(write: (row: Figures, number: number) => T): T[] => some.map((row, index) => write(row, index + 1));
    const own = figures.map((what) => `CASE k.number ${each((_, n) => `WHEN ${n} THEN f.${what}_${n}`).join(" ")} END AS ${what}`);
    queries.push(`  SELECT ${about.map((what) => `k.${what} AS ${what}`).join(", ")},
    ${own.join(",\n    ")}
  FROM (
    SELECT
      ${each((row, n) => figures.map((what, place) => `${row.figures[place]!} AS ${what}_${n}`).join(", ")).join(",\n      ")}
    FROM ${from} AS s
  ) AS f
  CROSS JOIN (VALUES
    ${each((row, n) => `(${[n, ...row.about].join(", ")})`).join(",\n    ")}
  ) AS k(number, ${about.join(", ")})`);
  }
  return `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${joined(queries, "\n  UNION ALL\n")};\n`;
}
