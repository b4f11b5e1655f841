/** What checks of platforms say of an answer, where the language has a form for it: limits, codes, and the forms of texts. */

import { textPattern } from "../../instrument/textPattern.ts";
import type { FoundOption, FoundQuestion, FoundText } from "../found.ts";
import { inWords } from "./marked.ts";
import { parseExpression, type Node } from "./expression.ts";
import { termsOf } from "./formulas.ts";

type TextForm = Pick<FoundQuestion, "format" | "like"> & { readonly answer?: "time" | "place" };

const formats = ["email", "phone", "url"] as const;

/** The form of a text that an expression describes. */
export function formOfPattern(given: string): TextForm | undefined {
  const pattern = unwrapped(given.trim());
  const isSame = (own: string | undefined): boolean => own !== undefined && alike(own) === alike(pattern);
  const format = formats.find((each) => isSame(textPattern({ kind: "text", long: false, format: each })));
  if (format) return { format };
  if (isSame(textPattern({ kind: "time" }))) return { answer: "time" };
  if (isSame(textPattern({ kind: "place" }))) return { answer: "place" };
  const like = likeIn(pattern);
  return like === undefined ? undefined : { like };
}

/** Without what says that it is the whole answer. */
function unwrapped(pattern: string): string {
  let inner = pattern;
  if (inner.startsWith("/") && inner.endsWith("/") && inner.length > 1) inner = inner.slice(1, -1);
  if (inner.startsWith("^")) inner = inner.slice(1);
  if (inner.endsWith("$")) inner = inner.slice(0, -1);
  if (inner.startsWith("(?:") && inner.endsWith(")") && isOneGroup(inner)) inner = inner.slice(3, -1);
  return inner;
}

function isOneGroup(pattern: string): boolean {
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (isInClass) isInClass = pattern[at] !== "]";
    else if (pattern[at] === "[") isInClass = true;
    else if (pattern[at] === "(") depth++;
    else if (pattern[at] === ")" && --depth === 0) return at === pattern.length - 1;
  }
  return false;
}

/** LimeSurvey takes no slash within its expressions. */
function alike(pattern: string): string {
  return pattern.replaceAll(":..)?", "://)?").replaceAll("[.-0]", "[/]").replaceAll(".-0?#", "/?#");
}

