import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const yesNo = 'one of { yes 1 "Yes" no 0 "No" }';

const instrument = (language: string, question: string, type: string) =>
  `instrument desk "The desk" {\n  languages ${language}\n  question q ${question} ${type}\n}\n`;

const expect = (language: string, question: string, type: string) =>
  expectFindings(
    instrument(language, question, type),
    question.includes("[|") ? ["sensitive-without-way-out"] : [],
    {},
    only("sensitive-without-way-out"),
  );

describe("a sensitive question without a way out", () => {
  it("is found", () => expect("en", '[|"What is your religion?"|]', 'one of { a 1 "One" b 2 "Another" }'));
  it("is found in Indonesian", () => expect("id", '[|"Apa agama Anda?"|]', 'one of { a 1 "Islam" b 2 "Lainnya" specify }'));
  it("is found where several answers may be chosen", () =>
    expect("en", '[|"Do you have a disability?"|]', 'any of { a 1 "Seeing" b 2 "Hearing" none 3 "None" exclusive }'));
  it("is found where a number is required", () =>
    expect("id", '[|"Berapa penghasilan Anda per bulan?"|]', 'number 0..999999999 unit "rupiah" required'));

  it("is none where a missing code is offered", () =>
    expect("en", '"What is your religion?"', 'one of { a 1 "One" no 98 "No answer from me" missing }'));
  it("is none where a label says so", () => expect("en", '"What is your income?"', 'one of { a 1 "Low" b 2 "Prefer not to say" }'));
  it("is none where a label says so in Indonesian", () =>
    expect("id", '"Berapa penghasilan Anda?"', 'one of { a 1 "Rendah" b 2 "Saya tidak bersedia menjawab" }'));
  it("is none where a number may be left blank", () => expect("en", '"What is your salary a month?"', 'number 0..99 unit "million"'));
  it("is none where it is optional", () => expect("en", '"What is your religion?"', `${yesNo} optional`));
  it("is none about an office of religion", () => expect("id", '"Apakah Anda pernah ke Kantor Urusan Agama?"', yesNo));
  it("is none about interest", () => expect("id", '"Apakah Anda tahu suku bunga bank ini?"', yesNo));
  it("is none about a third party", () => expect("en", '"Did you come for a third party?"', yesNo));
  it("is none about the office", () => expect("en", '"Is there a ramp for people with a disability?"', yesNo));

  it("gets an answer that tells nothing", async () => {
    const text = instrument("id", '"Apa agama Anda?"', 'one of {\n    a 1 "Islam"\n    b 2 "Lainnya" specify\n  }');
    const [finding] = await findingsIn(text, {}, only("sensitive-without-way-out"));
    assert.equal(applied(text, finding!), text.replace("specify\n", 'specify\n    declined 98 "Saya memilih tidak menjawab" missing\n'));
  });
});
