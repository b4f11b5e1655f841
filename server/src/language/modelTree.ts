/** Nodes of models, mappings and translations. A part of the syntax tree (`ast.ts`). */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { Allow, AllowMember, Cite, Declared, Flag, Name, NameList, Num, Str, TextMember } from "./ast.ts";

/** `model servqual "SERVQUAL" { version "1991" … dimension tangibles "Tangibles" { … } }` */
export interface Model extends Declared {
  readonly kind: "model";
  readonly members: readonly ModelMember[];
}

export type ModelMember = TextMember | Cite | Sure | NameList | Flag | ModelDimension | AllowMember;

/** `sure high because "…"`: how sure the published structure is. */
export interface Sure extends Span {
  readonly kind: "sure";
  readonly level: Name | undefined;
  readonly because: Str | undefined;
}

/** A dimension of a model: `dimension tangibles "Tangibles" definition "…" formative { equipment "Up-to-date equipment" }`. */
export interface ModelDimension extends Declared {
  readonly kind: "modelDimension";
  readonly definition: Str | undefined;
  readonly formative: Span | undefined;
  readonly members: readonly (ModelDimension | Attribute)[];
}

/** A topic inside a model's dimension: `equipment "Up-to-date equipment"`. */
export interface Attribute extends Span {
  readonly kind: "attribute";
  readonly name: Name | undefined;
  readonly text: Str | undefined;
  readonly doc: string | undefined;
}

/** `mapping servqual to egovqual { … }`; inside an instrument `mapping to egovqual { … }`, with no `from`. */
export interface Mapping extends Span {
  readonly kind: "mapping";
  readonly from: Name | undefined;
  readonly to: Name | undefined;
  readonly doc: string | undefined;
  readonly allows: readonly Allow[];
  readonly entries: readonly MappingEntry[];
}

/** `reliability -> reliability overlaps weight 0.5 note "…" cite "…"` */
export interface MappingEntry extends Span {
  readonly from: Name | undefined;
  readonly to: Name | undefined;
  /** `same`, `overlaps`, `analogue` or `none`, as written. */
  readonly strength: Name | undefined;
  readonly weight: Num | undefined;
  readonly note: Str | undefined;
  readonly cite: Str | undefined;
}

/** `translation id of efiling "Mutu…" { R1 "…"  R1.expectation "…"  used.yes "…" }` */
export interface Translation extends Span {
  readonly kind: "translation";
  readonly language: Name | undefined;
  readonly of: Name | undefined;
  /** The translated title, in the header. */
  readonly text: Str | undefined;
  readonly doc: string | undefined;
  readonly entries: readonly TranslationEntry[];
}

/** `phrases sw { yes "Ndiyo" tick_one "…" }`: what forms say by themselves, in a language. */
export interface PhraseList extends Span {
  readonly kind: "phrases";
  readonly language: Name | undefined;
  readonly doc: string | undefined;
  readonly allows: readonly Allow[];
  readonly entries: readonly PhraseEntry[];
}

export interface PhraseEntry extends Span {
  readonly name: Name | undefined;
  readonly text: Str | undefined;
}

/** A flat key of one or two segments (names, or a scale's code, or a quoted band label) and its text. */
export interface TranslationEntry extends Span {
  readonly key: readonly KeySegment[];
  readonly text: Str | undefined;
}

export interface KeySegment extends Span {
  readonly text: string;
}
