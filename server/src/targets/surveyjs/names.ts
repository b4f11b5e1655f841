/** Names that SurveyJS has a use for itself, and names for the parts of a survey that are no columns of the data. */

import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names, type NameRules } from "../../form/names.ts";
import { message } from "../../messages/message.ts";

/** Words that SurveyJS answers itself, before it looks at any question: `{locale}` is the language. Capitals do not matter. */
const builtIn = [
  "pageno",
  "pagecount",
  "questioncount",
  "correctedanswers",
  "correctanswers",
  "correctedanswercount",
  "incorrectedanswers",
  "incorrectanswers",
  "incorrectedanswercount",
  "locale",
];

/** Members of every JavaScript object: older versions mistake the answers under these names for functions. */
const members = ["constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"];

/** SurveyJS rewrites this word in every expression, inside names too. */
const rewritten = "equals";

/** What `{row.…}` means inside a table. */
const tableWords = ["item", "choice", "matrix", "row", "rowIndex", "rowValue", "visibleRowIndex", "prevRow", "nextRow", "totalRow"];

const rules: NameRules = {
  plain: (name) => name.replaceAll(rewritten, "equal_s"),
  reserved: [...builtIn, ...members],
  joint: "_",
};

const reserved = new Set(rules.reserved!.map((name) => name.toLowerCase()));

/** Columns of the data that SurveyJS cannot hold. Nothing else in a survey has to have a certain name. */
export function reservedColumns({ columns, results }: Form): Loss[] {
  return [...columns, ...results]
    .filter(({ name }) => reserved.has(name.toLowerCase()) || name.includes(rewritten))
    .map(({ name, on }) => {
      const reason = name.includes(rewritten)
        ? message("losses.surveyjsRewrites", { word: rewritten })
        : message("losses.surveyjsReserved");
      return { on, code: "platform-name", message: message("losses.surveyjsColumn", { name, reason }) };
    });
}

/** Names for pages, panels and tables, which stand beside the columns of the data. */
export function namesBeside({ instrument, columns, results }: Form): Names {
  const calculated = results.flatMap(({ name }) => [name, `${name}_band`]);
  return new Names(rules, [...columns.map(({ name }) => name), ...calculated, ...instrument.questions.map(({ id }) => id)]);
}

/** Names for the rows and columns of one table. */
export function namesWithin(): Names {
  return new Names(rules, tableWords);
}
