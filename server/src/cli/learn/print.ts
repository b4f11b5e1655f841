/** A lesson for a terminal. */

import { styleText } from "node:util";
import { byAuthor, message, type Message } from "../../messages/message.ts";
import type { Tell } from "../../messages/say.ts";
import type { Lesson } from "./lesson.ts";

/** Longer lines are hard to read, in shorter ones nothing fits. */
const widest = 100;
const narrowest = 30;

export interface Look {
  /** How many columns the terminal has. */
  readonly width: number;
  readonly colour: boolean;
  readonly tell: Tell;
}

/** The page of a model, filled to the width of the terminal. */
export function printed(lesson: Lesson, { width, colour, tell }: Look): string {
  const columns = Math.max(narrowest, Math.min(width, widest));
  // Node has had this since 20.12.
  const strong = (text: string) => (colour && styleText ? styleText("bold", text, { validateStream: false }) : text);
  const fill = (text: string, indent = "", first = indent) => filled(text, columns, indent, first);
  const section = (title: Message, ...lines: readonly string[]) =>
    lines.length > 0 ? `${strong(tell(title))}\n\n${lines.join("\n")}` : "";
  const { name, dimensions, unsure, measuredBy, shownBy = {} } = lesson;
  const parts = [
    `${fill(tell(message("lessons.head", { title: byAuthor(lesson.title), name, version: byAuthor(lesson.version) }))).replace(lesson.title, strong)}\n${fill(lesson.about)}`,
    section(
      message("lessons.structure"),
      ...dimensions.map(({ title, beside, definition, topics }) =>
        [
          fill(`${title} · ${beside}`).replace(title, strong),
          fill(definition, "  "),
          ...topics.map((topic) => fill(`${topic.name}: ${topic.title}`, "    ", "  - ")),
          "",
        ].join("\n"),
      ),
      fill(summaryOf(lesson, tell)),
    ),
    section(message("lessons.history"), fill(lesson.history)),
    section(message("lessons.criticism"), fill(lesson.criticism)),
    section(
      message("lessons.certainty"),
      fill(tell(message("lessons.sure", { sure: lesson.sure, because: byAuthor(lesson.because) }))),
      ...(unsure === undefined ? [] : [fill(tell(message("lessons.unsure", { unsure: byAuthor(unsure) })))]),
    ),
    ...[...lesson.mapped].map(([other, lines]) =>
      section(
        message("lessons.beside", { other: byAuthor(other) }),
        ...lines.map(({ from, to, strength, note }) => fill(`${from} → ${to}: ${strength}. ${note}`.trimEnd(), "    ", "  - ")),
      ),
    ),
    section(message("lessons.sources"), ...sourcesOf(lesson).map((source) => fill(source, "    ", "  - "))),
    section(
      message("lessons.atWork"),
      ...measuredBy.map((sample) => `  ukur new --from ${sample}`),
      ...Object.entries(shownBy).map(([sample, what]) => fill(`ukur new --from ${sample} (${what})`, "    ", "  ")),
      `  ukur new --model ${name}`,
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What is compared, and whether reliability applies. */
export function summaryOf({ compares, isIndex, dimensions }: Lesson, tell: Tell): string {
  const topics = dimensions.reduce((sum, dimension) => sum + dimension.topics.length, 0);
  return [
    message("lessons.topics", { topics, dimensions: dimensions.length }),
    compares.length > 0 ? message("lessons.asked", { batteries: compares }) : message("lessons.properties"),
    ...(isIndex ? [message("lessons.index")] : []),
  ]
    .map(tell)
    .join(" ");
}

/** What the model cites, then what its story cites beside that. */
export function sourcesOf({ citations, sources = [] }: Lesson): string[] {
  return [...citations, ...sources];
}

/** A text in lines of at most so many columns; a longer word has a line of its own. */
function filled(text: string, columns: number, indent: string, first: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
