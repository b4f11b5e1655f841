import { changeTo } from "../../diagnostics/repairs.ts";
import type * as ast from "../../language/ast.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { BoundQuestionType } from "../../semantics/symbols.ts";
import { reportLeadingZero } from "../leadingZero.ts";
import type { Rule } from "../rule.ts";

type Written<Type extends ast.QuestionType["type"]> = Extract<ast.QuestionType, { readonly type: Type }>;
type Bound<Kind extends BoundQuestionType["kind"]> = Extract<BoundQuestionType, { readonly kind: Kind }>;

/** That the form which an answer has to have can be had by one. */
export const answerForms: Rule = {
  instrument({ questions }, report) {
    for (const { type, decl } of questions) {
      const written = decl.type;
      if (type?.kind === "text" && written?.type === "text") checkText(type, written, report);
      else if (type?.kind === "any" && written?.type === "any") checkBounds(type, written, report);
      else if (type?.kind === "date" && written?.type === "date") checkDates(written, report);
      else if (type?.kind === "number" && written?.type === "number") checkCodes(type, written, report);
    }
  },
};

function checkText({ like, most }: Bound<"text">, written: Written<"text">, report: Report): void {
  const isLimited = written.most === undefined || checkMost(written.most, report);
  if (like === undefined || !written.like) return;
  const why = unusable(like, isLimited ? most : undefined);
  if (why) report.add("unusable-pattern", written.like, { why });
}

/** Why no answer has a form, or only one; nothing where many have. */
function unusable(like: string, most: number | undefined): Message | undefined {
  if (like.trim() === "") return message("reasons.patternEmpty");
  if (like !== like.trim() || /[\n\r\t]/.test(like)) return message("reasons.patternBlanks");
  if (!/[0A]/.test(like)) return message("reasons.patternFixed");
  return most !== undefined && [...like].length > most ? message("reasons.patternLonger", { count: [...like].length, most }) : undefined;
}

/** Whether a limit leaves something to answer. */
function checkMost(most: ast.Num, report: Report): boolean {
  if (most.value > 0 && Number.isInteger(most.value)) return true;
  report.add("nothing-allowed", most, { most: most.raw });
  return false;
}

function checkBounds({ options, least, most }: Bound<"any">, written: Written<"any">, report: Report): void {
  const isLimited = written.most !== undefined && checkMost(written.most, report);
  if (least === undefined || !written.least) return;
  if (!Number.isInteger(least)) report.add("code-not-whole", written.least, { code: least });
  if (options.length > 0 && least > options.length) {
    report.add(
      "too-many-asked",
      written.least,
      { least, count: options.length },
      { fixes: [changeTo(written.least, String(options.length))] },
    );
    return;
  }
  if (isLimited && most !== undefined && least > most) {
    const fix = {
      title: message("fixes.swap"),
      edits: [
        { span: { start: written.least.start, end: written.least.end }, newText: written.most!.raw },
        { span: { start: written.most!.start, end: written.most!.end }, newText: written.least.raw },
      ],
    };
    report.add("choice-bounds", written.least, { least, most }, { fixes: [fix] });
    return;
  }
  const alone = options.find(({ decl }) => decl.exclusive);
  if (alone && least > 1) report.add("exclusive-below-least", written.least, { option: alone.name, least });
}

/** Nobody has answered a question of Ukur's before: a limit that is today is never earlier. */
const earliestToday = "2026-01-01";

function checkDates({ lo, hi }: Written<"date">, report: Report): void {
  const isThere = [lo, hi].map((limit) => limit === undefined || isDate(limit, report));
  if (!lo || !hi || isThere.includes(false)) return;
  const first = lo.text === "today" ? earliestToday : lo.text;
  // Of two limits that are both today, none is later; and one day, any date has come.
  if (hi.text === "today" || first <= hi.text) return;
  const fixes =
    lo.text === "today"
      ? [changeTo({ start: lo.start, end: hi.end }, `${hi.text}..today`)]
      : [changeTo({ start: lo.start, end: hi.end }, `${hi.text}..${lo.text}`)];
  report.add("date-range", { start: lo.start, end: hi.end }, { range: `${lo.text}..${hi.text}` }, { fixes });
}

function isDate(limit: ast.Name, report: Report): boolean {
  if (limit.text === "today") return true;
  const date = new Date(`${limit.text}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(limit.text)) return true;
  report.add("no-such-date", limit, { date: limit.text });
  return false;
}

function checkCodes({ lo, hi, missing }: Bound<"number">, written: Written<"number">, report: Report): void {
  for (const { code } of written.missing) reportLeadingZero(code, report);
  const [first] = missing;
  if (!first) return;
  if (lo === undefined || hi === undefined) {
    report.add("na-without-limits", first.span, { code: first.code, proposed: first.code > 0 ? first.code - 1 : 100 });
    return;
  }
  const seen = new Set<number>();
  for (const { code, span } of missing) {
    if (!Number.isInteger(code)) report.add("code-not-whole", span, { code });
    else if (code >= lo && code <= hi)
      report.add("na-inside-range", span, {
        code,
        lo,
        hi,
        proposed: freeCode(
          hi,
          missing.map((each) => each.code),
        ),
      });
    else if (seen.has(code)) report.add("duplicate-code", span, { code });
    seen.add(code);
  }
}

/** The next code of nines beyond the limits. */
function freeCode(hi: number, taken: readonly number[]): number {
  let code = 9;
  while (code <= hi || taken.includes(code)) code = code * 10 + 9;
  return code;
}
