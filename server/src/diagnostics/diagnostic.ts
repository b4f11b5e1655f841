/** A finding: what is wrong where. The catalogue says what each code means, and a language says it (`said.ts`). */

import type { Code } from "../findings/codes.ts";
import type { Severity } from "../findings/entry.ts";
import type { Message, Parts } from "../messages/message.ts";

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

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** The file's path or URI, as the program knows it. */
  readonly file: string;
  readonly span: Span;
  /** What the message of its code is filled in with. */
  readonly params: Parts;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
