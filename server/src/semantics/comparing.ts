/** What may be compared with what, in conditions as in scores, and what is said where it may not. */

import { changeTo } from "../diagnostics/repairs.ts";
import { quoted } from "../language/findings.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { optionHint, optionMeant } from "./answers.ts";
import { descriptionOf, optionNamed } from "./questionKinds.ts";
import { namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** How an answer can be compared: by the names of options, by numbers, or not at all. */
export function comparedBy(subject: s.Subject): "options" | "numbers" | "nothing" {
  if (subject.kind === "item") return "numbers";
  return descriptionOf(subject.question)?.compared ?? "nothing";
}

/** Whether an answer can be compared so; reports where it cannot. */
export function fits(subject: s.Subject, op: string, place: ast.Span, report: Report): boolean {
  // A question whose type is broken has its finding already.
  if (subject.kind === "question" && !subject.question.type) return false;
  const by = comparedBy(subject);
  if (by === "numbers" || (by === "options" && (op === "==" || op === "!=" || op === "in"))) return true;
  reportKind(subject, op, place, report);
  return false;
}

/** Reports a comparison that does not fit the kind of answer. */
export function reportKind(subject: s.Subject, op: string, place: ast.Span, report: Report): void {
  report.add("condition-kind", place, { name: nameOf(subject), found: describe(subject), op, hint: adviceFor(subject) });
}

/** The option that a value names. */
export function bindOption(
  value: ast.Operand,
  options: readonly s.OptionSymbol[],
  subject: s.Subject,
  report: Report,
): s.OptionSymbol | undefined {
  // A list without answers, or with none that can be read, has its finding already.
  if (options.length === 0) return undefined;
  if (value.kind !== "name") {
    const option = optionMeant(value, options);
    const hint = option ? optionHint(value, option) : answersOf(options);
    report.add(
      "condition-kind",
      value,
      { name: nameOf(subject), found: describe(subject), op: written(value), hint },
      option && { fixes: [changeTo(value, option.name)] },
    );
    return undefined;
  }
  const option = optionNamed(options, value.text);
  if (!option) report.unknownName(message("nouns.answerTo", { of: nameOf(subject) }), value, namesOf(options), answersOf(options));
  return option;
}

function answersOf(options: readonly s.OptionSymbol[]): Message {
  return message("hints.answersAre", { names: options.map(({ name }) => name) });
}

/** A value as its author wrote it. */
export function written(value: ast.Operand): string {
  return value.kind === "number" ? value.raw : value.kind === "name" ? value.text : quoted(`"${value.value}"`);
}

/** What an answer is called. */
export function nameOf(subject: s.Subject): string {
  return subject.kind === "item" ? `${subject.item.name}.${subject.battery.name}` : subject.question.name;
}

/** What kind of answer it is. */
export function describe(subject: s.Subject): Message {
  return message(`answerKinds.${subject.kind === "item" ? "scale" : (subject.question.type?.kind ?? "text")}`);
}

/** How it is compared. */
export function adviceFor(subject: s.Subject): Message {
  switch (comparedBy(subject)) {
    case "options":
      return message("hints.compareAnswer");
    case "numbers":
      return message("hints.compareNumberBy");
    case "nothing":
      return subject.kind === "question" && subject.question.type?.kind === "any"
        ? message("hints.includes", { question: subject.question.name })
        : message("hints.onlyAnswered", { question: nameOf(subject) });
  }
}
