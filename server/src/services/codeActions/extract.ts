/** A question's own answers taken out, for other questions to use. */

import type * as ast from "../../language/ast.ts";
import { aboveDoc } from "../../semantics/imports.ts";
import { message } from "../../messages/message.ts";
import { action, eolOf, indentAt, insertion, instrumentsAt, touches, type ActionMaker } from "./action.ts";

/** The answers of a question become a list of choices, and where their codes follow each other, a scale. */
export const extract: ActionMaker = (scene) => {
  const { text } = scene.file.parsed;
  const eol = eolOf(text);
  return instrumentsAt(scene).flatMap((instrument) => {
    const doc = aboveDoc(scene.file.parsed, instrument.decl.start);
    return instrument.questions
      .filter(({ span }) => touches(span, scene.span))
      .flatMap(({ name, decl, type: bound }) => {
        const { type } = decl;
        if (type === undefined || !("options" in type) || type.options.length === 0 || bound === undefined) return [];
        const { options } = type;
        const open = text.indexOf("{", type.start);
        const free = (base: string): string =>
          [base, `${base}2`, `${base}3`].find((each) => scene.file.scope.get(each) === undefined) ?? `${base}4`;
        const title = decl.text ? ` ${text.slice(decl.text.start, decl.text.end)}` : "";
        const indent = indentAt(text, instrument.decl.start);
        const list = free(`${name}_list`);
        const lines = (rows: readonly string[]) => rows.map((row) => `${indent}  ${row}${eol}`).join("");
        const written = options.map((option) => text.slice(option.start, option.end));
        const choices = action(scene, "refactor.extract", message("actions.extractChoices"), [
          insertion(doc, `choices ${list}${title} {${eol}${lines(written)}${indent}}${eol}${eol}${indent}`),
          { span: { start: open, end: type.end }, newText: list },
        ]);
        const points = options.filter((option) => !option.missing);
        const codes = points.map(({ code }) => code?.value ?? Number.NaN);
        const follows = codes.length > 1 && codes.every((code, i) => i === 0 || code === codes[i - 1]! + 1);
        const simple = options.every((option) => !option.specify && !option.exclusive && option.label && option.code);
        if (type.type !== "one" || !follows || !simple) return [choices];
        const scale = free(`${name}_scale`);
        const row = (option: ast.Option): string =>
          `${option.missing ? "na " : ""}${option.code!.raw} ${text.slice(option.label!.start, option.label!.end)}`;
        return [
          choices,
          action(scene, "refactor.extract", message("actions.extractScale"), [
            insertion(
              doc,
              `scale ${scale}${title} ${codes[0]}..${codes.at(-1)} {${eol}${lines(options.map(row))}${indent}}${eol}${eol}${indent}`,
            ),
            { span: { start: type.start, end: type.end }, newText: `scale ${scale}` },
          ]),
        ];
      });
  });
};