const atom = /\[0-9\]|\\d|\[A-Za-z\]|\[a-zA-Z\]|\[\.-0\]|\[([^\]\\^])\]|\\([^\w\s])|([\w\s,;:!@#%&=<>~'"-])/y;
const repeated = /\{(\d{1,2})\}/y;

/** `MEN-00000` out of `MEN-[0-9]{5}`. */
function likeIn(pattern: string): string | undefined {
  let like = "";
  let hasForm = false;
  for (let at = 0; at < pattern.length;) {
    atom.lastIndex = at;
    const found = atom.exec(pattern);
    if (!found) return undefined;
    at += found[0].length;
    repeated.lastIndex = at;
    const count = repeated.exec(pattern);
    if (count) at += count[0].length;
    const literal = found[1] ?? found[2] ?? found[3];
    if (literal === "0" || literal === "A") return undefined;
    const sign = literal ?? (found[0] === "[.-0]" ? "/" : /[dD9]/.test(found[0].slice(1)) && !found[0].includes("A") ? "0" : "A");
    hasForm ||= literal === undefined && found[0] !== "[.-0]";
    like += sign.repeat(Number(count?.[1] ?? 1));
    if (like.length > 100) return undefined;
  }
  return hasForm ? like : undefined;
}

export interface NumberRule {
  readonly lo?: number;
  readonly hi?: number;
  /** Codes that are allowed beside the limits. */
  readonly codes: readonly number[];
  /** It has no more decimals than these. */
  readonly decimals?: number;
}

/** What a check says of a number, where it says no more than limits, codes and decimals. */
export function numberRuleOf(check: string, self: RegExp): NumberRule | undefined {
  const node = parseExpression(check, { reference: self });
  return node && numberRule(node);
}

function numberRule(node: Node): NumberRule | undefined {
  let rule: NumberRule = { codes: [] };
  for (const term of termsOf(node, "and")) {
    const own = ofTerm(term);
    if (!own) return undefined;
    rule = { ...rule, ...own, codes: [...rule.codes, ...own.codes] };
  }
  return rule;
}

function ofTerm(term: Node): NumberRule | undefined {
  const any = termsOf(term, "or");
  if (any.length > 1) {
    const codes: number[] = [];
    let rest: NumberRule | undefined;
    for (const each of any) {
      if (isBlank(each)) continue;
      if (each.kind === "binary" && each.op === "==" && isSelf(each.left) && each.right.kind === "number") codes.push(each.right.value);
      else if (rest === undefined) rest = numberRule(each);
      else return undefined;
      if (rest === undefined && codes.length === 0) return undefined;
    }
    return rest && { ...rest, codes: [...codes, ...rest.codes] };
  }
  if (term.kind !== "binary") return undefined;
  // Rounded, it is what it was.
  const rounded = roundedIn(term);
  if (rounded !== undefined) return { codes: [], decimals: rounded };
  const isTurned = term.left.kind === "number";
  const [subject, limit] = isTurned ? [term.right, term.left] : [term.left, term.right];
  if (!isSelf(subject) || limit.kind !== "number" || (term.op !== "<=" && term.op !== ">=")) return undefined;
  return (term.op === ">=") === !isTurned ? { lo: limit.value, codes: [] } : { hi: limit.value, codes: [] };
}

function roundedIn({ op, left, right }: Extract<Node, { kind: "binary" }>): number | undefined {
  if (op !== "==") return undefined;
  const [call, self] = left.kind === "call" ? [left, right] : [right, left];
  if (call.kind !== "call" || call.name !== "round" || !isSelf(self)) return undefined;
  const [inner, decimals] = call.of;
  const own = inner?.kind === "call" && inner.name === "sum" && inner.of.length === 1 ? inner.of[0] : inner;
  if (!own || !isSelf(own)) return undefined;
  return decimals === undefined ? 0 : decimals.kind === "number" ? decimals.value : undefined;
}

function isSelf(node: Node): boolean {
  return node.kind === "reference";
}

function isBlank(node: Node): boolean {
  if (node.kind === "unary") return node.op === "empty" && isSelf(node.operand);
  if (node.kind === "call") return /^is_empty$/.test(node.name) && node.of.length === 1 && isSelf(node.of[0]!);
  return node.kind === "binary" && node.op === "==" && isSelf(node.left) && node.right.kind === "string" && node.right.value === "";
}

/** Labels of codes in a hint: `999 = I do not know`. */
export function codesIn(codes: readonly number[], hints: Readonly<Record<string, string>>): readonly FoundOption[] {
  return codes.map((code) => ({
    code: String(code),
    label: Object.fromEntries(
      Object.entries(inWords(hints)).flatMap(([tag, hint]) => {
        const part = hint.split(/[·,;|\n]/).find((each) => each.trim().startsWith(`${code} = `));
        return part === undefined ? [] : [[tag, part.trim().slice(`${code} = `.length).trim()]];
      }),
    ),
  }));
}

/** What is left of a hint's last line without the labels of codes: the unit. */
export function unitIn(codes: readonly number[], hints: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inWords(hints)).flatMap(([tag, hint]) => {
      const parts = hint
        .slice(hint.lastIndexOf("\n") + 1)
        .split(" · ")
        .filter((part) => !codes.some((code) => part.startsWith(`${code} = `)));
      return parts.length === 1 && parts[0] !== "" ? [[tag, parts[0]!]] : [];
    }),
  );
}

/** What is left of a hint without what was taken from its last line: a unit, and the labels of codes. */
export function helpIn(
  hints: FoundText,
  { codes = [], unit = {} }: { readonly codes?: readonly FoundOption[]; readonly unit?: FoundText },
): FoundText | undefined {
  // Nothing is cut of what nothing was taken from.
  if (codes.length === 0 && Object.keys(unit).length === 0) return Object.keys(hints).length > 0 ? hints : undefined;
  const left = Object.entries(inWords(hints)).flatMap(([tag, hint]) => {
    const end = hint.lastIndexOf("\n") + 1;
    const parts = hint
      .slice(end)
      .split(" · ")
      .filter((part) => part !== unit[tag] && !codes.some(({ code, label }) => part === `${code} = ${label[tag]}`));
    const text = `${hint.slice(0, end)}${parts.join(" · ")}`.trim();
    return text === "" ? [] : [[tag, text] as const];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Several helps below the same, one under the other. */
export function joinedHelp(...hints: readonly (FoundText | undefined)[]): FoundText | undefined {
  const tags = new Set(hints.flatMap((hint) => Object.keys(hint ?? {})));
  if (tags.size === 0) return undefined;
  return Object.fromEntries([...tags].map((tag) => [tag, hints.flatMap((hint) => hint?.[tag] ?? []).join("\n\n")]));
}
