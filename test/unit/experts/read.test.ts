import assert from "node:assert/strict";
import { read, write } from "@e965/xlsx";
import { ratedBy } from "../../../server/src/experts/panel.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { saidOf } from "../../../server/src/responses/problem.ts";
import { Unfit } from "../../../server/src/experts/unfit.ts";
import { workbookOf } from "../../../server/src/targets/workbook.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { blankSheet, csvOf, fill, panelOf } from "../../support/ratings.ts";

const tell = sayIn("en");

describe("rating sheets that were filled in", () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await compile(desk(""));
  });

  const one = (relevance: object, essential: object = {}): string[][] =>
    fill(fill(blankSheet(instrument), "relevance", relevance as never), "essential", essential as never);
  const whole = { H1: 4, H2: 3, S1: 2 };
  const rated = async (sheets: Record<string, string | Uint8Array>) => {
    const panel = await panelOf(instrument, sheets);
    return {
      experts: panel.experts.map(({ expert }) => expert),
      ratings: ratedBy(instrument, panel).map(({ item, relevance, essential }) => [item, relevance, essential]),
      said: panel.problems.map((problem) => tell(saidOf(problem))),
      panel,
    };
  };
  const refused = async (content: string, complaint: RegExp): Promise<void> => {
    await assert.rejects(panelOf(instrument, { "a.csv": content }), (error: Unfit) => {
      assert.ok(error instanceof Unfit);
      assert.match(tell(error.said), complaint);
      return true;
    });
  };

  it("are read as they were written, from CSV and from a workbook", async () => {
    const rows = one(whole, { H1: "yes", H2: "Useful", S1: "no" });
    const expected = [
      ["H1", [4], [1]],
      ["H2", [3], [0]],
      ["S1", [2], [0]],
    ];
    const widths = rows[0]!.map(() => 10);
    const book = workbookOf([
      { name: "Ratings", rows, widths },
      { name: "Notes", rows: [["a"]], widths: [1] },
    ]);
    for (const content of [csvOf(rows), csvOf(rows).replaceAll(",", ";"), book]) {
      const { ratings, said, panel } = await rated({ "ani.csv": content });
      assert.deepEqual(ratings, expected);
      assert.deepEqual([said, panel.notes], [[], []]);
    }
  });

  it("are read as a spreadsheet saves them: numbers, formulas that gave one, cells at the end left out", async () => {
    const book = read(workbookOf([{ name: "Ratings", rows: blankSheet(instrument), widths: [] }]));
    const sheet = book.Sheets["Ratings"]!;
    sheet["F8"] = { t: "n", v: 4 };
    sheet["F9"] = { t: "n", v: 3, f: "F8-1" };
    sheet["F10"] = { t: "s", v: " 2 " };
    sheet["H10"] = { t: "s", v: "too long" };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { ratings, said, panel } = await rated({ "ani.xlsx": bytes });
    assert.deepEqual(
      ratings.map(([, relevance]) => relevance),
      [[4], [3], [2]],
    );
    assert.deepEqual([said, panel.experts[0]!.comments], [[], [{ wording: 2, text: "too long" }]]);
  });

  it("are joined to a panel: a sheet for each expert, or columns for each", async () => {
    const named = one(whole);
    named.find(([first]) => first === "Expert")![1] = "Ani";
    const apart = await rated({ "a.csv": csvOf(named), "b.csv": csvOf(one({ H1: 1, H2: 1, S1: 1 })) });
    assert.deepEqual(
      [apart.experts, apart.ratings[0]],
      [
        ["Ani", "b.csv"],
        ["H1", [4, 1], undefined],
      ],
    );

    const shared = blankSheet(instrument, { experts: 3, words: "id", language: "en" });
    fill(shared, "relevansi 1", whole);
    fill(shared, "relevansi 3", { H1: 1, H2: 2, S1: 3 });
    fill(shared, "esensial 3", { H1: "ya", H2: "tidak", S1: "berguna" });
    fill(shared, "komentar 3", { S1: "say how soon" });
    shared.find((row) => row.includes("relevansi 3"))!.splice(-3, 3, "Relevansi (Budi)", "esensial_Budi", "komentar - Budi");
    const { experts, ratings, panel, said } = await rated({ "panel.csv": csvOf(shared) });
    assert.deepEqual(experts, ["1", "Budi"]);
    assert.deepEqual(ratings, [
      ["H1", [4, 1], [null, 1]],
      ["H2", [3, 2], [null, 0]],
      ["S1", [2, 3], [null, 0]],
    ]);
    assert.deepEqual(panel.experts[1]!.comments, [{ wording: 2, text: "say how soon" }]);
    // Nobody filled in the columns of the second expert, nor one of the first.
    assert.deepEqual(
      panel.problems.map(({ header, isTaken }) => [header, isTaken]),
      [
        ["esensial 1", true],
        ["relevansi 2", true],
        ["esensial 2", true],
      ],
    );
    assert.match(said[1]!, /^panel\.csv: Row 6, relevansi 2: There are no ratings in this column/);
  });

  it("tell by row and column what is no rating, and what lacks", async () => {
    const rows = one({ H1: 5, H2: "2.5", S1: 4 }, { H1: "maybe", H2: "1" });
    const { said, ratings, panel } = await rated({ "a.csv": csvOf(rows) });
    assert.deepEqual(said, [
      "a.csv: Row 8, relevance: “5” is no rating of relevance, which goes from 1 to 4. Ask the expert, and correct the cell, or empty it.",
      "a.csv: Row 9, relevance: “2.5” is no rating of relevance, which goes from 1 to 4. Ask the expert, and correct the cell, or empty it.",
      "a.csv: Row 8, essential: “maybe” does not say whether the item is essential. Write yes, useful or no, or empty the cell.",
      "a.csv: Row 9, essential: “1” does not say whether the item is essential. Write yes, useful or no, or empty the cell.",
      "a.csv: Row 10, essential: There is no rating of S1. Ask the expert for it; without it, the values of this item are of fewer experts.",
    ]);
    assert.deepEqual(panel.problems.map(({ cell }) => cell).join(" "), "F8 F9 G8 G9 G10");
    assert.deepEqual(ratings[0], ["H1", [null], [null]]);
  });

  it("tell of rows that lack, are there twice, or are about something else", async () => {
    const rows = one(whole);
    rows[7]![0] = "H9";
    rows[8]![0] = "s1";
    rows.push(["", "", "", "", "", "3", "", ""]);
    const { said, ratings } = await rated({ "a.csv": csvOf(rows) });
    assert.deepEqual(
      said.map((line) => line.replace(/^a\.csv: (.*?)\. .*$/, "$1")),
      [
        "Row 8: “H9” is no item of desk, and its row was left out",
        "Row 10: S1 stands in row 9 as well, which was read",
        "Row 11: The row has ratings and names no item",
        "Row 7: The sheet has no row for H1 and H2",
        "Row 9: The wording that was rated is not the one that S1 has now",
      ],
    );
    assert.deepEqual(
      ratings.map(([, relevance]) => relevance),
      [[null], [null], [3]],
    );
  });

  it("tell of a wording that has changed since, and of none that a spreadsheet was kept from running", async () => {
    const signed = await compile(desk("").replace('"answers the question"', '"=1+2"'));
    const rows = fill(blankSheet(signed), "relevance", whole);
    assert.deepEqual((await panelOf(signed, { "a.csv": csvOf(rows) })).problems, []);
    const { problems } = await panelOf(instrument, { "a.csv": csvOf(rows) });
    assert.deepEqual(
      problems.map(({ row, said, isTaken }) => [row, said.key, isTaken]),
      [[8, "experts.rewritten", true]],
    );
  });

  it("tell of an expert who is there twice, and count the first", async () => {
    const twice = blankSheet(instrument, { experts: 2 });
    fill(fill(twice, "relevance 1", whole), "relevance 2", { H1: 1, H2: 1, S1: 1 });
    const heads = twice.find((row) => row.includes("relevance 2"))!;
    for (const [column, head] of heads.entries()) heads[column] = head.replace(" 2", " 1");
    const within = await rated({ "a.csv": csvOf(twice) });
    assert.match(within.said[0]!, /^a\.csv: Row 6, relevance 1: F6 and I6 are both headed relevance 1, and the first was read\./);
    assert.deepEqual(within.ratings[0], ["H1", [4], undefined]);

    const named = one(whole);
    named.find(([first]) => first === "Expert")![1] = "Ani";
    const again = one({ H1: 1, H2: 1, S1: 1 });
    again.find(([first]) => first === "Expert")![1] = "ani";
    const between = await rated({ "a.csv": csvOf(named), "b.csv": csvOf(again) });
    assert.match(between.said.at(-1)!, /^b\.csv: Row 7: ani has rated in a\.csv as well, and only that was counted\./);
    assert.deepEqual([between.experts, between.ratings[0]], [["Ani"], ["H1", [4], undefined]]);

    const copied = await rated({ "a.csv": csvOf(one(whole)), "b.csv": csvOf(one(whole)) });
    assert.match(copied.said.at(-1)!, /^b\.csv: Row 7: The sheet says in every cell what a\.csv says/);
    assert.equal(copied.experts.length, 2);
    const alike = csvOf(one({ H1: 4, H2: 4, S1: 4 }));
    assert.ok(!(await rated({ "a.csv": alike, "b.csv": alike })).said.some((line) => line.includes("says in every cell")));
  });

  it("tell the experts of several sheets apart by their files", async () => {
    const sheet = (rating: number): string =>
      csvOf(fill(blankSheet(instrument, { experts: 2 }), "relevance 2", { H1: rating, H2: 1, S1: 1 }));
    assert.deepEqual((await rated({ "a.csv": sheet(4), "b.csv": sheet(3) })).experts, ["a.csv 2", "b.csv 2"]);
  });

  it("are refused where they are of something else", async () => {
    await refused("id,E_H1\n1,4\n", /^a\.csv is no rating sheet: .* ukur sheet experts desk\.ukur$/);
    await refused("item,text\nH1,answers\n", /^a\.csv has no column “relevance” or “essential” in row 1\./);
    await refused(
      csvOf(one(whole)).replace("Instrument,desk", "Instrument,counter"),
      /^a\.csv is a rating sheet of “counter”, and this instrument is desk\./,
    );
    await refused("item,relevance\nX1,4\nX2,3\n", /^No row of a\.csv names an item of desk/);
    await refused(csvOf(blankSheet(instrument)), /^No sheet has a rating\./);
    const many = Array.from({ length: 201 }, (_, index) => `relevance ${index}`);
    await refused(`item,${many.join(",")}\nH1${",4".repeat(201)}\n`, /^There are more than 200 experts\./);
    await refused(`${"a,b\n".repeat(50)}item,relevance\nH1,4\n`, /^a\.csv is no rating sheet/);
  });
});
