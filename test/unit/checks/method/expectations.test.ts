import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const battery = (language: string, name: string, stem: string, ...items: readonly string[]): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery ${name} ${stem.startsWith("[|") ? stem : `"${stem}"`} scale agree5
  dimension help "Help" {
${items.map((item, index) => `    H${index} ${item.startsWith("[|") ? item : `"${item}"`}`).join("\n")}
  }
}
`;
const codes = ["expectation-mixed", "modal-in-perception"] as const;
const expect = (text: string, wanted: readonly string[]) => expectFindings(text, wanted, {}, only(...codes));
const mended = async (text: string) => applied(text, (await findingsIn(text, {}, only(...codes)))[0]!);

describe("expectations that are asked in two ways", () => {
  const [found] = codes;

  it("are found by the stem, and by most of the items", async () => {
    await expect(battery("en", "expectation", "A good desk should…", "answer", '[|"must be open"|]'), [found]);
    await expect(battery("en", "expectation", "…", "Desks should be open.", "Clerks should answer.", '[|"Rooms will be warm."|]'), [found]);
    await expect(battery("id", "harapan", "…", "Loket seharusnya buka.", "Petugas seharusnya ramah.", '[|"Ruang harus bersih."|]'), [
      found,
    ]);
    await expect(battery("id", "harapan", "Kantor seperti ini seharusnya…", "buka", '[|"akan menjawab surat"|]'), [found]);
  });
  it("are told once for a battery", () =>
    expect(battery("en", "expectation", "A good desk should…", "answer", '[|"must be open"|]', "must be warm"), [found]));
  it("are none where one word is in all", async () => {
    await expect(battery("en", "expectation", "…", "Desks should be open.", "Clerks should answer."), []);
    await expect(battery("en", "expectation", "Excellent desks…", "will be open", "will answer"), []);
    await expect(battery("id", "harapan", "Loket yang prima…", "akan buka", "akan menjawab"), []);
  });
  it("are none where another word is in a clause", async () => {
    await expect(battery("en", "expectation", "…", "Clerks should tell me what I must bring.", "Desks should be open."), []);
    await expect(battery("id", "harapan", "…", "Petugas seharusnya menjelaskan apa yang harus dibawa.", "Loket seharusnya buka."), []);
  });
  it("are none where most items say nothing of it", () =>
    expect(
      battery("en", "expectation", "…", "Desks are open.", "Rooms are warm.", "Clerks are polite.", "I must wait.", "I will come again."),
      [],
    ));
  it("are none in a battery of importance", () =>
    expect(battery("en", "importance", "…", "Desks must be open.", "Desks should be open.").replace("agree5", "important5"), []));

  it("are written with one word", async () => {
    const items = ["Desks should be open.", "Clerks should answer.", "Rooms must be warm."];
    assert.equal(
      await mended(battery("en", "expectation", "…", ...items)),
      battery("en", "expectation", "…", items[0]!, items[1]!, "Rooms should be warm."),
    );
    assert.equal(
      await mended(battery("id", "harapan", "Kantor ini seharusnya…", "buka", "harus menjawab")),
      battery("id", "harapan", "Kantor ini seharusnya…", "buka", "menjawab"),
    );
  });
});

describe("what ought to be, among what is", () => {
  const [, found] = codes;
  const beside = ["The clerks are polite.", "The rooms are warm."];
  const samping = ["Petugas ramah.", "Ruang hangat."];

  it("is found", async () => {
    await expect(battery("en", "perception", "…", ...beside, '[|"The desk should be open."|]'), [found]);
    await expect(battery("id", "persepsi", "…", ...samping, '[|"Loket sebaiknya buka."|]'), [found]);
    await expect(battery("en", "perception", '[|"The desk should…"|]', "answer", "be open"), [found]);
  });
  it("is left out in Indonesian", async () =>
    assert.equal(
      await mended(battery("id", "persepsi", "…", ...samping, "Loket seharusnya buka.")),
      battery("id", "persepsi", "…", ...samping, "Loket buka."),
    ));

  for (const text of [
    "I would use the desk again.",
    "I would recommend it.",
    "The lift works as it should.",
    "It took longer than it should.",
    "The clerk told me what I should bring.",
    "Should I need help, somebody comes.",
    "I must wait for an hour.",
  ])
    it(`is not “${text}”`, () => expect(battery("en", "perception", "…", ...beside, text), []));
  for (const text of [
    "Lift berfungsi sebagaimana seharusnya.",
    "Saya menunggu lebih lama dari seharusnya.",
    "Biaya sesuai dengan yang seharusnya.",
    "Petugas menjelaskan apa yang sebaiknya dibawa.",
    "Saya harus menunggu satu jam.",
    "Saya akan datang lagi.",
  ])
    it(`is not “${text}”`, () => expect(battery("id", "persepsi", "…", ...samping, text), []));
  it("is not a battery of opinions", () => expect(battery("en", "opinion", "…", "Fees should be lower.", "Hours should be longer."), []));
});
