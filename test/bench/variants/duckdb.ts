/** The scores of a file of answers in DuckDB: TABLE.sql SCORES.sql ANSWERS.csv SCORES.csv INSTRUMENT. */

import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [table, scores, answers, output, id] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(readFileSync(table!, "utf8"));
await connection.run(`INSERT INTO answers BY POSITION SELECT * FROM read_csv('${answers}', header = true)`);
await connection.run(readFileSync(scores!, "utf8"));
await connection.run(`COPY (SELECT * FROM ${id}_scores) TO '${output}' (FORMAT csv, HEADER)`);
connection.closeSync();
