/** Adds a word that dictionaries lack to the glossary of the project. */

import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { glossaryEdits, newGlossary } from "../configuration/glossary.ts";
import { message } from "../messages/message.ts";
import { offsetAt, rangeOf } from "../services/positions.ts";
import { configurationName } from "../workspace/configurations.ts";
import { isInside } from "../workspace/paths.ts";
import type { Place, Session } from "./session.ts";

/** An action for each misspelt word at a range. Where the project has no configuration, one is made, if the client can make files. */
export function glossaryActions(
  session: Session,
  { program, file, findings }: Place,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  if (context.only && !context.only.some((only) => only === "" || only === "quickfix")) return [];
  const { parsed } = program.files.get(file)!;
  const [start, end] = [offsetAt(parsed, range.start), offsetAt(parsed, range.end)];
  const here = findings.filter(({ code, span }) => code === "misspelt" && span.start <= end && start <= span.end);
  return here.flatMap(({ span, params }) => {
    const word = String(params["word"]).toLowerCase();
    const edit = editOf(session, file, word);
    if (!edit) return [];
    const place = rangeOf(parsed, span);
    const diagnostics = context.diagnostics.filter(({ code, range: { start: at } }) => code === "misspelt" && at.line === place.start.line);
    return [{ title: session.language.say(message("actions.addToGlossary", { word })), kind: "quickfix", diagnostics, edit }];
  });
}

function editOf({ workspace, uris, can }: Session, file: string, word: string): WorkspaceEdit | undefined {
  const project = workspace.projectOf(file);
  if (!project) return undefined;
  const { root } = project;
  const configuration = project.configurationFor(file);
  if (!configuration) {
    if (!can.makesFiles) return undefined;
    const uri = uris.uriOf(`${root === "/" ? "" : root}/${configurationName}`);
    const start = { line: 0, character: 0 };
    return {
      documentChanges: [
        { kind: "create", uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: newGlossary(word) }] },
      ],
    };
  }
  // That of a folder above is not of this workspace.
  const edits = isInside(configuration.file, root) ? glossaryEdits(configuration.text, word) : undefined;
  const source = { text: configuration.text, columns: can.columns };
  return (
    edits && {
      changes: {
        [uris.uriOf(configuration.file)]: edits.map(({ offset, length, content }) => ({
          range: rangeOf(source, { start: offset, end: offset + length }),
          newText: content,
        })),
      },
    }
  );
}
