/** How ODK shows answers: what is slid or counted is a range, which has no labels, so that they stand in its hint. */

import type { Answer } from "../../form/answers.ts";
import type { Wanted } from "../../form/looks.ts";
import type { Look, Scale, Text } from "../../instrument/schema.ts";
import type { Field } from "./elements.ts";
import { literal } from "./texts.ts";

/** ODK has no smileys, and a range holds nothing but its points. */
export function canShow({ look, scale }: Pick<Wanted, "look" | "scale">): boolean {
  if (look === "smileys") return false;
  return look === "buttons" || look === "list" || scale === undefined || scale.missing.length === 0;
}

/** The appearance of a list of choices. */
export function appearanceOf(look: Look | undefined): { readonly appearance?: string } {
  if (look === "list") return { appearance: "minimal" };
  return look === "buttons" ? { appearance: "columns-pack no-buttons" } : {};
}

/** Whether the answers of a scale are a range. */
export function isRange(look: Look | undefined, scale: Scale): boolean {
  return (look === "slider" || look === "stars") && canShow({ look, scale });
}

/** A scale as a range. */
export function rangeOf(
  look: Look | undefined,
  { lo, hi }: Scale,
  answers: readonly Answer[],
): Pick<Field, "type" | "limits" | "hint" | "appearance"> {
  const labelled = answers.filter(({ own }) => own !== undefined);
  const hint: Text = Object.fromEntries(
    Object.keys(answers[0]!.label).map((tag) => [tag, labelled.map(({ code, own }) => `${code} = ${own![tag] ?? ""}`).join(", ")]),
  );
  return {
    type: "range",
    limits: { start: String(lo), end: String(hi), step: "1" },
    ...(labelled.length > 0 && { hint: literal(hint) }),
    ...(look === "stars" && { appearance: "rating" }),
  };
}
