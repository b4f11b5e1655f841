import type { Fix } from "../diagnostics/diagnostic.ts";
import { printPart, separatorAt } from "../language/print.ts";
import { message } from "../messages/message.ts";
import type { Report } from "../semantics/report.ts";
import type { OptionSymbol, QuestionSymbol } from "../semantics/symbols.ts";
import { optionsOf } from "../semantics/questionKinds.ts";
import { ofOptions } from "./eachChoice.ts";

/** What the options of a list have already. */
const takenIn = ofOptions((options) => ({
  codes: new Set(options.map(({ code }) => code)),
  names: new Set(options.map(({ name }) => name)),
  greatest: options.reduce((most, { code, decl }) => (decl.missing ? most : Math.max(most, code)), 0),
}));

/**
 * The repair that adds an option to those of a question, where these stand in the file that is checked.
 *
 * @param place the option beside which it is put; without one it comes last
 */
export function addedOption(
  question: QuestionSymbol,
  { name, label, clause }: { readonly name: string; readonly label: string; readonly clause?: "missing" | "specify" | "exclusive" },
  { file, source }: Report,
  place: { readonly before?: OptionSymbol; readonly after?: OptionSymbol } = {},
): readonly Fix[] {
  const { type } = question;
  const beside = place.before ?? place.after ?? optionsOf(question).at(-1);
  if (!beside || !type || !("options" in type) || (type.list && type.list.file !== file)) return [];
  const { codes, names, greatest } = takenIn(type.options);
  let code = clause === "missing" ? 98 : 1 + greatest;
  while (codes.has(code)) code++;
  const free = names.has(name) ? `${name}_${code}` : name;
  const { start, end } = beside.decl;
  const between = separatorAt(source, start);
  const written = printPart("option", { name: free, code, label, ...(clause && { [clause]: true }) });
  const edit = place.before
    ? { span: { start, end: start }, newText: `${written}${between}` }
    : { span: { start: end, end }, newText: `${between}${written}` };
  return [{ title: message("fixes.addOption", { label }), edits: [edit], isGuess: true }];
}
