import type { Rule } from "../rule.ts";

/** That what nobody is asked comes from somewhere. */
export const givens: Rule = {
  instrument({ givens: all }, report) {
    for (const { decl, name, nameSpan } of all) {
      if (decl.kind !== "given" || decl.type === undefined) continue;
      const { fromLink, atRandom, type } = decl;
      if ((fromLink === undefined) === (atRandom === undefined)) report.add("given-source", atRandom ?? nameSpan, { given: name });
      else if (atRandom && type.type === "text") report.add("given-source", atRandom, { given: name });
    }
  },
};
