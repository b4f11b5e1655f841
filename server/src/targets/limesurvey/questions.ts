/** Questions as LimeSurvey asks them. */

import { decimal } from "../../form/decimal.ts";
import type { Question, Words } from "../../form/form.ts";
import type { OwnTexts } from "../../form/ownTexts.ts";
import type { Option } from "../../instrument/schema.ts";
import { ticked } from "./dialect.ts";
import { answersOf, question, type LimeQuestion } from "./model.ts";
import { refOf, type LimeNames } from "./names.ts";
import { codeIn } from "./rules.ts";
import { isPlain } from "./texts.ts";

/** More options than these are a list that opens. */
const mostInSight = 12;

export function writeQuestion({ id, text, required: mandatory, asks }: Question, names: LimeNames, words: OwnTexts): LimeQuestion {
  const code = names.questions.get(id)!;
  const { cells } = names;
  switch (asks.kind) {
    case "one": {
      // A list that opens shows marks as they are written.
      const opens = asks.options.length > mostInSight && asks.options.every(({ label }) => Object.values(label).every(isPlain));
      return question(code, opens ? "!" : "L", text, { mandatory, answers: answersOf(asks.options) });
    }
    case "any": {
      const rowOf = ({ variable }: Option): string => cells.get(variable!)!.row;
      const alone = asks.options.filter(({ exclusive }) => exclusive).map(rowOf);
      return question(code, "M", text, {
        mandatory,
        rows: asks.options.map((option) => ({ code: rowOf(option), text: option.label })),
        attributes: alone.length > 0 ? { exclude_all_others: alone.join(";") } : {},
      });
    }
    case "rank":
      return question(code, "R", text, { mandatory, answers: answersOf(asks.options) });
    case "number": {
      const ref = refOf(id, names);
      return question(code, "N", text, {
        mandatory,
        attributes: {
          ...(asks.lo !== undefined && { min_num_value_n: decimal(asks.lo) }),
          ...(asks.hi !== undefined && { max_num_value_n: decimal(asks.hi) }),
          ...(asks.decimals === 0 && { num_value_int_only: "1" }),
          ...(asks.decimals > 0 && { em_validation_q: `is_empty(${ref}) or round(sum(${ref}), ${asks.decimals}) == ${ref}` }),
        },
        texts: {
          ...(asks.unit && { suffix: asks.unit }),
          ...(asks.decimals > 0 && { em_validation_q_tip: words.phrase("decimals", { decimals: asks.decimals }) }),
        },
      });
    }
    case "text":
      return question(code, asks.long ? "T" : "S", text, { mandatory });
    case "date":
      return question(code, "D", text, { mandatory, attributes: { date_format: "yyyy-mm-dd" } });
    case "scale":
      return question(code, "L", text, { mandatory, answers: answersOf(asks.answers) });
    case "share": {
      // Points count where all parts are there: an empty one is not taken for 0.
      const given = `sum(${asks.parts.map(({ variable }) => `if(is_empty(${refOf(variable, names)}), 0, 1)`).join(", ")})`;
      return question(code, "K", text, {
        mandatory,
        rows: asks.parts.map(({ variable, label }) => ({ code: cells.get(variable)!.row, text: label })),
        attributes: {
          equals_num_value: String(asks.total),
          num_value_int_only: "1",
          min_num_value_n: "0",
          em_validation_q: `${given} == 0 or ${given} == ${asks.parts.length}`,
        },
        texts: { em_validation_q_tip: words.phrase("shareTotal", { total: asks.total }) },
      });
    }
  }
}

/** The few words that an option asks for are a question of their own, shown while it is chosen. */
export function writeWords({ variable, question: { id, asks }, option }: Words, names: LimeNames): LimeQuestion {
  const relevance = asks.kind === "one" ? `${refOf(id, names)} == "${codeIn(asks.options, option.code)}"` : ticked(option.variable!, names);
  return question(names.questions.get(variable)!, "S", option.label, { relevance });
}
