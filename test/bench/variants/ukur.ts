/** Ukur: parsed, bound and checked. */
import { check } from "../../../server/src/checks/index.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { createProgram } from "../../../server/src/semantics/program.ts";
import { noLibrary } from "../../../server/src/semantics/scope.ts";
import { measure } from "./measure.ts";
import { messageOf } from "../../support/findings.ts";

measure((text) => {
  const file = "/bench.ukur";
  const program = createProgram(new Map([[file, { ...parse(text, file), imports: [] }]]), [file], [], noLibrary);
  const [finding] = check(program);
  if (finding) throw new Error(`${finding.code}: ${messageOf(finding)}`);
  return program;
});
