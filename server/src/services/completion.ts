/** What can be written at a place. */

import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Position } from "vscode-languageserver-types";
import { builtInTerms } from "../checks/texts.ts";
import type { Program } from "../semantics/program.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import type { Candidate, CandidateKind, CompletionHost, Scene } from "./completion/candidate.ts";
import { candidatesOf } from "./completion/candidates.ts";
import { contextAt, placeIn, type Context } from "./completion/context.ts";
import type { BlockName } from "./completion/grammar.ts";
import { dimensionsToAdd } from "./completion/items.ts";
import { importEdit } from "./completion/library.ts";
import { translationAt } from "./completion/translations.ts";
import { helpOf } from "./completion/words.ts";
import { describeAttribute, describeMember, describeModelDimension, describeTop } from "./describe.ts";
import { offsetAt, rangeOf } from "./positions.ts";
import { english, type Speech } from "./speech.ts";

export type { CompletionHost };

const kinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  scale: CompletionItemKind.Enum, choices: CompletionItemKind.Enum, model: CompletionItemKind.Class, instrument: CompletionItemKind.Module,
  battery: CompletionItemKind.Struct, dimension: CompletionItemKind.Class, item: CompletionItemKind.Field, question: CompletionItemKind.Variable,
  score: CompletionItemKind.Variable, option: CompletionItemKind.EnumMember, topic: CompletionItemKind.Property, function: CompletionItemKind.Function,
  check: CompletionItemKind.Event, language: CompletionItemKind.Value, key: CompletionItemKind.Property, term: CompletionItemKind.Constant,
  file: CompletionItemKind.File, word: CompletionItemKind.Keyword,
};

/**
 * The completions at a position: everything that the grammar allows there. Their descriptions come with `resolveCompletion`.
 * Nothing in comments; in texts only `{terms}`, and in an import's text the files that can be imported.
 */
