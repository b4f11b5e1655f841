/** What the checker refuses: conditions under which nobody could see a page, which go, and labels that were found as they are, which are allowed. */

import { check } from "../checks/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import { parse } from "../language/parse.ts";
import { print, printPart, type Written } from "../language/print.ts";
import { printFiles, type MadeInstrument } from "../language/printFiles.ts";
import { libraryTexts } from "../library/texts.ts";
import { loadProgram } from "../workspace/load.ts";
import type { FileSystem } from "../workspace/fileSystem.ts";
import type { Gathering } from "./gathering.ts";
import type { Made } from "./steps/instrument.ts";

/** How often a file is looked at: each time some conditions have gone. */
const mostRounds = 5;

/** Why what would be an error is left as it was found. */
const asFound = "It is so in the source.";

/** What goes with the condition that it is in. */
const ofConditions = new Set<Code>(["condition-contradiction", "question-unreachable"]);

/** A folder that nobody has. */
const root = "/imported";

/** The instrument without the conditions and scores that are errors, which are losses. */
export async function mended(made: Made, gathering: Gathering): Promise<MadeInstrument> {
  let { instrument } = made;
  for (let round = 0; round < mostRounds; round++) {
    const files = printFiles(made.name, instrument);
    const main = `${made.name}.ukur`;
    const errors = await errorsIn(files, main);
    if (errors.length === 0) break;
    const { tree } = parse(files[main]!, main);
    const unmet = conditionsWith(tree, errors);
    const wrong = membersWith(tree, errors);
    if (wrong.size === 0 && unmet.size === 0 && !partsAreWrong(tree, errors)) break;
    const loses = ({ name, when }: Written<ast.Question> | Written<ast.Item> | Written<ast.Note>): boolean => {
      if (when === undefined || !unmet.has(String(name))) return false;
      gathering.lose("question-level-condition", String(name), printPart("condition", when));
      return true;
    };
    const without = (each: Written<ast.InstrumentMember>): Written<ast.InstrumentMember> => {
      if (each.kind === "random") return { ...each, members: (each.members ?? []).map(page) };
      if (each.kind === "note") return loses(each) ? { ...each, when: undefined } : each;
      if (each.kind === "question") return withParts(loses(each) ? { ...each, when: undefined } : each, tree, errors, gathering);
      return each.kind === "dimension" ? withItems(each, (item) => (loses(item) ? { ...item, when: undefined } : item)) : each;
    };
    const page = (each: Written<ast.Page>): Written<ast.Page> => {
      const name = String(each.name);
      if (each.when === undefined || !wrong.has(name)) return each;
      gathering.lose("question-level-condition", (made.sources.get(name) ?? [name]).join(", "), printPart("condition", each.when));
      return { ...each, when: undefined };
    };
    const allowed = <Node extends object>(node: Node, codes: ReadonlySet<Code>): Node => ({
      ...node,
      allows: [...codes].map((code) => ({ code, because: asFound })),
    });
    const declarations = (instrument.declarations ?? []).map((each) => {
      const codes = each.kind === "scale" || each.kind === "choices" ? wrong.get(String(each.name)) : undefined;
      return codes ? allowed(each, codes) : each;
    });
    const members = (instrument.instrument.members ?? []).flatMap((each): Written<ast.InstrumentMember>[] => {
      const member = without(each);
      const name = "name" in member && typeof member.name === "string" ? member.name : undefined;
      if (name === undefined || !wrong.has(name)) return [member];
      const codes = wrong.get(name)!;
      if (member.kind === "question" || member.kind === "battery" || member.kind === "dimension") return [allowed(member, codes)];
      if (member.kind === "score") {
        gathering.lose("calc", name, print(member));
        return [];
      }
      return [member.kind === "page" ? page(member) : member];
    });
    instrument = { ...instrument, declarations, instrument: { ...instrument.instrument, members } };
  }
  return instrument;
}

/** The errors of the instrument itself. What translates it has none of these, and is not read. */
async function errorsIn(files: Readonly<Record<string, string>>, main: string): Promise<readonly Diagnostic[]> {
  const fileSystem: FileSystem = {
    read: async (path) => {
      const name = path.slice(root.length + 1);
      return Object.hasOwn(files, name) ? { kind: "text", text: name === main ? files[main]! : "" } : { kind: "missing" };
    },
    realPath: async (path) => path,
  };
  const program = await loadProgram([`${root}/${main}`], { fileSystem, root, library: libraryTexts });
  return check(program).filter(({ severity, file }) => severity === "error" && file === `${root}/${main}`);
}

