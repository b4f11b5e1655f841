/** What a word is, where the mouse rests on it. */

import type { Hover, Position } from "vscode-languageserver-types";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isCode } from "../diagnostics/catalogue.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import type * as s from "../semantics/symbols.ts";
import { optionsBefore } from "./completion/answers.ts";
import type { Scene } from "./completion/candidate.ts";
import { translationAt } from "./completion/translations.ts";
import { contextAt, placeIn, type Context } from "./completion/context.ts";
import type { Expected } from "./completion/automaton.ts";
import { helpOf } from "./completion/words.ts";
import { describeAttribute, describeKey, describeMember, describeModelDimension, describeOption, describeTop } from "./describe.ts";
import { offsetAt, rangeOf } from "./positions.ts";
import { english, type Speech } from "./speech.ts";

/**
 * The description of the word at a position, and the reasons of the findings there. Nothing where there is nothing to say.
 *
 * @param findings those of the file
 */
export function hover(
  program: Program,
  file: string,
  position: Position,
  findings: readonly Diagnostic[],
  speech: Speech = english,
): Hover | undefined {
  const bound = program.files.get(file);
  if (!bound) return undefined;
  const { parsed } = bound;
  const offset = offsetAt(parsed, position);
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const reasons = [...new Set(here.map(({ code }) => code))].flatMap((code) => reasonOf(code, speech) ?? []);
  const word = wordAt(program, bound, offset, speech);
  const parts = [...(word ? [word.value] : []), ...reasons];
  if (parts.length === 0) return undefined;
  const span = word ?? here[0]!.span;
  return { contents: { kind: "markdown", value: parts.join("\n\n---\n\n") }, range: rangeOf(parsed, span) };
}

function reasonOf(code: string, { explanation }: Speech): string | undefined {
  if (!isCode(code)) return undefined;
  const { title, why } = explanation(code);
  return `**${title}** (\`${code}\`)\n\n${why}`;
}

interface Described {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function wordAt(program: Program, file: BoundFile, offset: number, speech: Speech): Described | undefined {
  const { text } = file.parsed;
  const place = placeIn(file.parsed, offset);
  if (place.inComment) return undefined;
  const instrument = file.symbols.findLast((symbol) => symbol.kind === "instrument" && symbol.span.start <= offset) as
    s.InstrumentSymbol | undefined;
  const host = { library: {}, importable: [], findings: () => [], speech };
  const sceneAt = (context: Context): Scene => ({ program, file, offset, context, host, instrument });
  if (place.inText) {
    const { startOffset, image } = place.inText;
    const scene = sceneAt(contextAt(place, text, startOffset));
    const translated = translationAt(scene)?.symbol ?? instrument;
    const found = [...image.matchAll(/\{(\w+)\}/g)].find(
      ({ index, 0: whole }) => startOffset + index <= offset && offset <= startOffset + index + whole.length,
    );
    const term = found && translated?.kind === "instrument" ? translated.members.get(found[1]!) : undefined;
    if (!found || term?.kind !== "term" || translated?.kind !== "instrument") return undefined;
    return {
      start: startOffset + found.index,
      end: startOffset + found.index + found[0].length,
      value: describeMember(translated, term, speech.say),
    };
  }
  const span = nameAround(text, offset);
  if (!span) return undefined;
  const context = contextAt(place, text, span.start);
  const fitting = [...context.goesOn, ...context.starts].filter(({ kind, text: what }) => kind === "slot" || what === span.word);
  const literal = fitting.find(({ kind }) => kind === "literal");
  const value = literal
    ? aboutWord(literal, context, speech)
    : firstOf(fitting, (expected) => describeSlot(expected.text, span.word, sceneAt(context), speech));
  return value === undefined ? undefined : { start: span.start, end: span.end, value };
}

function firstOf<Each, Found>(list: readonly Each[], find: (each: Each) => Found | undefined): Found | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name around an offset; the code of a check has hyphens. */
function nameAround(text: string, offset: number): { start: number; end: number; word: string } | undefined {
  let start = offset;
  while (start > 0 && /[\w-]/.test(text.charAt(start - 1))) start--;
  const whole = /^[A-Za-z]\w*(?:-[A-Za-z]\w*)*/.exec(text.slice(start, start + 200))?.[0];
  return whole === undefined || start + whole.length < offset ? undefined : { start, end: start + whole.length, word: whole };
}

function aboutWord({ text }: Expected, context: Context, { say }: Speech): string | undefined {
  const starts = context.starts.some((expected) => expected.kind === "literal" && expected.text === text);
  const help = helpOf(text, starts ? context.blocks.at(-1)!.block : undefined);
  return help && `**${text}**: ${say(help.about)}`;
}

const declared = new Set(["new", "newItem", "newDimension"]);
const top = new Set(["scale", "choices", "model", "mappedFrom", "mappedTo", "translated"]);

/** What a word names at a kind of place. */
function describeSlot(slot: string, word: string, scene: Scene, speech: Speech): string | undefined {
  const { say } = speech;
  const { instrument, file, context } = scene;
  if (slot === "newOption" || slot === "newBand") return undefined;
  if (slot === "check") return reasonOf(word, speech);
  if (top.has(slot)) {
    const symbol =
      slot === "translated" ? translatedSymbol(scene, word) : slot.startsWith("mapped") ? file.scope.getMapped(word) : file.scope.get(word);
    return symbol && describeTop(symbol, say);
  }
  if (slot === "new" && context.blocks.length === 1) {
    const symbol = file.symbols.find(({ name }) => name === word);
    return symbol && describeTop(symbol, say);
  }
  if (slot === "attribute") return inModel(instrument?.model, word, say);
  if (slot === "to" || slot === "from" || declared.has(slot)) {
    const header = context.blocks.find(({ block }) => block === "mapping")?.header;
    const mapped = header && (slot === "from" ? (header[1] !== "to" ? header[1] : undefined) : header[header.indexOf("to", 1) + 1]);
    const model = mapped === undefined ? undefined : file.scope.getMapped(mapped);
    const found = model?.kind === "model" ? inModel(model, word, say) : undefined;
    if (found !== undefined) return found;
    const own =
      context.blocks[1]?.block === "model"
        ? file.symbols.find((symbol) => symbol.kind === "model" && symbol.name === context.blocks[1]!.header[1])
        : undefined;
    if (own?.kind === "model") return inModel(own, word, say);
  }
  if (slot === "key") {
    const found = translationAt(scene);
    return found && describeKey(found.symbol, word, undefined, say);
  }
  if (slot === "keyPart") {
    const found = translationAt(scene);
    return found && describeKey(found.symbol, context.statement.at(-2) ?? "", word, say);
  }
  if (slot === "value" || slot === "answer") {
    const option = optionsBefore(scene).find(({ name }) => name === word);
    return option && describeOption(option, say);
  }
  const member = instrument?.members.get(word);
  return instrument && member && describeMember(instrument, member, say);
}

function translatedSymbol(scene: Scene, name: string): s.TopSymbol | undefined {
  const importers = [...scene.program.files.values()].filter(({ parsed }) =>
    parsed.imports.some((other) => other.file === scene.file.parsed.file),
  );
  return firstOf([scene.file, ...importers], ({ scope }) => scope.get(name));
}

function inModel(model: s.ModelSymbol | undefined, name: string, say: Speech["say"]): string | undefined {
  if (!model) return undefined;
  const dimension = model.dimensions.get(name);
  if (dimension) return describeModelDimension(model, dimension, say);
  const attribute = model.attributes.get(name);
  return attribute && describeAttribute(model, attribute, say);
}
