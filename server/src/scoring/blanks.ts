/** Which answers a result lacks. */

import { variablesByName } from "../instrument/byId.ts";
import type { Instrument, ScoreExpression } from "../instrument/schema.ts";
import { countedAnswer, type Row } from "./answers.ts";

const none: ReadonlySet<string> = new Set();

/**
 * What tells of a calculation which of the answers that it takes are blank in a row, through other scores, too. It remembers those of every
 * result: a score that multiplies the one before it by itself would else be followed twice at each step.
 */
export function blanksIn(instrument: Instrument, row: Row): (part: ScoreExpression) => ReadonlySet<string> {
  const variables = variablesByName(instrument);
  const expressions = new Map(
    instrument.scores.flatMap(({ results }) => results.map((result) => [result.variable, result.expression] as const)),
  );
  const known = new Map<string, ReadonlySet<string>>();
  const isBlank = (name: string): boolean => {
    const variable = variables.get(name);
    return variable === undefined || countedAnswer(variable, row) === null;
  };
  const blanks = (part: ScoreExpression): ReadonlySet<string> => {
    switch (part.kind) {
      case "number":
        return none;
      case "answer":
      case "share":
        return isBlank(part.variable) ? new Set([part.variable]) : none;
      case "result": {
        let own = known.get(part.variable);
        if (!own) known.set(part.variable, (own = blanks(expressions.get(part.variable)!)));
        return own;
      }
      case "points":
        return blanks(part.of);
      case "arithmetic":
      case "comparison":
      case "table":
        return together(blanks(part.left), blanks(part.right));
      default:
        return new Set(part.of.flatMap((each) => [...blanks(each)]));
    }
  };
  return blanks;
}

/** All of both, in order; one of the two itself where the other adds nothing, as scores of one battery have the same thousands. */
function together(first: ReadonlySet<string>, second: ReadonlySet<string>): ReadonlySet<string> {
  if (first.size === 0) return second;
  const more = [...second].filter((name) => !first.has(name));
  return more.length === 0 ? first : new Set([...first, ...more]);
}
