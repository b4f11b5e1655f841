/** What runs in a form that stands alone: it shows the survey, and hands the answers over as a file, as there is nobody to send them to. */

import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import { directionOf } from "../server/src/instrument/direction.ts";
import "./languages.ts";

const survey = new Model(JSON.parse(document.getElementById("form")!.textContent!));
document.documentElement.lang = survey.locale || "en";
document.documentElement.dir = directionOf(document.documentElement.lang);
survey.onComplete.add(({ data }) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: "application/json" }));
  link.download = "answers.json";
  link.click();
});
renderSurvey(survey, document.getElementById("survey")!);
