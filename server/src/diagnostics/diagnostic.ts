/** A finding: what is wrong where, in words. The catalogue says what each code means. */

import type { Severity } from "../findings/entry.ts";
import type { Message } from "../messages/message.ts";

/** A stretch of a file's text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A second place that belongs to a finding: the other declaration, the twin battery. */
export interface RelatedPlace {
  readonly file: string;
  readonly span: Span;
  readonly message: Message;
}

/** A mechanical repair of the text. Offsets are of the file the finding is in. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** It may not be what the author meant, and would then change what is measured: it is offered, and made only where somebody chooses it. */
  readonly isGuess?: true;
}

/** What a message is filled in with. */
export type Param = string | number | Message;

export interface Diagnostic {
  /** Stable and readable, such as `twin-scale-mismatch`. */
  readonly code: string;
  readonly severity: Severity;
  /** The file's path or URI, as the program knows it. */
  readonly file: string;
  readonly span: Span;
  readonly message: string;
  /** What the message was filled in with, to say it in another language. */
  readonly params: Readonly<Record<string, Param>>;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
