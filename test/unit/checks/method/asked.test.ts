import assert from "node:assert/strict";
import { withNa } from "../../../../server/src/checks/responses/wayOut.ts";
import { libraryTexts } from "../../../../server/src/library/texts.ts";
import { findingsIn } from "../../../support/findings.ts";
import { itemIn, only, questionIn, reads } from "../../../support/method.ts";
import { expectFindings } from "../../../support/markers.ts";

describe("how often, without a time", () => {
  const number = (language: string, text: string): string => questionIn(language, text, "number");
  reads(
    "no-period",
    "en",
    { "How often do you call?": '"How often do you call?"', "How often did you call last month?": "", "How many desks are open?": "" },
    number,
  );
  reads(
    "no-period",
    "id",
    { "Berapa kali Anda menelepon?": '"Berapa kali Anda menelepon?"', "Berapa kali Anda menelepon dalam sebulan terakhir?": "" },
    number,
  );

  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("no-period"));
  const often = (more: string, stem: string): string => `scale often "Often" 1..3 { 1 "Never"  2 "Sometimes"  3 "Always" }
instrument desk "The desk" {
  languages en
  ${more}
  battery habits ${stem} scale often
  dimension calls "Calls" { H1 "I call"  H2 "I write" }
}
`;
  it("is told once for items on a scale from never to always", () => expect(often("", '[|"…"|]'), ["no-period"]));
  it("is said by the stem, or by the period of the instrument", async () => {
    await expect(often("", '"In the last month…"'), []);
    await expect(often('period "Last month"', '"…"'), []);
  });
  it("is said by options", () =>
    expect(
      'instrument d "D" {\n  languages en\n  question q "How often do you call?" one of { day 1 "Every day"  less 2 "Less often" }\n}\n',
      [],
    ));
});

describe("an experience that not everybody has", () => {
  reads("presumed-experience", "en", { "settled my complaint": '"settled my complaint"', "answers in time": "", "has visual appeal": "" });
  reads("presumed-experience", "id", { "menangani keluhan saya": '"menangani keluhan saya"', "menjawab tepat waktu": "" });

  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("presumed-experience"));
  const asked = itemIn("en", "settled my complaint");
  it("is none in the heading of a topic, which is to be worded yet", () =>
    expect(
      `import skm2017\nimport scales\ninstrument desk "The desk" {\n  languages en\n  measures skm2017\n  battery p "…" scale agree5\n  dimension elements {\n    u9 "Handling of complaints, suggestions and input" covers u9\n  }\n}\n`,
      [],
    ));
  it("is none where there is an answer for the others, or a question before", async () => {
    await expect(asked.replace("scale agree5", "scale agree5_na"), []);
    await expect(
      asked.replace(
        "  dimension",
        '  question did "Did you complain?" one of { yes 1 "Yes"  no 0 "No" }\n  page first { did }\n  page second when did == yes { perception }\n  dimension',
      ),
      [],
    );
  });
});

describe("an answer for those who have not had an experience", () => {
  const configuration = only("presumed-experience");
  const fixesOf = async (text: string) => (await findingsIn(text, {}, configuration)).flatMap(({ fixes }) => fixes);

  it("is in the library's scale of that name", async () => {
    const [fix] = await fixesOf(itemIn("en", "settled my complaint"));
    assert.deepEqual(
      fix?.edits.map(({ newText }) => newText),
      ["agree5_na"],
    );
    for (const name of withNa) assert.match(libraryTexts["scales.ukur"]!, new RegExp(`^scale ${name}_na `, "m"));
  });

  it("is added to a scale of the file", async () => {
    const text = `scale own 1..2 {\n  1 "Buruk"\n  2 "Baik"\n}\n${itemIn("id", "menangani keluhan saya").replace("agree5", "own")}`;
    const [{ span, newText }] = (await fixesOf(text))[0]!.edits as [{ span: { start: number; end: number }; newText: string }];
    const mended = text.slice(0, span.start) + newText + text.slice(span.end);
    assert.ok(mended.includes('  2 "Baik"\n  na 9 "Tidak berlaku bagi saya"\n'), mended);
    assert.deepEqual(await findingsIn(mended, {}, configuration), []);
  });

  it("is not needed where wishes are asked for", async () => {
    for (const [from, to] of [
      ["scale agree5", "scale important5"],
      ["battery perception", "battery expectation"],
      ['"…"', '"An excellent desk…"'],
      ['"…"', '"A desk should…"'],
    ] as const)
      assert.deepEqual(await fixesOf(itemIn("en", "settled my complaint").replace(from, to)), []);
  });
});

describe("a question among statements", () => {
  const items = (...texts: readonly string[]): string =>
    itemIn("en", "is fast").replace('H1 "is fast"', texts.map((text, i) => `H${i + 1} ${text}`).join("\n"));
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("question-among-statements"));
  it("is found", () => expect(items('"is fast"', '"is polite"', '[|"Is it open?"|]'), ["question-among-statements"]));
  it("is none where all are questions, or where one is quoted", async () => {
    await expect(items('"Is it fast?"', '"Is it polite?"'), []);
    await expect(items('"is fast"', '"answers “Where do I sign?” at once"'), []);
  });
});
