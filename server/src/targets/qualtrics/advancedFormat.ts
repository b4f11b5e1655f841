/** The survey in Qualtrics' Advanced Format: a text of questions, choices and codes that people can read and change before they import it. */

import type { Choice, QualtricsBlock, QualtricsQuestion } from "./blocks.ts";
import { asciiHtml } from "./texts.ts";

const types: Readonly<Record<QualtricsQuestion["kind"], string>> = {
  text: "DB",
  one: "MC:SingleAnswer:Vertical",
  list: "MC:Dropdown",
  rating: "MC:SingleAnswer:Horizontal",
  any: "MC:MultipleAnswer:Vertical",
  matrix: "Matrix",
  number: "TE:SingleLine",
  line: "TE:SingleLine",
  essay: "TE:Essay",
  sum: "ConstantSum",
  rank: "RankOrder",
  // It has no question for files: the name of one is written.
  file: "TE:SingleLine",
};

/** @param fields the embedded data that the survey has */
export function writeAdvancedFormat(blocks: readonly QualtricsBlock[], fields: readonly string[], language: string): string {
  const list = (name: "Choice" | "Answer", choices: readonly Choice[]): string[] =>
    choices.length === 0
      ? []
      : [
          `[[Advanced${name}s]]`,
          ...choices.flatMap(({ text, code }) => [code === undefined ? `[[${name}]]` : `[[${name}:${code}]]`, text(language)]),
        ];
  const question = ({ tag, kind, text, choices, answers }: QualtricsQuestion): string =>
    [`[[Question:${types[kind]}]]`, `[[ID:${tag}]]`, text(language), ...list("Choice", choices), ...list("Answer", answers)].join("\n");
  const block = ({ title, questions }: QualtricsBlock): string =>
    [`[[Block:${title.replace(/[[\]\n]/g, " ")}]]`, ...questions.map(question)].join("\n\n");
  return `${asciiHtml(["[[AdvancedFormat]]", ...fields.map((field) => `[[ED:${field}]]`), ...blocks.map(block)].join("\n\n"))}\n`;
}
