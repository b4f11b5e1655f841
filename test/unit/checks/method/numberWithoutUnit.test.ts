import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only, questionIn } from "../../../support/method.ts";

const configuration = only("number-without-unit");

const expect = (language: string, text: string, type = "number") =>
  expectFindings(
    questionIn(language, text, type).replace('"[|', '[|"').replace('|]"', '"|]'),
    text.startsWith("[|") ? ["number-without-unit"] : [],
    {},
    configuration,
  );

describe("a number without a unit", () => {
  it("is found", () => expect("en", "[|How long did you wait?|]"));
  it("is found in Indonesian", () => expect("id", "[|Berapa lama Anda menunggu?|]", "number 0..300"));
  it("is found where an amount of money is asked for", () => expect("id", "[|Berapa biaya yang Anda bayar?|]"));
  it("is found where an age has no range", () => expect("en", "[|How old are you?|]"));

  it("is none beside its unit", () => expect("en", "How long did you wait?", 'number unit "minutes"'));
  it("is none where the text has it", () => expect("en", "How many minutes did you wait?"));
  it("is none where the text has it in brackets", () => expect("id", "Berapa lama Anda menunggu (menit)?"));
  it("is none for Rp", () => expect("id", "Berapa yang Anda bayar? Rp"));
  it("is none for a count", () => expect("en", "How many times have you called?"));
  it("is none for a count of people", () => expect("id", "Berapa orang yang tinggal di rumah Anda?"));
  it("is none for a year", () => expect("id", "Tahun berapa Anda lulus?"));
  it("is none for an age within a range", () => expect("id", "Berapa usia Anda?", "number 17..99"));
  it("is none for a text", () => expect("en", "How long did you wait?", "text"));

  it("gets years and a range for an age", async () => {
    const text = questionIn("id", "Berapa usia Anda?", "number");
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), questionIn("id", "Berapa usia Anda?", 'number 0..120 unit "tahun"'));
  });
});
