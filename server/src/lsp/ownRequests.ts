/** The requests of `protocol/requests.ts`. */

import { ErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import type * as z from "zod";
import { instrumentsIn } from "../compiler/instruments.ts";
import { toldLosses, saidLosses } from "../compiler/losses.ts";
import { loadTargets, outputsOf, outputTargets, usualTargets } from "../compiler/outputs.ts";
import { previewOf } from "../compiler/preview.ts";
import { isCode } from "../findings/codes.ts";
import * as protocol from "../protocol/requests.ts";
import { burdenOf, burdenOfPages } from "../semantics/burden.ts";
import { colouredPage, declarationPlaces, pastesAt, testsOf } from "../services/index.ts";
import { rangeOf } from "../services/positions.ts";
import { message } from "../messages/message.ts";
import { answersFor } from "./answerFiles.ts";
import { toBase64 } from "./base64.ts";
import { answerExercises } from "./exercises.ts";
import { answerImports } from "./importing.ts";
import type { Language } from "./language.ts";
import { answerNewInstruments } from "./newInstruments.ts";
import type { Publisher } from "./publish.ts";
import { errorsIn, errorsOf, type Place, type Session } from "./session.ts";
import { runTestCommand, runTestsOf, summaryOf } from "./tests.ts";

/** Answers a request whose parameters are what they should be. */
export type On = <P extends z.ZodType, R extends z.ZodType>(
  request: protocol.Request<P, R>,
  answer: (params: z.infer<P>, token: CancellationToken) => z.infer<R> | Promise<z.infer<R>>,
) => void;

/** Registers the handlers of Ukur's own requests. */
export function answerOwnRequests(session: Session, publisher: Publisher): void {
  const { connection, language } = session;
  const { say } = language;

  const on: On = ({ method, params: schema }, answer) => {
    connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
      const parsed = schema.safeParse(params);
      if (!parsed.success)
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          `${method}: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`,
        );
      return answer(parsed.data, token);
    });
  };

  /** The place of a document that Ukur has. */
  async function placeOf(uri: string, token?: CancellationToken, isWhole = false): Promise<Place> {
    const place = await (isWhole ? session.wholePlace(uri, token) : session.place(uri, token));
    if (!place) throw new ResponseError(ErrorCodes.InvalidParams, say(message("answers.notOpen", { uri })));
    return place;
  }

  on(protocol.targetsRequest, () => outputTargets.map(({ id, title }) => ({ id, title: typeof title === "string" ? title : say(title) })));
  on(protocol.compileRequest, async ({ uri, target }, token) => {
    const known = outputTargets.map(({ id }) => id);
    if (target !== undefined && !known.includes(target)) {
      throw new ResponseError(ErrorCodes.InvalidParams, say(message("answers.noTarget", { name: target, names: known })));
    }
    const ids = target === undefined ? usualTargets : [target];
    const platforms = await loadTargets(ids, async () => (await import("../targets/others.ts")).others);
    return compiled(await placeOf(uri, token, true), ids, platforms, language);
  });
  on(protocol.lossesRequest, async ({ uri, targets }, token) => {
    await publisher.showLosses((await placeOf(uri, token)).file, targets);
    return null;
  });
  on(protocol.previewRequest, async ({ uri, instrument }, token) => preview(uri, await placeOf(uri, token), instrument, session));
  on(protocol.answersRequest, async ({ uri, instrument, known }, token) =>
    answersFor(await placeOf(uri, token), instrument, known, session),
  );
  on(protocol.testsRequest, async ({ uri }, token) => {
    const { program, file } = await placeOf(uri, token);
    return testsOf(program, file, language);
  });
  on(protocol.runTestsRequest, async ({ uri, ids }, token) => runTestsOf(await placeOf(uri, token), ids, language));
  on(protocol.pastesRequest, async ({ uri, position, text }, token) => {
    const { program, file } = await placeOf(uri, token);
    const { parsed } = program.files.get(file)!;
    return pastesAt(program, file, position, text).map(({ title, elsewhere, ...paste }) => ({
      ...paste,
      title: say(title),
      edits: elsewhere.map(({ span, newText }) => ({ range: rangeOf(parsed, span), newText })),
    }));
  });
  on(protocol.statusRequest, async ({ uri }, token) => status(await placeOf(uri, token)));
  on(protocol.explainRequest, ({ code }) =>
    isCode(code) ? { title: language.explanation(code).title, markdown: language.page(code) } : null,
  );
  answerNewInstruments(on, language);
  answerExercises(on, session);
  answerImports(on, language);

  connection.workspace.textDocumentContent.on(({ uri }) => ({ text: textOf(uri, session) }));
  if (!session.options.commands) {
    connection.onExecuteCommand(async ({ command, arguments: [uri, id] = [] }) => {
      if (command !== runTestCommand || typeof uri !== "string") return null;
      const run = runTestsOf(await placeOf(uri), typeof id === "string" ? [id] : undefined, language);
      connection.window.showInformationMessage(summaryOf(run, language));
      return run;
    });
  }
}

