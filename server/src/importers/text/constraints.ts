/** Constraints of forms of ODK, where the language has a form for what they say. */

import type { AnswerKind, FoundQuestion } from "../found.ts";
import { codesIn, formOfPattern, numberRuleOf, unitIn } from "./rules.ts";

/** The answer itself in a constraint: a full stop that belongs to no number and no name. */
export const selfSign = /(^|[\s(,=<>!])\.(?=$|[\s),=<>!])/g;

const self = /(\.)(?![\w.\d])/y;

/** What a constraint says; nothing where it says something that has no form. */
export function constraintOf(raw: string, answer: AnswerKind, hints: Readonly<Record<string, string>>): Partial<FoundQuestion> | undefined {
  if (answer === "number") {
    const rule = numberRuleOf(raw, self);
    if (!rule || rule.lo === undefined || rule.hi === undefined) return undefined;
    const codes = codesIn(rule.codes, hints);
    if (codes.some(({ label }) => Object.keys(label).length === 0)) return undefined;
    return { lo: rule.lo, hi: rule.hi, ...(codes.length > 0 && { codes, unit: unitIn(rule.codes, hints) }) };
  }
  if (answer === "text" || answer === "long") {
    const [, first, most0] = /^(.{1,600}?)\s+and\s+string-length\(\s*\.\s*\)\s*<=\s*(\d{1,6})\s*$/.exec(raw) ?? [];
    if (first !== undefined) {
      const rest = constraintOf(first, answer, hints);
      return rest && { ...rest, most: Number(most0) };
    }
    const [, , pattern] = /^\s*regex\(\s*\.\s*,\s*(['"])(.{1,500})\1\s*\)\s*$/.exec(raw) ?? [];
    const form = pattern === undefined ? undefined : formOfPattern(pattern);
    if (form) return form;
    const [, most] = /^\s*string-length\(\s*\.\s*\)\s*<=\s*(\d{1,6})\s*$/.exec(raw) ?? [];
    return most === undefined ? undefined : { most: Number(most) };
  }
  if (answer === "date") return datesIn(raw);
  return answer === "any" ? countsIn(raw) : undefined;
}

const alone = /^not\(\s*selected\(\s*\.\s*,\s*['"]([^'"]{1,100})['"]\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\s*\)$/;

/** The options that exclude all others, with what is left of the constraint. */
export function aloneIn(raw: string): { readonly codes: readonly string[]; readonly rest: string } {
  const codes: string[] = [];
  const rest = raw.split(/ and (?=not\()/).filter((part) => {
    const [, code] = alone.exec(part.trim()) ?? [];
    if (code !== undefined) codes.push(code);
    return code === undefined;
  });
  return { codes, rest: rest.join(" and ") };
}

function partsOf(raw: string): readonly string[] {
  return raw
    .split(/\band\b/i)
    .map((part) => part.trim())
    .map((part) => (part.startsWith("(") && part.endsWith(")") ? part.slice(1, -1).trim() : part));
}

function datesIn(raw: string): Partial<FoundQuestion> | undefined {
  let limits: { from?: string; to?: string } = {};
  for (const part of partsOf(raw)) {
    const [, op, date] = /^\.\s*(<=|>=)\s*(?:date\(\s*['"](\d{4}-\d{2}-\d{2})['"]\s*\)|today\(\))$/.exec(part) ?? [];
    if (op === undefined) return undefined;
    limits = { ...limits, [op === ">=" ? "from" : "to"]: date ?? "today" };
  }
  return limits.from !== undefined && limits.to !== undefined ? limits : undefined;
}

function countsIn(raw: string): Partial<FoundQuestion> | undefined {
  let bounds: { least?: number; most?: number } = {};
  for (const part of partsOf(raw)) {
    const [, op, count] = /^count-selected\(\s*\.\s*\)\s*(<=|>=|<|>|=)\s*(\d{1,4})$/.exec(part) ?? [];
    if (op === undefined) return undefined;
    const number = Number(count) + (op === ">" ? 1 : op === "<" ? -1 : 0);
    if (op !== "<=" && op !== "<") bounds = { ...bounds, least: number };
    if (op !== ">=" && op !== ">") bounds = { ...bounds, most: number };
  }
  return bounds;
}
