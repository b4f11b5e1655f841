/** Ukur: parsed, bound and checked. */
import { check } from "../../../server/src/checks/index.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { createProgram } from "../../../server/src/semantics/program.ts";
import { measure } from "./measure.ts";

measure((text) => {
  const file = "/bench.ukur";
  const program = createProgram(new Map([[file, { ...parse(text, file), imports: [] }]]), [file], [], new Map());
  const errors = check(program).filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return program;
});
