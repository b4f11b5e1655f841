import assert from "node:assert/strict";
import type { Code } from "../../../../server/src/findings/codes.ts";
import { findingsIn, type Found } from "../../../support/findings.ts";
import { only } from "../../../support/method.ts";

/** An item with its translation. */
const pair = (own: string, there: string, languages = "en, id"): string => `import scales
instrument desk "The desk" {
  languages ${languages}
  battery perception "…" scale agree5
  dimension help "Help" {
    H1 "${own}"
  }
}
translation ${languages.split(", ")[1]} of desk "Meja" {
  perception "…"
  help "Bantuan"
  H1 "${there}"
}
`;

async function foundIn(text: string, code: Code): Promise<Found[]> {
  return (await findingsIn(text, {}, only(code))).filter((finding) => finding.code === code);
}

/** Tests pairs of texts, each of them in both directions. */
function compares(code: Code, pairs: readonly (readonly [english: string, indonesian: string])[], isWrong: boolean): void {
  for (const [english, indonesian] of pairs) {
    it(`${isWrong ? "tells" : "leaves alone"} “${english}” and “${indonesian}”`, async () => {
      assert.equal((await foundIn(pair(english, indonesian), code)).length, isWrong ? 1 : 0);
      assert.equal((await foundIn(pair(indonesian, english, "id, en"), code)).length, isWrong ? 1 : 0);
    });
  }
}

describe("a translation with other numbers", () => {
  compares(
    "translation-number",
    [
      ["answers within 2 days", "menjawab dalam 3 hari"],
      ["answers within 2 days", "menjawab dalam 2 jam"],
      ["answers within two days", "menjawab dalam tiga hari"],
      ["answers within 2 days", "menjawab dengan cepat"],
      ["costs 1,000 rupiah", "berbiaya 10.000 rupiah"],
      ["answers within 3 working days", "menjawab dalam 3 hari"],
      ["is open 24 hours", "buka 2 hari"],
    ],
    true,
  );
  compares(
    "translation-number",
    [
      ["answers within 2 days", "menjawab dalam dua hari"],
      ["answers within two days", "menjawab dalam 2 hari"],
      ["helped me in the last 12 months", "membantu saya dalam setahun terakhir"],
      ["helped me in the last 12 months", "membantu saya dalam satu tahun terakhir"],
      ["is open 24 hours", "buka sehari penuh"],
      ["is open 24 hours a day", "buka 24 jam sehari"],
      ["answers within 15 minutes", "menjawab dalam lima belas menit"],
      ["answers within 25 minutes", "menjawab dalam dua puluh lima menit"],
      ["is one of the best", "termasuk yang terbaik"],
      ["works the first time", "berhasil pada percobaan pertama"],
      ["costs 1,000 rupiah", "berbiaya 1.000 rupiah"],
      ["takes 1.5 hours", "memakan 1,5 jam"],
      ["opens at 8 a.m.", "buka pukul 08.00"],
      ["opens at 4 p.m.", "buka pukul 16.00"],
      ["is open 24/7", "buka terus"],
      ["explains COVID-19", "menjelaskan COVID-19"],
      ["answers in 3 working days", "menjawab dalam 3 hari kerja"],
      ["wants 5 % of it", "meminta 5 persen darinya"],
      ["asks for two forms", "meminta beberapa formulir"],
    ],
    false,
  );

  it("is told in a language whose words are not known by its digits alone", async () => {
    const wrongs = async (own: string, there: string): Promise<number> =>
      (await foundIn(pair(own, there, "en, fr"), "translation-number")).length +
      (await foundIn(pair(there, own, "fr, en"), "translation-number")).length;
    for (const there of ["dans les deux jours", "en 2 jours", "le plus vite possible"])
      assert.equal(await wrongs("answers within 2 days", there), 0, there);
    assert.equal(await wrongs("answers within two days", "dans les deux jours"), 0);
    assert.equal(await wrongs("answers within 2 days", "en 3 jours"), 2);
  });

  it("gets the number of the original", async () => {
    const text = pair("answers within 2 days", "menjawab dalam 30 hari");
    const [found] = await foundIn(text, "translation-number");
    const [edit] = found!.fixes[0]!.edits;
    assert.equal(
      text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end),
      pair("answers within 2 days", "menjawab dalam 2 hari"),
    );
    assert.match(found!.message, /2 days is missing, 30 hari is new/);
  });

  it("is found among answers, too", async () => {
    const text = `choices ages {\n  young 1 "Up to 24"\n  old 2 "25 and more"\n}\ntranslation id of ages {\n  young "Sampai 24"\n  old "35 ke atas"\n}\n`;
    assert.equal((await foundIn(text, "translation-number")).length, 1);
  });
});

