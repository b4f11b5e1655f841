/** What the pages of a survey consist of, before it is written in the words of SurveyJS. */

import type { Text } from "../../instrument/schema.ts";
import type { Question, Row, Table, Words } from "../../form/form.ts";

export type Block =
  | Question
  | Words
  /** Items on one scale, a row each. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly stem: Text;
      readonly table: Table;
      readonly random: boolean;
      readonly stemAbove: boolean;
    }
  /** An item that fits in no table: alone with its scale, or between two poles. */
  | { readonly kind: "item"; readonly row: Row }
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
      readonly title: Text;
      readonly blocks: readonly Block[];
      readonly random: boolean;
    };
