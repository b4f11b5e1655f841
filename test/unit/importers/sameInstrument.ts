/** Where two instruments are not the same: what is asked, in what forms, of whom, on which pages, and what is calculated of it. */

import { mayHaveMarks, partsOf } from "../../../server/src/marks/parse.ts";
import type { Instrument, PageElement, ScoreExpression } from "../../../server/src/instrument/schema.ts";

/** Texts as they are read: a sign may be escaped where it need not be. */
const read = (_: string, value: unknown): unknown =>
  typeof value === "string" && mayHaveMarks(value) ? JSON.stringify(partsOf(value)) : value;

/**
 * @param lost where something was told to be lost
 */
export function differences(one: Instrument, other: Instrument, lost: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, where: string, a: unknown, b: unknown): void => {
    if (JSON.stringify(a, read) !== JSON.stringify(b, read) && !lost.has(where))
      found.push(`${what} of ${where}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`);
  };
  const byId = <Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
    new Map(parts.map((part) => [part.id, part]));
  const questions = byId(other.questions);
  for (const question of one.questions) {
    const back = questions.get(question.id);
    const { type, ...rest } = question;
    compare("the form", question.id, formOf(one, type), back && formOf(other, back.type));
    for (const key of ["text", "hint", "was", "required", "when", "order", "carries", "shown", "check"] as const)
      compare(key, question.id, rest[key], back?.[key]);
  }
  const items = byId(other.items);
  for (const item of one.items) {
    const back = items.get(item.id);
    for (const key of ["dimension", "reverse", "poles", "hint", "when"] as const) compare(key, item.id, item[key], back?.[key]);
    compare("the answers", item.id, answersOf(one, item), back && answersOf(other, back));
  }
  for (const key of [
    "title",
    "intro",
    "outro",
    "consent",
    "refused",
    "notes",
    "sections",
    "languages",
    "version",
    "licence",
    "givens",
    "records",
  ] as const)
    compare(key, "instrument", one[key], other[key]);
  compare("old columns", "instrument", earlierIn(one), earlierIn(other));
  compare("the closing words", "outro", one.outros, other.outros);
  compare("the dimensions", "instrument", one.dimensions.map(titled), other.dimensions.map(titled));
  compare("the batteries", "instrument", sorted(one.batteries.map(stemmed)), sorted(other.batteries.map(stemmed)));
  // A page may be called otherwise, where its name is that of a battery.
  compare("the number of pages", "instrument", one.pages.length, other.pages.length);
  one.pages.forEach((page, at) => {
    const back = other.pages[at];
    for (const key of ["title", "when", "section", "stop"] as const) compare(key, page.id, page[key], back?.[key]);
    compare("the mixing", page.id, page.random !== undefined, back?.random !== undefined);
    compare("what is shown", page.id, joined(page.elements), back && joined(back.elements));
  });
  const scores = byId(other.scores);
  for (const score of one.scores) {
    const back = scores.get(score.id);
    const parts = score.results.map(({ variable }) => variable);
    if (parts.some((variable) => lost.has(variable)) || lost.has(score.id)) continue;
    for (const key of ["shape", "bands", "decimals", "categories"] as const) compare(key, score.id, score[key], back?.[key]);
    compare("results", score.id, score.results.map(meant), back?.results.map(meant));
  }
  return found;
}

function earlierIn({ variables }: Instrument): readonly string[] {
  return sorted(variables.flatMap(({ name, was }) => (was === undefined ? [] : [{ name, was }])));
}

/** A form of answers, with the scale in the place of its name. */
function formOf(instrument: Instrument, type: Instrument["questions"][number]["type"]): unknown {
  // A number without limits has the decimals that platforms give it.
  if (type.kind === "number" && type.lo === undefined) return { ...type, decimals: undefined };
  return type.kind === "scale" ? { kind: "scale", scale: scaleOf(instrument, type.scale) } : type;
}

function scaleOf({ scales }: Instrument, id: string): unknown {
  const scale = scales.find((each) => each.id === id);
  return scale && [scale.points, scale.missing, scale.shown];
}

function answersOf(instrument: Instrument, { answers }: Instrument["items"][number]): readonly string[] {
  return sorted(answers.map(({ scale, ...answer }) => ({ ...answer, scale: scaleOf(instrument, scale) })));
}

function sorted(parts: readonly unknown[]): readonly string[] {
  return parts.map((part) => JSON.stringify(part, read)).sort();
}

/** A sum of values that must all be there, which is one of signs. */
function added(expression: ScoreExpression): ScoreExpression {
  if (expression.kind !== "sum" || expression.least !== expression.of.length) return expression;
  return expression.of.reduce((left, right): ScoreExpression => ({ kind: "arithmetic", op: "+", left, right }));
}

/** A result, of which values that are added up and divided by their number are a mean of all of them. */
function meant({ expression: own, ...result }: Instrument["scores"][number]["results"][number]): unknown {
  const expression = added(own);
  if (expression.kind !== "arithmetic" || expression.op !== "/" || expression.right.kind !== "number") return { ...result, expression };
  const of: ScoreExpression[] = [];
  let left = expression.left;
  for (; left.kind === "arithmetic" && left.op === "+"; left = left.left) of.unshift(left.right);
  of.unshift(left);
  return of.length === expression.right.value
    ? { ...result, expression: { kind: "mean", of, least: of.length } }
    : { ...result, expression };
}

function titled({ id, title, parent, formative, definition }: Instrument["dimensions"][number]): unknown {
  return { id, title, parent, formative, definition };
}

function stemmed({ id, code, stem, hint }: Instrument["batteries"][number]): unknown {
  return { id, code, stem, hint };
}

/** What a page shows; parts of a battery that nothing divides are one. */
function joined(elements: readonly PageElement[]): readonly PageElement[] {
  const all: PageElement[] = [];
  for (const element of elements) {
    const last = all.at(-1);
    const isMore =
      last?.kind === "battery" &&
      element.kind === "battery" &&
      last.battery === element.battery &&
      !last.dimension &&
      !element.dimension &&
      !last.random &&
      !element.random &&
      !last.draw &&
      !element.draw &&
      !last.layout &&
      !element.layout;
    if (isMore) all[all.length - 1] = { ...last, items: [...last.items, ...element.items] };
    else all.push(element);
  }
  return all;
}
