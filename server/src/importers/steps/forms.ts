/** The forms of answers that have no options: numbers, texts, dates, times, places and files. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundQuestion } from "../found.ts";
import type { Making } from "./making.ts";
import { wholeNumber } from "./codes.ts";

type QuestionType = Written<ast.QuestionType>;

/** What a question without options asks for. */
export function formOf(making: Making, found: FoundQuestion, name: string): QuestionType {
  switch (found.answer) {
    case "number":
      return numberOf(making, found, name);
    case "date":
      return { type: "date", ...datesOf(making, found) };
    case "time":
    case "place":
    case "file":
    case "image":
      return { type: found.answer };
    default:
      return {
        type: "text",
        long: found.answer === "long",
        ...(found.format && { format: found.format }),
        ...(found.like !== undefined && isPattern(found.like) && { like: found.like }),
        ...(isCount(found.most) && { most: found.most }),
      };
  }
}

function numberOf(making: Making, found: FoundQuestion, name: string): QuestionType {
  const { wordings, id, gathering } = making;
  const unit = found.unit && wordings.of(found.unit, id, [name, "unit"], found.source);
  const range = rangeOf(making, found);
  const taken = new Set<number>();
  const missing = (found.codes ?? []).flatMap((each): Written<ast.NumberCode>[] => {
    const code = wholeNumber(each.code);
    const isWithin = code !== undefined && found.lo !== undefined && found.hi !== undefined && code >= found.lo && code <= found.hi;
    if (code === undefined || isWithin || taken.has(code) || Object.keys(each.label).length === 0) {
      gathering.loseText("validation", found.source, { ...each.label, code: each.code });
      return [];
    }
    taken.add(code);
    return [
      { code, label: wordings.of(each.label, id, [name, each.code], found.source), ...(each.was !== undefined && { was: each.was }) },
    ];
  });
  return { type: "number", range, ...(missing.length > 0 && { missing }), unit: unit === "" ? undefined : unit };
}

/** A number has two limits here, or none. */
function rangeOf({ gathering }: Making, { lo, hi, decimals = 0, source }: FoundQuestion): Written<ast.Range> | undefined {
  if (lo === undefined && hi === undefined) return undefined;
  if (lo === undefined || hi === undefined || lo > hi || !isShort(lo) || !isShort(hi)) {
    gathering.lose("validation", source, `${lo ?? ""}..${hi ?? ""}`);
    return undefined;
  }
  const digits = Math.min(6, Math.max(decimals, ...[lo, hi].map((limit) => /\.(\d+)$/.exec(String(limit))?.[1]?.length ?? 0)));
  return { lo: { raw: lo.toFixed(digits) }, hi: { raw: hi.toFixed(digits) } };
}

/** A number that the language can hold. */
function isShort(number: number): boolean {
  return Math.abs(number) < 1e12;
}

/** A date has two limits here, or none. */
function datesOf({ gathering }: Making, { from, to, source }: FoundQuestion): { readonly lo?: string; readonly hi?: string } {
  if (from === undefined && to === undefined) return {};
  if (isDate(from) && isDate(to) && (from === "today" || to === "today" || from <= to) && !(from === "today" && to === "today"))
    return { lo: from, hi: to };
  gathering.lose("validation", source, `${from ?? ""}..${to ?? ""}`);
  return {};
}

function isDate(limit: string | undefined): limit is string {
  if (limit === "today") return true;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(limit ?? "");
  if (!parts) return false;
  const date = new Date(`${limit}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(limit!);
}

/** A form that the language can hold. */
function isPattern(like: string): boolean {
  return like.length > 0 && like.length <= 100 && /[0A]/.test(like) && !/[\r\n]/.test(like);
}

/** A whole number above 0. */
export function isCount(count: number | undefined): count is number {
  return count !== undefined && Number.isInteger(count) && count > 0 && count < 1e6;
}
