import assert from "node:assert/strict";
import { findingsIn } from "../../support/findings.ts";

const household = (entry: string): string => `instrument home "The household" {
  languages en, id
  question members "How many people live with you?" number 1..20
  question children "How many of them are children?" number 0..20
    check children <= members "There cannot be more children than people."
    check children < 20 "That is everybody."
}

translation id of home "Rumah tangga" {
  members  "Berapa orang tinggal bersama Anda?"
  children "Berapa di antaranya anak-anak?"
  children.check "Anak tidak mungkin lebih banyak daripada orang."
  ${entry}
}
`;

describe("what rules for answers say", () => {
  it("is translated by keys of its own, one for each rule", async () => {
    const codes = async (entry: string) =>
      (await findingsIn(household(entry))).map(({ code }) => code).filter((code) => code.startsWith("translation-"));
    assert.deepEqual(await codes('children.check2 "Itu semua orang."'), []);
    assert.deepEqual(await codes(""), ["translation-missing"]);
    assert.deepEqual(await codes('children.check2 "Itu semua orang."\n  children.check3 "Apa?"'), ["translation-unknown-key"]);
  });
});
