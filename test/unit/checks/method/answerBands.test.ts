import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const instrument = (language: string, labels: readonly string[], text = "?", more = "") =>
  `instrument desk "The desk" {\n  languages ${language}${more}\n  question q "${text}" one of {\n${labels
    .map((label, index) => `    a${index} ${index + 1} ${label.includes('"') ? label : `"${label}"`}\n`)
    .join("")}  }\n}\n`;

const configuration = only("answer-gap", "no-open-band");

/** The labels that have a mark have the findings of these codes. */
const expect = (language: string, labels: readonly string[], codes: readonly string[] = [], text?: string, more?: string) =>
  expectFindings(instrument(language, labels, text, more), codes, {}, configuration);

describe("ranges of answers that overlap", () => {
  const overlaps = ["overlapping-options"];
  it("are found with an open range", () => expect("en", ["under 18", "18-24", '[|"24 or older"|]'], overlaps));
  it("are found with an open range in Indonesian", () =>
    expect("id", ["sampai 17 tahun", '[|"17 – 24 tahun"|]', "lebih dari 24 tahun"], overlaps));
  it("are found in millions", () => expect("id", ["kurang dari 1 juta", "1 - 2 juta", '[|"2 - 3 juta"|]', "lebih dari 3 juta"], overlaps));
  it("are found where the highest comes first", () => expect("en", ["36 or more", '[|"25-35"|]', "18-25", "under 18"], overlaps));

  it("are none where they are half-open", () => expect("en", ["under 18", "18 to under 25", "25 to under 35", "35 or older"]));
  it("are none where they are half-open in Indonesian", () =>
    expect("id", ["kurang dari 18", "18 sampai kurang dari 25", "25 – <35", "35 ke atas"]));
  it("are none in the notation of mathematics", () => expect("en", ["less than 0.5", "[0.5, 2)", "2 or more"]));
  it("are none where a range is above its limit", () => expect("en", ["up to 1 km", "more than 1 to 2 km", "over 2 km"]));
  it("are none where currencies have points", () =>
    expect("id", ["Kurang dari Rp 1.000.000", "Rp 1.000.000 – Rp 1.999.999", "Rp 2.000.000 – Rp 2.999.999", "Rp 3.000.000 atau lebih"]));
  it("are none in counts", () => expect("en", ["never", "once", "1-5 times", "6+ times"]));

  it("start one later with the repair", async () => {
    const text = instrument("id", [
      "kurang dari Rp 1.000.000",
      "Rp 1.000.000 – Rp 2.000.000",
      "Rp 2.000.000 – Rp 3.000.000",
      "lebih dari Rp 3.000.000",
    ]);
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), text.replace("Rp 2.000.000 – Rp 3", "Rp 2.000.001 – Rp 3"));
  });
});

describe("a hole between ranges of answers", () => {
  it("is found", () => expect("en", ["under 18", '[|"20-30 years"|]', "31 years and over"], ["answer-gap"]));
  it("is found in Indonesian", () => expect("id", ["di bawah 18 tahun", "18 s.d. 25 tahun", '[|"27 tahun ke atas"|]'], ["answer-gap"]));
  it("is found where one number is missing", () => expect("en", ["less than 5", '[|"more than 5 to 9"|]', "more than 9"], ["answer-gap"]));
  it("is found in millions", () => expect("id", ["di bawah 1 juta", "1 – 2 juta", '[|"3 – 4 juta"|]', "di atas 4 juta"], ["answer-gap"]));

  it("is none between neighbours that are whole", () => expect("en", ["0", "1-2", "3-4", "5 or more"]));
  it("is none between decimals", () => expect("id", ["kurang dari 2,75", "2,75 – 3,00", "3,01 – 3,50", "3,51 – 4,00"]));
  it("is none where different things are counted", () =>
    expect("en", ["less than 1 month", "1 to 6 months", "1 to 5 years", "6 years or more"]));
  it("is none where others are no ranges", () => expect("en", ["18-24", "30-40", "a child"]));
  it("is none in the names of places", () => expect("id", ["RT 1 - RW 2", "RT 4 - RW 3"]));
  it("is none in years", () => expect("en", ["2017-2018", "2019-2020"]));
  it("is none in levels of school", () => expect("en", ["Grade 10", "Grade 12"]));
});

describe("ranges of answers without an open end", () => {
  it("are found", () => expect("en", ["under 18", "18-24", '[|"25-34"|]'], ["no-open-band"]));
  it("are found at both ends in Indonesian", () =>
    expect("id", ['[|"18-24 tahun"|]', '[|"25-34 tahun"|]'], ["no-open-band", "no-open-band"]));
  it("are none where such people are not asked", () =>
    expect("en", ["17-24", "25-65"], [], "?", '\n  population "Citizens of 17 to 65 years"'));
  it("are none where the consent says so", () =>
    expect("id", ["17-24 tahun", "25 tahun atau lebih"], [], "?", '\n  consent "Saya berusia paling sedikit 17 tahun."'));
  it("are none where the question has the limit", () =>
    expect("en", ["0", "1-10 days", "11-28 days"], [], "On how many of the last 28 days?"));
  it("are none where they end by nature", () => expect("en", ["0-50%", "51-100%"]));
  it("are none in hours of the day", () => expect("id", ["0-11 jam", "12-24 jam"]));
  it("are none where there is a field for others", () => expect("en", ["0-5", '"Another number"']));

  it("get the open ranges", async () => {
    const text = instrument("id", ["18-24 tahun", "25-34 tahun"]);
    const [lower, upper] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, lower!), text.replace("    a0", '    below 3 "Kurang dari 18 tahun"\n    a0'));
    assert.equal(applied(text, upper!), text.replace('34 tahun"\n', '34 tahun"\n    above 3 "Lebih dari 34 tahun"\n'));
  });
});
