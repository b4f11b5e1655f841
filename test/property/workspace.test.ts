import assert from "node:assert/strict";
import fc from "fast-check";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { namesIn } from "../../server/src/semantics/references.ts";
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

type Edit =
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
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("restore" as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("remove" as const, "close" as const), file }) },
);

/** All that can be seen of the programs: the findings, what is translated, and what names stand for. */
function seen(workspace: Workspace): unknown {
  return [...workspace.projects].map(({ root: folder, program, findings }) => ({
    folder,
    findings: [...findings],
    files: [...program.files].map(([path, { symbols }]) => ({
      path,
      names: namesIn(program, path).map(({ span, symbol }) => [span.start, span.end, symbol?.file, symbol?.nameSpan.start, symbol?.kind]),
      symbols: symbols.map((symbol) => ({
        name: symbol.name,
        translations: [...program.translations.of(symbol)].map(([language, texts]) => [
          language,
          [...texts].map(([source, { text, file: from }]) => [source.start, source.value, text.value, from]).sort(),
        ]),
      })),
    })),
  }));
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
          const path = `${root}/${each.file}`;
          if (each.kind === "text") {
            const text = open.get(path) ?? disk[path] ?? "";
            const at = each.at % (text.length + 1);
            open.set(path, text.slice(0, at) + each.insert + text.slice(at + each.length));
            workspace.setText(path, open.get(path)!);
          } else if (each.kind === "restore") {
            disk[path] = start[each.file]!;
            workspace.fileChanged(path, true);
            if (open.has(path)) workspace.setText(path, disk[path]);
            if (open.has(path)) open.set(path, disk[path]);
          } else if (each.kind === "remove") {
            delete disk[path];
            workspace.fileChanged(path, false);
          } else if (open.delete(path)) workspace.close(path);
          await workspace.build();

          const fresh = new Workspace(inMemory(disk), libraryTexts);
          fresh.setFolders([root], Object.keys(disk));
          for (const [opened, text] of open) fresh.setText(opened, text);
          await fresh.build();
          assert.deepEqual(seen(workspace), seen(fresh));
        }
      }),
      { numRuns: +(process.env["RUNS"] ?? 120) },
    ));
});
