/** What runs in the page of the preview: shows the form that the extension sends, and keeps the place and the language between changes. */

import { Model } from "survey-core";
import "survey-core/i18n/indonesian";
import { renderSurvey } from "survey-js-ui";

type Content =
  | { readonly title: string; readonly languages: readonly string[]; readonly form: object }
  | { readonly problem: string };

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

const bar = document.getElementById("bar")!;
const problem = document.getElementById("problem")!;
const surveyElement = document.getElementById("survey")!;

let survey: Model | undefined;
let language: string | undefined;

function show(content: Content): void {
  // While there is an error, the last form that had none stays, paler.
  surveyElement.classList.toggle("stale", "problem" in content);
  problem.textContent = "problem" in content ? content.problem : "";
  if ("problem" in content) return;
  const page = survey?.currentPageNo ?? 0;
  const data = survey?.data as object | undefined;
  survey = new Model(content.form);
  if (language === undefined || !content.languages.includes(language)) language = content.languages[0]!;
  survey.locale = language === content.languages[0] ? "" : language;
  if (data) survey.data = data;
  survey.currentPageNo = Math.min(page, survey.visiblePageCount - 1);
  renderSurvey(survey, surveyElement);
  showLanguages(content.languages);
}

function showLanguages(languages: readonly string[]): void {
  bar.replaceChildren(
    ...(languages.length < 2 ? [] : languages).map((code) => {
      const button = document.createElement("button");
      button.textContent = code;
      button.setAttribute("aria-pressed", String(code === language));
      button.addEventListener("click", () => {
        language = code;
        if (survey) survey.locale = code === languages[0] ? "" : code;
        showLanguages(languages);
      });
      return button;
    }),
  );
}

window.addEventListener("message", ({ data }: MessageEvent<Content>) => show(data));
acquireVsCodeApi().postMessage({ type: "ready" });
