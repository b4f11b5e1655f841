import assert from "node:assert/strict";
import { configurationOf } from "../../../../server/src/configuration/configuration.ts";
import { findingsIn, withoutMethodLevels } from "../../../support/findings.ts";
import { itemIn, only, reads } from "../../../support/method.ts";

describe("misspelt words in English", () => {
  reads("misspelt", "en", {
    "The staff answers my qestions.": "qestions",
    "Helpfull staff": "Helpfull",
    "The staff did'nt tell me how long it takes.": "did'nt",
    "The acomodation matched its picture.": "acomodation",
    "The co-opertion of the desks": "opertion",
    // Spelt as in Britain, and as in America.
    "The colour and the color of the organised, organized desk": "",
    "The desk's opening hours, the desks' signs, and what isn't there": "",
    // Names, letters, words with digits or signs, addresses.
    "Ask Mr Smyht, PUSPAS or the W3 deskk2 at help@exampel.org, www.exampel.org/deskk or exampel.org": "",
    // Nothing in a dictionary is like it.
    "The zqxvwk is easy to use.": "",
    // Set in italics, a placeholder, or Indonesian.
    "A *smrat ctiy* and the {offce} of the kelurahan": "",
    "The e-mails look trustworthy on my smartphone.": "",
  });
});

describe("misspelt words in Indonesian", () => {
  reads("misspelt", "id", {
    "Petugas memberi informsi yang jelas.": "informsi",
    "Harga makanan di kantin terjankau.": "terjankau",
    "Saya puas dengan pelayannan loket.": "pelayannan",
    "Peralatn dipelihara.": "Peralatn",
    // Prefixes, endings and what melts into them.
    "Penyelenggaraan, ketidaknyamanan, mempertanggungjawabkan, menyelesaikannya, pengguna, keterjangkauannya, dipersilakan, mengecek": "",
    "Kata-kata, sayur-mayur, ramah-tamah, sebaik-baiknya, berbelit-belit dan tindak lanjutnya": "",
    // English words, names and what is written in capitals.
    "Website dan customer service dari Dinas Xyztal (DPMPSTP) mudah dihubungi.": "",
    "Layanan *smrat ctiy* di layann.go.id dan e-KTP": "",
  });

  it("leaves to the slips what they know", async () => {
    const found = await findingsIn(itemIn("id", "Resiko antrian dijelaskan."), {}, only("misspelt", "slip"));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["slip", "slip"],
    );
  });
});

/** What is found about spelling alone. */
const misspeltIn = async (...given: Parameters<typeof findingsIn>) =>
  (await findingsIn(given[0], given[1] ?? {}, given[2] ?? only("misspelt"))).filter(({ code }) => code === "misspelt");

describe("a misspelt word", () => {
  const desk = `import "./id.ukur"
import scales

instrument desk "The desk of Tokopdia" {
  languages en, id
  battery perception "The desk…" scale agree5
  dimension help "Help" {
    H1 "answers my qestions about tokopdia"
    H2 "knows the answers to qestions"
    H3 "tells me of kelurahn"
  }
  question kind "Which qestions?" one of { a 1 "Many qestions" b 2 "None" }
}
`;
  const indonesian = `import "./desk.ukur"

translation id of desk {
  title "Meja"
  perception "Meja ini…"
  help "Bantuan"
  H1 "menjawab pertanyan saya"
  H2 "tahu jawabannya"
  H3 "memberi tahu tentang kelurahn"
}
`;

  it("is told once a file, with its other places, and mended in all of them", async () => {
    const [found] = (await misspeltIn(desk, { "id.ukur": indonesian })).filter(({ file }) => file === "/project/desk.ukur");
    const places = [found!.span, ...found!.related.map(({ span }) => span)];
    assert.deepEqual(
      places.map(({ start, end }) => desk.slice(start, end)),
      ["qestions", "qestions", "qestions", "qestions"],
    );
    assert.match(found!.message, /“qestions” is in no dictionary\. Is it questions\?/);
    assert.deepEqual(
      found!.fixes[0]?.edits.map(({ newText }) => newText),
      places.map(() => "questions"),
    );
    assert.equal(found!.fixes[0]?.isGuess, true);
  });

  it("is found in translations, at its place in their file, but for what another language has", async () => {
    const found = await misspeltIn(desk, { "id.ukur": indonesian });
    assert.deepEqual(
      found.map(({ file, span }) => (file === "/project/id.ukur" ? indonesian.slice(span.start, span.end) : file)),
      ["pertanyan", "/project/desk.ukur"],
    );
  });

  it("is found in the labels of scales and choices, whose language is that of most of their words", async () => {
    const text = `scale puas "Kepuasan" 1..3 { 1 "Tidak puas" 2 "Cukup pauas" 3 "Sangat puas" }
choices schools "Schools" { a 1 "Primary schol" b 2 "University" }
`;
    const found = await misspeltIn(text);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ["pauas", "schol"],
    );
  });

  it("offers three words at most, written as it is", async () => {
    const [found] = await misspeltIn(itemIn("en", "Acurate answers"));
    assert.deepEqual(
      found!.fixes.map(({ edits }) => edits[0]!.newText),
      ["Accurate", "Aurate", "Acuate"],
    );
  });

  it("is none where the glossary of the project has it, by itself or in a phrase", async () => {
    const glossary = ["Qestions", "the kelurahn office"];
    const found = await misspeltIn(desk, {}, configurationOf({ levels: { ...withoutMethodLevels, misspelt: "info" }, glossary }));
    assert.deepEqual(found, []);
  });

  it("may be allowed", async () => {
    const text = itemIn("en", "answers my qestions").replace(`qestions"`, `qestions" allow misspelt because "It is the name of the desk."`);
    assert.deepEqual(await misspeltIn(text), []);
  });
});
