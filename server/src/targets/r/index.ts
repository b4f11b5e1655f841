/** R: a script that reads answers, labels them, scores them, and asks how well items go together. */

import { formOf } from "../../form/build.ts";
import { calculates } from "../codes.ts";
import { otherLanguages } from "../scripts/losses.ts";
import { reflectiveLists } from "../scripts/reflective.ts";
import type { Target, TargetResult } from "../target.ts";
import { answerLines, labelLines } from "./answers.ts";
import { counting, ending, reading, scoring } from "./helpers.ts";
import { reliabilityLines } from "./reliability.ts";
import { scoreLines } from "./scores.ts";
import { comment, literal } from "./text.ts";

export const r: Target = {
  id: "r",
  title: "R",
  compile(instrument): TargetResult {
    const form = formOf(instrument);
    const calculating = form.pages.some(({ when }) => when !== undefined && calculates(when));
    const variables = form.columns.map(({ name }) => literal(name));
    const lines = [
      comment(instrument.title[instrument.languages[0]!]!),
      `instrument <- ${literal(instrument.id)}`,
      reading,
      ...(calculating ? [scoring, counting] : []),
      "# The answers, as each respondent could give them",
      ...answerLines(form),
      "",
      "# Labels, and missing codes as blanks",
      ...labelLines(form),
      ...(calculating ? [] : [scoring]),
      ...scoreLines(form),
      "",
      `variables <- c(${variables.join(", ")})`,
      ending,
      ...reliabilityLines(reflectiveLists(form)),
    ];
    return { files: [{ suffix: ".scores.R", content: `${lines.join("\n")}\n` }], losses: otherLanguages(instrument) };
  },
};
