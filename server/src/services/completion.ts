/** What can be written at a place. */

import { lineStart } from "../language/places.ts";
import type { CompletionItem, Position } from "vscode-languageserver-types";
import { message } from "../messages/message.ts";
import { isTold } from "../semantics/questionKinds.ts";
import { asWrittenIn } from "../semantics/bindRepeat.ts";
import { builtInTerms } from "../semantics/nameRules.ts";
import type { Program } from "../semantics/program.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import { fromMember, type Candidate, type CompletionClient, type CompletionHost, type Scene } from "./completion/candidate.ts";
import { contextAt, placeIn } from "./completion/context.ts";
import { everything, itemsOf } from "./completion/item.ts";
import { candidatesAt } from "./completion/statements.ts";
import { translationAt } from "./completion/translations.ts";
import { opensInCode, opensInText, triggerCharacters } from "./completion/triggers.ts";
import { describeAttribute, describeMember, describeModelDimension, describeTop } from "./describe.ts";
import { plainText } from "./plainText.ts";
import { offsetAt } from "./positions.ts";
import { english, type Speech } from "./speech.ts";

export type { CompletionClient, CompletionHost };
export { triggerCharacters };

/**
 * The completions at a position: everything that the grammar allows there. Their descriptions come with `resolveCompletion`.
 * Nothing in comments; in texts only `{terms}`, and in an import's text the files that can be imported.
 *
 * @param trigger the sign that was just typed, where the client asks because of it
 */
export function complete(program: Program, file: string, position: Position, host: CompletionHost, trigger?: string): CompletionItem[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const offset = offsetAt(parsed, position);
  const place = placeIn(parsed, offset);
  if (place.inComment) return [];
  const lineFrom = lineStart(parsed.text, offset);
  const before = parsed.text.slice(lineFrom, offset);
  const instrument = instrumentAround(bound.symbols, offset);
  const sceneAt = (start: number): Scene => ({
    program,
    file: bound,
    offset,
    context: contextAt(place, parsed.text, start),
    host,
    instrument,
  });
  const items = (candidates: readonly Candidate[], start: number): CompletionItem[] => itemsOf(candidates, bound, start, offset, host);
  if (place.inText) {
    const { startOffset } = place.inText;
    const scene = sceneAt(startOffset);
    const isImport = scene.context.statement[0] === "import" && scene.context.statement.length === 1;
    if (trigger !== undefined && !opensInText(trigger, isImport)) return [];
    if (isImport)
      return items(
        host.importable.map((path): Candidate => ({ label: path, kind: "file" })),
        startOffset + 1,
      );
    const brace = /\{(\w*)$/.exec(before);
    if (!brace || /(?:^|[^{])(?:\{\{)+$/.test(before.slice(Math.max(0, startOffset - lineFrom), before.length - brace[1]!.length)))
      return [];
    return items(terms(scene), offset - brace[1]!.length);
  }
  // The code of a check and the tag of a language may hold hyphens, a name may not.
  const run = /(?<![\w-])[\w-]*$/.exec(before)![0];
  for (const word of [run.replace(/^[^A-Za-z]+/, ""), run.slice(run.lastIndexOf("-") + 1)]) {
    const start = offset - word.length;
    const scene = sceneAt(start);
    if (word.includes("-") && !scene.context.goesOn.some(({ kind, text }) => kind === "slot" && (text === "check" || text === "language")))
      continue;
    if (trigger !== undefined && !opensInCode(trigger, scene.context)) return [];
    return items(candidatesAt(scene), start);
  }
  return [];
}

function instrumentAround(
  symbols: readonly { readonly kind: string; readonly span: { readonly start: number } }[],
  offset: number,
): InstrumentSymbol | undefined {
  const found = symbols.findLast((symbol) => symbol.kind === "instrument" && symbol.span.start <= offset) as InstrumentSymbol | undefined;
  const repeat = found?.repeats.find(({ span }) => span.start < offset && offset < span.end);
  return found && repeat ? asWrittenIn(repeat, found) : found;
}

/** The terms that a text may use: those above it, where it is a term itself. */
function terms(scene: Scene): Candidate[] {
  const translation = translationAt(scene);
  const instrument = translation?.symbol.kind === "instrument" ? translation.symbol : translation ? undefined : scene.instrument;
  if (!instrument) return [];
  const isTerm = scene.context.statement[0] === "term";
  const declared = instrument.terms.filter((term) => !isTerm || term.span.end <= scene.offset);
  const { offset } = scene;
  const repeats = instrument.repeats.filter(({ span }) => span.start < offset && offset < span.end);
  return [
    ...[...repeats, ...declared].map((term): Candidate => ({
      label: term.name,
      kind: "term",
      detail: term.decl.text?.value,
      symbol: { file: instrument.file, name: instrument.name, part: term.name },
    })),
    // An answer that the text may tell: the question that the text is of is not asked yet.
    ...(isTerm ? [] : instrument.questions)
      .filter(({ span, type }) => isTold(type) && !(span.start < offset && offset < span.end))
      .map((question): Candidate => ({ ...fromMember(instrument, question, 2), kind: "term" })),
    ...builtInTerms.map((name): Candidate => ({ label: name, kind: "term", about: message("proposals.minutes"), rank: 1 })),
  ];
}

/** The completion with the description of what it names. */
export function resolveCompletion(
  program: Program,
  item: CompletionItem,
  { say }: Speech = english,
  { markdown }: CompletionClient = everything,
): CompletionItem {
  const data = item.data as Candidate["symbol"] | undefined;
  if (typeof data?.file !== "string" || typeof data.name !== "string") return item;
  const symbol = program.files.get(data.file)?.symbols.find(({ name }) => name === data.name);
  if (!symbol) return item;
  let value: string | undefined = describeTop(symbol, say);
  if (data.part !== undefined) {
    const member = symbol.kind === "instrument" ? symbol.members.get(data.part) : undefined;
    const dimension = symbol.kind === "model" ? symbol.dimensions.get(data.part) : undefined;
    const attribute = symbol.kind === "model" ? symbol.attributes.get(data.part) : undefined;
    value = undefined;
    if (symbol.kind === "instrument" && member) value = describeMember(symbol, member, program.translations, say);
    if (symbol.kind === "model" && attribute) value = describeAttribute(symbol, attribute, say);
    if (symbol.kind === "model" && dimension) value = describeModelDimension(symbol, dimension, say);
  }
  return value === undefined ? item : { ...item, documentation: markdown ? { kind: "markdown", value } : plainText(value) };
}
