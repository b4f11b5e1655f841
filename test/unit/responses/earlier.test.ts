import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { compile } from "../../support/compile.ts";
import { readAll } from "../../support/exported.ts";

const text = `import scales
scale mood "Mood" 1..2 { 1 "Bad" was "A1"  2 "Good" was "A2"  na 9 "No idea" was "DK" }
choices area "Area" { north 1 "North" was "n-1"  south 2 "South" was "s-1" }
instrument desk "The help desk" {
  languages en
  given region "Region" one of area from link was "reg"
  battery expectation "A good help desk…" scale agree5 code E
  battery perception "This help desk…" scale mood code P
  dimension help "Help" {
    H1 "answers the question" { expectation was "q3_SQ001"  perception was "old mood" }
    H2 "is quick" only perception
  }
  question used "Have you used it?" one of { yes 1 "Yes" was "2"  no 2 "No" was "1" } was "Q1"
  question ways "Which of these have you used?" any of { web 1 "The website" was "w"  desk 2 "The desk" } was "Q4"
  question best "Which of these are good?" any of { web 1 "The website" was "goodweb"  desk 2 "The desk" was "gooddesk" }
  question order "Put these in order." rank area was "Q5"
}
`;

describe("answers of old data", () => {
  let instrument: Instrument;
  before(async () => void (instrument = await compile(text)));

  const read = async (cells: Readonly<Record<string, string>>) => {
    const line = (all: readonly string[]): string => all.map((cell) => `"${cell}"`).join(",");
    const { rows, responses } = await readAll(instrument, `${line(Object.keys(cells))}\n${line(Object.values(cells))}\n`);
    assert.deepEqual(rows[0]!.problems, []);
    const row = Object.fromEntries(Object.entries(rows[0]!.row).filter(([, value]) => value !== null));
    return { row, ambiguous: responses.matching.ambiguous, by: responses.matching.matched.map(({ by }) => by), notes: responses.notes() };
  };

  it("have what they were called in the instrument", () => {
    assert.deepEqual(
      instrument.variables.flatMap(({ name, was }) => (was === undefined ? [] : [[name, was]])),
      [
        ["region", "reg"],
        ["E_H1", "q3_SQ001"],
        ["P_H1", "old mood"],
        ["used", "Q1"],
        ["ways_web", "Q4_w"],
        ["best_web", "best_goodweb"],
        ["best_desk", "best_gooddesk"],
        ["order_north", "Q5_n-1"],
        ["order_south", "Q5_s-1"],
      ],
    );
  });

  it("are found by the names and the codes of then", async () => {
    const { row, by, notes } = await read({
      reg: "s-1",
      "q3[SQ001]": "4",
      "Old mood": "A2",
      P_H2: "dk",
      Q4_w: "1",
      Q4_2: "0",
      goodweb: "0",
    });
    assert.deepEqual(row, { region: 2, E_H1: 4, P_H1: 2, P_H2: 9, ways_web: 1, ways_desk: 0, best_web: 0 });
    assert.deepEqual(by, ["earlier", "earlier", "earlier", "name", "earlier", "earlier", "earlier"]);
    assert.deepEqual(
      notes.map(({ key }) => key),
      ["responses.codesEarlier"],
    );
  });

  it("have the codes of then under the name of then, and those of today under that of today", async () => {
    assert.deepEqual((await read({ Q1: "2" })).row, { used: 1 });
    assert.deepEqual((await read({ used: "2" })).row, { used: 2 });
  });

  it("have the codes of then where others in the file can be nothing else", async () => {
    assert.deepEqual((await read({ used: "1", P_H2: "A1" })).row, { used: 2, P_H2: 1 });
    assert.deepEqual((await read({ used: "1", P_H2: "2" })).row, { used: 1, P_H2: 2 });
  });

  it("stand in lists and orders", async () => {
    assert.deepEqual((await read({ Q4: "w 2", Q5: "s-1,n-1" })).row, { ways_web: 1, ways_desk: 1, order_south: 1, order_north: 2 });
  });

  it("give way to a column that has the name of today", async () => {
    const { row } = await read({ Q1: "2", used: "2" });
    assert.deepEqual(row, { used: 2 });
  });
});
