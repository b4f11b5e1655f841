/** Texts of one sign or two: what a cat on the keyboard writes, or somebody who wants to see a parser stand still. */

import { again, asked, instrument, type Kind } from "./kind.ts";

/** Each sign alone, all of them in one line. */
const alone: readonly (readonly [name: string, sign: string])[] = [
  ["opening braces", "{"],
  ["closing braces", "}"],
  ["pairs of braces", "{}"],
  ["straight quotes", '"'],
  ["curly quotes", "“"],
  ["pairs of curly quotes", "“”"],
  ["quotes of two kinds", '“"'],
  ["guillemets", "«»"],
  ["three quotes", '"""'],
  ["slashes", "/"],
  ["opened comments", "/*"],
  ["closed comments", "*/"],
  ["stars", "*"],
  ["backslashes", "\\"],
  ["parentheses", "("],
  ["brackets", "[]"],
  ["dots", "."],
  ["minus signs", "-"],
  ["arrows", "->"],
  ["commas", ","],
  ["equals signs", "="],
  ["unknown signs", "@#$%"],
  ["digits", "9"],
  ["spaces", " "],
  ["tabs", "\t"],
  ["no-break spaces", "\u00a0"],
  ["byte order marks", "\ufeff"],
  ["control characters", "\u0007\u001b"],
  ["direction marks", "\u202e\u2066"],
  ["marks above letters", "a\u0301\u0302"],
  ["pictures", "👩‍🔬"],
  ["halves of pictures", "\ud83d"],
];

/** Each of these begins or ends a line. */
const lines: readonly (readonly [name: string, line: string])[] = [
  ["empty lines", "\n"],
  ["lines that end in two ways", "\r\n\r"],
  ["lines of an opening brace", "{\n"],
  ["lines of a closing brace", "}\n"],
  ["lines of a quote", '"\n'],
  ["lines of three quotes", '"""\n'],
  ["notes without a declaration", "/// a note\n"],
  ["dividing lines", "////////////////////\n"],
  ["comments in one line", "/* a */\n"],
  ["opened texts", 'I1 "x\n'],
  ["texts without quotes", "I1 answers within a day\n"],
  ["a keyword a line", "scale\n"],
  ["declarations without names", 'question "x"\n'],
  ["opened declarations", "dimension d {\n"],
  ["numbered lines", "1. answers within a day\n"],
  ["lines with strokes", "- answers within a day\n"],
  ["rows of cells", "I1\tanswers within a day\t1\t\n"],
  ["Indonesian keywords", 'pertanyaan q "x" satu dari { ya 1 "Ya" }\n'],
];

export const signs: readonly Kind[] = [
  ...alone.map(([name, sign]): Kind => ({ name, text: again(sign), worst: true })),
  ...lines.map(([name, line]): Kind => ({ name, text: again(line), worst: true })),
  ...alone.map(([name, sign]): Kind => ({
    name: `${name} where items are`,
    text: (size) => instrument(asked.replace("    I3", `    ${again(sign)(size)}\n    I3`)),
    worst: true,
  })),
  ...lines.map(([name, line]): Kind => ({
    name: `${name} where items are`,
    text: (size) => instrument(asked.replace("    I3", `${again(`    ${line}`)(size)}\n    I3`)),
  })),
];
