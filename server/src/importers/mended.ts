/** Conditions that the checker refuses: a page that nobody could see, or that looks at what is not asked before it. */

import { check } from "../checks/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
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
    const members = (instrument.instrument.members ?? []).flatMap((member): Written<ast.InstrumentMember>[] => {
      const name = "name" in member && typeof member.name === "string" ? member.name : undefined;
      if (name === undefined || !wrong.has(name)) return [member];
      if (member.kind === "score") {
        gathering.lose("calc", name, print(member));
        return [];
      }
      if (member.kind !== "page" || member.when === undefined) return [member];
      gathering.lose("question-level-condition", (made.sources.get(name) ?? [name]).join(", "), printPart("condition", member.when));
      return [{ ...member, when: undefined }];
    });
    instrument = { ...instrument, instrument: { ...instrument.instrument, members } };
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

/** The names of pages and scores in which there are errors. */
function membersWith(text: string, errors: readonly Diagnostic[]): ReadonlySet<string> {
  const { tree } = parse(text, "imported.ukur");
  const names = new Set<string>();
  for (const decl of tree.declarations) {
    if (decl.kind !== "instrument") continue;
    for (const member of decl.members) {
      if ((member.kind !== "page" && member.kind !== "score") || !member.name) continue;
      if (errors.some(({ span }) => span.start >= member.start && span.end <= member.end)) names.add(member.name.text);
    }
  }
  return names;
}
