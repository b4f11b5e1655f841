/** A lesson for a terminal. */

import { styleText } from "node:util";
import type { Lesson } from "./lesson.ts";

/** Longer lines are hard to read, in shorter ones nothing fits. */
const widest = 100;
const narrowest = 30;

export interface Look {
  /** How many columns the terminal has. */
  readonly width: number;
  readonly colour: boolean;
}

/** The page of a model, filled to the width of the terminal. */
export function printed(lesson: Lesson, { width, colour }: Look): string {
  const columns = Math.max(narrowest, Math.min(width, widest));
  // Node has had this since 20.12.
  const strong = (text: string) => (colour && styleText ? styleText("bold", text, { validateStream: false }) : text);
  const fill = (text: string, indent = "", first = indent) => filled(text, columns, indent, first);
  const section = (title: string, ...lines: readonly string[]) => (lines.length > 0 ? `${strong(title)}\n\n${lines.join("\n")}` : "");
  const { name, dimensions, unsure, measuredBy, shownBy = {} } = lesson;
  const parts = [
    `${fill(`${lesson.title} (${name}, version ${lesson.version})`).replace(lesson.title, strong)}\n${fill(lesson.about)}`,
    section(
      "Structure",
      ...dimensions.map(({ title, indonesian, definition, topics }) =>
        [
          fill(`${title} · ${indonesian}`).replace(title, strong),
          fill(definition, "  "),
          ...topics.map((topic) => fill(`${topic.name}: ${topic.title}`, "    ", "  - ")),
          "",
        ].join("\n"),
      ),
      fill(summaryOf(lesson)),
    ),
    section("Where it comes from", fill(lesson.history)),
    section("What is said against it", fill(lesson.criticism)),
    section(
      "How sure this is",
      fill(`The structure: ${lesson.sure}. ${lesson.because}`),
      ...(unsure === undefined ? [] : [fill(`Not certain: ${unsure}`)]),
    ),
    ...[...lesson.mapped].map(([other, lines]) =>
      section(
        `Beside ${other}`,
        ...lines.map(({ from, to, strength, note }) => fill(`${from} → ${to}: ${strength}. ${note}`.trimEnd(), "    ", "  - ")),
      ),
    ),
    section("Sources", ...sourcesOf(lesson).map((source) => fill(source, "    ", "  - "))),
    section(
      "To see it at work",
      ...measuredBy.map((sample) => `  ukur new --from ${sample}`),
      ...Object.entries(shownBy).map(([sample, what]) => fill(`ukur new --from ${sample} (${what})`, "    ", "  ")),
      `  ukur new --model ${name}`,
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What is compared, and whether reliability applies. */
export function summaryOf({ compares, isIndex, dimensions }: Lesson): string {
  const topics = dimensions.reduce((sum, dimension) => sum + dimension.topics.length, 0);
  return [
    `${topics} topics in ${dimensions.length} ${dimensions.length === 1 ? "dimension" : "dimensions"}.`,
    compares.length > 0 ? `Asked as ${compares.join(", ")}.` : "It is a list of properties and has no published questionnaire.",
    ...(isIndex ? ["It is an index: its parts need not go together, and no reliability coefficient applies."] : []),
  ].join(" ");
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