/** The text of a library file or of the page about a check. */
function textOf(uri: string, { host, language, options }: Session): string {
  const [, code] = new RegExp(`^${protocol.libraryScheme}:/checks/([\\w-]+)\\.md$`).exec(uri) ?? [];
  // Our own client has the style sheet for the colours.
  if (code !== undefined && isCode(code)) return options.commands ? colouredPage(language.page(code)) : language.page(code);
  const name = uri.slice(`${protocol.libraryScheme}:/`.length);
  if (Object.hasOwn(host.library, name)) return host.library[name]!;
  throw new ResponseError(ErrorCodes.InvalidParams, language.say(message("answers.noFile", { name })));
}

function compiled(
  place: Place,
  ids: readonly string[],
  platforms: Awaited<ReturnType<typeof loadTargets>>,
  { say }: Language,
): z.infer<typeof protocol.compileRequest.result> {
  const { program, file } = place;
  const errors = errorsOf(place).length;
  if (errors > 0)
    return {
      ok: false,
      files: [],
      losses: [],
      findings: say(message("answers.notCompiled", { errors })),
    };
  const outputs = instrumentsIn(file, [program]).map((declared) => outputsOf(declared, ids, platforms, {}));
  if (outputs.length === 0) return { ok: false, files: [], losses: [], findings: say(message("answers.nothingToCompile")) };
  const losses = outputs.flatMap((output) =>
    saidLosses(toldLosses(output.losses), say).map(({ target: platform, on, message: told }) => ({ target: platform, on, message: told })),
  );
  const warnings = place.findings.length;
  return {
    ok: true,
    files: outputs.flatMap(({ files }) =>
      files.map(({ name, content }) => (typeof content === "string" ? { name, text: content } : { name, base64: toBase64(content) })),
    ),
    losses,
    findings: say(message("answers.findings", { count: warnings })),
  };
}

function preview(
  uri: string,
  place: Place,
  name: string | undefined,
  { language, uris, workspace }: Session,
): z.infer<typeof protocol.previewRequest.result> {
  const { program, file } = place;
  const { say } = language;
  const errors = errorsOf(place);
  const [first] = errors;
  if (first) {
    const range = rangeOf(program.files.get(first.file)!.parsed, first.span);
    return {
      problem: say(message("answers.notShown", { errors: errors.length })),
      first: {
        message: language.message(first),
        uri: uris.uriOf(first.file),
        range,
        place: `${first.file.split("/").at(-1)}:${range.start.line + 1}:${range.start.character + 1}`,
      },
    };
  }
  const declared = instrumentsIn(file, [program]);
  const chosen = declared.find(({ instrument }) => instrument.id === name) ?? declared[0];
  if (!chosen) return { problem: say(message("answers.noInstrument")) };
  const { id } = chosen.instrument;
  const { languages, related, pages, ...content } = previewOf(chosen, program, workspace.programsAround(file));
  return {
    content: {
      ...content,
      kind: "content",
      name: id,
      document: uri,
      languages: [...languages],
      pages: [...pages],
      related: related.map((each) => ({ ...each, entries: [...each.entries] })),
    },
    places: declarationPlaces(program, file, id),
  };
}

function status({ program, file, findings }: Place): z.infer<typeof protocol.statusRequest.result> {
  const instruments = program.files.get(file)!.symbols.filter((symbol) => symbol.kind === "instrument");
  return {
    instruments: instruments.map((instrument) => ({
      name: instrument.name,
      title: instrument.texts.get("")?.value ?? instrument.name,
      items: instrument.items.length,
      variables: instrument.items.reduce((sum, { batteries }) => sum + batteries.length, 0) + instrument.questions.length,
      minutes: burdenOf(instrument).minutes,
      pages: burdenOfPages(instrument).map(({ id, seconds }) => ({ id, seconds })),
    })),
    errors: errorsIn(findings),
    warnings: findings.filter(({ severity }) => severity === "warning").length,
  };
}
