import type { Str } from "../../language/ast.ts";
import { placeholdersOf } from "../../semantics/placeholders.ts";
import { isTold } from "../../semantics/questionKinds.ts";
import type { InstrumentSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { itemsWith } from "../items/fact.ts";
import { routeOf, type Route } from "../route.ts";
import type { Rule } from "../rule.ts";
import { isAnsweredWhere, isImplied, readingsOf, toldBy, type Reading } from "../told.ts";

/** That answers which texts tell are words, are given by then, and are there, or have words in their place. */
export const answersTold: Rule = {
  instrument(instrument, report) {
    const telling = new Set([...instrument.texts.values()].filter((text) => mayTell(text) && tells(text, instrument, report)));
    if (telling.size > 0) check(instrument, report, (text, ofItem) => !ofItem && telling.has(text));
  },
  items(instrument, report, { items }) {
    const telling = new Set([...items.of(tellingTexts)].flatMap(([, texts]) => texts.filter((text) => tells(text, instrument, report))));
    if (telling.size > 0) check(instrument, report, (text, ofItem) => ofItem && telling.has(text));
  },
};

const mayTell = (text: Str): boolean => !text.plain && text.value.includes("{");

const tellingTexts = itemsWith(({ texts }) => {
  const found = texts.filter(mayTell);
  return found.length > 0 ? found : undefined;
});

/** Whether a text names a question. What stands in braces is a term mostly, and for that nobody has to go through all items on their pages. */
function tells(text: Str, instrument: InstrumentSymbol, { source }: Report): boolean {
  const rounds = [undefined, ...instrument.repeats.flatMap((repeat) => repeat.rounds)];
  const { used } = placeholdersOf(source.slice(text.start, text.end));
  return used.some(({ name }) => rounds.some((round) => toldBy(name, instrument, round) !== undefined));
}

function check(instrument: InstrumentSymbol, report: Report, isLookedAt: (text: Str, ofItem: boolean) => boolean): void {
  const route = routeOf(instrument);
  const told = new Set<string>();
  for (const reading of readingsOf(route, mayTell)) {
    if (!isLookedAt(reading.text, reading.ofItem)) continue;
    const { text, round } = reading;
    for (const { name, start, otherwise } of placeholdersOf(report.source.slice(text.start, text.end)).used) {
      const question = toldBy(name, instrument, round);
      // A term of that name, or what a round is about, is a text.
      if (!question?.type) continue;
      const span = { start: text.start + start + 1, end: text.start + start + 1 + name.length };
      const fault = faultOf(question, reading, otherwise, instrument, route);
      // Of several rounds, or batteries, the first tells it.
      if (fault === undefined || told.has(`${span.start}`)) continue;
      told.add(`${span.start}`);
      const written = `{${name}}`;
      if (fault === "kind") report.add("answer-not-words", span, { written, name });
      else if (fault === "later") report.add("answer-told-early", span, { written, name });
      else report.add("answer-may-lack", span, { written, example: `{${name}|…}` });
    }
  }
}

function faultOf(
  question: QuestionSymbol,
  reading: Reading,
  otherwise: string | undefined,
  instrument: InstrumentSymbol,
  { pages, stops }: Route,
): "kind" | "later" | "lacking" | undefined {
  if (!isTold(question.type)) return "kind";
  const { decl } = question;
  if (decl.kind === "given") return otherwise === undefined && !decl.atRandom ? "lacking" : undefined;
  const stop = stops.get(question.name);
  // What is on no page has its finding.
  if (stop === undefined) return undefined;
  const random = pages[stop.page]?.page?.random;
  const isMixed = stop.page !== reading.page && random !== undefined && random === pages[reading.page]?.page?.random;
  if (isMixed || stop.step >= reading.step) return "later";
  if (otherwise !== undefined || isAnsweredWhere(question, reading.whens)) return undefined;
  const isRequired = decl.required !== undefined || (instrument.required && decl.optional === undefined);
  const conditions = [pages[stop.page]!.when, question.when].filter((when) => when !== undefined);
  return isRequired && isImplied(conditions, reading.whens) ? undefined : "lacking";
}
