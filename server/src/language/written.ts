/** Syntax trees as they are made, and not read: without places, and with as little said as there is to say. */

import type * as ast from "./ast.ts";

/**
 * A node of the tree without its places. What it need not have may be left out: an absent part, an empty list, a flag that is not set. A name is
 * a string or `{ text }`, a text a string or `{ value, block }`, a number a number or `{ raw }`, and a flag a boolean. What the parser has read is
 * one, too, so that a declaration is changed by `{ ...decl, name: "new" }`.
 */
export type Written<Node> = Node extends string | number | boolean | undefined
  ? Node
  : Node extends readonly (infer Part)[]
    ? readonly Written<Part>[]
    : Node extends { readonly kind: string }
      ? WrittenNode<Node>
      : Node extends Pick<ast.Str, "value" | "block">
        ? string | { readonly value: string; readonly block?: boolean }
        : Node extends Pick<ast.Num, "raw">
          ? number | { readonly raw: string }
          : Node extends Pick<ast.Name, "text">
            ? string | { readonly text: string }
            : keyof Node extends keyof ast.Span
              ? boolean | ast.Span
              : WrittenNode<Node>;

/** Lines above a statement, each a comment; an empty one is an empty line. Of those that have none, such as a condition, they are not written. */
export interface Commented {
  readonly above?: readonly string[] | undefined;
}

type Place = keyof ast.Span | "keywordSpan" | "plain";

/** Parts that need not be said. */
type Optional<Node> = {
  [Key in keyof Node]-?: Key extends "raw"
    ? Key
    : undefined extends Node[Key]
      ? Key
      : Node[Key] extends boolean | readonly unknown[]
        ? Key
        : never;
}[keyof Node];

type WrittenNode<Node> = {
  readonly [Key in Exclude<keyof Node, Optional<Node> | Place>]: Written<Node[Key]>;
} & {
  readonly [Key in Exclude<Optional<Node>, Place>]?: Written<Node[Key]> | undefined;
} & Commented;
