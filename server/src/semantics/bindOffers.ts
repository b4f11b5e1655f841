/** Binds what a question offers: what was chosen in another question, and options that have a condition. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { bindCondition } from "./bindCondition.ts";
import type { Mutable } from "./mutable.ts";
import { guess, namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

type Members = ReadonlyMap<string, s.MemberSymbol>;

/** Gives each question that offers what was chosen in another one its options. All others have theirs by now. */
export function bindChosen(questions: readonly Mutable<s.QuestionSymbol>[], members: Members, report: Report): void {
  const waiting = new Set(questions.filter(({ decl }) => chosenIn(decl) !== undefined));
  const bind = (question: Mutable<s.QuestionSymbol>): void => {
    const written = chosenIn(question.decl)!;
    const source = sourceNamed(written.list, members, questions, report);
    waiting.delete(question);
    if (!source) return;
    // What it offers may itself have been chosen from elsewhere.
    if (waiting.has(source)) bind(source);
    const { type } = source;
    if (type?.kind !== "any") {
      const { list: name } = written;
      if (type) report.add("chosen-kind", name!, { name: source.name, found: message(`answerKinds.${type.kind}`) });
      // One without a type has its finding, unless it waits for this one.
      else if (chosenIn(source.decl)) report.add("options-later", name!, { question: question.name, name: source.name });
      return;
    }
    // Who has ticked "none of these" has nothing to choose from.
    const options = type.options.filter(({ decl }) => type.chosenIn || (!decl.exclusive && !decl.missing));
    const offered = { options, list: type.list, chosenIn: source };
    question.type =
      written.type === "any"
        ? { kind: "any", ...offered, least: written.least?.value, most: written.most?.value }
        : { kind: written.type, ...offered };
    question.offers = new Map(
      options.map((option) => [
        option,
        { kind: "compare", op: "==", subject: { kind: "option", question: source, option }, value: 1, span: written.list! },
      ]),
    );
  };
  for (const question of waiting) if (waiting.has(question)) bind(question);
}

type Choosing = Extract<ast.QuestionType, { readonly type: "one" | "any" | "rank" }>;

/** What a question says of where its options were chosen. */
export function chosenIn({ type }: ast.Question | ast.Given): Choosing | undefined {
  return type && "chosen" in type && type.chosen ? type : undefined;
}

function sourceNamed(
  name: ast.Name | undefined,
  members: Members,
  questions: readonly s.QuestionSymbol[],
  report: Report,
): Mutable<s.QuestionSymbol> | undefined {
  if (!name) return undefined;
  const symbol = members.get(name.text);
  if (symbol?.kind === "question") return symbol;
  const names = namesOf(questions.filter(({ decl: { type } }) => type?.type === "any"));
  if (symbol === undefined) report.unknownName("question", name, names);
  else {
    const { hint, extra } = guess(name, names);
    report.wrongKind(name, symbol.kind, "question", hint, extra);
  }
  return undefined;
}

/** Binds the conditions of a question's options. Those of a list are of many instruments: what is wrong with them in this one is said where it is named. */
export function bindOffers(question: Mutable<s.QuestionSymbol>, instrument: s.InstrumentSymbol, report: Report): void {
  const { type, decl } = question;
  if (!type || !("options" in type) || type.chosenIn) return;
  if (!type.options.some((option) => option.decl.when)) return;
  const offers = new Map<s.OptionSymbol, s.BoundCondition>();
  const found: Diagnostic[] = [];
  for (const option of type.options) {
    const { when } = option.decl;
    const bound = when && bindCondition(when, instrument, type.list ? report.part(found) : report);
    if (bound) offers.set(option, bound);
    else if (when && found.length > 0 && decl.type && "list" in decl.type) {
      report.add("list-condition", decl.type.list ?? question.nameSpan, {
        list: type.list!.name,
        option: option.name,
        question: question.name,
      });
      break;
    }
  }
  question.offers = offers;
}
