/** What the pages of a survey consist of, before it is written in the words of SurveyJS. */

import type { Text } from "../../instrument/schema.ts";
import type { PageNote, Question, Row, Table, Words } from "../../form/form.ts";

export type Block =
  | Question
  | Words
  | PageNote
  /** Items on one scale, a row each. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly stem: Text | undefined;
      readonly hint: Text | undefined;
      readonly table: Table;
      readonly random: boolean;
      readonly stemAbove: boolean;
      /** It stands below one with the same columns, and needs no heads of its own. */
      readonly goesOn: boolean;
    }
  /** An item that fits in no table: alone with its scale, or between two poles. */
  | {
      readonly kind: "item";
      readonly row: Row;
      /** What is asked. */
      readonly text: Text;
    }
  /** Items with an answer for each of several batteries. Every column asks the items of `rows`, in their order. */
  | {
      readonly kind: "pairs";
      readonly name: string;
      readonly rows: readonly string[];
      readonly columns: readonly { readonly name: string; readonly asked: readonly Row[] }[];
      readonly random: boolean;
    }
  | {
      readonly kind: "panel";
      readonly name: string;
      readonly title: Text | undefined;
      readonly hint?: Text | undefined;
      readonly blocks: readonly Block[];
      readonly random: boolean;
    };
