/** What a target would write that forgets or changes something: instruments in which it is not there, or otherwise. */

import type { Instrument, Page, Question } from "../../../server/src/instrument/schema.ts";
import type { Kind, Part } from "./parts.ts";

/** A change of an instrument, and what is then no longer in what is compiled. */
export interface Mutation {
  readonly what: string;
  readonly changed: Instrument;
  readonly lost: readonly Part[];
}

/** The same instrument with something else in place of a text, a number or a name, wherever it stands. */
function replaced(instrument: Instrument, from: string, to: string): Instrument {
  return JSON.parse(JSON.stringify(instrument).replaceAll(from, to)) as Instrument;
}

/** The number at the end of an awkward text. */
const mark = /z(\d+)Q/;

/** Of each kind of text one in each language. */
function textsOfKinds(parts: readonly Part[]): Part[][] {
  const texts = parts.filter(({ what, language }) => language !== undefined && mark.test(what));
  const one = new Map(texts.map((part) => [`${part.kind} ${part.language}`, part]));
  return [...Map.groupBy(one.values(), ({ kind }) => kind).values()];
}

/** The same instrument with some texts without the sign behind their numbers. */
function cut(instrument: Instrument, parts: readonly Part[], texts: readonly Part[]): Pick<Mutation, "changed" | "lost"> {
  const marks = texts.map(({ what }) => mark.exec(what)!);
  return {
    changed: marks.reduce((changed, [whole, number]) => replaced(changed, whole, `z${number}`), instrument),
    lost: parts.filter(({ kind, what }) => texts.some((text) => text.kind === kind && text.what === what)),
  };
}

/** A text of each kind at once. */
export function textsCut(instrument: Instrument, parts: readonly Part[]): Mutation {
  return { what: "a text of each kind without its end", ...cut(instrument, parts, textsOfKinds(parts).flat()) };
}

/** One mutation for each kind of text, of code and of name, and for each rule. */
export function mutations(instrument: Instrument, parts: readonly Part[]): Mutation[] {
  const lost = (kind: Kind, what?: string): Part[] =>
    parts.filter((part) => part.kind === kind && (what === undefined || part.what === what));
  /** One part of each sort. */
  const each = (sortOf: (part: Part) => string | false): Part[] => [
    ...new Map(parts.flatMap((part) => (sortOf(part) === false ? [] : [[sortOf(part), part]]))).values(),
  ];
  const texts = textsOfKinds(parts).map((own) => ({ what: `${own[0]!.kind} without its end`, ...cut(instrument, parts, own) }));
  const numbers = each(({ kind, what }) => /^[24]0\d{3}/.test(what) && /(?:code|limit|total)$/.test(kind) && `${kind} ${what.length}`).map(
    ({ kind, what }) => ({
      what: `${kind} ${what} shifted`,
      changed: replaced(instrument, what, what.replace(/^(\d)0/, "$11")),
      lost: lost(kind, what),
    }),
  );
  const kindOf = new Map(instrument.variables.map(({ name, from }) => [name, from.kind]));
  const names = each(
    ({ kind, what }) => (kind === "name" || kind === "score name") && what !== "consent" && `${kind} ${kindOf.get(what)}`,
  ).map(({ kind, what }) => {
    // Some targets build the names of rows and parts themselves, from what declares them.
    const declared = ["item", "share"].includes(kindOf.get(what) ?? "") ? what.split("_")[1]! : what.replace(/_band$/, "");
    return { what: `${what} called otherwise`, changed: replaced(instrument, declared, `q${declared}`), lost: lost(kind, what) };
  });
  const pages = (change: (page: Page) => Page): Instrument => ({ ...instrument, pages: instrument.pages.map(change) });
  const questions = (change: (type: Question["type"]) => Question["type"]): Instrument => ({
    ...instrument,
    questions: instrument.questions.map((question) => ({ ...question, type: change(question.type) })),
  });
  const own = parts.filter(({ kind, what }) => kind === "condition" && what.startsWith("of "));
  const around = parts.filter(({ kind, what }) => kind === "condition" && what.startsWith("around "));
  const conditions = parts.filter((part) => part.kind === "condition" && !own.includes(part) && !around.includes(part));
  const always = conditions.filter(({ what }) => what.startsWith("none of "));
  const rules = [
    {
      what: "the codes of two answers in each other's place",
      changed: replaced(replaced(replaced(instrument, "40101", "40999"), "40102", "40101"), "40999", "40102"),
      lost: ["40101", "40102"].flatMap((code) => lost("code", code)),
    },
    {
      what: "pages without conditions",
      changed: pages(({ when: _, ...page }) => page),
      lost: conditions.filter((part) => !always.includes(part)),
    },
    {
      what: "sections without conditions",
      changed: { ...instrument, sections: (instrument.sections ?? []).map(({ when: _, ...section }) => section) },
      lost: around,
    },
    {
      what: "every page with a condition on another question",
      changed: pages((page) => ({ ...page, when: { kind: "answered", variables: ["consent"] } })),
      lost: conditions,
    },
    {
      what: "questions and items without conditions",
      changed: {
        ...instrument,
        questions: instrument.questions.map(({ when: _, ...question }) => question),
        items: instrument.items.map(({ when: _, ...item }) => item),
      },
      lost: own,
    },
    {
      what: "items in one order",
      changed: pages((page) => ({ ...page, elements: page.elements.map((element) => ({ ...element, random: false })) })),
      lost: lost("order"),
    },
    {
      what: "one decimal more",
      changed: questions((type) => (type.kind === "number" ? { ...type, decimals: type.decimals + 1 } : type)),
      lost: lost("decimals"),
    },
    {
      what: "no unit",
      changed: questions((type) => (type.kind === "number" ? { ...type, unit: undefined } : type)),
      lost: lost("unit"),
    },
    {
      what: "nothing required",
      changed: replaced(instrument, '"required":true', '"required":false'),
      lost: lost("required").filter(({ what }) => what !== "consent"),
    },
  ];
  return [...texts, ...numbers, ...names, ...rules];
}
