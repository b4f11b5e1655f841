/** What tokens are called in messages. */

import type { TokenType } from "chevrotain";
import { message, type Part } from "../../messages/message.ts";
import * as T from "../tokens.ts";

const inWords: ReadonlyMap<TokenType, Part> = new Map<TokenType, Part>([
  [T.Name, message("expected.name")],
  [T.Text, message("expected.text")],
  [T.TextBlock, message("expected.text")],
  [T.Number, message("expected.number")],
  [T.Comma, message("expected.comma")],
]);

/** A kind of token in words; a sign or a keyword is itself. */
export function labelOf(type: TokenType): Part {
  return inWords.get(type) ?? type.LABEL!;
}
