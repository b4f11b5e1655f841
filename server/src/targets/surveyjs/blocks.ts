/** What the pages of a survey consist of, before it is written in the words of SurveyJS. */

import type { Battery, Item, Question, Scale, Text } from "../../instrument/schema.ts";

/** An item as one battery asks it. */
export interface Asked {
  readonly item: Item;
  readonly battery: Battery;
  readonly variable: string;
  readonly text: Text;
  readonly required: boolean;
  readonly scale: Scale;
}

export type Block =
  /** A question, and the scale of one that has one. */
  | { readonly kind: "question"; readonly question: Question; readonly scale?: Scale }
  /** Items on one scale, a row each. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly stem: Text;
      readonly rows: readonly Asked[];
      readonly scale: Scale;
      readonly random: boolean;
      readonly stemAbove: boolean;
    }
  /** An item that fits in no table: alone with its scale, or between two poles. */
  | { readonly kind: "item"; readonly asked: Asked }
  /** Items with an answer for each of several batteries. Every column asks the items of `rows`, in their order. */
  | {
      readonly kind: "pairs";
      readonly name: string;
      readonly rows: readonly string[];
      readonly columns: readonly { readonly name: string; readonly asked: readonly Asked[] }[];
      readonly random: boolean;
    }
  | {
      readonly kind: "panel";
      readonly name: string;
      readonly title: Text;
      readonly blocks: readonly Block[];
      readonly random: boolean;
    };
