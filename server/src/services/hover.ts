/** What a word is, where the mouse rests on it. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Hover, Position } from "vscode-languageserver-types";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../language/ast.ts";
import { message } from "../messages/message.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { namesAt } from "../semantics/references.ts";
import type { Expected } from "./completion/automaton.ts";
import { contextAt, placeIn } from "./completion/context.ts";
import { helpOf } from "./completion/words.ts";
import { describeFile } from "./describe.ts";
import { describeKeyAt, describeNamed, reasonOf } from "./named.ts";
import { offsetAt, rangeOf } from "./positions.ts";
import { english, type Speech } from "./speech.ts";
import { touches } from "./translationEntry.ts";

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

interface Described {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What stands at an offset: a file that is imported, a name, or a word of the language. */
function wordAt(program: Program, file: BoundFile, offset: number, speech: Speech): Described | undefined {
  const { parsed } = file;
  for (const { decl, file: imported } of parsed.imports) {
    const place = decl.library ?? decl.path;
    if (place && touches(place, offset)) return described(place, describeFile(program.files.get(imported)!, speech.say));
  }
  // A key stands for a text first, and for what has the text second.
  const key = describeKeyAt(program, file, offset, speech);
  if (key) return key;
  // Where a dimension is declared, what is said of it has what the model says.
  for (const name of namesAt(program, parsed.file, offset)) {
    const value = describeNamed(program, file, name, speech);
    if (value !== undefined) return described(name.span, value);
  }
  return keywordAt(file, offset, speech);
}

function described({ start, end }: Span, value: string): Described | undefined {
  return value === "" ? undefined : { start, end, value };
}

function keywordAt({ parsed }: BoundFile, offset: number, { say }: Speech): Described | undefined {
  const place = placeIn(parsed, offset);
  if (place.inComment || place.inText) return undefined;
  const span = nameAround(parsed.text, offset);
  if (!span) return undefined;
  const { word } = span;
  const context = contextAt(place, parsed.text, span.start);
  const isLiteral = ({ kind, text }: Expected): boolean => kind === "literal" && text === word;
  const starts = context.starts.some(isLiteral);
  if (!starts && !context.goesOn.some(isLiteral)) return undefined;
  const help = helpOf(word, starts ? context.blocks.at(-1)!.block : undefined);
  return help && described(span, say(message("hovers.word", { word, about: help.about })));
}

/** The name around an offset. */
function nameAround(text: SourceText, offset: number): { start: number; end: number; word: string } | undefined {
  let start = offset;
  while (start > 0 && /\w/.test(text.charAt(start - 1))) start--;
  const whole = /^[A-Za-z]\w*/.exec(text.slice(start, start + 200))?.[0];
  return whole === undefined || start + whole.length < offset ? undefined : { start, end: start + whole.length, word: whole };
}
