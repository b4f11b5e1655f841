import assert from "node:assert/strict";
import type { CompletionItem } from "vscode-languageserver-types";
import { check } from "../../../server/src/checks/index.ts";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { fileName } from "../../../server/src/services/completion/templates.ts";
import { desk } from "../../support/desk.ts";
import { completionsAt, edited, programOf, snippetText } from "../../support/editor.ts";
import { findingsIn, inWords } from "../../support/findings.ts";
import { uncursor } from "../../support/markers.ts";

const templates = ["ukur-gap", "ukur-performance", "ukur-model", "ukur-translation"];

async function offered(marked: string, locale = "en"): Promise<CompletionItem[]> {
  return completionsAt(marked, {}, undefined, { speech: languageOf(locale) });
}

/** The text when a template is accepted and nothing of it is changed. */
async function accepted(marked: string, label: string, locale = "en"): Promise<string> {
  const item = (await offered(marked, locale)).find((each) => each.label === label)!;
  return edited(uncursor(marked).text, [
    { ...item.textEdit!, newText: snippetText(item.textEdit!.newText) } as never,
    ...(item.additionalTextEdits ?? []),
  ]);
}

describe("the templates of files", () => {
  it("come first in a file that declares nothing", async () => {
    for (const marked of ["<|>", "// Our survey\n\n<|>", "import scales\n\n<|>", "ukur<|>"]) {
      assert.deepEqual((await offered(marked)).map(({ label }) => label).slice(0, 4), templates, marked);
    }
  });

  it("are nowhere else", async () => {
    for (const marked of [
      desk("<|>"),
      desk('term t "<|>"'),
      desk('dimension d "D" { <|> }'),
      `${desk("")}\n<|>`,
      "import <|>",
      "instrument x <|>",
    ]) {
      assert.deepEqual(
        (await offered(marked)).filter(({ label }) => templates.includes(label)),
        [],
        marked,
      );
    }
  });

  for (const locale of ["en", "id"]) {
    for (const label of templates.slice(0, 3)) {
      it(`${label} has nothing wrong in it, in ${locale}`, async () => {
        for (const marked of ["<|>", "import scales\n\n<|>", "\n\n<|>"]) {
          const program = await programOf(await accepted(marked, label, locale));
          const found = inWords(check(program)).map(({ code, message }) => `${code}: ${message}`);
          assert.deepEqual(
            marked.includes("import") && label === "ukur-model" ? found.filter((each) => !each.startsWith("unused-import")) : found,
            [],
          );
        }
      });
    }
  }

  it("are in the language of the editor", async () => {
    assert.match(await accepted("<|>", "ukur-gap", "id"), /languages id\n[^]*Menurut pengalaman saya, \{service\}…/);
    assert.match(await accepted("<|>", "ukur-gap"), /languages en\n[^]*In my experience, \{service\}…/);
    assert.equal(
      (await offered("<|>", "id"))[0]!.detail,
      "Satu instrumen utuh: setiap butir ditanyakan dua kali, dan selisih kedua jawabannya",
    );
  });

  it("have a translation that fits a file", async () => {
    const instrument = (await accepted("<|>", "ukur-gap"))
      .replace("import scales", 'import scales\nimport "./desk.id.ukur"')
      .replace("languages en", "languages en, id");
    const found = await findingsIn(instrument, {
      "desk.id.ukur": (await accepted("<|>", "ukur-translation")).replace(/\n\s*\n/, '\n  service "layanan kami"\n'),
    });
    assert.deepEqual(
      found.filter(({ severity }) => severity === "error"),
      [],
    );
  });

  it("are called what the file is called", async () => {
    assert.match(await accepted("<|>", "ukur-performance"), /^instrument desk "/m);
    for (const [path, name] of [
      ["/a/our-survey 2.ukur", "our_survey_2"],
      ["/a/desk.id.ukur", "desk_id"],
      ["/a/2026.ukur", "my_survey"],
      ["untitled://Untitled-1", "my_survey"],
      ["/a/été.ukur", "t"],
    ] as const) {
      assert.equal(fileName(path), name);
    }
  });
});
