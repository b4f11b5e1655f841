import { expectFindings } from "../../../support/markers.ts";
import { only } from "../../../support/method.ts";

const desk = (language: string, members: string): string => `instrument desk "The desk" {\n  languages ${language}\n${members}\n}\n`;
const questions = (...texts: readonly string[]): string =>
  texts
    .map((text, index) => `  question q${index} ${text.startsWith("[|") ? text.replace(/\|\]/, "|] text") : `"${text}" text`}`)
    .join("\n");

describe("two ways to speak to those who answer", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("address-mixed"));
  const found = "address-mixed";

  it("are found in English", () =>
    expect(desk("en", questions("Who are you?", "Who sent you?", '[|"Where does the respondent live?"|]')), [found]));
  it("are found in Indonesian", () =>
    expect(desk("id", questions("Siapa Anda?", "Di mana Anda tinggal?", '[|"Apa pekerjaan Bapak/Ibu?"|]', '[|"Apa hobi Saudara?"|]')), [
      found,
      found,
    ]));
  it("are told once for each", () =>
    expect(desk("id", questions("Siapa Anda?", "Apa hobi Anda?", "Apa tujuan Anda?", '[|"Apa pekerjaan kamu?"|]', "Di mana rumah kamu?")), [
      found,
    ]));
  it("are found in an introduction", () =>
    expect(desk("id", `  intro [|"Kami mohon Saudara menjawab."|]\n${questions("Siapa Anda?", "Apa hobi Anda?")}`), [found]));

  for (const [name, language, texts] of [
    ["one way", "id", ["Apa pekerjaan Bapak/Ibu?", "Apa hobi Bapak/Ibu/Saudara?"]],
    ["a mother", "id", ["Siapa Anda?", "Apakah ibu hamil dilayani?", "Apa nama ibu kandung Anda?"]],
    ["a brother", "id", ["Siapa Anda?", "Berapa saudara kandung Anda?"]],
    ["a quotation", "id", ["Siapa Anda?", "Apakah petugas berkata “Silakan Bapak/Ibu tunggu”?"]],
    ["a salutation", "id", ["Bapak/Ibu yang terhormat, siapa Anda?", "Apa hobi Anda?"]],
    ["others", "en", ["Who are you?", "Do other customers wait?"]],
  ] as const)
    it(`are not: ${name}`, () => expect(desk(language, questions(...texts)), []));

  it("may speak of all who answer in an introduction", () =>
    expect(desk("en", `  intro "Answers of respondents are kept."\n${questions("Who are you?", "Who sent you?")}`), []));
  it("are looked for in each language alone", () =>
    expect(
      `${desk("en, id", questions("Who are you?", "Who sent you?"))}translation id of desk "Meja" {\n  q0 "Siapa Anda?"\n  q1 [|"Siapa yang mengirim Saudara?"|]\n}\n`,
      [found],
    ));
});
