/** What stands on pages, pages in an order of chance, and what is asked several times: a part of the syntax tree. */

import type { Battery, Condition, Declared, Name, Num, Page, Question, Range, Score, Span } from "./ast.ts";

/** `note rules "Read every line." when used == no`: words on a page, which ask nothing. */
export interface Note extends Declared {
  readonly kind: "note";
  /** Who reads it. */
  readonly when: Condition | undefined;
}

/** `random { page a { … } page b { … } }`: pages that each respondent gets in another order. */
export interface RandomPages extends Span {
  readonly kind: "random";
  readonly doc: string | undefined;
  readonly members: readonly Page[];
}

/** `section main "About your visit" when used == yes { page a { … } stop … }`: pages that have a condition, or a title, in common. */
export interface Section extends Declared {
  readonly kind: "section";
  readonly when: Condition | undefined;
  readonly members: readonly SectionMember[];
}

export type SectionMember = Page | RandomPages | Stop;

/** `stop not_a_user "Thank you. These questions are for …" when used == no`: ends the form there, for whom its condition holds. */
export interface Stop extends Declared {
  readonly kind: "stop";
  readonly when: Condition | undefined;
}

/** `used` · `perception of citizen_support by dimension order random` · `perception.T1` */
export interface PageMember extends Span {
  readonly name: Name | undefined;
  /** `.T1`: one item of the battery. */
  readonly item: Name | undefined;
  /** `of dim, dim`; empty: the whole battery. */
  readonly of: readonly Name[];
  readonly byDimension: Span | undefined;
  readonly order: Order | undefined;
  /** `draw 8`: each respondent gets so many of the items. */
  readonly draw: Num | undefined;
  /** `side by side` with the batteries before it. */
  readonly sideBySide: Span | undefined;
  readonly itemByItem: Span | undefined;
}

/** What stands behind `order`: `random`, or the items as they are shown. */
export interface Order extends Span {
  readonly random: boolean;
  readonly items: readonly Name[];
}

/** `repeat visit "Visit" for channels chosen { … }` · `repeat member "Person" 1..8 by members { … }` */
export interface Repeat extends Declared {
  readonly kind: "repeat";
  readonly over: Repeated | undefined;
  readonly members: readonly RepeatMember[];
}

/** What a repeat goes through. */
export type Repeated =
  /** `for channels chosen`, `for offices`: the options of a question or of a list, those alone that were chosen in the question where it says so. */
  | (Span & { readonly kind: "options"; readonly of: Name | undefined; readonly chosen: boolean })
  /** `1..8 by members`: numbers, as many of them as the answer to a question says. */
  | (Span & { readonly kind: "numbers"; readonly range: Range | undefined; readonly by: Name | undefined });

/** What is asked each time. */
export type RepeatMember = Battery | Question | Note | Page | Score;
