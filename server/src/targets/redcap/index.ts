/** REDCap: a data dictionary that a project loads. */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Target, TargetResult } from "../target.ts";
import { exportsOf } from "./exports.ts";
import { fieldsOf, type Field } from "./fields.ts";

export const redcap: Target = {
  id: "redcap",
  title: "REDCap",
  exports: exportsOf,
  compile(instrument, options): TargetResult {
    const { form, fields, losses } = fieldsOf(instrument, options);
    const rows = fields.map((field) => row(field, form));
    return {
      files: [
        { suffix: ".redcap.csv", content: stringify([header, ...rows], { quoted: true, quoted_empty: false, record_delimiter: "\n" }) },
      ],
      losses,
    };
  },
};

/** The columns, exactly as REDCap wants them, in this order. */
export const header: readonly string[] = [
  "Variable / Field Name",
  "Form Name",
  "Section Header",
  "Field Type",
  "Field Label",
  "Choices, Calculations, OR Slider Labels",
  "Field Note",
  "Text Validation Type OR Show Slider Number",
  "Text Validation Min",
  "Text Validation Max",
  "Identifier?",
  "Branching Logic (Show field only if...)",
  "Required Field?",
  "Custom Alignment",
  "Question Number (surveys only)",
  "Matrix Group Name",
  "Matrix Ranking?",
  "Field Annotation",
];

function row(field: Field, form: string): string[] {
  return [
    field.name,
    form,
    unlikeFormula(field.header),
    field.type,
    unlikeFormula(field.label),
    field.type === "slider" ? unlikeFormula(field.choices) : (field.choices ?? ""),
    unlikeFormula(field.note),
    field.validation ?? "",
    field.min ?? "",
    field.max ?? "",
    "",
    field.branching ?? "",
    field.required ? "y" : "",
    "",
    "",
    field.matrix ?? "",
    field.ranking ? "y" : "",
    field.annotation ?? "",
  ];
}

/**
 * A spreadsheet, in which data dictionaries are often looked over, takes a cell that begins like this for a formula, and an author's text would
 * run as one. REDCap shows the same sign. The other columns begin with our own words, or with a code and its comma, which is no formula; but what
 * stands at a slider is the author's alone.
 */
function unlikeFormula(text = ""): string {
  return text.replace(/^[=+\-@\t\r]/, (sign) => `&#${sign.charCodeAt(0)};`);
}
