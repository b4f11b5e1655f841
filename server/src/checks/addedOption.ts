import type { Fix } from "../diagnostics/diagnostic.ts";
import { message } from "../messages/message.ts";
import type { Report } from "../semantics/report.ts";
import type { OptionSymbol, QuestionSymbol } from "../semantics/symbols.ts";
import { optionsOf } from "../semantics/questionKinds.ts";

/**
 * The repair that adds an option to those of a question, where these stand in the file that is checked.
 *
 * @param after the option behind which it is put
 */
export function addedOption(
  question: QuestionSymbol,
  { name, label, clause }: { readonly name: string; readonly label: string; readonly clause?: "missing" | "specify" | "exclusive" },
  { file, source }: Report,
  after: OptionSymbol | undefined = optionsOf(question).at(-1),
): readonly Fix[] {
  const { type } = question;
  if (!after || !type || !("options" in type) || (type.list && type.list.file !== file)) return [];
  const codes = new Set(type.options.map(({ code }) => code));
  const names = new Set(type.options.map((option) => option.name));
  let code = clause === "missing" ? 98 : 1 + Math.max(0, ...type.options.flatMap((option) => (option.decl.missing ? [] : option.code)));
  while (codes.has(code)) code++;
  const free = names.has(name) ? `${name}_${code}` : name;
  const { start, end } = after.decl;
  const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const written = `${free} ${code} ${JSON.stringify(label)}${clause ? ` ${clause}` : ""}`;
  const newText = before.trim() === "" ? `\n${before}${written}` : ` ${written}`;
  return [{ title: message("fixes.addOption", { label }), edits: [{ span: { start: end, end }, newText }], isGuess: true }];
}
