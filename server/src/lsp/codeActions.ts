/** Code actions: their titles at once, and their edits when one is chosen, where the client can ask again. */

import { LSPErrorCodes, ResponseError, type CodeAction, type CodeActionParams } from "vscode-languageserver";
import * as z from "zod";
import * as services from "../services/index.ts";
import { message } from "../messages/message.ts";
import { versioned } from "./edits.ts";
import { glossaryActions } from "./glossary.ts";
import type { Publisher } from "./publish.ts";
import type { Place, Session } from "./session.ts";
import { expectationActions } from "./tests.ts";

const count = z.int().min(0);
const position = z.object({ line: count, character: count });

/** Of which question an action was which answer. It goes to the client and comes back. */
const origin = z.object({
  uri: z.string(),
  version: z.nullable(z.int()),
  range: z.object({ start: position, end: position }),
  only: z.optional(z.array(z.string())),
  index: count,
});

/** The actions for a selection. A client that knows commands alone gets none. */
export function codeActionsAt(
  session: Session,
  publisher: Publisher,
  place: Place,
  { textDocument: { uri }, range, context }: CodeActionParams,
): CodeAction[] {
  const { can, documents } = session;
  if (!can.codeActions) return [];
  return actionsOf(session, publisher, place, range, context).map(({ edit, ...action }, index) => {
    if (!edit) return action;
    if (!can.resolvesEdits) return { ...action, edit: versioned(session, edit) };
    const data: z.infer<typeof origin> = {
      uri,
      version: documents.get(uri)?.version ?? null,
      range,
      index,
      ...(context.only && { only: context.only }),
    };
    return { ...action, data };
  });
}

/** The action with its edit. Of a text that has changed since there is none: the client asks anew. */
export async function resolveCodeAction(session: Session, publisher: Publisher, action: CodeAction): Promise<CodeAction> {
  const from = origin.safeParse(action.data).data;
  if (!from) return action;
  const place = await session.place(from.uri);
  const isSame = place !== undefined && from.version === (session.documents.get(from.uri)?.version ?? null);
  const found = isSame
    ? actionsOf(session, publisher, place, from.range, { diagnostics: [], ...(from.only && { only: from.only }) })[from.index]
    : undefined;
  if (!found?.edit || found.title !== action.title)
    throw new ResponseError(LSPErrorCodes.ContentModified, session.language.say(message("answers.changed")));
  return { ...action, edit: versioned(session, found.edit) };
}

function actionsOf(
  session: Session,
  publisher: Publisher,
  place: Place,
  range: CodeActionParams["range"],
  context: CodeActionParams["context"],
): CodeAction[] {
  const {
    host,
    uris: { uriOf },
    language,
  } = session;
  const { program, file } = place;
  const bound = program.files.get(file);
  const findings = [...place.findings, ...(bound ? publisher.lossesOf(bound) : [])];
  return [
    ...services.codeActions(program, file, range, context, { library: host.library, findings, uriOf, speech: language }),
    ...expectationActions(place, range, context, uriOf, language),
    ...glossaryActions(session, place, range, context),
  ];
}
