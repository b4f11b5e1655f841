/** Words for an option that stand in a question of their own: a text with the label of the option, which only those see who have chosen it. */

import { wordsOf } from "../text/marked.ts";
import type { FoundCondition, FoundPage, FoundPart, FoundQuestion, FoundText } from "../found.ts";

/** The pages with such texts at their options. */
export function withSpecified(pages: readonly FoundPage[]): readonly FoundPage[] {
  return pages.map((page) => {
    const parts: FoundPart[] = [];
    for (const part of page.parts) {
      const at = parts.findLastIndex((before) => before.kind === "question");
      const before = parts[at];
      const option = before?.kind === "question" && part.kind === "question" ? optionIn(before, part) : -1;
      if (option < 0 || before?.kind !== "question" || part.kind !== "question") {
        parts.push(part);
        continue;
      }
      parts[at] = {
        ...before,
        options: before.options!.map((each, index) =>
          index === option ? { ...each, specify: true, ...(part.required && { specifyRequired: true }) } : each,
        ),
      };
    }
    return { ...page, parts };
  });
}

/** The place of the option that a text is for. */
function optionIn(question: FoundQuestion, text: FoundQuestion): number {
  if ((text.answer !== "text" && text.answer !== "long") || (question.answer !== "one" && question.answer !== "any")) return -1;
  if (text.format !== undefined || text.like !== undefined || text.checks?.length) return -1;
  const asked = conditionsOf(text.when);
  const own = conditionsOf(question.when).map((each) => JSON.stringify(each));
  const left = asked.filter((each) => !own.includes(JSON.stringify(each)));
  const [only] = left;
  if (left.length !== 1 || !only) return -1;
  const value = valueIn(only, question.source);
  return (question.options ?? []).findIndex(
    ({ code, label, specify }) => !specify && isSame(label, text.text) && (code === value || Number(code) === Number(value ?? "x")),
  );
}

function conditionsOf(when: FoundCondition | undefined): readonly FoundCondition[] {
  if (when === undefined) return [];
  return when.kind === "and" ? when.all.flatMap(conditionsOf) : [when];
}

/** The code that a condition asks for in a question. */
function valueIn(condition: FoundCondition, source: string): string | undefined {
  if (condition.kind === "includes" && condition.of === source) return condition.value;
  if (condition.kind !== "compare" || condition.op !== "==") return undefined;
  if (condition.of === source) return condition.value;
  const isTicked = condition.of.startsWith(`${source}_`) && /^(?:y|1)$/i.test(condition.value);
  return isTicked ? condition.of.slice(source.length + 1) : undefined;
}

function isSame(label: FoundText, text: FoundText): boolean {
  const plain = (text: string): string => wordsOf(text).toLowerCase().trim();
  const tags = Object.keys(label);
  return tags.length > 0 && tags.every((tag) => plain(label[tag]!) === plain(text[tag] ?? ""));
}
