import assert from "node:assert/strict";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { check } from "../../server/src/checks/index.ts";
import { readConfiguration } from "../../server/src/configuration/read.ts";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { groupedBy } from "../../server/src/semantics/grouped.ts";
import type { Program } from "../../server/src/semantics/program.ts";
import { namesIn } from "../../server/src/semantics/references.ts";
import type { TopSymbol } from "../../server/src/semantics/symbols.ts";
import { configurationName, configurationsFor } from "../../server/src/workspace/configurations.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import { Workspace } from "../../server/src/workspace/workspace.ts";
import { inMemory } from "../support/findings.ts";

const root = "/project";

/** Files that hold on to each other in every way: imports, translations from both sides, mappings, a circle when one is edited. */
const start: Readonly<Record<string, string>> = {
  "scales.ukur":
    'scale ease "Ease" 1..3 {\n  1 "Hard"\n  2 "So so"\n  3 "Easy"\n}\ntranslation id of ease "Kemudahan" {\n  1 "Sulit"\n  2 "Sedang"\n  3 "Mudah"\n}\n',
  "model.ukur":
    'import servqual\nmodel own "Own" {\n  dimension care "Care" {\n    polite "Politeness"\n  }\n}\nmapping own to servqual {\n  care near empathy\n}\n',
  "a.ukur":
    'import "./scales.ukur"\nimport "./model.ukur"\nimport "./a.id.ukur"\ninstrument a "A" {\n  languages en, id\n  measures own\n  battery p "How was it?" scale ease code P\n  dimension care {\n    C1 "They are polite" covers polite\n  }\n  score result "Result" = mean(p)\n}\n',
  "a.id.ukur": 'translation id of a "A, bahasa" {\n  p "Bagaimana?"\n  C1 "Mereka sopan"\n  result "Hasil"\n}\n',
  "b.ukur": 'import "./scales.ukur"\ninstrument b "B" {\n  languages en, id\n  question q "Was it easy?" scale ease\n}\n',
  "b.id.ukur": 'import "./b.ukur"\ntranslation id of b "B, bahasa" {\n  q "Mudahkah?"\n}\n',
  "desk.ukur": sampleTexts["desk/desk.ukur"]!,
  "desk.id.ukur": sampleTexts["desk/desk.id.ukur"]!,
};
const names = Object.keys(start);

/** What the people of the project may decide, from one edit to the next. */
const decisions = ["{}", '{ "profile": "teaching" }', "{ faulty"] as const;

type Edit =
  | { readonly kind: "decide"; readonly text: string | undefined }
  | { readonly kind: "text"; readonly file: string; readonly at: number; readonly length: number; readonly insert: string }
  | { readonly kind: "restore" | "remove" | "close"; readonly file: string };

const file = fc.constantFrom(...names);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("text" as const),
      file,
      at: fc.nat(),
      length: fc.nat({ max: 25 }),
      insert: fc.constantFrom(
        "",
        "",
        "x",
        "}",
        '"',
        "\n",
        ' translation id of b "Dua" {\n}\n',
        ' import "./b.ukur"\n',
        ' scale ease "E" 1..2 {\n}\n',
        " translation id of agree5 {\n}\n",
        " mapping servqual to own {\n}\n",
        " mapping own to servqual {\n}\n",
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("restore" as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("remove" as const, "close" as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("decide" as const), text: fc.constantFrom(...decisions, undefined) }) },
);

/** All that can be seen of the programs, file by file: the findings, what is translated, and what names stand for. */
function seen(workspace: Workspace): unknown {
  const files = [...workspace.projects].flatMap(({ root: folder, program, findings }) =>
    [...program.files].map(([path, { symbols }]) => ({
      folder,
      path,
      findings: findings.get(path),
      names: namesIn(program, path).map(({ span, symbol }) => [span.start, span.end, symbol?.file, symbol?.nameSpan.start, symbol?.kind]),
      symbols: symbols.map((symbol) => ({
        name: symbol.name,
        translations: path.startsWith("library:") ? [] : translated(program, symbol),
      })),
    })),
  );
  // Files of the library are in many programs.
  const byPath = new Map(files.map((each) => [each.path, each]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function translated(program: Program, symbol: TopSymbol): unknown {
  return [...program.translations.of(symbol)].map(([language, texts]) => [
    language,
    [...texts].map(([source, { text, file: from }]) => [source.start, source.value, text.value, from]).sort(),
  ]);
}

/** The findings of all files of the folder as one program, as the command line has it. */
async function foundAtOnce(disk: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const fileSystem = inMemory(disk);
  const paths = Object.keys(disk).filter((path) => path.endsWith(".ukur"));
  const program = await loadProgram(paths.sort(), { fileSystem, root, library: libraryTexts });
  const configured = await configurationsFor(program.files.keys(), { fileSystem, root, reader: async () => readConfiguration });
  return groupedBy(check(program, configured.of), ({ file: found }) => found);
}

describe("a workspace after any edits", () => {
  it("is what a new one makes of the same texts", () =>
    fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const disk: Record<string, string> = Object.fromEntries(names.map((name) => [`${root}/${name}`, start[name]!]));
        const open = new Map<string, string>();
        const workspace = new Workspace(inMemory(disk), libraryTexts);
        workspace.setFolders([root], Object.keys(disk));
        await workspace.build();
        for (const each of edits) {
          const path = `${root}/${each.kind === "decide" ? configurationName : each.file}`;
          if (each.kind === "decide") {
            if (each.text === undefined) delete disk[path];
            else disk[path] = each.text;
            workspace.configurationsChanged();
          } else if (each.kind === "text") {
            const text = open.get(path) ?? disk[path] ?? "";
            const start = each.at % (text.length + 1);
            const end = Math.min(text.length, start + each.length);
            const edited = text.slice(0, start) + each.insert + text.slice(end);
            workspace.setText(path, edited, open.has(path) ? [{ start, end, newLength: each.insert.length }] : undefined);
            open.set(path, edited);
          } else if (each.kind === "restore") {
            disk[path] = start[each.file]!;
            workspace.fileChanged(path, true);
            if (open.has(path)) workspace.setText(path, disk[path]);
            if (open.has(path)) open.set(path, disk[path]);
          } else if (each.kind === "remove") {
            delete disk[path];
            workspace.fileChanged(path, false);
          } else if (open.delete(path)) workspace.close(path);
          if (edits.length % 2 === 0) await workspace.buildOpen();
          await workspace.build();

          const fresh = new Workspace(inMemory(disk), libraryTexts);
          fresh.setFolders(
            [root],
            Object.keys(disk).filter((name) => name.endsWith(".ukur")),
          );
          for (const [opened, text] of open) fresh.setText(opened, text);
          await fresh.build();
          assert.deepEqual(seen(workspace), seen(fresh));
          const found = await foundAtOnce({ ...disk, ...Object.fromEntries(open) });
          for (const { program, findings } of workspace.projects)
            for (const name of program.files.keys())
              if (!name.startsWith("library:")) assert.deepEqual(findings.get(name), found.get(name), name);
        }
      }),
      { numRuns: +(process.env["RUNS"] ?? draws(25, 200)) },
    ));
});
