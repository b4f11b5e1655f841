import { changeTo } from "../diagnostics/repairs.ts";
import type { Num } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";

/** Reports a code with zeros in front: the data hold numbers, and these have none. */
export function reportLeadingZero(code: Num | undefined, report: Report): void {
  if (!code || !/^-?0\d/.test(code.raw)) return;
  report.add("leading-zero", code, { written: code.raw, code: code.value }, { fixes: [changeTo(code, String(code.value))] });
}
