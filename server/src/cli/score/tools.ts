/**
 * What scoring answers needs beyond what other commands do: readers of files, statistics, writers. It ships in a file of its own, `score.cjs`, so it throws
 * nothing that the command would have to know by its class.
 */

export { ratedBy, readPanel, textsOf } from "../../experts/panel.ts";
export { mostExperts } from "../../experts/read.ts";
export { sheetOf } from "../../experts/sheet.ts";
export { scalesFile, validityFile } from "../../experts/tables.ts";
export { ProblemTally } from "../../responses/problem.ts";
export { readResponses } from "../../responses/read.ts";
export { written } from "../../responses/written.ts";
export { analyseExperts } from "../../statistics/experts.ts";
export { analysisSteps, groupingVariables } from "../../statistics/analysis.ts";
export { expertReport, report } from "../../reports/report.ts";
export { openDuckDb, scoreInDuckDb } from "./duckdb.ts";
export { Gathering } from "./gathering.ts";
export { problemsFile, scoresFile, scoresParquet } from "./tables.ts";
