import assert from "node:assert/strict";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { came } from "./importing.ts";

/** A survey of Qualtrics with one block of questions. */
function survey(...questions: readonly object[]): string {
  const named = questions.map((question, at) => ({ QuestionID: `QID${at + 1}`, DataExportTag: `Q${at + 1}`, ...question }));
  return JSON.stringify({
    SurveyEntry: { SurveyName: "The ferry", SurveyLanguage: "EN" },
    SurveyElements: [
      {
        Element: "BL",
        Payload: [{ Type: "Default", ID: "BL_1", BlockElements: named.map(({ QuestionID }) => ({ Type: "Question", QuestionID })) }],
      },
      { Element: "FL", Payload: { Type: "Root", Flow: [{ Type: "Block", ID: "BL_1" }] } },
      ...named.map((Payload) => ({ Element: "SQ", PrimaryAttribute: Payload.QuestionID, Payload })),
    ],
  });
}

describe("a survey of Qualtrics", () => {
  it("has the codes and translations of choices that the file counts from 0", async () => {
    const { instrument, made } = await came(
      "ferry.qsf",
      survey({
        QuestionText: "How likely are you to come again?",
        QuestionType: "MC",
        Selector: "NPS",
        Choices: ["no", "perhaps", "yes"].map((Display) => ({ Display })),
        ChoiceOrder: ["0", "1", "2"],
        ColumnLabels: [{ Display: "Not at all" }, { Display: "Very much" }],
        Language: { DE: { QuestionText: "Kommen Sie wieder?", Choices: ["nein", "vielleicht", "ja"].map((Display) => ({ Display })) } },
      }),
    );
    assert.deepEqual(instrument.scales[0]!.points, [
      { code: 0, label: { en: "no", de: "nein" } },
      { code: 1, label: { en: "perhaps", de: "vielleicht" } },
      { code: 2, label: { en: "yes", de: "ja" } },
    ]);
    assert.ok(made.losses.some(({ kind, text }) => kind === "hint" && text === "Not at all | Very much"));
  });

  describe("with scoring", () => {
    const scale = { Answers: Object.fromEntries(["Never", "Seldom", "Often", "Always"].map((Display, at) => [at + 1, { Display }])) };
    const order = { AnswerOrder: ["1", "2", "3", "4"], ChoiceOrder: ["1", "2"] };
    const graded = (ChoiceID: string, grades: readonly number[]): object[] =>
      grades.map((grade, at) => ({ ChoiceID, AnswerID: String(at + 1), Grades: { SC_1: String(grade) } }));
    const table = {
      QuestionText: "On board…",
      QuestionType: "Matrix",
      Selector: "Likert",
      SubSelector: "SingleAnswer",
      Choices: { 1: { Display: "I feel safe." }, 2: { Display: "I am cold." } },
      ...scale,
      ...order,
      GradingData: [...graded("1", [1, 2, 3, 4]), ...graded("2", [4, 3, 2, 1])],
    };
    const quiz = {
      QuestionText: "How many decks has the ferry?",
      QuestionType: "MC",
      Selector: "SAVR",
      Choices: { 1: { Display: "Two" }, 2: { Display: "Three" }, 3: { Display: "Four" } },
      ChoiceOrder: ["1", "2", "3"],
      GradingData: [1, 2, 3].map((choice) => ({ ChoiceID: String(choice), Grades: { SC_1: choice === 2 ? "5" : "0" } })),
    };
    const category = { Element: "SCO", Payload: { ScoringCategories: [{ ID: "SC_1", Name: "Comfort", Description: "" }] } };

    const scored = async (...questions: readonly object[]) => {
      const file = JSON.parse(survey(...questions)) as { SurveyElements: object[] };
      file.SurveyElements.push(category);
      return came("ferry.qsf", JSON.stringify(file));
    };

    it("has categories as sums, with rows that count the other way round", async () => {
      const { instrument } = await scored(table);
      const [score] = instrument.scores;
      assert.equal(score?.title["en"], "Comfort");
      assert.deepEqual(
        instrument.items.map(({ reverse }) => reverse),
        [false, true],
      );
      const [safe, cold] = instrument.items.map(({ answers }) => answers[0]!.variable) as [string, string];
      const value = (safeCode: number | null, coldCode: number | null): unknown =>
        evaluate(instrument, { [safe]: safeCode, [cold]: coldCode })[score!.results[0]!.variable];
      assert.deepEqual([value(4, 1), value(1, 4), value(3, null), value(null, null)], [8, 2, null, null]);
    });

    it("has what single answers add", async () => {
      const { instrument } = await scored(quiz);
      const [score] = instrument.scores;
      const value = (code: number): unknown => evaluate(instrument, { [instrument.variables[0]!.name]: code })[score!.results[0]!.variable];
      assert.deepEqual([value(1), value(2), value(3)], [0, 5, 0]);
    });

    it("has a right answer that alone is graded", async () => {
      const { instrument } = await scored({ ...quiz, GradingData: [{ ChoiceID: "2", Grades: { SC_1: "1" } }] });
      const [score] = instrument.scores;
      const value = (code: number): unknown => evaluate(instrument, { [instrument.variables[0]!.name]: code })[score!.results[0]!.variable];
      assert.deepEqual([value(1), value(2)], [0, 1]);
    });

    it("has how many were answered where whatever is chosen counts one", async () => {
      const ones = { ...table, GradingData: [...graded("1", [1, 1, 1, 1]), ...graded("2", [1, 1, 1, 1])] };
      const { instrument } = await scored(ones);
      const [score] = instrument.scores;
      const [safe, cold] = instrument.items.map(({ answers }) => answers[0]!.variable) as [string, string];
      const value = (coldCode: number | null): unknown =>
        evaluate(instrument, { [safe]: 3, [cold]: coldCode })[score!.results[0]!.variable];
      assert.deepEqual([score!.results[0]!.expression.kind, value(2), value(null)], ["count", 2, 1]);
    });

    it("tells a category of grades that are neither", async () => {
      const places = [1, 2, 3].map((choice) => ({ ChoiceID: String(choice), Grades: { SC_1: String(choice * 10) } }));
      const { instrument, made } = await scored({ ...quiz, GradingData: places });
      assert.deepEqual(instrument.scores, []);
      assert.ok(made.losses.some(({ kind, where }) => kind === "score" && where.includes("Comfort")));
    });

    it("tells a category in which choices of several count", async () => {
      const { instrument, made } = await scored({ ...quiz, Selector: "MAVR" });
      assert.deepEqual(instrument.scores, []);
      assert.ok(made.losses.some(({ kind, where }) => kind === "score" && where.includes("Comfort")));
    });
  });
});
