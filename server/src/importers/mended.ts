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
    const wrong = membersWith(files[main]!, errors);
    if (wrong.size === 0) break;
    const allowed = <Node extends object>(node: Node, codes: ReadonlySet<Code>): Node => ({
      ...node,
      allows: [...codes].map((code) => ({ code, because: asFound })),
    });
    const declarations = (instrument.declarations ?? []).map((each) => {
      const codes = each.kind === "scale" || each.kind === "choices" ? wrong.get(String(each.name)) : undefined;
      return codes ? allowed(each, codes) : each;
    });
    const members = (instrument.instrument.members ?? []).flatMap((member): Written<ast.InstrumentMember>[] => {
      const name = "name" in member && typeof member.name === "string" ? member.name : undefined;
      if (name === undefined || !wrong.has(name)) return [member];
      const codes = wrong.get(name)!;
      if (member.kind === "question" || member.kind === "battery" || member.kind === "dimension") return [allowed(member, codes)];
      if (member.kind === "score") {
        gathering.lose("calc", name, print(member));
        return [];
      }
      if (member.kind !== "page" || member.when === undefined) return [member];
      gathering.lose("question-level-condition", (made.sources.get(name) ?? [name]).join(", "), printPart("condition", member.when));
      return [{ ...member, when: undefined }];
    });
    instrument = { ...instrument, declarations, instrument: { ...instrument.instrument, members } };
  }
  return instrument;
}

async function errorsIn(files: Readonly<Record<string, string>>, main: string): Promise<readonly Diagnostic[]> {
  const fileSystem: FileSystem = {
    read: async (path) => {
      const text = files[path.slice(root.length + 1)];
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    },
    realPath: async (path) => path,
  };
  const program = await loadProgram([`${root}/${main}`], { fileSystem, root, library: libraryTexts });
  return check(program).filter(({ severity, file }) => severity === "error" && file === `${root}/${main}`);
}

/** The names of declarations with errors that can go with a part of them, or that can be allowed, with the codes of these. */
function membersWith(text: string, errors: readonly Diagnostic[]): ReadonlyMap<string, ReadonlySet<Code>> {
  const { tree } = parse(text, "imported.ukur");
  const found = new Map<string, Set<Code>>();
  const all = tree.declarations.flatMap((decl): readonly (ast.Declaration | ast.InstrumentMember)[] =>
    decl.kind === "instrument" ? decl.members : [decl],
  );
  for (const member of all) {
    if (!("name" in member) || !member.name) continue;
    for (const { code, span } of errors) {
      if (span.start < member.start || span.end > member.end) continue;
      if (member.kind !== "page" && member.kind !== "score" && !catalogue[code].allowable) continue;
      const codes = found.get(member.name.text) ?? new Set();
      found.set(member.name.text, codes.add(code));
    }
  }
  return found;
}
