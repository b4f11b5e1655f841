import type { SaidFinding } from "../../diagnostics/said.ts";
import { type Context, report, say, shown } from "../context.ts";
import { findFiles } from "../../node/findFiles.ts";
import { instrumentsIn } from "../../compiler/instruments.ts";
import { testResults, type PlacedFailure, type PlacedResult } from "../../compiler/testResults.ts";
import { load } from "../../node/load.ts";
import { byAuthor, message, type Part } from "../../messages/message.ts";
import type { Tell } from "../../messages/say.ts";
import type { Status } from "../status.ts";

/** `ukur test PATHS…`: scores the answers of each `test` block and compares. Where a file has an error, none is run. */
export async function test(context: Context, args: readonly string[]): Promise<Status> {
  const { host, format, tell } = context;
  const paths = findFiles(args.length > 0 ? args : ["."], host.cwd);
  const loaded = await load(paths, host.cwd, { args });
  const { textOf } = loaded;
  const errors = loaded.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return report(context, { findings: errors, files: paths.length, textOf });

  const failures: SaidFinding[] = [];
  const counts = { passed: 0, failed: 0 };
  for (const file of paths) {
    for (const declared of instrumentsIn(file, loaded.programs)) {
      for (const result of testResults(declared)) {
        const passed = result.failures.length === 0;
        counts[passed ? "passed" : "failed"]++;
        if (format === "text") say(host, `${passed ? "✔" : "✘"} ${shown(file, host.cwd)}: ${result.title}`);
        failures.push(...result.failures.map((failure) => finding(file, result, failure, tell)));
      }
    }
  }
  if (failures.length > 0 || format !== "text") await report(context, { findings: [], results: failures, files: paths.length, textOf });
  if (format === "text") host.out(`${tell(message("commands.tests", counts))}\n`);
  return counts.failed > 0 ? 1 : 0;
}

/** That a test fails is no finding of the text, and the catalogue has no code for it; it is shown like one. */
function finding(file: string, { title }: PlacedResult, { span, score, expected, actual }: PlacedFailure, tell: Tell): SaidFinding {
  const told = message("commands.testFailed", { score, actual: value(actual), test: byAuthor(title), expected: value(expected) });
  return { code: "test-failed", severity: "error", file, span, message: tell(told), related: [], fixes: [] };
}

function value(result: number | string | null): Part {
  if (typeof result === "number") return result;
  return result === null ? "missing" : byAuthor(result);
}
