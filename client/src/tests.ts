/** The `test` blocks of instruments, in the Test Explorer. */

import * as vscode from "vscode";
import { runTestsRequest, takeResult as takeResultKind, testsRequest } from "../../server/src/protocol/requests.ts";
import { activeFile, askForFile } from "./activeFile.ts";
import { pattern } from "./files.ts";
import { isOwn, type Server } from "./server.ts";

export function registerTests(server: Server): vscode.Disposable {
  const controller = vscode.tests.createTestController("ukur", "Ukur");

  /** Brings the tests of a file up to date. A file without tests is not shown. */
  const update = async (uri: vscode.Uri): Promise<vscode.TestItem | undefined> => {
    const found = isOwn(uri) ? await server.request(testsRequest, { uri: server.uriOf(uri) }) : [];
    if (found.length === 0) return void controller.items.delete(uri.toString());
    let file = controller.items.get(uri.toString());
    if (!file) {
      file = controller.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
      controller.items.add(file);
    }
    file.children.replace(
      found.map(({ id, label, range, instrument }) => {
        const item = controller.createTestItem(id, label, uri);
        item.range = server.parseRange(range);
        item.description = instrument;
        return item;
      }),
    );
    return file;
  };

  const updateAll = async (): Promise<void> => {
    await Promise.all((await vscode.workspace.findFiles(pattern)).map(update));
  };
  controller.resolveHandler = async (item) => {
    if (!item) await updateAll();
  };
  controller.refreshHandler = updateAll;

  const run = async (request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> => {
    const testRun = controller.createTestRun(request);
    try {
      for (const [file, tests] of byFile(request.include ?? all(controller.items), request.exclude ?? [])) {
        if (token.isCancellationRequested) break;
        for (const test of tests) testRun.started(test);
        await runFile(server, testRun, file, tests, token);
      }
    } finally {
      testRun.end();
    }
  };
  const profile = controller.createRunProfile(vscode.l10n.t("Run"), vscode.TestRunProfileKind.Run, run, true);

  /** Runs what a command is about, as a click in the Test Explorer would. */
  const runHere = async (chosen: unknown, id?: unknown): Promise<void> => {
    const uri = activeFile(chosen);
    if (!uri) return askForFile();
    const file = await update(uri);
    if (!file) {
      void vscode.window.showInformationMessage(vscode.l10n.t("There is no test in this file."));
      return;
    }
    const test = typeof id === "string" ? file.children.get(id) : undefined;
    await run(new vscode.TestRunRequest([test ?? file], undefined, profile), new vscode.CancellationTokenSource().token);
  };

  /** Takes what a test gave for what it should give, where the button of its message is pressed, and runs it again. */
  const takeResult = async (pressed?: { readonly test?: vscode.TestItem; readonly message?: vscode.TestMessage }): Promise<void> => {
    const { uri, range } = pressed?.message?.location ?? {};
    if (!uri || !range) return;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      range,
      takeResultKind,
      5,
    );
    const edit = actions.find(({ kind }) => kind?.value === takeResultKind)?.edit;
    if (!edit || !(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showInformationMessage(vscode.l10n.t("The text has changed since the test was run. Run it again."));
      return;
    }
    if (pressed?.test) await run(new vscode.TestRunRequest([pressed.test], undefined, profile), new vscode.CancellationTokenSource().token);
  };

  return vscode.Disposable.from(
    controller,
    server.onBuilt(
      (uris) => void Promise.all(uris.map((uri) => update(server.parseUri(uri)))).catch((error: Error) => server.output.error(error)),
    ),
    vscode.commands.registerCommand("ukur.runTests", (chosen?: unknown) => runHere(chosen)),
    vscode.commands.registerCommand("ukur.runTest", runHere),
    vscode.commands.registerCommand("ukur.takeResult", takeResult),
  );
}

/** Shows what became of the tests of one file. */
async function runFile(
  server: Server,
  run: vscode.TestRun,
  file: vscode.Uri,
  tests: readonly vscode.TestItem[],
  token: vscode.CancellationToken,
): Promise<void> {
  const { problem, results } = await server.request(runTestsRequest, { uri: server.uriOf(file), ids: tests.map(({ id }) => id) }, token);
  for (const test of tests) {
    const result = results.find(({ id }) => id === test.id);
    if (!result) run.errored(test, new vscode.TestMessage(problem ?? vscode.l10n.t("This test is not in the file any more.")));
    else if (result.passed) run.passed(test);
    else {
      const messages = result.messages.map(({ text, range }) => {
        // Not a difference of two texts: the editor would show one number, an inequality sign and the other, and not say which is which.
        // It shows the first line in the text, and has room for the button beside more than one.
        const message = new vscode.TestMessage(
          `${text}\n\n${vscode.l10n.t("Is this result right?\nThen expect it here, or at the light bulb of the line.")}`,
        );
        message.contextValue = "ukur.unmet";
        message.location = new vscode.Location(file, server.parseRange(range));
        return message;
      });
      run.failed(test, messages);
    }
  }
}

function all(items: vscode.TestItemCollection): vscode.TestItem[] {
  return [...items].map(([, item]) => item);
}

/** The tests that were chosen, one by one, by the file that they are in. */
function byFile(chosen: readonly vscode.TestItem[], excluded: readonly vscode.TestItem[]): Map<vscode.Uri, vscode.TestItem[]> {
  const tests = chosen.flatMap((item) => (item.children.size > 0 ? all(item.children) : [item])).filter((item) => !excluded.includes(item));
  const files = new Map<string, vscode.Uri>(tests.map(({ uri }) => [uri!.toString(), uri!]));
  return new Map([...files.values()].map((file) => [file, tests.filter(({ uri }) => uri!.toString() === file.toString())]));
}
