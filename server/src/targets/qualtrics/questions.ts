/** Questions as a survey file of Qualtrics holds them. */

import { decimal } from "../../form/decimal.ts";
import type { Choice, QualtricsQuestion } from "./blocks.ts";
import { writeLogic } from "./logic.ts";
import type { Scoring } from "./scoring.ts";
import { plain } from "./texts.ts";

type Json = Readonly<Record<string, unknown>>;

/** The type, selector and so on of each kind. */
const types: Readonly<Record<QualtricsQuestion["kind"], Json>> = {
  text: { QuestionType: "DB", Selector: "TB" },
  one: { QuestionType: "MC", Selector: "SAVR", SubSelector: "TX" },
  list: { QuestionType: "MC", Selector: "DL" },
  rating: { QuestionType: "MC", Selector: "SAHR", SubSelector: "TX" },
  any: { QuestionType: "MC", Selector: "MAVR", SubSelector: "TX" },
  matrix: { QuestionType: "Matrix", Selector: "Likert", SubSelector: "SingleAnswer" },
  number: { QuestionType: "TE", Selector: "SL" },
  line: { QuestionType: "TE", Selector: "SL" },
  essay: { QuestionType: "TE", Selector: "ESTB" },
  sum: { QuestionType: "CS", Selector: "VRTL", SubSelector: "TX" },
  rank: { QuestionType: "RO", Selector: "DND", SubSelector: "TX" },
  file: { QuestionType: "FileUpload", Selector: "FileUpload" },
};

/** How each kind is shown, as every file of Qualtrics says it. */
function configuration({ kind, total }: QualtricsQuestion): Json {
  const common = { QuestionDescriptionOption: "UseText" };
  switch (kind) {
    case "matrix":
      return { ...common, TextPosition: "inline", RepeatHeaders: "none", WhiteSpace: "OFF", MobileFirst: true };
    case "rating":
      return { ...common, LabelPosition: "BELOW" };
    case "sum":
      return { ...common, CSSliderMin: 0, CSSliderMax: total, GridLines: 10, NumDecimals: "0" };
    case "file":
      return { ...common, MinSeconds: "0", MaxSeconds: "0", AudioOnly: false, VideoUpload: false };
    default:
      return common;
  }
}

/** A question, in the first of the languages and, under `Language`, in the others. The languages have their codes. */
export function writeQuestion(question: QualtricsQuestion, languages: ReadonlyMap<string, string>, { grades }: Scoring): Json {
  const { qid, tag, kind, text, choices, answers, random, shown } = question;
  const [first, ...others] = languages.keys();
  const isMatrix = kind === "matrix";
  const listed = choices.length > 0 || kind === "text";
  return {
    QuestionText: text(first!),
    DataExportTag: tag,
    ...types[kind],
    Configuration: configuration(question),
    QuestionDescription: description(text(first!)),
    QuestionID: qid,
    DefaultChoices: false,
    DataVisibility: { Private: false, Hidden: false },
    ...(choices.length > 0 && { Choices: displays(choices, first!) }),
    ...(listed && { ChoiceOrder: choices.map(({ id }) => String(id)) }),
    ...(isMatrix && {
      Answers: displays(answers, first!),
      AnswerOrder: answers.map(({ id }) => String(id)),
      ChoiceDataExportTags: Object.fromEntries(choices.map((row) => [row.id, row.tag])),
    }),
    ...recoded(isMatrix ? answers : choices),
    ...(random && { Randomization: randomization(question) }),
    ...(kind === "sum" && { Labels: [] }),
    Validation: { Settings: validation(question) },
    GradingData: gradesOf(question, grades),
    Language:
      others.length === 0 ? [] : Object.fromEntries(others.map((language) => [languages.get(language), translation(question, language)])),
    NextChoiceId: choices.reduce((last, { id }) => Math.max(last, id), 0) + 1,
    NextAnswerId: answers.length + 1,
    ...(kind === "line" || kind === "number" || kind === "essay" ? { SearchSource: { AllowFreeResponse: "false" } } : {}),
    ...(shown && shown.length > 0 && { DisplayLogic: writeLogic(shown, true) }),
  };
}

