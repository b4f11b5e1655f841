/** A question's own answers taken out, for other questions to use. */

import { print, printPart, settingAt, type Written } from "../../language/print.ts";
import type * as ast from "../../language/ast.ts";
import { aboveDoc } from "../../semantics/imports.ts";
import { message } from "../../messages/message.ts";
import { action, insertion, instrumentsAt, touches, type ActionMaker } from "./action.ts";

/** The answers of a question become a list of choices, and where their codes follow each other, a scale. */
export const extract: ActionMaker = (scene) =>
  instrumentsAt(scene).flatMap((instrument) => {
    const above = aboveDoc(scene.file.parsed, instrument.decl.start);
    const setting = settingAt(scene.file.parsed.text, instrument.decl.start);
    const { indent, eol } = setting;
    return instrument.questions
      .filter(({ span }) => touches(span, scene.span))
      .flatMap(({ name, decl, type: bound }) => {
        const { text, type } = decl;
        if (type === undefined || !("options" in type) || type.options.length === 0 || bound === undefined) return [];
        const { options } = type;
        const free = (base: string): string =>
          [base, `${base}2`, `${base}3`].find((each) => scene.file.scope.get(each) === undefined) ?? `${base}4`;
        const extracted = (
          title: "actions.extractChoices" | "actions.extractScale",
          declared: Written<ast.Choices | ast.Scale>,
          instead: Written<ast.QuestionType>,
        ) =>
          action(scene, "refactor.extract", message(title), [
            insertion(above, print(declared, setting) + eol + eol + indent),
            { span: { start: type.start, end: type.end }, newText: printPart("questionType", instead) },
          ]);
        const list = free(`${name}_list`);
        const choices = extracted("actions.extractChoices", { kind: "choices", name: list, text, options }, { type: type.type, list });
        const codes = options.filter((option) => !option.missing).map(({ code }) => code?.value ?? Number.NaN);
        const follows = codes.length > 1 && codes.every((code, i) => i === 0 || code === codes[i - 1]! + 1);
        const simple = options.every((option) => !option.specify && !option.exclusive && option.label && option.code);
        if (type.type !== "one" || !follows || !simple) return [choices];
        const scale = free(`${name}_scale`);
        const points = options.map(({ code, label, missing }) => ({ code, label, na: missing }));
        const range = { lo: codes[0]!, hi: codes.at(-1)! };
        return [choices, extracted("actions.extractScale", { kind: "scale", name: scale, text, range, points }, { type: "scale", scale })];
      });
  });
