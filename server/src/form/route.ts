/** Who sees each page in the end: its own condition, that of its section, and that no stop before it has ended the form. */

import { answersIn } from "../instrument/answersIn.ts";
import { answerIn, byId } from "../instrument/byId.ts";
import type { Condition, Instrument, Page, Section, Text } from "../instrument/schema.ts";
import type { Form, Note } from "./form.ts";
import { whenBoth } from "./when.ts";

/** That somebody does not agree, which ends the form where that can be answered. */
export const refusal: Condition = { kind: "compare", op: "==", variable: "consent", value: 0 };

/** What a page or a stop of an instrument comes to on the way through it. */
export interface Placed {
  readonly page: Page;
  readonly section: Section | undefined;
  /** Who sees the page, or for whom the stop ends the form; everybody where it is not there. */
  readonly when: Condition | undefined;
}

/** The pages and stops of an instrument, and for whom its closing words are. */
export function wayThrough(instrument: Instrument): { readonly placed: readonly Placed[]; readonly closing: readonly Note[] } {
  const sections = byId(instrument.sections ?? []);
  /** The ends that stand before the page at hand. */
  const ends: { readonly at: number; readonly section: Section | undefined; readonly when: Condition | undefined }[] = [];
  if (instrument.refused !== undefined) ends.push({ at: -1, section: undefined, when: refusal });
  const places = placesOf(instrument);
  /** @param known what holds anyway, of those who come there */
  const onlyLeft = (section: Section | undefined, known?: Condition): Condition | undefined =>
    ends.reduce<Condition | undefined>((all, end) => {
      const parts = partsOf(known);
      if (
        parts.some((part) => (placeIn(part, places) ?? -1) > end.at) ||
        partsOf(end.when).some((part) => parts.some((other) => areApart(part, other)))
      )
        return all;
      // Whoever is in the section of a stop fulfils its condition already.
      const ended = end.section === section && end.when !== undefined ? end.when : whenBoth(end.section?.when, end.when);
      return ended === undefined ? all : whenBoth(all, { kind: "not", operand: ended });
    }, undefined);
  const placed = instrument.pages.map((page, at): Placed => {
    const section = sections.get(page.section);
    const own = whenBoth(section?.when, page.when);
    const when = whenBoth(own, onlyLeft(section, own));
    if (page.stop !== undefined) ends.push({ at, section, when: page.when });
    return { page, section, when };
  });
  const closing: Note[] = [];
  if (instrument.refused !== undefined)
    closing.push({ kind: "note", name: "refused", text: instrument.refused, when: refusal, own: refusal });
  const whole = onlyLeft(undefined);
  let left: Condition | undefined;
  (instrument.outros ?? []).forEach(({ when, text }, index) => {
    const own = whenBoth(left, when);
    closing.push({ kind: "note", name: `outro${index + 1}`, text, when: whenBoth(own, onlyLeft(undefined, own)), own });
    left = whenBoth(left, { kind: "not", operand: when });
  });
  if (instrument.outro !== undefined)
    closing.push({ kind: "note", name: "outro", text: instrument.outro, when: whenBoth(whole, left), own: left });
  return { placed, closing };
}

/** The first page that asks for each answer. */
function placesOf({ pages, items, questions }: Instrument): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const add = (variable: string, page: number): void => {
    if (!places.has(variable)) places.set(variable, page);
  };
  pages.forEach(({ elements }, page) => {
    for (const element of elements) {
      if (element.kind === "battery")
        for (const { battery, item } of answersIn(element)) add(answerIn(byId(items).get(item)!.answers, battery)!.variable, page);
      else if (element.kind === "question") {
        const { id, type } = byId(questions).get(element.question)!;
        add(id, page);
        if ("options" in type) for (const { variable } of type.options) if (variable !== undefined) add(variable, page);
      }
    }
  });
  return places;
}

/** What holds where a condition does, all of it. */
function partsOf(condition: Condition | undefined): readonly Condition[] {
  return condition?.kind === "and" ? condition.all : condition ? [condition] : [];
}

/** Where the answer is given without which a part does not hold: whoever fulfils it has come so far. */
function placeIn(part: Condition, places: ReadonlyMap<string, number>): number | undefined {
  return part.kind === "compare" || part.kind === "in" ? places.get(part.variable) : undefined;
}

/** Whether two parts ask one answer for different codes. */
function areApart(one: Condition, other: Condition): boolean {
  const [codes, others] = [codesOf(one), codesOf(other)];
  if (codes === undefined || others === undefined || codes.variable !== others.variable) return false;
  return codes.values.every((code) => !others.values.includes(code));
}

function codesOf(part: Condition): { readonly variable: string; readonly values: readonly number[] } | undefined {
  if (part.kind === "in") return part;
  return part.kind === "compare" && part.op === "==" ? { variable: part.variable, values: [part.value] } : undefined;
}

/** How a form may end: each person reads the first text whose condition holds. */
export interface Ending {
  /** The declaration that it comes from, for what is told of it. */
  readonly on: string;
  readonly text: Text;
  readonly when: Condition | undefined;
}

/** All of a form's endings: that for those who do not agree, its stops, and its closing words. */
export function endingsOf({ instrument, pages, closing }: Form): readonly Ending[] {
  const ofNote = ({ text, when }: Note): Ending => ({ on: instrument.id, text, when });
  return [
    ...closing.filter(({ name }) => name === "refused").map(ofNote),
    ...pages.flatMap(({ id, stop, when }) => (stop === undefined ? [] : [{ on: id, text: stop, when }])),
    ...closing.filter(({ name }) => name !== "refused").map(ofNote),
  ];
}

/** Whether different people read different last words. */
export function hasEndings(form: Form): boolean {
  return endsEarly(form) || form.closing.some(({ when }) => when !== undefined);
}

/** Whether a form may end in other ways than with its last page. */
export function endsEarly({ instrument, pages }: Form): boolean {
  return instrument.refused !== undefined || pages.some(({ stop }) => stop !== undefined);
}
