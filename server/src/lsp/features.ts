/** The requests of the language server protocol, each answered by its service. */

import {
  CompletionTriggerKind,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  type CancellationToken,
  type CodeLens,
  type Command,
  type DocumentSymbol,
  type MarkupContent,
  type SemanticTokens,
  type SymbolInformation,
  type TextEdit,
} from "vscode-languageserver";
import { addImportCommand } from "../protocol/requests.ts";
import type { Program } from "../semantics/program.ts";
import * as services from "../services/index.ts";
import { isRefused, type Refused } from "../services/index.ts";
import { answerLenses } from "./answerLenses.ts";
import { codeActionsAt, resolveCodeAction } from "./codeActions.ts";
import { versioned } from "./edits.ts";
import type { Language } from "./language.ts";
import type { LiveAnswers } from "./liveAnswers.ts";
import type { Publisher } from "./publish.ts";
import type { Place, Session } from "./session.ts";
import { pathOf } from "./uris.ts";

type OfDocument = { readonly textDocument: { readonly uri: string } };

/** Registers the handlers of everything that a document can be asked. */
export function answerLanguageRequests(session: Session, publisher: Publisher, answers: LiveAnswers): void {
  const { connection, uris, host, workspace, language, can } = session;
  const { say } = language;
  const { uriOf } = uris;

  /** Answers about the document of a request, once its program is up to date; `otherwise` where it is none of Ukur's. */
  const about =
    <P extends OfDocument, R>(answer: (place: Place, params: P) => R | Promise<R>, otherwise: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const place = await session.place(params.textDocument.uri, token);
      return place ? answer(place, params) : otherwise;
    };
  /** The same once all files have been read: who renames must not miss one. */
  const aboutAll =
    <P extends OfDocument, R>(answer: (place: Place, params: P) => R, otherwise: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const place = await session.wholePlace(params.textDocument.uri, token);
      return place ? answer(place, params) : otherwise;
    };

  connection.onCompletion(
    about(({ program, file, findings }, { position, context, textDocument }) => {
      const importable = services.importableFrom(workspace.filesAround(file), file);
      const trigger = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
      const world = { library: host.library, importable, findings: () => findings, speech: language, client: can.completions };
      return services.complete(program, file, position, world, trigger).map(({ additionalTextEdits, ...item }) => ({
        ...item,
        ...(additionalTextEdits &&
          (session.options.commands ? { command: importCommand(textDocument.uri, additionalTextEdits) } : { additionalTextEdits })),
        // The item comes back alone when its description is wanted.
        data: { ...(item.data as object | undefined), from: file },
      }));
    }, []),
  );
  connection.onCompletionResolve((item) => {
    const from = (item.data as { from?: unknown } | undefined)?.from;
    const project = typeof from === "string" ? workspace.projectOf(from) : undefined;
    return project ? services.resolveCompletion(project.program, item, language, can.completions) : item;
  });
  connection.onHover(
    about(({ program, file, findings }, { position }) => {
      const found = services.hover(program, file, position, findings, language);
      if (!found || can.markdownHovers) return found ?? null;
      return { ...found, contents: { kind: MarkupKind.PlainText, value: services.plainText((found.contents as MarkupContent).value) } };
    }, null),
  );
  connection.onSignatureHelp(
    about(({ program, file }, { position }) => services.signatureHelp(program, file, position, language) ?? null, null),
  );
  connection.onDefinition(about(({ program, file }, { position }) => services.definition(program, file, position, uriOf), []));
  connection.onReferences(
    aboutAll(
      ({ program, file }, { position, context }) =>
        services.references(program, file, position, context.includeDeclaration, uriOf, workspace.programsAround(file)),
      [],
    ),
  );
  connection.onDocumentHighlight(about(({ program, file }, { position }) => services.documentHighlights(program, file, position), []));
  connection.onPrepareRename(
    about(({ program, file }, { position }) => allowed(services.prepareRename(program, file, position), say), null),
  );
  connection.onRenameRequest(
    aboutAll(
      ({ program, file }, { position, newName }) =>
        versioned(session, allowed(services.rename(program, file, position, newName, uriOf), say)),
      null,
    ),
  );
  connection.onDocumentSymbol(
    about(({ program, file }, { textDocument: { uri } }): DocumentSymbol[] | SymbolInformation[] => {
      const outline = services.documentSymbols(program, file);
      return can.hierarchicalSymbols ? outline : services.flatSymbols(outline, uri);
    }, []),
  );
  connection.onFoldingRanges(about(({ program, file }) => services.foldingRanges(program, file), []));
  connection.onSelectionRanges(about(({ program, file }, { positions }) => services.selectionRanges(program, file, positions), []));
  connection.onDocumentLinks(about(({ program, file }) => services.documentLinks(program, file, uriOf), []));
  connection.onDocumentFormatting(about(({ program, file }) => services.formatDocument(program, file), []));
  connection.onDocumentRangeFormatting(about(({ program, file }, { range }) => services.formatRange(program, file, range), []));
  connection.onDocumentOnTypeFormatting(
    about(({ program, file }, { position, ch }) => services.formatOnType(program, file, position, ch), []),
  );
  connection.onCodeAction(about((place, params) => codeActionsAt(session, publisher, place, params), []));
  connection.onCodeActionResolve((action) => resolveCodeAction(session, publisher, action));
  connection.onCodeLens(
    about(async ({ program, file }, { textDocument: { uri } }) => {
      const { codeLens } = await session.settingsOf(uri);
      if (!codeLens.enabled) return [];
      const live = answerLenses(program, file, answers.of(file), language, session.options.commands);
      return lensesFor(session, uri, [...services.codeLenses(program, file, language), ...live]);
    }, []),
  );
  connection.languages.inlayHint.on(
    about(async ({ program, file }, { range, textDocument: { uri } }) => {
      const { inlayHints } = await session.settingsOf(uri);
      return services.inlayHints(program, file, range, inlayHints, language);
    }, []),
  );
  connection.onWorkspaceSymbol(async ({ query }) => {
    await session.build();
    const found: SymbolInformation[] = [];
    for (const { program } of workspace.projects) {
      found.push(...services.workspaceSymbols(program, query, uriOf));
      if (found.length >= services.mostSymbols) break;
    }
    return found;
  });
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    await session.build();
    const moves = files.map(({ oldUri, newUri }) => ({ from: pathOf(oldUri), to: pathOf(newUri) }));
    const changes = {};
    for (const { program } of workspace.projects) Object.assign(changes, services.renameFiles(program, moves, uriOf).changes);
    return versioned(session, { changes });
  });
  answerSemanticTokens(session, about);
}

