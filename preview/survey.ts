/** The first view: the survey as its respondents see it, by the real renderer, and what their answers come to. */

import { Model, type Question } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import { variablesByName } from "../server/src/instrument/byId.ts";
import type { Instrument, ScoreExpression } from "../server/src/instrument/schema.ts";
import type { Row } from "../server/src/scoring/answers.ts";
import { mayHaveMarks } from "../server/src/marks/parse.ts";
import { inHtml, namedAnswer } from "../server/src/marks/write.ts";
import { blanksIn } from "../server/src/scoring/blanks.ts";
import { evaluate } from "../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../server/src/scoring/shown.ts";
import { layOut } from "../server/src/targets/surveyjs/layout.ts";
import { defaultLanguage, surveyLocale } from "../server/src/targets/surveyjs/locales.ts";
import { givenAnswers } from "../server/src/targets/surveyjs/known.ts";
import { readAnswers } from "../server/src/targets/surveyjs/readAnswers.ts";
import { writeAnswers } from "../server/src/targets/surveyjs/writeAnswers.ts";
import { shown, textIn } from "./charts/shared.ts";
import { element, table } from "./dom.ts";
import "./languages.ts";
import { lengthOn } from "./screen.ts";
import type { Say } from "./words.ts";

export interface SurveySetting {
  readonly say: Say;
  readonly language: string;
  /** Of the screen that it is on, in pixels. */
  readonly width: number;
  readonly allAtOnce: boolean;
  readonly reveal: (id: string) => void;
  /** Somebody has answered something. */
  readonly changed: (answers: Row) => void;
}

/** Columns of the preview are no wider than their words: where they are few, items keep room for words of their own, such as `membutuhkannya`. */
function itemWidth(length: string, screen: number, columns: number): string {
  return screen < 600 || columns > 6 ? length : `max(11em, ${length})`;
}

/** What SurveyJS calls the language of a form: English is its own, where the texts are under `default`. Its words for buttons are in the same one. */
function localeOf(language: string, languages: readonly string[]): string {
  return language === defaultLanguage(languages) && language.split("-")[0] === "en" ? "" : surveyLocale(language, languages);
}

/** A survey in the page. */
export class SurveyView {
  readonly place: HTMLElement;
  readonly #setting: SurveySetting;
  readonly #instrument: Instrument;
  readonly #model: Model;
  /** The declaration behind each question or row of a table, by its name in the form. */
  readonly #declarations: ReadonlyMap<string, string>;

