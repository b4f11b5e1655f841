import type { Rule } from "../rule.ts";

/** That the items of a battery are statements, or questions, but not both. */
export const questionsAmong: Rule = {
  instrument({ batteries }, report) {
    for (const { items } of batteries) {
      const texts = items.flatMap(({ decl }) => decl.text ?? []);
      const questions = texts.filter(({ value }) => value.trimEnd().endsWith("?"));
      if (questions.length === 0 || questions.length * 2 > texts.length) continue;
      for (const text of questions) report.add("question-among-statements", text, {});
    }
  },
};
