/** What a rule about wording is: a function of one text. Each file in `rules/` is one, and has the name of what it exports. */

import type { Configuration } from "../../configuration/configuration.ts";
import type { Code, ParamsOf } from "../../findings/codes.ts";
import type { Message, Part } from "../../messages/message.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Sentence } from "./sentence.ts";
import type { WordingKind } from "./wordings.ts";

/** Something found in a text; its places are those of the text. */
export interface Hit {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, Part | readonly Part[] | undefined>>;
  /** What the text is to be instead, between these places. */
  readonly fixes?: readonly {
    readonly title: Message;
    readonly start: number;
    readonly end: number;
    readonly newText: string;
    readonly isGuess?: true;
  }[];
}

/** Makes a hit whose parameters are those of its code. */
export function hit<C extends Code>(
  code: C,
  { start, end }: { readonly start: number; readonly end: number },
  params: Readonly<Record<ParamsOf<C>, Part | readonly Part[] | undefined>>,
  fixes?: Hit["fixes"],
): Hit {
  return { code, start, end, params, ...(fixes && { fixes }) };
}

/** It sees a text and its language, and nothing around it: what it found in a text stays true wherever the text stands. */
export interface WordingRule {
  readonly reads: readonly WordingKind[];
  find(sentence: Sentence, lexicon: Lexicon, configuration: Configuration, kind: WordingKind): readonly Hit[];
}
