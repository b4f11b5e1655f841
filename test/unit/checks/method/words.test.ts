import assert from "node:assert/strict";
import type { Code } from "../../../../server/src/findings/codes.ts";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, itemIn, only, questionIn, reads } from "../../../support/method.ts";

describe("a word that allows no exception", () => {
  reads("absolute-word", "en", {
    "always answers in time": "always",
    "never closes early": "never",
    "is good overall": "",
    "is open every day": "",
    "sends a report every month": "",
    "answers in time": "",
  });
  reads("absolute-word", "id", {
    "selalu menjawab tepat waktu": "selalu",
    "menjawab semua pertanyaan": "semua",
    "baik secara keseluruhan": "",
    "buka setiap hari": "",
    "melayani tidak hanya warga kota": "",
  });
});

describe("how often or how much, without saying so", () => {
  reads("vague-frequency", "en", { "often answers late": "often", "tells how often it is open": "" });
  reads("vague-frequency", "id", { "sering terlambat menjawab": "sering", "menjelaskan seberapa sering buka": "" });
});

describe("a question that judges", () => {
  reads(
    "loaded-word",
    "en",
    { "What made our excellent service pleasant?": "excellent", "What made the service pleasant?": "" },
    questionIn,
  );
  reads("loaded-word", "en", { "has excellent staff": "" }, itemIn);
});

describe("a question that wants a certain answer", () => {
  reads(
    "leading-question",
    "en",
    { "Don't you agree that we answer in time?": "Don't you agree", "Would you recommend the desk?": "", "Do you agree to be called?": "" },
    questionIn,
  );
  reads("leading-question", "en", {
    "Most people think that we answer in time": "Most people think",
    "Most people would learn it fast": "",
  });
  reads("leading-question", "id", { "Bukankah layanan kami cepat?": "Bukankah", "Apakah layanan kami cepat?": "" }, questionIn);
});

describe("a question about what might be", () => {
  reads("hypothetical-question", "en", { "Imagine that we were closed: what then?": "Imagine", "What did you do?": "" }, questionIn);
  reads("hypothetical-question", "id", { "Seandainya kami tutup, apa yang terjadi?": "Seandainya", "Kapan Anda datang?": "" }, questionIn);
});

describe("what respondents cannot know", () => {
  reads("unknowable", "en", { "is safe from attacks": "safe from attacks", "feels safe": "" });
  reads("unknowable", "id", { "melayani sesuai dengan prosedur": "sesuai dengan prosedur", "melayani sesuai kebutuhan saya": "" });
});

describe("letters that nothing explains", () => {
  reads("unexplained-acronym", "en", {
    "offers the SSO that I need": "SSO",
    "offers SSO (one password for everything)": "",
    "offers one password for everything (SSO)": "",
    "is NOT open": "",
    "needs a PIN": "",
  });
});

describe("a long item", () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
  reads("item-too-long", "en", { [words(21)]: words(21), [words(20)]: "", [`${words(15)} (${words(10)})`]: "" });
});

describe("two words with a slash between them", () => {
  reads("slash-alternatives", "en", {
    "answers calls/letters": "calls/letters",
    "likes his/her work": "",
    "is open 24/7": "",
    "is fast/quick": "",
  });
  reads("slash-alternatives", "id", { "menjawab telepon/surat": "telepon/surat", "menyapa Bapak/Ibu": "", "ramah kepada Saudara/i": "" });
});

describe("words that deny", () => {
  reads("negated-item", "en", {
    "does not answer in time": "not",
    "answers without delay": "",
    "answers without errors": "",
    "is not only fast": "",
    "tells whether or not it is open": "",
  });
  reads("negated-item", "id", {
    "tidak menjawab tepat waktu": "tidak",
    "melayani tanpa diskriminasi": "",
    "mempunyai alur yang tidak rumit": "",
    "dapat dipakai tanpa bantuan": "",
  });
  reads("double-negative", "en", { "does not fail to answer": "not fail", "does not answer": "" });
  reads("double-negative", "id", { "tidak menolak bertanya": "tidak menolak", "tidak menjawab": "" });
});

describe("a slip of the pen", () => {
  reads("slip", "en", {
    "answers  in time": "  ",
    "answers in in time": " in",
    "answers <b>in time": "<b>",
    "has the right adress": "adress",
    "says that that is right": "",
    "is e-mail based": "",
    "answers in time .": " ",
    "waits ... and answers": "",
  });
  reads("slip", "id", {
    "gedung di pelihara dengan baik": "di pelihara",
    "buka diluar jam kerja": "diluar",
    "melayani pelan pelan": "",
    "ada di luar kota": "",
    "menyapa satu per satu": "",
  });
});

describe("the repair of a word that allows no exception", () => {
  const repaired = (text: string) =>
    findingsIn(itemIn("en", text), {}, only("absolute-word")).then(([found]) => applied(itemIn("en", text), found!));
  it("leaves it out where what is left is a sentence", async () => {
    assert.equal(await repaired("always answers"), itemIn("en", "answers"));
    assert.equal(await repaired("Always answers"), itemIn("en", "Answers"));
    assert.equal(await repaired(String.raw`answers \"all questions\"`), itemIn("en", String.raw`answers \"questions\"`));
  });
  it("is left to the author elsewhere", async () => {
    for (const text of ["never answers", "answers all of my questions", "answers them all"])
      assert.equal(await repaired(text), itemIn("en", text));
  });
});

describe("a word of the glossary", () => {
  const expect = (text: string, codes: readonly string[], glossary: readonly string[]) =>
    expectFindings(itemIn("en", text), codes, {}, { ...only("slip", "unexplained-acronym"), glossary: new Set(glossary) });

  it("is no slip, and needs no explanation", async () => {
    await expect("is run by [|Adress|]", ["slip"], []);
    await expect("is run by Adress", [], ["adress"]);
    await expect("offers the [|SSO|] that I need", ["unexplained-acronym"], []);
    await expect("offers the SSO that I need", [], ["sso"]);
  });
});

describe("a translation", () => {
  const instrument = (english: string, indonesian: string) => `import scales
instrument desk "The desk" {
  languages en, id
  battery perception "…" scale agree5
  dimension help "Help" { H1 ${english} }
}
translation id of desk "Loket" { perception "…" help "Bantuan" H1 ${indonesian} }
`;
  const expect = (english: string, indonesian: string, codes: readonly Code[]) =>
    expectFindings(instrument(english, indonesian), codes, {}, only("absolute-word", "slip"));

  it("is read in its own language", () => expect('"answers"', '"[|selalu|] menjawab"', ["absolute-word"]));
  it("is not told again what it takes over", () => expect('"[|always|] answers"', '"selalu menjawab"', ["absolute-word"]));
  it("has slips of its own", () => expect('"is in good [|adress|]"', '"gedung [|di pelihara|]"', ["slip", "slip"]));
});
