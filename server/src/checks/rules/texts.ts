import { message, type Message } from "../../messages/message.ts";
import type { Str } from "../../language/ast.ts";
import { builtInTerms } from "../../semantics/nameRules.ts";
import { placeholdersOf } from "../../semantics/placeholders.ts";
import { guess, type Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../../semantics/symbols.ts";
import { eachText } from "../../semantics/texts.ts";
import { firstInvisible, invisibleIn } from "../invisible.ts";
import { itemsWith } from "../items/fact.ts";
import type { Rule } from "../rule.ts";

/** That no text is empty, and that every `{term}` in one is declared: before its use, where the text is a term itself. */
export const texts: Rule = {
  instrument(instrument, report) {
    const known = termsOf(instrument);
    const above = new Set<string>(builtInTerms);
    const termTexts = new Set<Str | undefined>();
    const isAnswer = answerIn(instrument);
    const isBelow = (name: string) => (known.has(name) ? message("hints.moveTermUp") : isAnswer(name));
    for (const { name, decl } of instrument.terms) {
      termTexts.add(decl.text);
      if (decl.text) checkText(decl.text, above, report, isBelow);
      above.add(name);
    }
    // Within a repeat its name stands for what it is at.
    const knownAt = (text: Str): ReadonlySet<string> => {
      const repeat = instrument.repeats.find(({ decl }) => decl.start <= text.start && text.end <= decl.end);
      return repeat ? new Set([...known, repeat.name]) : known;
    };
    const telling = textsTelling(instrument);
    for (const text of instrument.texts.values()) {
      if (!termTexts.has(text))
        checkText(text, text.plain ? known : knownAt(text), report, isAnswer, telling.has(text) ? instrument : undefined);
    }
  },
  items(instrument, report, { items }) {
    const [known, isAnswer] = [termsOf(instrument), answerIn(instrument)];
    for (const [, found] of items.of(toLookAt)) for (const text of found) checkText(text, known, report, isAnswer, instrument);
  },
  // The texts of scales, lists and models serve many instruments, so they know no terms.
  scale: (scale, report) => checkTexts(scale, report),
  choices: (choices, report) => checkTexts(choices, report),
  model: (model, report) => checkTexts(model, report),
};

const termsOf = ({ terms }: InstrumentSymbol): ReadonlySet<string> => new Set([...builtInTerms, ...terms.map((term) => term.name)]);

/** What is to be said of a name that is no term, but has an answer. */
const answerIn =
  ({ members }: InstrumentSymbol) =>
  (name: string): Message | undefined => {
    const kind = members.get(name)?.kind;
    if (kind === "question") return message("hints.noAnswersHere");
    return answered.has(kind) ? message("hints.noAnswersInTexts", { word: "{minutes}" }) : undefined;
  };

/** The items with texts that have signs which nobody sees, are blank or have braces. */
const toLookAt = itemsWith(({ texts: own }) => {
  const found = own.filter((text) => !text.plain || firstInvisible(text.value) !== undefined);
  return found.length > 0 ? found : undefined;
});

/** Whether a name is that of a question, within a repeat one of its own: whether it is asked before is another matter. */
function isAsked(name: string, text: Str, { members }: InstrumentSymbol): boolean {
  const member = members.get(name);
  if (member?.kind !== "repeated") return member?.kind === "question";
  const { decl } = member.repeat;
  return member.decl.kind === "question" && decl.start <= text.start && text.end <= decl.end;
}

/** The texts in which answers may be told, but for those of items. */
function textsTelling({ questions, batteries, notes, pages }: InstrumentSymbol): ReadonlySet<Str> {
  const found = new Set<Str>();
  for (const { decl } of [...questions, ...batteries, ...notes, ...pages]) {
    if (decl.text) found.add(decl.text);
    if ("hint" in decl && decl.hint) found.add(decl.hint);
  }
  return found;
}

const none: ReadonlySet<string> = new Set();
/** What survey platforms fill into texts under other names, and an instrument does not. */
const answered = new Set<string | undefined>(["item", "battery", "score"]);

function checkTexts(symbol: Exclude<TopSymbol, InstrumentSymbol>, report: Report): void {
  eachText(symbol, (text) => checkText(text, none, report, () => message("hints.noTerms", { kind: message(`kinds.${symbol.kind}`) })));
}

/**
 * @param whyNot what is to be said of an unknown name that a guess would not help with
 * @param telling the instrument whose answers may be told in the text
 */
function checkText(
  text: Str,
  known: ReadonlySet<string>,
  report: Report,
  whyNot?: (name: string) => Message | undefined,
  telling?: InstrumentSymbol,
): void {
  if (firstInvisible(text.value) !== undefined) {
    const found = invisibleIn(report.source, text);
    if (found) report.add("invisible-character", found.at, { character: found.character }, { fixes: [found.fix] });
  }
  if (text.plain) return;
  if (isEmpty(text)) report.add("empty-text", text, {});
  if (!text.value.includes("{")) return;
  // As written, escapes and line ends and all: a finding is about the word alone.
  const { used, stray } = placeholdersOf(report.source.slice(text.start, text.end));
  if (stray > 0) report.add("stray-brace", text, {});
  for (const { name, start } of used) {
    if (known.has(name) || (telling && isAsked(name, text, telling))) continue;
    const span = { start: text.start + start + 1, end: text.start + start + 1 + name.length };
    const why = whyNot?.(name);
    const { hint, extra } = why === undefined ? guess({ text: name, ...span }, known, (best) => `{${best}}`) : { hint: why, extra: {} };
    report.add(
      "unknown-term",
      span,
      { term: `{${name}}`, hint: hint ?? message("hints.declareTerm", { written: `term ${name} "…"` }) },
      extra,
    );
  }
}

/** Whether a text has nothing to read. One that the parser put in for a missing one has no length, and its finding already. */
export function isEmpty({ value, start, end }: Str): boolean {
  const first = value.charCodeAt(0);
  // Most texts start with a letter: that answers it for tens of thousands of them.
  if (first > 0x20 && first < 0x7f) return false;
  return end > start && value.trim() === "";
}
