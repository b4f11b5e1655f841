import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const desk = (language: string, questions: string, pages: string): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "The desk…" scale agree5
  dimension help "Help" {
    H1 "is fast"
  }
${questions}
${pages}
}
`;
const configuration = only("personal-first");
const expect = (text: string, codes: readonly string[] = []) => expectFindings(text, codes, {}, configuration);
const found = ["personal-first"];
const english = (mark = (text: string) => text) =>
  `  question age ${mark('"How old are you?"')} number 0..120 unit "years"\n  question job "What is your job?" text`;
const marked = (text: string) => `[|${text}|]`;
const about = '  page about "About you" { age, job }';
const rating = '  page rating "The desk" { perception }';

describe("questions about the person at the beginning", () => {
  it("are found", () => expect(desk("en", english(marked), `${about}\n${rating}`), found));
  it("are found in Indonesian", () =>
    expect(
      desk(
        "id",
        '  question umur [|"Berapa usia Anda?"|] number\n  question kerja "Apa pekerjaan Anda?" text',
        "  page a { umur, kerja, perception }",
      ),
      found,
    ));
  it("are found where one is sensitive", () =>
    expect(desk("en", '  question r [|"What is your religion?"|] text', "  page a { r }\n  page b { perception }"), found));

  it("are put behind", async () => {
    const text = desk("en", english(), `${about}\n${rating}`);
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), desk("en", english(), `${rating}\n${about}`));
  });

  it("are none at the end", () => expect(desk("en", english(), `${rating}\n${about}`)));
  it("are none without pages, where batteries come first", () => expect(desk("en", english(), "")));
  it("are none where they decide who sees what", () =>
    expect(desk("en", english(), `${about}\n  page rating when age >= 18 { perception }`)));
  it("are none where one screens", () =>
    expect(
      desk(
        "en",
        '  question used "Have you used the desk?" one of { yes 1 "Yes" no 0 "No" }',
        "  page a { used }\n  page b when used == yes { perception }",
      ),
    ));
  it("are none about something else", () =>
    expect(
      desk(
        "en",
        '  question a "What is the age of the building?" number\n  question b "Which job was done?" text',
        "  page first { a, b }\n  page second { perception }",
      ),
    ));
});
