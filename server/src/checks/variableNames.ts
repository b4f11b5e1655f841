import type { Span } from "../language/ast.ts";
import {
  answerVariables,
  bandVariable,
  consentVariable,
  itemVariable,
  resultVariable,
  specifyVariables,
} from "../semantics/variables.ts";
import type { Rule } from "./rule.ts";

/** That no two columns of the data would have the same name, capitals aside: one would overwrite the other. */
export const variableNames: Rule = {
  instrument(instrument, report) {
    const taken = new Map<string, { what: string; span: Span }>();
    const take = (variable: string, what: string, span: Span): void => {
      const lower = variable.toLowerCase();
      const other = taken.get(lower);
      if (!other) taken.set(lower, { what, span });
      else if (other.what !== what) {
        report.add("variable-collision", span, { variable, first: other.what, second: what }, {
          related: [{ file: report.file, span: other.span, message: `${other.what} is here.` }],
        });
      }
    };
    const consent = instrument.metadata.get("consent");
    if (consent) take(consentVariable, "the consent", consent);
    for (const battery of instrument.batteries) {
      for (const item of battery.items) take(itemVariable(battery, item), `${item.name} of ${battery.name}`, item.nameSpan);
    }
    for (const question of instrument.questions) {
      for (const variable of answerVariables(question)) take(variable, `an answer to ${question.name}`, question.nameSpan);
      for (const variable of specifyVariables(question)) take(variable, `the words for an answer to ${question.name}`, question.nameSpan);
    }
    for (const score of instrument.scores) {
      if (!score.value) continue;
      const { shape } = score.value;
      const dimensions = shape.kind === "dimensions" ? shape.dimensions.map((dimension) => dimension.name) : [undefined];
      for (const dimension of dimensions) {
        const variable = resultVariable(score, dimension);
        take(variable, `the score ${score.name}`, score.nameSpan);
        if (score.decl.bands.length > 0) take(bandVariable(variable), `the band of ${score.name}`, score.nameSpan);
      }
    }
  },
};