/** A dimension with other items. */
function withItems(dimension: Written<ast.Dimension>, change: (item: Written<ast.Item>) => Written<ast.Item>): Written<ast.Dimension> {
  const members = (dimension.members ?? []).map((member) => (member.kind === "item" ? change(member) : withItems(member, change)));
  return { ...dimension, members };
}

/** A question without those rules, conditions of options and limits that are errors. */
function withParts(
  question: Written<ast.Question>,
  { declarations }: ast.SourceTree,
  errors: readonly Diagnostic[],
  gathering: Gathering,
): Written<ast.Question> {
  const name = String(question.name);
  const read = declarations
    .flatMap((decl) => (decl.kind === "instrument" ? decl.members : []))
    .find((member): member is ast.Question => member.kind === "question" && member.name?.text === name);
  const isWrong = ({ start, end }: ast.Span): boolean => errors.some(({ span }) => span.start >= start && span.end <= end);
  let changed = question;
  if (read?.checks.some(isWrong)) {
    const checks = (question.checks ?? []).filter((check, at) => {
      const isOut = read.checks[at] !== undefined && isWrong(read.checks[at]);
      if (isOut) gathering.lose("validation", name, printPart("condition", check.rule!));
      return !isOut;
    });
    changed = { ...changed, checks };
  }
  const [made, type] = [question.type, read?.type];
  if (made && type && "options" in made && "options" in type && type.options.some(({ when }) => when && isWrong(when))) {
    const options = (made.options ?? []).map((option, at) => {
      const when = type.options[at]?.when;
      if (!when || !isWrong(when)) return option;
      gathering.lose("option-condition", name, printPart("condition", option.when!));
      return { ...option, when: undefined };
    });
    changed = { ...changed, type: { ...made, options } };
  }
  return changed;
}

/** The names of questions, items and notes with errors in their conditions. */
function conditionsWith({ declarations }: ast.SourceTree, errors: readonly Diagnostic[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (member: ast.InstrumentMember | ast.Item): void => {
    if (member.kind === "dimension") for (const inner of member.members) look(inner);
    if ((member.kind !== "question" && member.kind !== "item" && member.kind !== "note") || !member.when || !member.name) return;
    const { start, end } = member.when;
    if (errors.some(({ span }) => span.start >= start && span.end <= end)) found.add(member.name.text);
  };
  for (const decl of declarations) if (decl.kind === "instrument") for (const member of decl.members) look(member);
  return found;
}

function partsAreWrong({ declarations }: ast.SourceTree, errors: readonly Diagnostic[]): boolean {
  return declarations.some(
    (decl) =>
      decl.kind === "instrument" &&
      decl.members.some((member) => member.kind === "question" && errors.some(({ span }) => isOfPart(member, span))),
  );
}

/** Whether a place lies in a rule or in the condition of an option, which goes by itself. */
function isOfPart({ checks, type }: ast.Question, { start, end }: ast.Span): boolean {
  const parts = [...checks, ...(type && "options" in type ? type.options.flatMap(({ when }) => when ?? []) : [])];
  return parts.some((part) => start >= part.start && end <= part.end);
}

/** The names of declarations with errors that can go with a part of them, or that can be allowed, with the codes of these. */
function membersWith(tree: ast.SourceTree, errors: readonly Diagnostic[]): ReadonlyMap<string, ReadonlySet<Code>> {
  const found = new Map<string, Set<Code>>();
  const all = tree.declarations.flatMap((decl): readonly (ast.Declaration | ast.InstrumentMember)[] =>
    decl.kind === "instrument"
      ? decl.members.flatMap((member): readonly ast.InstrumentMember[] => (member.kind === "random" ? member.members : [member]))
      : [decl],
  );
  for (const member of all) {
    if (!("name" in member) || !member.name) continue;
    for (const { code, span } of errors) {
      if (span.start < member.start || span.end > member.end) continue;
      if (member.kind === "question" && isOfPart(member, span)) continue;
      if (member.kind !== "page" && member.kind !== "score" && (!catalogue[code].allowable || ofConditions.has(code))) continue;
      const codes = found.get(member.name.text) ?? new Set();
      found.set(member.name.text, codes.add(code));
    }
  }
  return found;
}
