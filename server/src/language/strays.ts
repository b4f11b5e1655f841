/** Characters and quotes that are not ours, or not closed: what they were meant to be, where that is plain, and how they are reported. */

import { eolOf } from "./lines.ts";
import type { TokenType } from "chevrotain";
import { message, type Message } from "../messages/message.ts";
import { quoted, replace, type Findings } from "./findings.ts";
import { indentation } from "./places.ts";
import * as T from "./tokens.ts";

/** Signs that people write, or word processors make, for one of ours. */
const lookalikes: ReadonlyMap<string, readonly [TokenType, string]> = new Map([
  ["–", [T.Minus, "-"]],
  ["—", [T.Minus, "-"]],
  ["−", [T.Minus, "-"]],
  ["→", [T.Arrow, "->"]],
  ["…", [T.DotDot, ".."]],
  ["≠", [T.Unequal, "!="]],
  ["≤", [T.AtMost, "<="]],
  ["≥", [T.AtLeast, ">="]],
  ["×", [T.Star, "*"]],
  ["·", [T.Star, "*"]],
  ["÷", [T.Slash, "/"]],
  ["&", [T.K.and, "and"]],
  ["&&", [T.K.and, "and"]],
  ["|", [T.K.or, "or"]],
  ["||", [T.K.or, "or"]],
  ["!", [T.K.not, "not"]],
]);

const needless: ReadonlyMap<string, Message> = new Map([
  [":", message("reasons.nothingBetween")],
  [";", message("reasons.lineEnds")],
]);

/** Reports a run of stray characters; gives the token that it plainly means, if it means one. */
export function readStrays(start: number, end: number, findings: Findings): TokenType | undefined {
  const image = findings.text.slice(start, end);
  const span = { start, end };
  const meant = lookalikes.get(image);
  if (meant !== undefined) {
    findings.add(
      "lookalike",
      span,
      { found: image, meant: meant[1] },
      { fixes: [replace(message("fixes.write", { text: meant[1] }), span, meant[1])] },
    );
    return meant[0];
  }
  const why = needless.get(image.charAt(0));
  if (why !== undefined && new Set(image).size === 1) {
    findings.add(
      "needless-punctuation",
      span,
      { found: image.charAt(0), why },
      { fixes: [replace(message("fixes.delete", { text: image }), span, "")] },
    );
  } else findings.add("stray-characters", span, { found: quoted(image) });
  return undefined;
}

/** The end of a comment between slash-stars. A row of stars is read once, not once for each of them. */
export const starsAtEnd = /(?<!\*)\*+\/$/;

/** A comment as other tools write it: behind `#` or `--`, or between slash-stars. It is one here too, and reported. */
export function reportForeignComment(start: number, end: number, findings: Findings): void {
  const image = findings.text.slice(start, end);
  const sign = image.charAt(0) === "#" ? "#" : image.startsWith("--") ? "--" : "/* */";
  const lines =
    sign !== "/* */"
      ? [image.replace(/^(?:#+|-+)/, "").trim()]
      : image
          .replace(/^\/\*+/, "")
          .replace(starsAtEnd, "")
          .trim()
          .split(/\r\n?|\n/)
          .map((line) => line.trim().replace(/^\* ?/, ""));
  const after = /^[ \t]*[^ \t\r\n]/.test(findings.text.slice(end, end + 80)) ? "\n" : "";
  const firstLine = { start, end: start + image.split(/[\r\n]/, 1)[0]!.length };
  findings.add(
    "foreign-comment",
    firstLine,
    { found: sign },
    {
      fixes: [replace(message("fixes.writeComment"), { start, end }, lines.map((line) => `// ${line}`.trimEnd()).join("\n") + after)],
    },
  );
}

/** A text between `"""` without its end. */
export function reportUnclosedBlock(at: number, end: number, findings: Findings): void {
  const { text } = findings;
  const indent = " ".repeat(indentation(text, at));
  findings.add(
    "unclosed-text-block",
    { start: at, end: at + 3 },
    { line: findings.line(at), quote: '"""' },
    {
      fixes: [replace(message("fixes.writeEndBelow"), { start: end, end }, `${eolOf(text)}${indent}"""`)],
    },
  );
  // What is missing after it may stand in it.
  findings.leftOutAfter.add(end);
}

/** A text on one line without its end. */
export function reportUnclosed(start: number, end: number, quote: string, findings: Findings): void {
  findings.add(
    "unclosed-text",
    { start, end },
    { quote, block: message("reasons.blockQuotes") },
    { fixes: [replace(message("fixes.writeAtEnd", { sign: quote }), { start: end, end }, quote)] },
  );
  // What is missing after it may stand in it.
  findings.leftOutAfter.add(end);
}

/** A text in quotes that are not ours. */
export function reportForeignQuotes(start: number, end: number, findings: Findings): void {
  const proposed = straightened(findings.text.slice(start, end));
  findings.add(
    "foreign-quotes",
    { start, end },
    { proposed: quoted(proposed) },
    { fixes: [replace(message("fixes.doubleQuotes"), { start, end }, proposed)] },
  );
}

/** A text with one kind of quotes before it and another behind it. Neither is a part of what people read. */
export function reportMixedQuotes(start: number, end: number, findings: Findings): void {
  const image = findings.text.slice(start, end);
  const proposed = straightened(image);
  findings.add(
    "mixed-quotes",
    { start, end },
    { open: image.charAt(0), close: image.at(-1)!, proposed: quoted(proposed) },
    {
      fixes: [replace(message("fixes.doubleQuotes"), { start, end }, proposed)],
    },
  );
}

function straightened(image: string): string {
  return `"${image.slice(1, -1).replaceAll('"', '\\"')}"`;
}
