import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const instrument = (language: string, promise: string, question: string, type = "text") =>
  `instrument desk "The desk" {\n  languages ${language}\n  intro "${promise}"\n  question q ${question} ${type}\n}\n`;

const expect = (language: string, promise: string, question: string, type?: string) =>
  expectFindings(
    instrument(language, promise, question, type),
    question.includes("[|") ? ["anonymity-broken"] : [],
    {},
    only("anonymity-broken"),
  );

describe("a question that breaks a promise of anonymity", () => {
  it("asks for a name", () => expect("en", "Your answers are anonymous.", '[|"What is your full name?"|]'));
  it("asks for a number", () => expect("en", "You answer anonymously.", '[|"Your phone number"|]', "number 0..9999999999"));
  it("asks for a name in Indonesian", () => expect("id", "Jawaban Anda anonim.", '[|"Tuliskan nama lengkap Anda."|]'));
  it("asks for a NIK", () => expect("id", "Survei ini bersifat anonim.", '[|"NIK"|]'));
  it("asks for the number of a telephone", () => expect("id", "Jawaban Anda anonim.", '[|"Nomor HP yang dapat dihubungi"|]'));

  it("is none where no anonymity was promised", () => expect("en", "Your answers are confidential.", '"What is your full name?"'));
  it("is none where the text says that answers are not anonymous", () =>
    expect("en", "Your answers are not anonymous.", '"What is your full name?"'));
  it("is none where the text says so in Indonesian", () => expect("id", "Survei ini tidak anonim.", '"Nama lengkap Anda"'));
  it("is none where something else has the name", () => expect("en", "Your answers are anonymous.", '"What is the name of the office?"'));
  it("is none where an agency has it", () => expect("id", "Jawaban Anda anonim.", '"Apa nama instansi yang Anda kunjungi?"'));
  it("is none where an answer is chosen", () =>
    expect("en", "Your answers are anonymous.", '"Did the staff use your name?"', 'one of { yes 1 "Yes" no 0 "No" }'));
  it("is none where a service is about it", () => expect("id", "Jawaban Anda anonim.", '"Mengapa Anda belum punya NPWP?"'));

  it("is found where a translation promises it, and the repair changes each promise", async () => {
    const text = `${instrument("en, id", "Nobody knows you: you answer anonymously.", '"What is your full name?"')}translation id of desk "Loket" { intro "Jawaban Anda anonim." q "Siapa nama lengkap Anda?" }\n`;
    const [finding] = await findingsIn(text, {}, only("anonymity-broken"));
    assert.equal(
      applied(text, finding!),
      text.replace("answer anonymously", "answer confidentially").replace("Anda anonim", "Anda dirahasiakan"),
    );
  });
});
