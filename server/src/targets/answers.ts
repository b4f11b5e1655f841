/** The answers to a column of the data as respondents read them, and when they are asked for them. */

import { answerIn, byId } from "../instrument/byId.ts";
import type { Instrument, Option, Page, Question, Scale, Text, Variable } from "../instrument/schema.ts";
import { phraseIn, type Phrase } from "../form/phrases.ts";

export interface ShownCode {
  readonly code: number;
  readonly label: Text | undefined;
  /** It means "no answer". */
  readonly missing: boolean;
}

/** The points of a scale as an item shows them: between two poles, these stand in place of the labels of the ends. */
export function shownPoints({ lo, hi, points }: Scale, poles: { readonly left: Text; readonly right: Text } | undefined): Scale["points"] {
  if (poles === undefined) return points;
  return points.map((point) => {
    if (point.code === lo) return { ...point, label: poles.left };
    return point.code === hi ? { ...point, label: poles.right } : point;
  });
}

/** The codes of a column with the labels that respondents read; those of a box and of the consent in words of our own. */
export function shownCodes(instrument: Instrument, { from, codes = [], missing, lo, hi }: Variable): readonly ShownCode[] {
  const own = (yes: Phrase, no: Phrase): typeof codes =>
    codes.map(({ code }) => ({
      code,
      label: Object.fromEntries(instrument.languages.map((language) => [language, phraseIn(language)(code === 1 ? yes : no)])),
    }));
  const shown = (): typeof codes => {
    if (from.kind === "consent") return own("yes", "no");
    if (from.kind === "option") return questionOf(instrument, from.question)?.type.kind === "any" ? own("chosen", "notChosen") : codes;
    const poles = from.kind === "item" ? byId(instrument.items).get(from.item)?.poles : undefined;
    return shownPoints({ id: "", lo: lo ?? 0, hi: hi ?? 0, points: codes, missing: [] }, poles);
  };
  return [
    ...shown().map(({ code, label }) => ({ code, label, missing: false })),
    ...missing.map(({ code, label }) => ({ code, label, missing: true })),
  ];
}

function questionOf({ questions }: Instrument, id: string): Question | undefined {
  return byId(questions).get(id);
}

/** The number that a column holds, where it is one that a question asks for. */
export function numberOf(instrument: Instrument, { from }: Variable): Extract<Question["type"], { kind: "number" }> | undefined {
  const type = from.kind === "question" ? questionOf(instrument, from.question)?.type : undefined;
  return type?.kind === "number" ? type : undefined;
}

/** The page of each question, and of each item in a battery (`battery item`). */
export function pagesByElement({ pages }: Instrument): ReadonlyMap<string, Page> {
  const found = new Map<string, Page>();
  for (const page of pages) {
    for (const element of page.elements) {
      if (element.kind === "question") found.set(element.question, page);
      else for (const item of element.items) found.set(`${element.battery} ${item}`, page);
    }
  }
  return found;
}

/** Where `pagesByElement` has what a column holds. */
export function elementOf({ from }: Variable): string {
  return from.kind === "item" ? `${from.battery} ${from.item}` : "question" in from ? from.question : "";
}

/** The batteries whose items come in another order for each respondent, on some page. */
export function mixedBatteries({ pages }: Instrument): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ elements }) => elements.flatMap((each) => (each.kind === "battery" && each.random ? [each.battery] : []))),
  );
}

/** The scale that an item or a question is answered on. */
export function scaleOf(instrument: Instrument, { from }: Variable): Scale | undefined {
  const item = from.kind === "item" ? byId(instrument.items).get(from.item) : undefined;
  const type = from.kind === "question" ? questionOf(instrument, from.question)?.type : undefined;
  const id = item && from.kind === "item" ? answerIn(item.answers, from.battery)?.scale : type?.kind === "scale" ? type.scale : undefined;
  return byId(instrument.scales).get(id);
}

/** The option that a box, or a rank, is of. */
export function optionOf(instrument: Instrument, { from }: Variable): Option | undefined {
  const type = from.kind === "option" ? questionOf(instrument, from.question)?.type : undefined;
  return type && "options" in type && from.kind === "option" ? type.options.find(({ id }) => id === from.option) : undefined;
}
