/** Stubs for the texts that a language lacks. */

import type { CodeAction } from "vscode-languageserver-types";
import type * as ast from "../../language/ast.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type * as s from "../../semantics/symbols.ts";
import { eachText, writtenKey } from "../../semantics/texts.ts";
import { message } from "../../messages/message.ts";
import { eolOf, insertion, instrumentsAt, quoted, say, textEdits, touches, sameAs, type ActionMaker, type ActionScene } from "./action.ts";

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
  const lines: string[] = [];
  const translated = scene.program.translations.of(instrument).get(language);
  eachText(instrument, (text, first, second) => {
    if (first === "" || translated?.has(text)) return;
    lines.push(`${quotedKey(writtenKey(first, second))} ${quoted(`[${language}] ${text.value}`)}`);
  });
  if (lines.length === 0) return [];
  const found = translationOf(scene, instrument.name, language);
  const file = found?.file ?? scene.file;
  const { text } = file.parsed;
  const eol = eolOf(text);
  const indented = lines.map((line) => `  ${line}${eol}`).join("");
  const finding = scene.findings.find(({ code, span }) => code === "translation-missing" && touches(span, scene.span));
  const edit = (offset: number, newText: string): CodeAction => ({
    title: say(scene, message("actions.addStubs", { count: lines.length, language })),
    kind: "quickfix",
    edit: { changes: { [scene.uriOf(file.parsed.file)]: textEdits(file, [insertion(offset, newText)]) } },
    ...(finding ? sameAs(scene, finding) : {}),
  });
  if (found) {
    const closing = found.decl.end - 1;
    if (text.charAt(closing) !== "}") return [];
    const lineStart = text.slice(0, closing).trimEnd().length;
    return [edit(lineStart, eol + indented.trimEnd())];
  }
  const title = instrument.decl.text ? ` ${quoted(`[${language}] ${instrument.decl.text.value}`)}` : "";
  const gap = text.endsWith("\n") ? eol : eol + eol;
  return [edit(text.length, `${gap}translation ${language} of ${instrument.name}${title} {${eol}${indented}}${eol}`)];
}

/** A band's label is a key of two parts, of which the second may be any text. */
function quotedKey(key: string): string {
  const dot = key.indexOf(".");
  const part = key.slice(dot + 1);
  return dot < 0 || /^\w+$/.test(part) ? key : `${key.slice(0, dot)}.${quoted(part)}`;
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
