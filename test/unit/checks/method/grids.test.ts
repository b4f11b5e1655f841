import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const configuration = only("grid-too-long", "grid-too-wide");

const instrument = (first: number, second: number, page: string, scale = "agree5") => `import scales
scale marks "Marks" 1..9 { 1 "a" 9 "b" na 99 "c" }
scale seven "Marks" 1..7 { 1 "a" 7 "b" na 99 "c" }
instrument desk "The desk" {
  languages en
  battery perception "…" scale ${scale}
  dimension help "Help" { ${rows("H", first)} }
  dimension staff "Staff" { ${rows("S", second)} }
  ${page}
}
`;

function rows(first: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${first}${index} "${first} ${index}"`).join(" ");
}

const expect = (marked: string, codes: readonly string[]) => expectFindings(marked, codes, {}, configuration);

describe("a grid with too many rows", () => {
  it("is found on a page", () => expect(instrument(7, 6, "page one { [|perception|] }"), ["grid-too-long"]));
  it("is found in a dimension", () => expect(instrument(13, 1, "page one { [|perception by dimension|] }"), ["grid-too-long"]));

  it("is none where no page is laid out", () => expect(instrument(7, 6, ""), []));
  it("is none of twelve rows", () => expect(instrument(6, 6, "page one { perception }"), []));
  it("is none where each dimension has its own", () => expect(instrument(12, 12, "page one { perception by dimension }"), []));
  it("is none on two pages", () => expect(instrument(12, 12, "page one { perception of help } page two { perception of staff }"), []));

  it("is divided by dimension", async () => {
    const text = instrument(7, 6, "page one { perception of help, staff order random }");
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), text.replace("help, staff order", "help, staff by dimension order"));
  });
  it("is not divided where that does not help", async () => {
    const [finding] = await findingsIn(instrument(13, 1, "page one { perception }"), {}, configuration);
    assert.deepEqual(finding!.fixes, []);
  });
});

describe("a grid with too many columns", () => {
  it("is found", () => expect(instrument(2, 2, "", "[|marks|]"), ["grid-too-wide"]));
  it("is none of seven columns and one for no answer", () => expect(instrument(2, 2, "", "seven"), []));
  it("is none on a scale that was published so", () => expect(instrument(2, 2, "", "quality9_na"), []));
  it("is none of a single rating", () => expect(instrument(2, 2, 'question q "How likely?" scale marks'), []));
});
