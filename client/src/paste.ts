/** A list from a word processor, an e-mail or a sheet becomes what belongs where it is pasted. The plain text is one choice away. */

import * as vscode from "vscode";
import { pastesRequest } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";

const plainText = "text/plain";
/** Nobody pastes more by hand. */
const longest = 1_000_000;
const kind = vscode.DocumentDropOrPasteEditKind.Text.append("ukur");

export function offerPastes(server: Server): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: "ukur" },
    {
      async provideDocumentPasteEdits(document, [range, ...more], data, _context, token) {
        const text = await data.get(plainText)?.asString();
        // With several cursors, or over a selection, the author has something else in mind.
        if (!text || text.length > longest || !range?.isEmpty || more.length > 0 || !server.isRunning) return undefined;
        const { line, character } = range.start;
        const pastes = await server.request(pastesRequest, { uri: server.uriOf(document.uri), position: { line, character }, text }, token);
        return pastes.map(({ as, title, text: written, edits }) => {
          const edit = new vscode.DocumentPasteEdit(withoutIndent(written, document.lineAt(line).text), title, kind.append(as));
          if (edits.length > 0) {
            edit.additionalEdit = new vscode.WorkspaceEdit();
            edit.additionalEdit.set(
              document.uri,
              edits.map((each) => new vscode.TextEdit(server.parseRange(each.range), each.newText)),
            );
          }
          return edit;
        });
      },
    },
    { pasteMimeTypes: [plainText], providedPasteEditKinds: [kind] },
  );
}

/** VS Code indents the further lines of what is pasted as the line of the cursor is. */
function withoutIndent(lines: string, line: string): string {
  const indent = /^[ \t]*/.exec(line)![0];
  return lines.replaceAll(`\n${indent}`, "\n");
}
