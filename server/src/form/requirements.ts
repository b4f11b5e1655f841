/** What answers of a form have to be: in words for respondents, and as marks by which a platform says what it does not check. */

import type { Text } from "../instrument/schema.ts";
import type { Asks, Form, Question } from "./form.ts";
import type { SayPhrase } from "./phrases.ts";

/** What an answer has to be beyond its kind, in sentences; nothing where there is nothing to say. */
export function requirementsSaid(asks: Asks, say: SayPhrase): string {
  switch (asks.kind) {
    case "any":
      return countSaid(asks, say);
    case "text": {
      const { format, like, most } = asks;
      const form =
        like !== undefined
          ? say("likeForm", { like })
          : format && say(({ email: "writeEmail", phone: "writePhone", url: "writeUrl" } as const)[format]);
      return [form, most === undefined ? undefined : say("mostLetters", { most })].filter(Boolean).join(" ");
    }
    case "date": {
      const day = (limit: string): string => (limit === "today" ? say("today") : limit);
      return asks.lo === undefined || asks.hi === undefined ? "" : say("between", { lo: day(asks.lo), hi: day(asks.hi) });
    }
    case "time":
      return say("writeTime");
    case "place":
      return say("writePlace");
    default:
      return "";
  }
}

function countSaid({ least, most }: Extract<Asks, { readonly kind: "any" }>, say: SayPhrase): string {
  if (least !== undefined && least === most) return say("chooseExactly", { count: least });
  if (least !== undefined && most !== undefined) return say("chooseBetween", { least, most });
  if (least !== undefined) return say("chooseAtLeast", { least });
  return most === undefined ? "" : say("chooseAtMost", { most });
}

/** The codes of a number that mean "no answer", as respondents read them: `999 = I do not know`. */
export function codesSaid(asks: Asks, language: string): string {
  if (asks.kind !== "number") return "";
  return (asks.missing ?? []).map(({ code, label }) => `${code} = ${label?.[language] ?? ""}`).join(" · ");
}

/** What stands beside a number: its unit, and its codes for "no answer". */
export function besideNumber(asks: Extract<Asks, { readonly kind: "number" }>, languages: readonly string[]): Text | undefined {
  if (asks.missing === undefined) return asks.unit;
  const parts = (language: string): string[] => [asks.unit?.[language] ?? "", codesSaid(asks, language)];
  return Object.fromEntries(languages.map((language) => [language, parts(language).filter(Boolean).join(" · ")]));
}

/** What a question may ask that not every platform checks, or has. */
export type Feature =
  | "email"
  | "phone"
  | "url"
  | "like"
  | "letters"
  | "leastChoices"
  | "mostChoices"
  | "missingNumbers"
  | "dateLimits"
  | "time"
  | "place"
  | "file"
  | "image"
  | "specifyRequired";

/** What of this a question asks. */
export function featuresOf({ asks }: Question): Feature[] {
  switch (asks.kind) {
    case "one":
    case "any":
      return [
        ...(asks.kind === "any" && asks.least !== undefined ? (["leastChoices"] as const) : []),
        ...(asks.kind === "any" && asks.most !== undefined ? (["mostChoices"] as const) : []),
        ...(asks.options.some(({ specifyRequired }) => specifyRequired) ? (["specifyRequired"] as const) : []),
      ];
    case "number":
      return asks.missing === undefined ? [] : ["missingNumbers"];
    case "text":
      return [
        ...(asks.format === undefined ? [] : [asks.format]),
        ...(asks.like === undefined ? [] : (["like"] as const)),
        ...(asks.most === undefined ? [] : (["letters"] as const)),
      ];
    case "date":
      return asks.lo === undefined && asks.hi === undefined ? [] : ["dateLimits"];
    case "time":
    case "place":
      return [asks.kind];
    case "file":
      return [asks.image ? "image" : "file"];
    default:
      return [];
  }
}

/** Each question of a form with what of this it asks. */
export function featuresIn({ pages }: Form): readonly (readonly [Question, readonly Feature[]])[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "question") return [];
      const features = featuresOf(block);
      return features.length === 0 ? [] : [[block, features] as const];
    }),
  );
}
