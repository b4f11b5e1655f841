/** The extension, made of its parts. */

import * as vscode from "vscode";
import { registerAddImport } from "./addImport.ts";
import { followActiveFile } from "./activeFile.ts";
import { registerCompile } from "./compile.ts";
import { registerExercises } from "./exercises/register.ts";
import { registerExplain } from "./explain.ts";
import { answerFiles } from "./files.ts";
import { registerImport } from "./import.ts";
import { registerNewInstrument } from "./newInstrument.ts";
import { offerPastes } from "./paste.ts";
import { registerPreview } from "./preview/register.ts";
import { Server, type CreateClient } from "./server.ts";
import { showStatus } from "./status.ts";
import { registerTasks } from "./tasks.ts";
import { registerTests } from "./tests.ts";
import { registerTools } from "./tools.ts";

export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  const server = new Server(createClient);
  context.subscriptions.push(
    server,
    vscode.commands.registerCommand("ukur.restartServer", () => server.restart()),
    vscode.commands.registerCommand("ukur.showOutput", () => server.output.show()),
    vscode.commands.registerCommand("ukur.openWalkthrough", () =>
      vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#ukur.first`, false),
    ),
    registerAddImport(server),
    followActiveFile(),
    registerNewInstrument(server),
    registerImport(server),
    registerExercises(server),
    registerCompile(server, context.workspaceState),
    registerExplain(server),
    offerPastes(server),
    registerPreview(server, context.extensionUri),
    registerTests(server),
    registerTasks(server),
    registerTools(server),
    showStatus(server),
  );
  answerFiles(server, context.extensionUri);
  await server.start();
}