  /** @param answers kept from before, as far as the instrument still has their variables */
  constructor(place: HTMLElement, instrument: Instrument, form: object, answers: Row, page: number, setting: SurveySetting) {
    this.place = place;
    this.#setting = setting;
    this.#instrument = instrument;
    this.#declarations = declarationsOf(instrument);
    this.#model = new Model(form);
    for (const question of this.#model.getAllQuestions() as (Question & { rowTitleWidth?: string; columns?: readonly unknown[] })[]) {
      const { rowTitleWidth, columns = [] } = question;
      if (rowTitleWidth) question.rowTitleWidth = itemWidth(lengthOn(setting.width, rowTitleWidth), setting.width, columns.length);
    }
    this.#model.questionsOnPageMode = setting.allAtOnce ? "singlePage" : "standard";
    this.#model.locale = localeOf(setting.language, instrument.languages);
    this.#model.data = writeAnswers(instrument, { ...givenAnswers(instrument, location.search, Math.random), ...given(answers) });
    this.#model.currentPageNo = Math.max(0, Math.min(page, this.#model.visiblePageCount - 1));
    this.#model.focusFirstQuestionAutomatic = false;
    this.#model.onTextMarkdown.add((_, shown) => {
      const html = marked(shown.text);
      if (html !== undefined) shown.html = html;
    });
    this.#model.onValueChanged.add(() => setting.changed(this.answers));
    this.#model.onAfterRenderQuestion.add((_, { question, htmlElement }) => this.#mark(question, htmlElement));
    renderSurvey(this.#model, place);
    place.onclick = ({ target }) => {
      const id = (target as Element).closest<HTMLElement>("[data-declaration]")?.dataset["declaration"];
      if (id !== undefined) setting.reveal(id);
    };
  }

  get answers(): Row {
    return readAnswers(this.#instrument, this.#model.data);
  }

  get page(): number {
    return this.#model.currentPageNo;
  }

  /** Answers everything as this row does. */
  fill(row: Row): void {
    this.#model.data = writeAnswers(this.#instrument, row);
    this.#setting.changed(this.answers);
  }

  clear(): void {
    this.#model.clear(true, true);
    this.#model.data = writeAnswers(this.#instrument, givenAnswers(this.#instrument, location.search, Math.random));
    this.#setting.changed(this.answers);
  }

  /** Goes to the page of a declaration and marks what asks about it. */
  show(id: string | null): void {
    for (const marked of this.place.querySelectorAll(".here")) marked.classList.remove("here");
    if (id === null) return;
    const question = this.#model
      .getAllQuestions()
      .find(({ name }) => this.#declarations.get(name) === id || this.#rowsOf(name).includes(id));
    if (question?.page && question.page !== this.#model.currentPage && question.isVisible) this.#model.currentPage = question.page;
    // The page is drawn first.
    requestAnimationFrame(() => {
      const found = this.place.querySelectorAll<HTMLElement>(`[data-declaration="${CSS.escape(id)}"]`);
      for (const each of found) each.classList.add("here");
      found[0]?.scrollIntoView({ block: "nearest" });
    });
  }

  /** The declarations of a table's rows. */
  #rowsOf(name: string): string[] {
    const question = this.#model.getQuestionByName(name) as (Question & { readonly rows?: readonly { readonly value: string }[] }) | null;
    return (question?.rows ?? []).flatMap(({ value }) => this.#declarations.get(value) ?? []);
  }

  #mark(question: Question, drawn: HTMLElement): void {
    const own = this.#declarations.get(question.name);
    if (own !== undefined) drawn.dataset["declaration"] = own;
    const { visibleRows } = question as Question & {
      readonly visibleRows?: readonly { readonly name?: string; readonly rowName?: string }[];
    };
    if (!Array.isArray(visibleRows)) return;
    const mark = (): void => {
      drawn.querySelectorAll<HTMLElement>("tbody tr").forEach((row, index) => {
        const id = this.#declarations.get(visibleRows[index]?.rowName ?? visibleRows[index]?.name ?? "");
        if (id !== undefined) row.dataset["declaration"] = id;
      });
    };
    mark();
    // On a narrow page the rows are drawn anew.
    requestAnimationFrame(mark);
  }
}

/**
 * A text with bold words and links as HTML, everything else in it escaped: it has answers in it by then, which may be anybody's. Nothing where it has
 * none, so that it is shown as plain text.
 */
function marked(text: string): string | undefined {
  if (!mayHaveMarks(text)) return undefined;
  const escaped = (words: string): string => words.replace(/[&<>"'{}]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
  return inHtml(text, escaped, (answer) => escaped(namedAnswer(answer)), ' target="_blank" rel="noopener noreferrer"');
}

/** The answers that are there. */
function given(answers: Row): Row {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined));
}

function declarationsOf(instrument: Instrument): Map<string, string> {
  const found = new Map<string, string>();
  const variables = variablesByName(instrument);
  for (const [variable, place] of layOut(instrument, {}).places) {
    const from = variables.get(variable)?.from;
    if (!from || from.kind === "consent" || from.kind === "given" || from.kind === "stop" || from.kind === "record") continue;
    const id = from.kind === "item" ? from.item : from.question;
    if (place.kind !== "value") found.set(place.question, id);
    else if (place.path.length === 1) found.set(place.path[0]!, id);
    else {
      // A row of a table has its own declaration, the table that of its battery.
      found.set(place.path[1]!, id);
      found.set(place.path[0]!, from.kind === "item" ? from.battery : id);
    }
  }
  return found;
}

/** What the answers come to now, and for each result that is missing, which blanks it lacks. */
export function liveScores(instrument: Instrument, answers: Row, say: Say, language: string): HTMLElement {
  const shownRow = shownAnswers(instrument, answers);
  const results = evaluate(instrument, shownRow);
  const blanks = blanksIn(instrument, shownRow);
  const rows = instrument.scores.flatMap((score) =>
    score.results.map(({ variable, dimension, expression }) => {
      const title = instrument.dimensions.find(({ id }) => id === dimension)?.title;
      const value = results[variable];
      const band = results[`${variable}_band`];
      return [
        [textIn(score.title, language), textIn(title, language)].filter(Boolean).join(": "),
        typeof value === "number" ? shown(value) : "–",
        typeof band === "string" ? band : "",
        typeof value === "number" ? "" : whyMissing(expression, blanks, say),
      ];
    }),
  );
  if (rows.length === 0) return element("p", { class: "faint" }, say("noScores"));
  // A column that is empty for all tells nothing.
  const used = [0, 1, 2, 3].filter((column) => rows.some((row) => row[column] !== ""));
  const heads = [say("score"), say("result"), say("band"), say("whyMissing")];
  return table(
    say("liveScores"),
    used.map((column) => heads[column]!),
    rows.map((row) => used.map((column) => row[column]!)),
    [1],
  );
}

/** The first calculation that has too few answers, in words: what a blank costs. */
function whyMissing(expression: ScoreExpression, blanksOf: ReturnType<typeof blanksIn>, say: Say): string {
  const names = (list: readonly string[]): string =>
    say("blankPart", { names: list.slice(0, 6).join(", ") + (list.length > 6 ? ` ${say("andMore", { count: list.length - 6 })}` : "") });
  const blanks = [...blanksOf(expression)];
  const list = listIn(expression);
  if (!list || blanks.length === 0) return names(blanks);
  const answered = list.of.filter((part) => blanksOf(part).size === 0).length;
  return `${say("blanks", { answered, asked: list.of.length, least: list.least })}; ${names(blanks)}`;
}

/** The outermost list that a calculation takes a mean or sum of. */
function listIn(expression: ScoreExpression): Extract<ScoreExpression, { readonly least: number }> | undefined {
  if ("least" in expression) return expression;
  if (expression.kind === "arithmetic") return listIn(expression.left) ?? listIn(expression.right);
  return undefined;
}
