/** What can be written at a place, and the place itself. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { AnyMessage } from "../../messages/message.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type { Program } from "../../semantics/program.ts";
import type * as s from "../../semantics/symbols.ts";
import type { Speech } from "../speech.ts";
import type { Context } from "./context.ts";

export type CandidateKind =
  | "scale"
  | "choices"
  | "model"
  | "instrument"
  | "battery"
  | "dimension"
  | "item"
  | "question"
  | "score"
  | "option"
  | "topic"
  | "function"
  | "check"
  | "language"
  | "key"
  | "term"
  | "file"
  | "word";

/** One thing that can be written at a place. */
export interface Candidate {
  readonly label: string;
  readonly kind: CandidateKind;
  /** A text of an author's beside the label. */
  readonly detail?: string | undefined;
  /** A text of ours beside the label. */
  readonly about?: AnyMessage | undefined;
  /** What tells it from the others of the list, such as the points of a scale. */
  readonly beside?: string | undefined;
  /** In the snippet syntax of the protocol, where it is more than the label. */
  readonly snippet?: string;
  /** 0 is what is most likely wanted; at most 9. */
  readonly rank?: number;
  /** A file of the library to import. */
  readonly library?: string;
  /** The declaration whose description is asked for later. */
  readonly symbol?: { readonly file: string; readonly name: string; readonly part?: string };
}

/** What completion knows of the world around a program. */
export interface CompletionHost {
  /** The library: the text of each file by its name, such as `servqual.ukur`. */
  readonly library: Readonly<Record<string, string>>;
  /** What an import in this file may name, such as `./scales.ukur`. */
  readonly importable: readonly string[];
  /** The findings of the file, for the codes after `allow`. Asked for only there. */
  readonly findings: () => readonly Diagnostic[];
  /** English where it is not given. */
  readonly speech?: Speech;
  /** What the client can show; everything where it is not given. */
  readonly client?: CompletionClient;
}

/** What a client can make of a completion. */
export interface CompletionClient {
  /** Stops to fill in. Otherwise the text is inserted as it stands where nobody fills them in. */
  readonly snippets: boolean;
  /** Descriptions as Markdown. */
  readonly markdown: boolean;
  /** A text of its own at the end of an entry's line. */
  readonly labelDetails: boolean;
}

export interface Scene {
  readonly program: Program;
  readonly file: BoundFile;
  readonly offset: number;
  readonly context: Context;
  readonly host: CompletionHost;
  /** The instrument around the place. */
  readonly instrument: s.InstrumentSymbol | undefined;
}

/** A text in a snippet. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

export function word(label: string, kind: CandidateKind = "word"): Candidate {
  return { label, kind };
}

export function fromTop(symbol: s.TopSymbol): Candidate {
  return { label: symbol.name, kind: symbol.kind, detail: symbol.texts.get("")?.value, symbol: { file: symbol.file, name: symbol.name } };
}

const plainKinds = new Set<s.MemberSymbol["kind"]>(["note", "page", "section", "stop", "repeat", "repeated"]);

function isPlain(
  member: s.MemberSymbol,
): member is s.NoteSymbol | s.PageSymbol | s.SectionSymbol | s.StopSymbol | s.RepeatSymbol | s.RepeatedSymbol {
  return plainKinds.has(member.kind);
}

export function fromMember(instrument: s.InstrumentSymbol, member: s.MemberSymbol, rank = 0): Candidate {
  const kind = isPlain(member) ? "word" : member.kind;
  const text =
    member.decl.text ??
    (member.kind === "item" ? member.decl.wordings[0]?.text : member.kind === "dimension" ? member.inModel?.decl.text : undefined);
  return {
    label: member.name,
    kind,
    detail: text?.value,
    rank,
    symbol: { file: instrument.file, name: instrument.name, part: member.name },
  };
}
