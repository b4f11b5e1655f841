/** Scoring of Qualtrics: what each choice adds to the categories of a survey. */

import type { FoundFormula, FoundScore } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { list, numeric, object, objects, string, type Json } from "../text/json.ts";

/** What choosing each code of a question adds. */
type ByCode = ReadonlyMap<number, number>;

export class Grades {
  /** By categories, and then by questions and rows. Nothing where a question is none that a score could look at. */
  readonly #byCategory = new Map<string, Map<string, ByCode | undefined>>();

  /**
   * Notes what the choices of a question add.
   *
   * @param codeOf the code of a choice in the data
   */
  note(payload: Json, source: string, codeOf: (choice: string) => string): void {
    const isTable = payload["QuestionType"] === "Matrix";
    const isOne = isTable
      ? !/Multiple|DND/.test(string(payload["SubSelector"])) && /^(?:Likert|Bipolar|bipolar|Profile)$/.test(string(payload["Selector"]))
      : payload["QuestionType"] === "MC" && !string(payload["Selector"]).startsWith("M");
    for (const { ChoiceID, AnswerID, Grades: grades } of objects(payload["GradingData"]))
      for (const [category, raw] of Object.entries(object(grades))) {
        if (string(raw) === "") continue;
        const questions = this.#byCategory.get(category) ?? new Map<string, Map<number, number> | undefined>();
        this.#byCategory.set(category, questions);
        const own = isTable ? `${source}_${string(ChoiceID)}` : source;
        const [code, grade] = [Number(codeOf(string(isTable ? AnswerID : ChoiceID))), numeric(raw)];
        if (!isOne || !Number.isInteger(code) || grade === undefined) questions.set(own, undefined);
        else if (!questions.has(own)) questions.set(own, new Map([[code, grade]]));
        else (questions.get(own) as Map<number, number> | undefined)?.set(code, grade);
      }
  }

  /**
   * The categories that something counts in, as sums. Qualtrics counts a blank as 0, so that its totals of people who left something out are too low
   * for any comparison: here they have none.
   */
  scores(categories: readonly Json[], language: string, gathering: Gathering): FoundScore[] {
    return categories.flatMap((category): FoundScore[] => {
      const name = string(category["Name"]) || string(category["ID"]);
      const questions = this.#byCategory.get(string(category["ID"]));
      if (questions === undefined) return [];
      const formula = formulaOf(questions);
      if (formula === undefined) {
        gathering.lose("score", name, "Scoring category");
        return [];
      }
      if (formula.of.length === 0) return [];
      gathering.lose("score", name, "Scoring category", true);
      const description = string(category["Description"]);
      return [
        {
          source: name,
          title: { [language]: description === "" ? name : description },
          formula,
          ...(formula.name === "sum" && { missing: "none" as const }),
          raw: `Scoring category ${name}`,
        },
      ];
    });
  }
}

/** Rows whose grades go down where those of the others go up. */
export function reversedRows(payload: Json, rows: number): ReadonlySet<string> {
  const grades = new Map<string, { readonly answer: number; readonly grade: number }[]>();
  const order = list(payload["AnswerOrder"]).map(string);
  for (const { ChoiceID, AnswerID, Grades: given } of objects(payload["GradingData"]))
    for (const raw of Object.values(object(given))) {
      const grade = numeric(raw);
      if (grade === undefined) continue;
      const row = grades.get(string(ChoiceID)) ?? [];
      row.push({ answer: order.indexOf(string(AnswerID)), grade });
      grades.set(string(ChoiceID), row);
    }
  const down = [...grades].filter(([, given]) => slope(given) < 0).map(([row]) => row);
  const up = [...grades].filter(([, given]) => slope(given) > 0).length;
  return new Set(down.length < rows && up >= down.length ? down : []);
}

/** What a category adds up; nothing where it is no score. */
function formulaOf(questions: ReadonlyMap<string, ByCode | undefined>): Extract<FoundFormula, { kind: "call" }> | undefined {
  const all = [...questions];
  // Whatever is chosen counts one: how many were answered.
  if (all.every(([, grades]) => grades !== undefined && grades.size > 1 && [...grades.values()].every((grade) => grade === 1)))
    return { kind: "call", name: "count", of: all.map(([source]) => ({ kind: "answer", of: source })) };
  const parts = all.map(([source, grades]) => grades && partOf(source, grades));
  return parts.includes(undefined) ? undefined : { kind: "call", name: "sum", of: parts.flatMap((part) => part!) };
}

/**
 * What a question adds: its answer, that turned over, or something for right ones. Nothing where its choices count by some other order: the
 * platform grades them by their places when it is not told otherwise, and what comes out then is no score of anybody's.
 */
function partOf(source: string, grades: ByCode): readonly FoundFormula[] | undefined {
  const answer: FoundFormula = { kind: "answer", of: source };
  const entries = [...grades];
  const codes = entries.map(([code]) => code);
  const ends = Math.min(...codes) + Math.max(...codes);
  if (entries.length > 1 && entries.every(([code, grade]) => grade === code)) return [answer];
  if (entries.length > 1 && entries.every(([code, grade]) => grade === ends - code))
    return [{ kind: "binary", op: "-", left: { kind: "number", value: ends }, right: answer }];
  if (new Set(entries.map(([, grade]) => grade)).size > 2) return undefined;
  return entries.flatMap(([code, grade]): FoundFormula[] => {
    if (grade === 0) return [];
    const chosen: FoundFormula = { kind: "comparison", op: "==", left: answer, right: { kind: "number", value: code } };
    return grade === 1 ? [chosen] : [{ kind: "binary", op: "*", left: chosen, right: { kind: "number", value: grade } }];
  });
}

function slope(given: readonly { readonly answer: number; readonly grade: number }[]): number {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(given.map(({ answer }) => answer)), mean(given.map(({ grade }) => grade))];
  return given.reduce((sum, { answer, grade }) => sum + (answer - x) * (grade - y), 0);
}
