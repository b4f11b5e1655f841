/**
 * The suite that runs inside VS Code, beside the extension: in the extension host of Node, and in the one of a web worker.
 * It prints as it goes and leaves its counts in `report.json` in the opened folder.
 */

import * as vscode from "vscode";
import "./setup.ts";
import "./activation.ts";
import "./language.ts";
import "./gone.ts";
import "./commands.ts";
import "./exercises.ts";

export async function run(): Promise<void> {
  const say = (line: string) => console.log(`[suite] ${line}`);
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    // Not `mocha.run`: in a browser it reads the address of the page, and here is none.
    const runner = Mocha.prototype.run.call(mocha, () => resolve(runner.stats!));
    const titles = (test: Mocha.Test) => test.titlePath().join(" › ");
    runner.on("pass", (test) => say(`  ✔ ${titles(test)} (${test.duration} ms)`));
    runner.on("fail", (test, error: Error) => say(`  ✘ ${titles(test as Mocha.Test)}\n${error.stack ?? error.message}`));
  });
  const { passes, failures, pending } = stats;
  const report = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "report.json");
  await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(JSON.stringify({ passes, failures, pending })));
  if (failures > 0) throw new Error(`${failures} failed`);
}
