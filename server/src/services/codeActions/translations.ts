/** Stubs for the texts that a language lacks. */

import type { CodeAction } from "vscode-languageserver-types";
import type * as ast from "../../language/ast.ts";
import { eolOf } from "../../language/lines.ts";
import * as make from "../../language/make.ts";
import { print, printPart, settingAt, type Written } from "../../language/print.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type * as s from "../../semantics/symbols.ts";
import { eachText, keyOf } from "../../semantics/texts.ts";
import { message } from "../../messages/message.ts";
import {
  below,
  insertion,
  instrumentsAt,
  sameAs,
  say,
  textEdits,
  touches,
  type ActionMaker,
  type ActionScene,
  type Change,
} from "./action.ts";

/**
 * At the languages of an instrument: an entry for each text that has no translation, in the translation that is there already, or in a
 * new one. A stub is the original text after the language's tag, so that it is seen to be one and its terms are right.
 */
export const translationStubs: ActionMaker = (scene) =>
  instrumentsAt(scene).flatMap((instrument) => {
    const place = instrument.decl.members.find((member) => member.kind === "names" && member.keyword === "languages");
    if (!touches(place ?? instrument.nameSpan, scene.span) && !touches(instrument.nameSpan, scene.span)) return [];
    return instrument.languages.slice(1).flatMap((language) => stubs(scene, instrument, language));
  });

function stubs(scene: ActionScene, instrument: s.InstrumentSymbol, language: string): CodeAction[] {
  const entries: Written<ast.TranslationEntry>[] = [];
  const stub = (text: ast.Str): string => `[${language}] ${text.value}`;
  const translated = scene.program.translations.of(instrument).get(language);
  eachText(instrument, (text, first, second) => {
    if (first === "" || translated?.has(text)) return;
    entries.push(make.entry(stub(text), ...keyOf(first, second)));
  });
  if (entries.length === 0) return [];
  const found = translationOf(scene, instrument.name, language);
  const file = found?.file ?? scene.file;
  const { text } = file.parsed;
  const eol = eolOf(text);
  const finding = scene.findings.find(({ code, span }) => code === "translation-missing" && touches(span, scene.span));
  const edit = (change: Change): CodeAction => ({
    title: say(scene, message("actions.addStubs", { count: entries.length, language })),
    kind: "quickfix",
    edit: { changes: { [scene.uriOf(file.parsed.file)]: textEdits(file, [change]) } },
    ...(finding ? sameAs(scene, finding) : {}),
  });
  if (found) {
    const closing = found.decl.end - 1;
    if (text.charAt(closing) !== "}") return [];
    const setting = settingAt(file.parsed.text, found.decl.start, "  ");
    const end = text.slice(0, closing).trimEnd().length;
    const last = text.slice(end, closing).includes("\n") ? "" : eol;
    return [edit(below(end, printPart("translationEntry", entries, setting) + last, setting))];
  }
  const title = instrument.decl.text && stub(instrument.decl.text);
  const made = print({ kind: "translation", language, of: instrument.name, text: title, entries }, { eol });
  return [edit(insertion(text.length, (text.charAt(text.length - 1) === "\n" ? eol : eol + eol) + made + eol))];
}

/** The translation of a declaration that can be added to: in this file, or in one that it imports. */
function translationOf(
  { program, file }: ActionScene,
  name: string,
  language: string,
): { file: BoundFile; decl: ast.Translation } | undefined {
  const files = [file, ...file.parsed.imports.flatMap((each) => program.files.get(each.file) ?? [])];
  for (const each of files) {
    if (each.parsed.file.startsWith("library:")) continue;
    const decl = each.parsed.tree.declarations.find(
      (one) => one.kind === "translation" && one.of?.text === name && one.language?.text === language,
    );
    if (decl?.kind === "translation") return { file: each, decl };
  }
  return undefined;
}
