import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes } from "../../../server/src/findings/codes.ts";
import { findingsIn } from "../../support/findings.ts";
import { only } from "../../support/method.ts";

const all = only(...codes.filter((code) => "method" in catalogue[code]));

describe("a list of choices that several questions have", () => {
  const instrument = (...questions: readonly string[]): string =>
    `choices ages "Age" {\n  young 1 "18-30"\n  old 2 "31-50"\n}\ninstrument desk "The desk" {\n  languages en\n${questions.join("\n")}\n}\n`;
  const found = async (text: string, code: string) => (await findingsIn(text, {}, all)).filter((finding) => finding.code === code).length;

  it("is told of once for each way to ask with it", async () => {
    const one = (name: string) => `question ${name} "How old are they?" one of ages`;
    assert.equal(await found(instrument(one("a")), "no-open-band"), 2);
    assert.equal(await found(instrument(one("a"), one("b"), one("c")), "no-open-band"), 2);
    const any = (name: string) => `question ${name} "How old are they?" any of ages`;
    assert.equal(await found(instrument(any("a"), any("b"), one("c")), "no-none-option"), 1);
  });

  it("is told of where a question before it is seen by some", async () => {
    const asked =
      'question used "Used?" one of { yes 1 "Yes"  no 0 "No" }\nquestion a "Whom?" any of ages\nquestion b "Whom else?" any of ages';
    const pages = (second: string) => instrument(asked, `page first { used }\n${second}`);
    assert.equal(await found(pages("page second when used == yes { a }\npage third { b }"), "no-none-option"), 1);
    assert.equal(await found(pages("page second when used == yes { a, b }"), "no-none-option"), 0);
  });

  it("may be longer than what fits on a stack", async () => {
    const options = Array.from({ length: 150_000 }, (_, i) => `o${i} ${i} "${i}-${i}"`).join("\n");
    const text = `instrument desk "The desk" {\n  languages en\n  question q "What is your religion?" one of {\n${options}\n}\n}\n`;
    assert.equal(await found(text, "sensitive-without-way-out"), 1);
  });
});
