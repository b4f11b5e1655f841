import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const tableNameCase = {
  severity: "error",
  allowable: false,
  message: "{name} and {other} are two results by their capitals alone. Write them alike.",
  title: "Results of a table that differ in their capitals",
  why: `Names that differ in capitals alone are nearly always one name, and some programs that read the data take them for one.`,
  wrong: fitting(`    1 none none none none
    2 none some some some
    3 none some Good good
    4 none some good good`),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
