import { expectFindings } from "../../../support/markers.ts";
import { only } from "../../../support/method.ts";

const desk = (members: string): string => `import scales
instrument desk "The desk" {
  languages en
${members}
}
`;
const battery = (clauses: string) => `  battery perception "…" ${clauses}\n  dimension help "Help" { H1 "is fast" }`;
const question = (clauses: string, more = "") => `  question q "Why?" one of { a 1 "To pay" b 2 "To ask" ${more}} ${clauses}`;

describe("an answer that is forced", () => {
  const expect = (members: string, codes: readonly string[]) => expectFindings(desk(members), codes, {}, only("forced-answer"));
  const found = ["forced-answer"];
  it("is found at a question and at a battery", async () => {
    await expect(question("[|required|]"), found);
    await expect(battery("scale agree5 [|required|]"), found);
    await expect('  question n "How many?" number 0..9 [|required|]', found);
  });
  it("is told once where all are required", () => expect(`  [|required|]\n${battery("scale agree5")}\n${question("")}`, found));

  it("is none that nobody must give", () => expect(`${battery("scale agree5")}\n${question("")}`, []));
  it("is none where an answer tells nothing", async () => {
    await expect(question("required", 'n 9 "No answer" missing '), []);
    await expect(question("required", 'o 3 "Other" specify '), []);
    await expect(battery("scale agree5_na required"), []);
  });
  it("is none that decides who sees what", () =>
    expect(`${question("required")}\n  question w "What?" text\n  page one { q }\n  page two when q == a { w }`, []));
  it("is none of words", () => expect('  question w "What?" text required', []));
  it("is none that is optional among all that are required", () => expect(`  required\n${question("optional")}`, []));
});
