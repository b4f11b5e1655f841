import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkPage, indonesianPage } from "../../../server/src/diagnostics/checkPage.ts";
import { speakerOf } from "../../../server/src/diagnostics/said.ts";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../../server/src/findings/codes.ts";
import type { Entry, In } from "../../../server/src/findings/entry.ts";
import { indonesian } from "../../../server/src/findings/indonesian.ts";
import type { Part, Parts } from "../../../server/src/messages/message.ts";
import { isLong } from "../../support/extent.ts";
import { findingsIn, type Found } from "../../support/findings.ts";

const entries: Readonly<Record<Code, Entry>> = catalogue;
const indonesianMessage = speakerOf("id", indonesian).message;
const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

/** The texts that a message is filled in with as they are, in whatever depth. */
function textsIn(parts: Parts): string[] {
  const of = (part: Part): string[] => {
    if (typeof part === "string") return [part];
    if (typeof part === "number") return [];
    return "text" in part ? [] : textsIn(part.parts);
  };
  return Object.values(parts).flatMap((part) => (part === undefined ? [] : [part].flat().flatMap((each) => of(each as Part))));
}

/** What a finding says as it is in every language and is prose: neither written in the text, nor a piece of Ukur's language. */
function prose({ code, params }: Found, source: string): string[] {
  const written = source.replace(/\s+/g, " ");
  return textsIn(params)
    .filter((text) => /[a-z] [a-z]+ [a-z]/.test(text) && !/["(){}=…]|^[A-Z]/.test(text))
    .filter((text) => !written.includes(text.replace(/\s+/g, " ").replace(/…$/, "")))
    .map((text) => `${code}: ${text}`);
}

async function assertSaid(texts: Iterable<string>, beside?: Readonly<Record<string, string>>): Promise<void> {
  const left = new Set<string>();
  for (const text of texts)
    for (const finding of await findingsIn(text, beside)) {
      for (const each of prose(finding, text)) left.add(each);
      for (const said of [finding.message, indonesianMessage(finding)]) assert.doesNotMatch(said, /undefined|\[object|[.!?:] {2}| $/);
    }
  assert.deepEqual([...left], []);
}

describe("findings in Indonesian", () => {
  it("are filled in with what the English ones are", () => {
    for (const code of codes) assert.deepEqual(namesIn(indonesian[code].message), namesIn(catalogue[code].message), code);
  });

  it("do not compile where a name in braces or a text lacks", () => {
    type English = { readonly message: "{a} of {b}"; readonly title: string; readonly why: string };
    const whole: In<English> = { message: "{b} punya {a}", title: "", why: "" };
    // @ts-expect-error {b} lacks.
    const nameless: In<English> = { message: "{a}", title: "", why: "" };
    // @ts-expect-error The reason lacks.
    const short: In<English> = { message: "{a} {b}", title: "" };
    assert.deepEqual(
      [whole, nameless, short].map(({ message }) => namesIn(message).length),
      [2, 1, 2],
    );
  });

  it("say everything of the examples", async () => {
    for (const code of codes) {
      const { wrong, beside } = entries[code];
      if (wrong !== undefined) await assertSaid([wrong], beside);
    }
  });

  it("say everything of a text that lacks any one word, or has one too many", async () => {
    const text = readFileSync("test/fixtures/desk.ukur", "utf8");
    const all = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\w+|[^\s\w]/g)];
    const words = isLong ? all : all.filter((_, index) => index % 4 === 0);
    await assertSaid(
      words.flatMap(({ index, 0: word }) => [
        text.slice(0, index) + text.slice(index + word.length),
        `${text.slice(0, index)}zzz ${text.slice(index)}`,
      ]),
    );
  });

  it("say everything of what newcomers write", async () => {
    for (const name of ["seventy", "more"]) {
      const table = readFileSync(`test/unit/novices/slips/${name}.md`, "utf8");
      await assertSaid([...table.matchAll(/```ukur\n([\s\S]*?)```/g)].map(([, text]) => text!));
    }
  });

  it("keep the author's words, and say the others", async () => {
    const [finding] = await findingsIn(entries["condition-kind"].wrong!, entries["condition-kind"].beside);
    assert.equal(indonesianMessage(finding!), "used adalah pilihan di antara jawaban bernama, sehingga 1 tidak cocok. Tulis namanya: yes.");
    const [misspelt] = await findingsIn('instrumen desk "Desk"\n');
    assert.equal(
      indonesianMessage(misspelt!),
      "instrumen bukan kata kunci di tingkat teratas berkas. Kata kunci berbahasa Inggris: tulis instrument.",
    );
    // Names that are also words for kinds.
    const twins =
      'import scales\n\ninstrument desk "Desk" {\n  languages en, id\n  battery test "1?" scale agree5 code T\n  battery item "2?" scale agree5 code I\n  dimension page "A" {\n    A1 "a" only test\n  }\n  score a "A" = mean(test - item)\n}\n';
    assert.deepEqual((await findingsIn(twins)).map(indonesianMessage), [
      "Belum semua teks desk tersedia dalam id: judul, test, item, page, a, A1. Sampai tersedia, teks aslinya yang ditampilkan. Tambahkan ke translation id of desk.",
      "item tidak menanyakan apa pun: tidak ada dimensi yang memberinya butir.",
      "Ini menggabungkan test dengan item butir demi butir, padahal A1 hanya ditanyakan di salah satunya. Tanyakan setiap butir di keduanya, atau buatlah kedua baterai mencakup dimensi yang sama.",
    ]);
  });
});

describe("explanations in Indonesian", () => {
  it("are of every code, and no English one is left", () => {
    for (const code of codes) {
      const { title, why } = indonesian[code];
      assert.notEqual(title, entries[code].title, code);
      assert.notEqual(why, entries[code].why, code);
      // What is code in the one is code in the other, the examples of prose aside.
      const spans = (text: string): string[] => [...text.matchAll(/`[^`]+`/g)].map(([span]) => span).sort();
      assert.deepEqual(spans(why), spans(entries[code].why), code);
    }
  });

  it("make pages with the examples and sources of the English ones", () => {
    const page = checkPage("allow-without-reason", indonesian["allow-without-reason"], indonesianPage);
    assert.match(page, /^# Pengecualian tanpa alasan\n\n`allow-without-reason` · kesalahan · tidak dapat dikecualikan\n/);
    assert.match(page, /\nSumber: Flake & Fried \(2020\)/);
    assert.match(page, /\n## Salah\n\n```ukur\ninstrument desk/);
    assert.match(page, /\n## Benar\n/);
  });
});