/** All choices in any order, but for those that stay at the end. */
function randomization({ choices, last = [] }: QualtricsQuestion): Json {
  if (last.length === 0) return { Type: "All", Advanced: null, TotalRandSubset: "" };
  const mixed = choices.flatMap(({ id }) => (last.includes(id) ? [] : [String(id)]));
  return {
    Type: "Advanced",
    Advanced: {
      FixedOrder: [...mixed.map(() => "{~Randomized~}"), ...last.map(String)],
      RandomizeAll: mixed,
      RandomSubSet: [],
      Undisplayed: [],
      TotalRandSubset: 0,
      QuestionsPerPage: 0,
    },
    TotalRandSubset: 0,
  };
}

/** The beginning of a text without its markup, for lists. */
export function description(text: string): string {
  const words = text
    .replace(/<br>/g, " ")
    // Every other tag is one of a mark.
    .replace(/<[^<>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  const letters = [...plain(words)];
  return letters.length > 100 ? `${letters.slice(0, 99).join("")}…` : letters.join("");
}

function displays(choices: readonly Choice[], language: string): Json {
  return Object.fromEntries(
    choices.map(({ id, text, exclusive, shown }) => [
      id,
      { Display: text(language), ...(exclusive && { ExclusiveAnswer: true }), ...(shown && { DisplayLogic: writeLogic(shown, false) }) },
    ]),
  );
}

function recoded(choices: readonly Choice[]): Json {
  const coded = choices.filter(({ code }) => code !== undefined);
  return coded.length === 0 ? {} : { RecodeValues: Object.fromEntries(coded.map(({ id, code }) => [id, String(code)])) };
}

function translation({ text, choices, answers }: QualtricsQuestion, language: string): Json {
  return {
    QuestionText: text(language),
    ...(choices.length > 0 && { Choices: Object.fromEntries(choices.map((choice) => [choice.id, { Display: choice.text(language) }])) }),
    ...(answers.length > 0 && { Answers: Object.fromEntries(answers.map((answer) => [answer.id, { Display: answer.text(language) }])) }),
  };
}

function validation({ kind, required, number, total, choose, content }: QualtricsQuestion): Json {
  if (kind === "text") return { Type: "None" };
  const forced = { ForceResponse: required ? "ON" : "OFF", ForceResponseType: "ON" };
  if (number) {
    const limit = (value: number | undefined): string => (value === undefined ? "" : decimal(value));
    return {
      ...forced,
      Type: "ContentType",
      ContentType: "ValidNumber",
      ValidNumber: { Min: limit(number.lo), Max: limit(number.hi), NumDecimals: String(number.decimals) },
    };
  }
  if (total !== undefined) return { ...forced, EnforceRange: "OFF", Type: "ChoicesTotal", ChoiceTotal: String(total) };
  if (choose) return { ...forced, Type: "MinChoices", MinChoices: String(choose.least), MaxChoices: String(choose.most) };
  if (content) return { ...forced, Type: "ContentType", ContentType: content };
  return { ...forced, Type: "None" };
}

function gradesOf({ qid, choices, answers }: QualtricsQuestion, grades: Scoring["grades"]): Json[] {
  const cells =
    answers.length > 0
      ? choices.flatMap((choice) => answers.map((answer) => ({ ChoiceID: String(choice.id), AnswerID: String(answer.id) })))
      : choices.map(({ id }) => ({ ChoiceID: String(id) }));
  const graded = cells.flatMap((cell) => {
    const own = grades.get(`q://${qid}/SelectableChoice/${Object.values(cell).join("/")}`);
    return own ? [{ ...cell, Grades: Object.fromEntries(Object.entries(own).map(([category, grade]) => [category, String(grade)])) }] : [];
  });
  return graded.map((entry, index) => ({ ...entry, index }));
}
