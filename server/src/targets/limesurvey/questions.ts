/** Questions as LimeSurvey asks them. */

import { decimal } from "../../form/decimal.ts";
import type { Question, Words } from "../../form/form.ts";
import type { OwnTexts } from "../../form/ownTexts.ts";
import { optionsOf, staysLast } from "../../form/offers.ts";
import type { SayPhrase } from "../../form/phrases.ts";
import { besideNumber, requirementsSaid } from "../../form/requirements.ts";
import type { Given, Option, Text } from "../../instrument/schema.ts";
import { textPattern } from "../../instrument/textPattern.ts";
import { printCondition, type Dialect } from "../expressions.ts";
import { ticked } from "./dialect.ts";
import { isFivePoints, isSlider, labelsBelow, sliderBetween } from "./looks.ts";
import { always, answersOf, question, type LimeQuestion } from "./model.ts";
import { refOf, type LimeNames } from "./names.ts";
import { codeIn } from "./rules.ts";
import { isPlain } from "./texts.ts";

/** More options than these are a list that opens. */
const mostInSight = 12;

export function writeQuestion(asked: Question, names: LimeNames, words: OwnTexts, dialect: Dialect): LimeQuestion {
  const written = writeKind(asked, names, words, dialect);
  const { hint } = asked;
  const { help } = written;
  if (hint === undefined) return written;
  const both = (language: string): string => [hint[language], help?.[language]].filter(Boolean).join("\n\n");
  return { ...written, help: Object.fromEntries(words.languages.map((language) => [language, both(language)])) };
}

