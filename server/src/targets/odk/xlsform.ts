/** A form as an XLSForm: the workbook that Kobo and ODK Central take, and that people can still edit. */

import type { Text } from "../../instrument/schema.ts";
import type { Loss } from "../../form/loss.ts";
import { cellText, cut, mostLetters, workbookOf, type WorkbookSheet } from "../workbook.ts";
import { message } from "../../messages/message.ts";
import { offeredKey, type Element, type FormLanguage, type OdkForm } from "./elements.ts";
import { imported } from "./rules.ts";
import { joiner } from "./texts.ts";

type Row = Readonly<Record<string, string>>;

/** The workbook of a form, and what its cells cannot hold. */
export function writeXlsForm(form: OdkForm): { readonly content: Uint8Array; readonly losses: readonly Loss[] } {
  const { id, title, version, languages } = form;
  const losses: Loss[] = [];
  const sheets: WorkbookSheet[] = [];
  const changed: { readonly column: string; readonly name: string }[] = [];
  const cell = (row: Row, column: string): string | null => {
    const text = cellText(row[column] ?? "");
    const name = row["name"] ?? row["list_name"] ?? id;
    if (text !== null && isWording(column) && imported(text) !== text) changed.push({ column, name });
    if (text === null || text.length <= mostLetters) return text;
    const on = row["on"] ?? id;
    if (!isWording(column)) {
      losses.push({
        on,
        code: "text-cut",
        message: message("losses.cellLeftOut", { column, name }),
      });
      return null;
    }
    losses.push({
      on,
      code: "text-cut",
      message: message("losses.cellCut", { column, name }),
    });
    return cut(text);
  };
  const sheet = (name: string, columns: readonly string[], rows: readonly Row[]): void => {
    sheets.push({
      name,
      rows: [columns, ...rows.map((row) => columns.map((column) => cell(row, column)))],
      widths: columns.map((column) => (column.includes("::") ? 50 : 18)),
    });
  };
  const texts = (...kinds: readonly string[]): string[] => kinds.flatMap((kind) => languages.map(({ name }) => `${kind}::${name}`));
  const survey = surveyRows(form.children, languages);
  sheet(
    "survey",
    [
      "type",
      "name",
      ...texts("label", "hint"),
      "appearance",
      "required",
      "relevant",
      "constraint",
      ...texts("constraint_message"),
      "calculation",
      ...["choice_filter", "parameters"].filter((column) => survey.some((row) => row[column])),
    ],
    survey,
  );
  const choices = form.lists.flatMap((list) =>
    list.choices.map(({ name, label, offered = "" }): Row => ({
      list_name: list.name,
      on: list.on,
      name,
      ...inLanguages("label", label, languages),
      [offeredKey]: offered,
    })),
  );
  sheet(
    "choices",
    ["list_name", "name", ...texts("label"), ...[offeredKey].filter((column) => choices.some((row) => row[column]))],
    choices,
  );
  const settings = {
    // Read as plain texts by everybody but the importer, which looks for names of questions in every cell.
    form_title: withoutNames(title),
    form_id: id,
    ...(version !== undefined && { version: withoutNames(version) }),
    default_language: languages[0]!.name,
    style: "pages",
    // Several spaces are not made one.
    clean_text_values: "no",
  };
  sheet("settings", Object.keys(settings), [settings]);
  const [first] = changed;
  if (first) losses.push({ on: id, code: "text-changed", message: message("losses.importedTexts", { ...first, count: changed.length }) });
  return { content: workbookOf(sheets), losses };
}

/** Whether people read what a column has. An expression or a word of ODK's is of no use in part. */
function isWording(column: string): boolean {
  return column.includes("::") || column === "form_title";
}

/** Without what would be taken for the name of a question. */
function withoutNames(text: string): string {
  return text.replace(/\$(?=\{)/g, `$&${joiner}`);
}

function surveyRows(elements: readonly Element[], languages: readonly FormLanguage[]): Row[] {
  return elements.flatMap((element): Row[] => {
    const { name, on, type, label, appearance = "", relevant = "" } = element;
    const shared = { name, on, ...inLanguages("label", label, languages), appearance, relevant };
    if (element.type === "group")
      return [{ type: "begin_group", ...shared }, ...surveyRows(element.children, languages), { type: "end_group" }];
    const { list, hint, limits, required, constraint, calculation = "", filter = "", random } = element;
    return [
      {
        type: list === undefined ? type : `${type} ${list}`,
        ...shared,
        ...inLanguages("hint", hint, languages),
        required: required ? "yes" : "",
        constraint: constraint?.expression ?? "",
        ...inLanguages("constraint_message", constraint?.message, languages),
        calculation,
        choice_filter: filter,
        parameters: Object.entries({ ...limits, ...(random && { randomize: "true" }) })
          .map((parameter) => parameter.join("="))
          .join(" "),
      },
    ];
  });
}

/** A text in a column for each language. All columns of texts are of this kind: importers do not take them beside one without a language. */
function inLanguages(kind: string, text: Text | undefined, languages: readonly FormLanguage[]): Row {
  return text === undefined ? {} : Object.fromEntries(languages.map(({ tag, name }) => [`${kind}::${name}`, text[tag] ?? ""]));
}
