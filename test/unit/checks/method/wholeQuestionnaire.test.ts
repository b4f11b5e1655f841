import assert from "node:assert/strict";
import type { Code } from "../../../../server/src/findings/codes.ts";
import { findingsIn } from "../../../support/findings.ts";
import { applied, only } from "../../../support/method.ts";

const codes = [
  "no-introduction",
  "introduction-lacks",
  "no-screening",
  "screening-late",
  "long-questionnaire",
  "much-too-long",
  "provenance-missing",
  "adapted-without-why",
] as const satisfies readonly Code[];

const instrument = (language: string, first: string, last = "", items = 6) => `import scales
instrument desk "The desk" {
  languages ${language}
  ${first}
  battery perception "…" scale agree5
  dimension help "Help" { ${Array.from({ length: items }, (_, index) => `H${index} "one ${index}"`).join(" ")} }
  ${last}
}
`;

async function expect(text: string, wanted: readonly (Code | RegExp)[] = [], among: readonly Code[] = codes): Promise<void> {
  const found = await findingsIn(text, {}, only(...among));
  assert.equal(found.length, wanted.length, found.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  wanted.forEach((each, index) => {
    if (typeof each === "string") assert.equal(found[index]!.code, each);
    else assert.match(found[index]!.message, each);
  });
}

const told = {
  en: "Taking part is voluntary and takes {minutes} minutes. Your answers are confidential. Ask desk@example.org.",
  id: "Keikutsertaan bersifat sukarela dan memerlukan {minutes} menit. Jawaban dirahasiakan. Hubungi desk@example.org.",
};

describe("an introduction", () => {
  const among = ["no-introduction", "introduction-lacks"] as const;
  it("is missing", () => expect(instrument("en", 'version "1.0"'), ["no-introduction"], among));
  it("is written below what is said of the whole, as that is indented", async () => {
    const text = instrument("en", 'version "1.0"').replaceAll("\n  ", "\n\t");
    const [found] = await findingsIn(text, {}, only(...among));
    assert.match(applied(text, found!), /\n\tversion "1.0"\n\tintro """\n\t {2}We would like [^]*\n\t"""\n\tbattery perception/);
  });
  it("is not looked for in a draft", () => expect(instrument("en", 'version "0.3"'), [], among));
  it("is not looked for in what is being begun", () => expect(instrument("en", 'version "1.0"', "", 5), [], among));
  it("says all that it should", () => expect(instrument("en", `intro "${told.en}"`), [], among));
  it("says so in Indonesian", () => expect(instrument("id", `intro "${told.id}"`), [], among));
  it("says it in the consent and the contact", () =>
    expect(
      instrument("en", 'contact "The desk" consent "I agree to take part." intro "Five minutes. Answers are reported in totals."'),
      [],
      among,
    ));
  it("does not say that taking part is free, nor whom to ask", () =>
    expect(
      instrument("en", 'intro "This takes {minutes} minutes. Your answers are anonymous."'),
      [/does not say that taking part is free, whom to ask\.$/],
      among,
    ));
  it("does not say so in Indonesian", () =>
    expect(
      instrument("id", 'contact "Loket" intro "Kami ingin tahu pendapat Anda. Sukarela."'),
      [/how long it takes, what becomes of the answers\.$/],
      among,
    ));
});

describe("a screening", () => {
  const among = ["no-screening", "screening-late"] as const;
  const used = { en: "Have you used the desk in the last 12 months?", id: "Apakah Anda pernah menggunakan loket ini?" };
  const question = (text: string) => `question used "${text}" one of { yes 1 "Yes" no 0 "No" }`;
  it("is missing", () => expect(instrument("en", 'population "People who used the desk"'), ["no-screening"], among));
  it("is missing in Indonesian", () =>
    expect(instrument("id", 'population "Pengguna layanan 12 bulan terakhir"'), ["no-screening"], among));
  it("is not needed of those who were invited", () => expect(instrument("en", 'population "Users who were invited by mail"'), [], among));
  it("is the consent", () =>
    expect(instrument("en", 'population "People who used the desk" consent "I have used the desk, and I agree."'), [], among));
  it("is not needed where everybody is meant", () =>
    expect(instrument("id", 'population "Warga kota berusia 17 tahun ke atas"'), [], among));
  it("comes first", () =>
    expect(
      instrument("en", 'population "People who used it"', `${question(used.en)} page a { used } page b when used == yes { perception }`),
      [],
      among,
    ));
  it("comes after what it is about", () =>
    expect(instrument("en", "", `${question(used.en)} page a { perception } page b { used }`), ["screening-late"], among));
  it("comes after it in Indonesian", () =>
    expect(instrument("id", "", `${question(used.id)} page a { perception } page b { used }`), ["screening-late"], among));
  it("is another question, which may come later", () =>
    expect(instrument("en", "", `${question("Would you come again?")} page a { perception } page b { used }`), [], among));
});

describe("a long questionnaire", () => {
  const among = ["long-questionnaire", "much-too-long"] as const;
  const open = (count: number) => Array.from({ length: count }, (_, index) => `question q${index} "Why ${index}?" text long`).join(" ");
  it("takes more than ten minutes", () =>
    expect(instrument("en", "", open(11)), [/about 12 minutes, and with more than 10 .* is questions, with 11\.$/], among));
  it("takes more than twenty", () => expect(instrument("id", "", open(20)), ["much-too-long"], among));
  it("is none of ten minutes", () => expect(instrument("en", "", open(9)), [], among));
});

describe("where an instrument comes from", () => {
  const among = ["provenance-missing", "adapted-without-why"] as const;
  it("is not said", () => expect(instrument("en", 'version "1.0"'), [/Missing: a source .*, a licence\.$/], among));
  it("is said but for the licence", () => expect(instrument("en", 'version "1.0" cite "Own wording"'), [/Missing: a licence\.$/], among));
  it("is said", () => expect(instrument("id", 'version "2" cite "Kalimat kami sendiri" licence "CC-BY-4.0"'), [], among));
  it("is not asked of a draft", () => expect(instrument("en", ""), [], among));
  it("is another instrument, and nobody knows why", () =>
    expect(instrument("id", 'adapted from "Somebody (2001)" because "Diadaptasi seperlunya"'), ["adapted-without-why"], among));
  it("is another instrument, with the reason", () =>
    expect(instrument("en", 'adapted from "Somebody (2001)" because "The items about rooms were left out."'), [], among));
});