function writeKind(asked: Question, names: LimeNames, words: OwnTexts, dialect: Dialect): LimeQuestion {
  const { id, text, required: mandatory, asks, shown } = asked;
  const code = names.questions.get(id)!;
  const mixed: Readonly<Record<string, string>> = mixes(asked) ? { random_order: "1" } : {};
  const { cells } = names;
  switch (asks.kind) {
    case "one": {
      // A list that opens shows marks as they are written.
      const opens =
        (shown === "list" || (shown === undefined && asks.options.length > mostInSight)) &&
        asks.options.every(({ label }) => Object.values(label).every(isPlain));
      return question(code, opens ? "!" : "L", text, { mandatory, answers: answersOf(asks.options), attributes: listOrder(mixes(asked)) });
    }
    case "any": {
      const rowOf = ({ variable }: Option): string => cells.get(variable!)!.row;
      const alone = asks.options.filter(({ exclusive }) => exclusive).map(rowOf);
      return question(code, "M", text, {
        mandatory,
        rows: asks.options.map((option) => ({
          code: rowOf(option),
          text: option.label,
          relevance: option.when ? printCondition(option.when, dialect) : "1",
        })),
        attributes: {
          ...(alone.length > 0 && { exclude_all_others: alone.join(";") }),
          ...(asks.least !== undefined && { min_answers: String(asks.least) }),
          ...(asks.most !== undefined && { max_answers: String(asks.most) }),
          ...mixed,
        },
      });
    }
    case "rank":
      return question(code, "R", text, { mandatory, answers: answersOf(asks.options), attributes: mixed });
    case "number": {
      if (isSlider(asked)) {
        const step = Number((10 ** -asks.decimals).toFixed(asks.decimals));
        return slid(asked, asks.unit ?? emptied(text), sliderBetween(asks.lo ?? 0, asks.hi ?? 100, step), names);
      }
      const ref = refOf(id, names);
      const within = withCodes(asks, ref);
      const isRounded = asks.decimals > 0 ? [`is_empty(${ref}) or round(sum(${ref}), ${asks.decimals}) == ${ref}`] : [];
      const rules = within === undefined ? isRounded : [`(${within})`, ...isRounded.map((rule) => `(${rule})`)];
      const beside = besideNumber(asks, words.languages);
      return question(code, "N", text, {
        mandatory,
        attributes: {
          ...(asks.missing === undefined && asks.lo !== undefined && { min_num_value_n: decimal(asks.lo) }),
          ...(asks.missing === undefined && asks.hi !== undefined && { max_num_value_n: decimal(asks.hi) }),
          ...(asks.decimals === 0 && { num_value_int_only: "1" }),
          ...(rules.length > 0 && { em_validation_q: rules.join(" and ") }),
        },
        texts: {
          ...(beside && { suffix: beside }),
          ...(rules.length > 0 && {
            em_validation_q_tip: words.said((say) =>
              [within === undefined ? "" : limitsSaid(asks, say), asks.decimals > 0 ? say("decimals", { decimals: asks.decimals }) : ""]
                .filter(Boolean)
                .join(" "),
            ),
          }),
        },
      });
    }
    case "text":
      return question(code, asks.long ? "T" : "S", text, {
        mandatory,
        ...formed(asks, words),
        ...(asks.most !== undefined && { attributes: { maximum_chars: String(asks.most) } }),
      });
    case "date":
      return question(code, "D", text, {
        mandatory,
        attributes: {
          date_format: "yyyy-mm-dd",
          ...(asks.lo !== undefined && { date_min: asks.lo }),
          ...(asks.hi !== undefined && { date_max: asks.hi }),
        },
      });
    case "time":
      return question(code, "S", text, { mandatory, ...formed(asks, words) });
    case "place":
      // A map of OpenStreetMap above the field, which is filled in from it.
      return question(code, "S", text, {
        mandatory,
        attributes: { location_mapservice: "100", location_nodefaultfromip: "1", location_mapzoom: "11" },
      });
    case "file":
      return question(code, "|", text, {
        mandatory,
        attributes: {
          max_num_of_files: "1",
          min_num_of_files: mandatory ? "1" : "0",
          allowed_filetypes: asks.image ? images : files,
          show_title: "0",
          show_comment: "0",
        },
      });
    case "scale": {
      const { scale, answers } = asks;
      if (isSlider(asked)) return { ...slid(asked, emptied(text), sliderBetween(scale.lo, scale.hi, 1), names), ...labelsBelow(answers) };
      if ((shown === "stars" || shown === "smileys") && isFivePoints(scale))
        return question(code, "5", text, {
          ...labelsBelow(answers),
          mandatory,
          attributes: { slider_rating: shown === "stars" ? "1" : "2" },
        });
      const opens = shown === "list" && answers.every(({ label }) => Object.values(label).every(isPlain));
      return question(code, opens ? "!" : "L", text, { mandatory, answers: answersOf(answers) });
    }
    case "share": {
      // Points count where all parts are there: an empty one is not taken for 0.
      const given = `sum(${asks.parts.map(({ variable }) => `if(is_empty(${refOf(variable, names)}), 0, 1)`).join(", ")})`;
      return question(code, "K", text, {
        mandatory,
        rows: asks.parts.map(({ variable, label }) => ({ ...always, code: cells.get(variable)!.row, text: label })),
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

/** Whether LimeSurvey checks the rules of a question: those of lists and dates have no equation for their answers. */
export function checksRules({ asks: { kind } }: Question): boolean {
  return kind !== "one" && kind !== "scale" && kind !== "date";
}

/** The question with its own rules beside those of its kind. */
export function withRules(written: LimeQuestion, asked: Question, dialect: Dialect): LimeQuestion {
  const { rules } = asked;
  if (rules.length === 0 || !checksRules(asked)) return written;
  const { em_validation_q: kind } = written.attributes;
  const { em_validation_q_tip: tip } = written.texts;
  const kept = rules.map(({ broken }) => printCondition(broken, dialect, false));
  const said = [...(tip ? [tip] : []), ...rules.map(({ message }) => message)];
  const together = Object.fromEntries(Object.keys(said[0]!).map((language) => [language, said.map((each) => each[language]).join("\n\n")]));
  return {
    ...written,
    attributes: { ...written.attributes, em_validation_q: [...(kind ? [`(${kind})`] : []), ...kept].join(" and ") },
    texts: { ...written.texts, em_validation_q_tip: together },
  };
}

/** A slider is a row of numbers of its own. */
function slid(
  { id, text, required: mandatory }: Question,
  row: Text,
  attributes: LimeQuestion["attributes"],
  names: LimeNames,
): LimeQuestion {
  const { question: code, row: own } = names.cells.get(id)!;
  return question(code, "K", text, { mandatory, rows: [{ ...always, code: own, text: row }], attributes });
}

function emptied(text: Text): Text {
  return Object.fromEntries(Object.keys(text).map((language) => [language, ""]));
}

/** LimeSurvey mixes a list as a whole: where an option has to stay last, it keeps its order. */
export function mixes(asked: Question): boolean {
  return asked.random && !optionsOf(asked).some(staysLast);
}

/** The order of a list has another name in the newest versions. */
function listOrder(mixed: boolean): Readonly<Record<string, string>> {
  return mixed ? { random_order: "1", answer_order: "random" } : {};
}

/** What is in the address is put into the question of its name, though nobody sees it. What is drawn is an equation that keeps what it has. */
export function writeGiven({ id, label, type, from }: Given, names: LimeNames): LimeQuestion {
  const code = names.questions.get(id)!;
  const hidden = { hidden: "1" };
  if (type.kind === "text") return question(code, "S", label, { attributes: hidden });
  if (from === "link") return question(code, "L", label, { answers: answersOf(type.options), attributes: hidden });
  const ref = refOf(id, names);
  const drawn = type.options.reduceRight((rest, option, index) => {
    const value = codeIn(type.options, option.code);
    const own = /^\d+$/.test(value) ? value : `"${value}"`;
    const left = type.options.length - index;
    return left === 1 ? own : `if(rand(1, ${left}) == 1, ${own}, ${rest})`;
  }, "");
  return question(code, "*", label, { attributes: { equation: `{if(is_empty(${ref}), ${drawn}, ${ref})}`, ...hidden } });
}

const images = "png, gif, jpg, jpeg, webp, heic";
const files = `${images}, pdf, doc, docx, odt, txt, xls, xlsx, ods, csv, zip`;

/** That a number lies between its limits or is one of its codes for "no answer"; nothing where it has no codes or no limits. */
function withCodes({ lo, hi, missing }: Extract<Question["asks"], { readonly kind: "number" }>, ref: string): string | undefined {
  if (missing === undefined) return undefined;
  const limits = [...(lo === undefined ? [] : [`${ref} >= ${decimal(lo)}`]), ...(hi === undefined ? [] : [`${ref} <= ${decimal(hi)}`])];
  if (limits.length === 0) return undefined;
  return [`is_empty(${ref})`, ...missing.map(({ code }) => `${ref} == ${decimal(code)}`), `(${limits.join(" and ")})`].join(" or ");
}

function limitsSaid({ lo, hi }: Extract<Question["asks"], { readonly kind: "number" }>, say: SayPhrase): string {
  if (lo !== undefined && hi !== undefined) return say("between", { lo, hi });
  if (lo !== undefined) return say("atLeast", { lo });
  return hi === undefined ? "" : say("atMost", { hi });
}

/**
 * An expression as it can stand between slashes in a cell, where no backslash may be: a sign that needs one may be any sign there, and a slash one of
 * its neighbours.
 */
function betweenSlashes(pattern: string): string {
  return pattern
    .replace(/\\(?:x[0-9a-f]{2}|.)/g, ".")
    .replaceAll("//", "..")
    .replaceAll("/", ".-0");
}

/** The form of a text, as an expression between slashes. */
function formed(
  asks: Extract<Question["asks"], { readonly kind: "text" | "time" }>,
  words: OwnTexts,
): Pick<LimeQuestion, "validation" | "help"> {
  const pattern = textPattern(asks);
  if (pattern === undefined) return {};
  return {
    validation: `/^(?:${betweenSlashes(pattern)})$/`,
    help: words.said((say) => requirementsSaid(asks, say)),
  };
}

/** The few words that an option asks for are a question of their own, shown while it is chosen. */
export function writeWords({ variable, question: { id, asks }, option }: Words, names: LimeNames): LimeQuestion {
  const relevance = asks.kind === "one" ? `${refOf(id, names)} == "${codeIn(asks.options, option.code)}"` : ticked(option.variable!, names);
  return question(names.questions.get(variable)!, "S", option.label, { relevance, mandatory: option.specifyRequired === true });
}