export function complete(program: Program, file: string, position: Position, host: CompletionHost): CompletionItem[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const offset = offsetAt(parsed, position);
  const place = placeIn(parsed, offset);
  if (place.inComment) return [];
  const before = parsed.text.slice(0, offset);
  const instrument = instrumentAround(bound.symbols, offset);
  const sceneAt = (start: number): Scene => ({ program, file: bound, offset, context: contextAt(place, parsed.text, start), host, instrument });
  const toItem = (start: number) => (candidate: Candidate): CompletionItem => itemOf(candidate, bound, start, offset, host.speech ?? english);
  if (place.inText) {
    const { startOffset } = place.inText;
    const scene = sceneAt(startOffset);
    if (scene.context.statement[0] === "import" && scene.context.statement.length === 1) {
      return host.importable.map((path): Candidate => ({ label: path, kind: "file" })).map(toItem(startOffset + 1));
    }
    const brace = /\{(\w*)$/.exec(before);
    if (!brace || /(?:^|[^{])(?:\{\{)+$/.test(before.slice(startOffset, offset - brace[1]!.length))) return [];
    return terms(scene).map(toItem(offset - brace[1]!.length));
  }
  // The code of a check and the tag of a language may hold hyphens, a name may not.
  for (const word of [/[A-Za-z][\w-]*$/, /\w*$/]) {
    const start = offset - (word.exec(before)?.[0].length ?? 0);
    const scene = sceneAt(start);
    const hyphens = before.slice(start).includes("-");
    if (hyphens && !scene.context.goesOn.some(({ text }) => text === "check" || text === "language")) continue;
    return candidatesAt(scene).map(toItem(start));
  }
  return [];
}

function instrumentAround(symbols: readonly { readonly kind: string; readonly span: { readonly start: number } }[], offset: number): InstrumentSymbol | undefined {
  return symbols.findLast((symbol) => symbol.kind === "instrument" && symbol.span.start <= offset) as InstrumentSymbol | undefined;
}

function candidatesAt(scene: Scene): Candidate[] {
  const { context } = scene;
  const block = context.blocks.at(-1)!.block;
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    if (!found.has(candidate.label)) found.set(candidate.label, candidate);
  };
  for (const { kind, text } of context.goesOn) {
    if (kind === "slot") candidatesOf(text, scene).forEach(add);
    else if (kind === "block" && text === "options" && context.statement[0] === "question") add(ownAnswers);
    else if (kind === "literal" && /^\w/.test(text) && mayRepeat(text, context)) add(wordCandidate(text, undefined, context.starts.length > 0 ? 4 : 2));
  }
  for (const { kind, text } of context.starts) {
    if (kind === "slot") candidatesOf(text, { ...scene, context: { ...context, statement: [] } }).forEach(add);
    else if (kind === "literal" && /^\w/.test(text)) add(wordCandidate(text, block, 3));
  }
  if (block === "instrument" && context.starts.length > 0) dimensionsToAdd(scene).forEach(add);
  return [...found.values()];
}

const ownAnswers: Candidate = { label: "{ … }", kind: "word", about: "Answers of its own", snippet: '{\n\t${1:yes} 1 "${2:Yes}"\n\t${3:no} 0 "${4:No}"\n}' };

const repeatable = new Set(["allow", "and", "or", "not", "note", "cite", "answered", "per", "dimension", "of", "in", "includes", "because"]);

/** A clause is written once in a statement. */
function mayRepeat(word: string, { statement }: Context): boolean {
  return repeatable.has(word) || !statement.slice(2).includes(word);
}

function wordCandidate(label: string, block: BlockName | undefined, rank: number): Candidate {
  const help = helpOf(label, block);
  const library = block === "file" && label === "instrument" ? { library: "scales" } : {};
  return { label, kind: "word", about: help?.about, ...(help?.snippet === undefined ? {} : { snippet: help.snippet }), rank, ...library };
}

/** The terms that a text may use: those above it, where it is a term itself. */
function terms(scene: Scene): Candidate[] {
  const translation = translationAt(scene);
  const instrument = translation?.symbol.kind === "instrument" ? translation.symbol : translation ? undefined : scene.instrument;
  if (!instrument) return [];
  const isTerm = scene.context.statement[0] === "term";
  const declared = instrument.terms.filter((term) => !isTerm || term.span.end <= scene.offset);
  return [
    ...declared.map((term): Candidate => ({
      label: term.name, kind: "term", detail: term.decl.text?.value, symbol: { file: instrument.file, name: instrument.name, part: term.name },
    })),
    ...builtInTerms.map((name): Candidate => ({ label: name, kind: "term", about: "How long the questions take", rank: 1 })),
  ];
}

function itemOf(candidate: Candidate, file: Parameters<typeof importEdit>[0], start: number, end: number, { say }: Speech): CompletionItem {
  const { label, kind, about, detail = about && say(about), snippet, rank = 0, library, symbol } = candidate;
  const edits = library === undefined ? [] : importEdit(file, library);
  // A brace after a term is written unless it is there.
  const closing = kind === "term" && file.parsed.text.charAt(end) !== "}" ? "}" : "";
  return {
    label,
    kind: snippet !== undefined && kind === "word" ? CompletionItemKind.Snippet : kinds[kind],
    sortText: `${rank}`,
    textEdit: { range: rangeOf(file.parsed, { start, end }), newText: (snippet ?? label) + closing },
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail === undefined ? {} : { detail }),
    ...(edits.length === 0 ? {} : { additionalTextEdits: edits }),
    ...(symbol === undefined ? {} : { data: symbol }),
  };
}

/** The completion with the description of what it names. */
export function resolveCompletion(program: Program, item: CompletionItem, { say }: Speech = english): CompletionItem {
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
    if (symbol.kind === "instrument" && member) value = describeMember(symbol, member, say);
    if (symbol.kind === "model" && attribute) value = describeAttribute(symbol, attribute, say);
    if (symbol.kind === "model" && dimension) value = describeModelDimension(symbol, dimension, say);
  }
  return value === undefined ? item : { ...item, documentation: { kind: "markdown", value } };
}
