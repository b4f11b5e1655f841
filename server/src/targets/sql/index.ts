/** SQL: a table for answers, and views of scores and of what respondents have in common, for DuckDB, PostgreSQL and Spark SQL. */

import { formOf } from "../../form/build.ts";
import type { Loss } from "../../form/loss.ts";
import { Names } from "../../form/names.ts";
import { resultColumns } from "../../form/results.ts";
import { message } from "../../messages/message.ts";
import { changedNames, otherLanguages } from "../scripts/losses.ts";
import { scoredVariables } from "../scripts/needed.ts";
import type { Target, TargetResult } from "../target.ts";
import { Answers } from "./answers.ts";
import { longestName, mostColumns, kept } from "./rules.ts";
import { Scores } from "./scores.ts";
import { Steps } from "./steps.ts";
import { answersTable } from "./table.ts";
import { comment } from "./text.ts";
import { bandsView, scoresView, summaryView, type Scored, type ViewNames } from "./views.ts";

export const sql: Target = {
  id: "sql",
  title: "SQL",
  compile(instrument): TargetResult {
    const form = formOf(instrument);
    const language = instrument.languages[0]!;
    const names = new Names({ longest: longestName, reserved: kept, joint: "_" });
    const own = names.columns([...form.columns, ...resultColumns(form.results)]);
    const respondent = names.free("respondent");
    const steps = new Steps(names);
    const scores = new Scores(form, new Answers(form, steps, own, scoredVariables(form)), steps);
    const scored = form.results.map(({ name, title, result, score, band }): Scored => {
      scores.add(name, own.get(name)!, result.expression, comment(`${title[language]!}: ${score.formula}`));
      return {
        name: own.get(name)!,
        title: title[language]!,
        categories: score.categories,
        band: band && { name: own.get(band.name)!, score },
      };
    });
    const view = (what: string): string => `${instrument.id.slice(0, longestName - what.length - 1)}_${what}`;
    const views: ViewNames = { scores: view("scores"), summary: view("summary"), bands: view("bands"), respondent };
    const content = [
      headOf(instrument.title[language]!, views),
      ...(scored.length === 0 ? [] : [scoresView(views, steps.all, scored), summaryView(views, scored), bandsView(views, scored)]),
    ].filter((statement) => statement !== "");
    const width =
      Math.max(
        form.columns.length,
        steps.all.reduce((sum, { length }) => sum + length, 0),
      ) + 1;
    return {
      files: [
        { suffix: ".answers.sql", content: answersTable(form, own, respondent) },
        { suffix: ".scores.sql", content: content.join("\n") },
      ],
      losses: [...otherLanguages(instrument), ...changedNames(names, "PostgreSQL", longestName), ...tooWide(instrument.id, width)],
    };
  },
};

function headOf(title: string, { scores, summary, bands, respondent }: ViewNames): string {
  return `${comment(title)}
-- Scores by SQL that DuckDB, PostgreSQL and Spark SQL run as it is. It reads the table answers, with a column ${respondent} that tells respondents
-- apart and a column for each answer. It makes views that last as long as the session: ${scores} has a row for each respondent,
-- ${summary} a row for each score, ${bands} a row for each band where scores have bands.
`;
}

function tooWide(id: string, count: number): Loss[] {
  if (count <= mostColumns) return [];
  return [{ on: id, code: "format-leaves-out", message: message("losses.sqlColumns", { count, most: mostColumns }) }];
}
