/** Which signs open the list by themselves, and where. */

import { comparing } from "./answers.ts";
import type { Expected } from "./automaton.ts";
import type { Context } from "./context.ts";

/** The signs that a client asks at. What each may open depends on where it stands. */
export const triggerCharacters = [".", "{", '"', "/", " "];

const calculations = new Set(["function", "points", "table"]);
const parts = new Set(["part", "operandPart", "answeredPart", "keyPart"]);

/**
 * Whether the sign just typed opens the list in a text: of the terms after `{`, of the files in an import. Anywhere else the same sign is a part
 * of what is being written, and a list would take the Enter that follows.
 */
export function opensInText(trigger: string, isImport: boolean): boolean {
  return isImport ? trigger !== " " && trigger !== "{" : trigger === "{";
}

/** The same outside of texts: `.` after a name that has parts, and a space where nothing but one name can come next. */
export function opensInCode(trigger: string, { goesOn, statement }: Context): boolean {
  // What is compared with most is an answer, and nothing that is calculated.
  const isCompared = comparing.has(statement.at(-1) ?? "");
  const likely = goesOn.filter(({ text }) => !isCompared || !calculations.has(text));
  if (trigger === ".") return goesOn.some(({ kind, text }) => kind === "slot" && parts.has(text));
  return trigger === " " && likely.every(isNameOrSign) && new Set(likely.filter(isSlot).map(({ text }) => text)).size === 1;
}

function isSlot({ kind, text }: Expected): boolean {
  return kind === "slot" && text !== "text" && text !== "num";
}

/** A name, or something that nobody needs a list for: a sign, a number, a text. */
function isNameOrSign({ kind, text }: Expected): boolean {
  return kind === "slot" || (kind === "literal" && !/^\w/.test(text));
}
