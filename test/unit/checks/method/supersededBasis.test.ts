import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const configuration = only("superseded-basis");

const instrument = (language: string, more: string) => `import scales
import iso9126
instrument desk "The desk" {
  languages ${language}
  ${more}
  battery perception "…" scale agree4
  dimension usability "Usability" { H1 "one" }
}
`;

const expect = (language: string, more: string) =>
  expectFindings(instrument(language, more), more.includes("[|") ? ["superseded-basis"] : [], {}, configuration);

const grades = (word: string, d: string, c: string, b: string, a: string) =>
  `score ikm "IKM" = mean(perception) * 25 ${word} { D ${d} "D" C ${c} "C" B ${b} "B" A ${a} "A" }`;

const old = ["25.00..43.75", "43.76..62.50", "62.51..81.25", "81.26..100.00"] as const;
const now = ["25.00..64.99", "65.00..76.60", "76.61..88.30", "88.31..100.00"] as const;

describe("a basis that was replaced", () => {
  it("is a model that is measured", () => expect("en", 'version "1.0" [|measures iso9126_1991|]'));
  it("is a source", () => expect("en", 'cite [|"ISO/IEC 9126-1:2001. Product quality."|]'));
  it("is the regulation of 2014", () => expect("id", 'cite [|"Peraturan Menteri PANRB Nomor 16 Tahun 2014 tentang Survei Kepuasan"|]'));
  it("is the guideline of 2004", () => expect("id", 'adapted from [|"Kepmenpan KEP/25/M.PAN/2/2004"|] because "Kalimat kami sendiri."'));
  it("is the grades of 2014", () => expect("id", grades("[|bands|]", ...old)));

  it("is not told where the instrument is drafted", () => expect("en", 'version "0.1" measures iso9126_1991'));
  it("is not the regulation of 2017", () => expect("id", 'cite "Peraturan Menteri PANRB Nomor 14 Tahun 2017"'));
  it("is not another regulation with that number", () => expect("id", 'cite "Peraturan Bupati Nomor 16 Tahun 2016"'));
  it("is not ISO/IEC 25010", () => expect("en", 'cite "ISO/IEC 25010:2011"'));
  it("is not the grades of 2017", () => expect("id", grades("bands", ...now)));

  it("has its grades changed", async () => {
    const text = instrument("id", grades("bands", ...old));
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), instrument("id", grades("bands", ...now)));
  });
});