/**
 * The import that a completion needs, as a command of our own client: VS Code takes an entry with further edits at Enter even where its name is
 * written out already, and the new line is lost.
 */
function importCommand(uri: string, edits: readonly TextEdit[]): Command {
  return { title: "", command: addImportCommand, arguments: [uri, edits] };
}

/** What a service has found, or its reason as an error that editors show. */
function allowed<T extends object>(found: T | Refused, say: Language["say"]): T {
  if (isRefused(found)) throw new ResponseError(LSPErrorCodes.RequestFailed, say(found.refused));
  return found;
}

/** Lenses whose commands the client has. Commands know a file by its URI. */
function lensesFor({ options }: Session, uri: string, lenses: readonly CodeLens[]): CodeLens[] {
  return lenses
    .flatMap(({ range, command }) =>
      command && (options.commands || command.command !== services.lensCommands.preview) ? [{ range, command }] : [],
    )
    .map(({ range, command: { arguments: given, ...command } }) => ({
      range,
      command: { ...command, ...(given && { arguments: [uri, ...given.slice(1)] }) },
    }));
}

type About = <R>(
  answer: (place: Place, params: OfDocument) => R,
  otherwise: R,
) => (params: OfDocument, token: CancellationToken) => Promise<R>;

function answerSemanticTokens({ connection, documents, uris }: Session, about: About): void {
  /** The last answer for each document, to which the next is the difference. */
  const last = new Map<string, SemanticTokens & { readonly resultId: string }>();
  let answers = 0;
  documents.onDidClose(({ document: { uri } }) => void last.delete(uri));
  const whole = (program: Program, file: string): SemanticTokens => {
    const tokens = { ...services.semanticTokens(program, file), resultId: `${++answers}` };
    if (documents.get(uris.uriOf(file))) last.set(uris.uriOf(file), tokens);
    return tokens;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(about(({ program, file }) => whole(program, file), { data: [] }));
  semanticTokens.onDelta((params, token) =>
    about(
      ({ program, file }) => {
        const before = last.get(uris.uriOf(file));
        const after = whole(program, file);
        if (before?.resultId !== params.previousResultId) return after;
        return { resultId: after.resultId!, edits: services.semanticTokensEdits(before.data, after.data) };
      },
      { data: [] } as SemanticTokens,
    )(params, token),
  );
  semanticTokens.onRange((params, token) =>
    about(({ program, file }) => services.semanticTokens(program, file, params.range), { data: [] })(params, token),
  );
}
