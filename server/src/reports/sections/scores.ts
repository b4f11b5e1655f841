/** The instrument's own scores, each with the formula of its author. */

import { type Block, coded, type Piece, type Said } from "../../documents/blocks.ts";
import { byId } from "../../instrument/byId.ts";
import type { Score } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { scoreInWords } from "../../scoring/formula.ts";
import type { ScoreAnalysis } from "../../statistics/analysis/scores.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

export function scores(reporting: Reporting): Block[] {
  const { instrument, analysis, say, text, dimension, spoken } = reporting;
  if (analysis.scores.length === 0) return [];
  const byName = byId(instrument.scores);
  const titled = ({ score, dimension: of, item }: ScoreAnalysis): readonly Piece[] => [
    ...text(byName.get(score)!.title),
    ...(of === null ? [] : [{ text: ", " }, ...dimension(of)]),
    ...(item === undefined ? [] : [{ text: ", " }, ...coded(item)[0]!]),
  ];
  const amounts = analysis.scores.filter(({ score }) => byName.get(score)!.categories === undefined);
  // The author's formula is a code, and the words for it are the report's.
  const formulas = instrument.scores.map((score): Said => [
    { text: score.id, isCode: true },
    { text: " = " },
    { text: score.formula, isCode: true },
    { text: ` — ${say(scoreInWords(instrument, score, spoken))}` },
  ]);
  return [
    { kind: "heading", level: 2, text: say(message("report.scores")) },
    ...remarksAt("scores", reporting),
    ...tableOf(
      message("report.scoresCaption"),
      amounts,
      [
        { head: message("heads.score"), text: ({ variable }) => coded(variable) },
        { head: message("heads.wording"), text: (row) => [titled(row)] },
        numbers("n", ({ n }) => n),
        numbers("mean", ({ mean }) => mean),
        numbers("sd", ({ sd }) => sd),
        numbers("interval", ({ interval }) => interval),
        numbers("withBlanks", ({ withBlanks }) => withBlanks),
        numbers("without", ({ without }) => without),
      ],
      reporting,
      { notes: formulas },
    ),
    ...instrument.scores.flatMap(({ id, categories }) => (categories === undefined ? [] : namedResults(id, categories, reporting))),
    ...amounts.flatMap(({ variable, score, bands, n }) => {
      const titles = new Map(byName.get(score)!.bands.map(({ label, title }) => [label, title]));
      return tableOf(
        message("report.bandsCaption", { score: variable }),
        bands,
        [
          {
            head: message("heads.band"),
            text: ({ label }) => [[{ text: label }, ...(titles.get(label) ? [{ text: " " }, ...text(titles.get(label))] : [])]],
          },
          numbers("inBand", ({ count }) => count),
          numbers("shareInBand", ({ count }) => (n === 0 ? null : count / n)),
        ],
        reporting,
      );
    }),
  ];
}

/** How many have each of the named results: a row for each column of the data, a column for each name. */
function namedResults(id: string, categories: NonNullable<Score["categories"]>, reporting: Reporting): Block[] {
  const { analysis, text } = reporting;
  const rows = analysis.scores.filter(({ score }) => score === id);
  const counted = (name: string) => (row: ScoreAnalysis) => row.bands.find(({ label }) => label === name)?.count ?? 0;
  return tableOf(
    message("report.categoriesCaption", { score: id }),
    rows,
    [
      { head: message("heads.score"), text: ({ variable }) => coded(variable) },
      numbers("n", ({ n }) => n),
      ...categories.map(({ name }) => numbers("withResult", counted(name), name)),
      numbers("without", ({ without }) => without),
    ],
    reporting,
    { notes: categories.map(({ name, label }): Said => [{ text: name, isCode: true }, { text: " " }, ...text(label)]) },
  );
}
