/**
 * What scoring answers needs beyond what other commands do: readers of files, statistics, writers. It ships in a file of its own, `score.cjs`, so it throws
 * nothing that the command would have to know by its class.
 */

export { readResponses } from "../../responses/read.ts";
export { analyseScored, groupingVariables } from "../../statistics/analysis.ts";
export { report } from "../../reports/report.ts";
export { openDuckDb, scoreInDuckDb } from "./duckdb.ts";
export { Gathering } from "./gathering.ts";
export { problemsFile, scoresFile, scoresParquet } from "./tables.ts";
