import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const question = (language: string, text: string, options: readonly string[], rest = "", kind = "one"): string =>
  `instrument desk "The desk" {\n  languages ${language}\n  question q ${text} ${kind} of {\n${options.map((label, at) => `    o${at} ${at + 1} "${label}"\n`).join("")}${rest}  }\n}\n`;
const configuration = only("no-other-option");
const expect = (text: string, codes: readonly string[] = []) => expectFindings(text, codes, {}, configuration);
const found = ["no-other-option"];

describe("a list of kinds with none for the rest", () => {
  const reasons = ["To apply", "To collect", "To pay", "To ask"];
  it("is found", () => expect(question("en", '[|"Why did you come?"|]', reasons), found));
  it("is found in Indonesian", () =>
    expect(question("id", '[|"Untuk apa Anda datang?"|]', ["Mengurus izin", "Mengambil berkas", "Membayar", "Bertanya"]), found));

  it("gets an answer with room for words", async () => {
    const text = question("en", '"Why did you come?"', reasons);
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), question("en", '"Why did you come?"', reasons, '    other 5 "Something else" specify\n'));
  });

  for (const [name, text] of [
    ["with another answer", question("en", '"Why did you come?"', [...reasons, "Something else"])],
    ["with a field for words", question("en", '"Why did you come?"', reasons, '    x 9 "For this" specify\n')],
    ["with lainnya", question("id", '"Untuk apa Anda datang?"', ["Izin", "Berkas", "Bayar", "Lainnya"])],
    ["with lain-lain", question("id", '"Untuk apa Anda datang?"', ["Izin", "Berkas", "Bayar", "Lain-lain"])],
    ["with nothing of these", question("en", '"What helped?"', ["A sign", "A map", "A clerk", "None of these"])],
    ["of few answers", question("en", '"Why did you come?"', reasons.slice(0, 3))],
    ["of an order", question("en", '"Were you content?"', ["Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied"])],
    ["of times", question("en", '"When do you come?"', ["Every day", "Every week", "Every month", "More rarely"])],
    ["of ranges", question("en", '"What is your age?"', ["18-24", "25-34", "35-44", "45-54"])],
    ["of all that there is", question("en", '"Which office did you visit?"', ["North", "South", "East", "West"])],
    ["of levels of school", question("id", '"Apa pendidikan terakhir Anda?"', ["SD", "SMP", "SMA", "Sarjana"])],
    ["of which several fit", question("en", '"Why did you come?"', reasons, "", "any")],
  ] as const)
    it(`is none ${name}`, () => expect(text));
});
