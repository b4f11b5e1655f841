/** What a question asks for, with its names resolved. */

import type { ChoicesSymbol, CodedLabel, DimensionSymbol, OptionSymbol, QuestionSymbol, ScaleSymbol } from "./symbols.ts";

/** What a platform notes by itself. */
export type RecordName = "start" | "end" | "device" | "language";

export type BoundQuestionType =
  | {
      readonly kind: "one" | "rank";
      readonly options: readonly OptionSymbol[];
      readonly list: ChoicesSymbol | undefined;
      /** The question whose chosen options are offered. */
      readonly chosenIn?: QuestionSymbol;
    }
  | {
      readonly kind: "any";
      readonly options: readonly OptionSymbol[];
      readonly list: ChoicesSymbol | undefined;
      readonly chosenIn?: QuestionSymbol;
      readonly least: number | undefined;
      readonly most: number | undefined;
    }
  | { readonly kind: "rankDimensions"; readonly dimensions: readonly DimensionSymbol[] }
  | {
      readonly kind: "number";
      readonly lo: number | undefined;
      readonly hi: number | undefined;
      readonly decimals: number;
      readonly missing: readonly CodedLabel[];
    }
  | {
      readonly kind: "text";
      readonly long: boolean;
      readonly format: TextFormat | undefined;
      /** 0 is a digit, A a letter, anything else itself. */
      readonly like: string | undefined;
      readonly most: number | undefined;
    }
  /** A limit is a date of ISO 8601, or `today`. */
  | { readonly kind: "date"; readonly lo: string | undefined; readonly hi: string | undefined }
  | { readonly kind: "time" | "place" }
  | { readonly kind: "file"; readonly image: boolean }
  | { readonly kind: "scale"; readonly scale: ScaleSymbol }
  | { readonly kind: "share"; readonly total: number; readonly dimensions: readonly DimensionSymbol[] };

export type TextFormat = "email" | "phone" | "url";
