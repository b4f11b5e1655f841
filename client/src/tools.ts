/** Tools for the language models in the editor: check, compile and explain, so that an assistant need not guess. */

import * as vscode from "vscode";
import { explainRequest } from "../../server/src/protocol/requests.ts";
import { compile, lossText } from "./compile.ts";
import { asText, findingsOf } from "./findings.ts";
import type { Server } from "./server.ts";

interface OfFile {
  /** An absolute path or a URI, or a path from a workspace folder. */
  readonly file: string;
}

export function registerTools(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.lm.registerTool<OfFile>(
      "ukur_check",
      tool(vscode.l10n.t("Checking the instrument"), async ({ file }, token) => {
        const uri = uriOf(file);
        const findings = await findingsOf(server, uri, token);
        return findings.length === 0 ? "Nothing was found." : findings.map((finding) => asText(uri, finding)).join("\n");
      }),
    ),
    vscode.lm.registerTool<OfFile & { readonly target?: string }>(
      "ukur_compile",
      tool(vscode.l10n.t("Compiling the instrument"), async ({ file, target }, token) => {
        const compiled = await compile(server, uriOf(file), target === undefined ? [] : [target], token);
        if (!compiled.ok) return `There is no output. ${compiled.findings}`;
        return [
          ...compiled.losses.map(lossText),
          ...compiled.files.map((file) => ("text" in file ? `${file.name}:\n${file.text}` : `${file.name} is no text.`)),
        ].join("\n");
      }),
    ),
    vscode.lm.registerTool<{ readonly code: string }>(
      "ukur_explain",
      tool(
        vscode.l10n.t("Looking up a finding"),
        async ({ code }, token) =>
          (await server.request(explainRequest, { code }, token))?.markdown ?? `There is no finding called ${code}.`,
      ),
    ),
  );
}

/** A tool that only reads, so that nobody need confirm it. */
function tool<I>(
  invocationMessage: string,
  answer: (input: I, token: vscode.CancellationToken) => Promise<string>,
): vscode.LanguageModelTool<I> {
  return {
    prepareInvocation: () => ({ invocationMessage }),
    invoke: async ({ input }, token) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(await answer(input, token))]),
  };
}

function uriOf(file: string): vscode.Uri {
  if (/^[\w-]{2,}:/.test(file)) return vscode.Uri.parse(file);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (/^(?:\/|[A-Za-z]:)/.test(file)) return folder ? folder.with({ path: vscode.Uri.file(file).path }) : vscode.Uri.file(file);
  if (!folder) throw new Error("Give the whole path: no folder is open.");
  return vscode.Uri.joinPath(folder, file);
}