describe("a translation that says yes where its original says no", () => {
  compares(
    "translation-negation",
    [
      ["does not answer in time", "menjawab tepat waktu"],
      ["answers in time", "tidak menjawab tepat waktu"],
      ["staff cannot explain it", "petugas dapat menjelaskannya"],
      ["is open", "belum buka"],
    ],
    true,
  );
  compares(
    "translation-negation",
    [
      ["does not answer in time", "tidak menjawab tepat waktu"],
      ["has a simple procedure", "mempunyai alur yang tidak rumit"],
      ["is never late", "selalu tepat waktu"],
      ["can be used without help", "dapat dipakai sendiri"],
      ["is easy to use", "tidak sulit dipakai"],
      ["works without errors", "tidak pernah gagal"],
      ["is free of charge", "tidak dipungut biaya"],
      ["not only answers", "menjawab juga hal lain"],
      ["treats everybody in the same way", "tidak membeda-bedakan"],
      ["is unable to answer", "tidak dapat menjawab"],
      ["is unwilling to help", "tidak mau membantu"],
      ["does not keep me waiting", "melayani segera"],
      ["is effortless", "tidak menyita tenaga"],
      ["tells whether or not it is open", "memberi tahu apakah buka"],
      ["answers my mail", "menjawab surat saya"],
      ["makes me doubt", "tidak meyakinkan saya"],
    ],
    false,
  );

  it("is not looked for in answers", async () => {
    const text = `choices ways {\n  one 1 "Not by mail"\n  two 2 "By mail"\n}\ntranslation id of ways {\n  one "Datang sendiri"\n  two "Lewat surat"\n}\n`;
    assert.deepEqual(await foundIn(text, "translation-negation"), []);
  });
});

describe("a translation that was left as the original", () => {
  const same = (text: string, languages = "en, id") => foundIn(pair(text, text, languages), "translation-same");

  for (const [text, languages] of [
    ["answers to my letters in time", "en, id"],
    ["menjawab surat saya tepat waktu", "id, en"],
  ] as const)
    it(`is told of “${text}”`, async () => assert.equal((await same(text, languages)).length, 1));

  for (const text of ["e-mail", "Normal", "SERVQUAL Plus 2024", "Google Play Store", "Jakarta"])
    it(`leaves the name “${text}” alone`, async () => assert.deepEqual(await same(text), []));

  it("leaves two forms of one language alone", async () => assert.deepEqual(await same("answers to my letters in time", "en, en-GB"), []));

  it("is told of labels, too", async () => {
    const labels = (there: string) =>
      `scale answers 1..2 {\n  1 "Low"\n  2 "Strongly agree"\n}\ntranslation id of answers {\n  1 "Rendah"\n  2 "${there}"\n}\n`;
    assert.equal((await foundIn(labels("Strongly agree"), "translation-same")).length, 1);
    assert.deepEqual(await foundIn(labels("Sangat setuju"), "translation-same"), []);
  });
});

describe("a translation much shorter or longer than the others", () => {
  const usual = Array.from({ length: 8 }, (_, index) => [
    `answers the letters that I send ${"abcdefgh"[index]}`,
    `menjawab surat yang saya kirim ${"abcdefgh"[index]}`,
  ]);
  const survey = (pairs: readonly (readonly string[])[]) => `import scales
instrument desk "Desk" {
  languages en, id
  battery perception "…" scale agree5
  dimension help "Help" {
${pairs.map(([own], index) => `    H${index} "${own}"\n`).join("")}  }
}
translation id of desk "Meja" {
  perception "…"
  help "Bantuan"
${pairs.map(([, there], index) => `  H${index} "${there}"\n`).join("")}}
`;

  it("is told among enough others, of texts that are long enough", async () => {
    const last = ["tells me when it is open on holidays", "buka"];
    assert.equal((await foundIn(survey([...usual, last]), "translation-length")).length, 1);
    assert.deepEqual(await foundIn(survey(usual), "translation-length"), []);
    assert.deepEqual(await foundIn(survey([...usual.slice(0, 4), last]), "translation-length"), []);
    assert.deepEqual(await foundIn(survey([...usual, ["tells me when", "ya"]]), "translation-length"), []);
  });
});
