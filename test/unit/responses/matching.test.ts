import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { platforms } from "../../../server/src/responses/platforms.ts";
import { exporters } from "../../../server/src/targets/exports.ts";
import { compile } from "../../support/compile.ts";
import { readAll } from "../../support/exported.ts";
import { office } from "../../support/office.ts";

const byText = (a: unknown, b: unknown): number => String(a).localeCompare(String(b));

describe("the columns of a file of answers", () => {
  let instrument: Instrument;
  before(async () => (instrument = await office()));

  /** What a header and a cell below it give, beside an answer that is always there. */
  const under = async (header: string, cell: string): Promise<Record<string, unknown>> => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const { rows, responses } = await readAll(instrument, `${quoted(header)},O_A2\n${quoted(cell)},3\n`);
    assert.deepEqual(responses.matching.ambiguous, []);
    return Object.fromEntries(Object.entries(rows[0]!.row).filter(([name, value]) => value !== null && name !== "O_A2"));
  };
  const headers: readonly (readonly [header: string, cell: string, answers: Record<string, unknown>])[] = [
    ["O_A1", "4", { O_A1: 4 }],
    ["o_a1", "4", { O_A1: 4 }],
    ["A1", "4", { O_A1: 4 }],
    ["O[A1]", "4", { O_A1: 4 }],
    ["O.A1", "4", { O_A1: 4 }],
    ["O[A1]. The office … [listens]", "Agree", { O_A1: 4 }],
    ["The office … [listens]", "Agree", { O_A1: 4 }],
    ["The office ... [ listens ]", "Agree", { O_A1: 4 }],
    ["THE OFFICE - LISTENS", "Agree", { O_A1: 4 }],
    ["The office listens", "4", { O_A1: 4 }],
    ["listens", "4", { O_A1: 4 }],
    ["1. Listens", "4", { O_A1: 4 }],
    ["A12. listens", "4", { O_A1: 4 }],
    ["first-O_A1", "4", { O_A1: 4 }],
    ["first/O_A1", "4", { O_A1: 4 }],
    ["/data/first/O_A1", "4", { O_A1: 4 }],
    ["data.first.O_A1", "4", { O_A1: 4 }],
    ["visits", "12", { visits: 12 }],
    ["How often were you here?", "12", { visits: 12 }],
    ["visits. How often were you here?", "12", { visits: 12 }],
    ["How often were you here? ", "12", { visits: 12 }],
    ["When were you here?", "2026-11-24", { day: "2026-11-24" }],
    ["role", "other", {}],
    ["Who are you?", "At school", { role: 2 }],
    ["Who are you? [Something else]", "a visitor", { role_other_text: "a visitor" }],
    ["How do you come?", "On foot, By car", { ways_foot: 1, ways_bus: 0, ways_car: 1 }],
    ["ways", "1 5", { ways_foot: 1, ways_bus: 0, ways_car: 1 }],
    ["first-ways", "foot car", { ways_foot: 1, ways_bus: 0, ways_car: 1 }],
    ["ways___5", "1", { ways_car: 1 }],
    ["How do you come? (choice=By car)", "Checked", { ways_car: 1 }],
    ["ways[car]", "Y", { ways_car: 1 }],
    ["How do you come? [By car]", "Yes", { ways_car: 1 }],
    ["ways_5", "By car", { ways_car: 1 }],
    ["first/ways/5", "1", { ways_car: 1 }],
    ["first/ways/car", "1", { ways_car: 1 }],
    ["order", "2 3 1", { order_pace: 1, order_place: 2, order_price: 3 }],
    ["order[1]", "3", { order_place: 1 }],
    ["What matters most? [Pace]", "1", { order_pace: 1 }],
  ];
  for (const [header, cell, answers] of headers)
    it(`are known by ${JSON.stringify(header)}`, async () => assert.deepEqual(await under(header, cell), answers));

  it("are those of Google Forms", async () => {
    const text =
      '"Stempel waktu","The office … [listens]","The office … [helps]","How often were you here?","How do you come?"\n' +
      '"11/24/2026 10:15:03","Agree","Disagree","3","On foot, By bus, or train"\n';
    const { responses, rows } = await readAll(instrument, text);
    assert.deepEqual(responses.matching.unmatched, [{ column: 0, header: "Stempel waktu", is: "platform" }]);
    const { O_A1, O_A2, visits, ways_foot, ways_bus, ways_car } = rows[0]!.row;
    assert.deepEqual([O_A1, O_A2, visits, ways_foot, ways_bus, ways_car], [4, 2, 3, 1, 1, 0]);
  });

  it("are those of Google Forms, where words of a respondent's own stand behind the labels, which is told", async () => {
    const instrument = await compile(`instrument office "Office" {
  languages en
  question role "Who are you?" one of { worker 1 "At work" other 3 "Something else" specify }
  question ways "How?" any of { foot 1 "On foot" other 2 "Otherwise" specify }
  page first { role, ways }
}`);
    const { rows } = await readAll(instrument, 'Who are you?,How?\nA Visitor,"On foot, by Boat, mostly"\nAt work,By boat\n');
    assert.deepEqual(
      rows.map(({ row }) => row),
      [
        { role: 3, role_other_text: "A Visitor", ways_foot: 1, ways_other: 1, ways_other_text: "by Boat, mostly" },
        { role: 1, role_other_text: null, ways_foot: 0, ways_other: 1, ways_other_text: "By boat" },
      ],
    );
    assert.deepEqual(
      rows.flatMap(({ problems }) => problems.map(({ cell, isTaken, said }) => [cell, isTaken, said.key])),
      [
        ["A2", true, "responses.takenAsOther"],
        ["B2", true, "responses.takenAsOther"],
        ["B3", true, "responses.takenAsOther"],
      ],
    );
    // Under the name of the variable, from a platform that has a column for them, they are no answer.
    const { rows: named } = await readAll(instrument, "role\nA Visitor\n");
    assert.deepEqual([named[0]!.row["role"], named[0]!.problems.length], [null, 1]);
  });

  it("are those of Qualtrics with labels, below three rows of headers", async () => {
    const text =
      "StartDate,ResponseId,O_A1,ways_1,ways_2,ways_5\n" +
      'Start Date,Response ID,The office … - listens,"How do you come? - Selected Choice - On foot",b,c\n' +
      '"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}",{},{},{}\n' +
      "2026-11-24 10:00:00,R_1,Agree,On foot,,By car\n";
    const { responses, rows } = await readAll(instrument, text);
    assert.equal(responses.matching.platform, "Qualtrics");
    assert.deepEqual(responses.matching.id, { column: 1, header: "ResponseId" });
    assert.equal(rows.length, 1);
    const [{ number, id, row, problems }] = rows as [(typeof rows)[0]];
    assert.deepEqual([number, id, problems], [4, "R_1", []]);
    assert.deepEqual([row["O_A1"], row["ways_foot"], row["ways_bus"], row["ways_car"]], [4, 1, 0, 1]);
  });

  it("are those of Kobo, which has a list beside a column for each option", async () => {
    const text = "start;_uuid;first/O_A1;first/ways;first/ways/1;first/ways/2;first/ways/5\n2026;u1;4;1 5;1;0;1\n";
    const { responses, rows } = await readAll(instrument, text);
    assert.equal(responses.matching.platform, "ODK");
    assert.deepEqual(responses.matching.unmatched, [
      { column: 0, header: "start", is: "platform" },
      { column: 3, header: "first/ways", is: "copy" },
    ]);
    assert.equal(rows[0]!.id, "u1");
    assert.deepEqual([rows[0]!.row["ways_foot"], rows[0]!.row["ways_bus"], rows[0]!.row["ways_car"]], [1, 0, 1]);
  });

  it("are those of REDCap, where no box is ticked in a question that nobody saw", async () => {
    const { responses, rows } = await readAll(
      instrument,
      "record_id,o_a1,ways___1,ways___2,ways___5,office_complete\n1,4,0,0,0,2\n2,4,0,1,0,2\n",
    );
    assert.equal(responses.matching.platform, "REDCap");
    assert.deepEqual(
      rows.map(({ row }) => [row["ways_foot"], row["ways_bus"], row["ways_car"]]),
      [
        [null, null, null],
        [0, 1, 0],
      ],
    );
  });

  it("are told where nothing is like them, where variables have none, and where they hold the same", async () => {
    const { responses } = await readAll(instrument, "id,O_A1,O_A1,listens,weather,submitdate\n1,4,4,4,fair,\n");
    const { unmatched, missing, twice, id } = responses.matching;
    assert.deepEqual(unmatched, [
      { column: 4, header: "weather" },
      { column: 5, header: "submitdate", is: "platform" },
    ]);
    assert.deepEqual(id, { column: 0, header: "id" });
    assert.ok(missing.includes("O_A2") && !missing.includes("O_A1"));
    assert.deepEqual(
      twice.map(({ column, first, variables }) => [column, first.column, variables]),
      [
        [2, 1, ["O_A1"]],
        [3, 1, ["O_A1"]],
      ],
    );
  });

  it("are rather those with nothing before their names, wherever they stand", async () => {
    const { responses, rows } = await readAll(instrument, "pre-visits,visits,x.O_A1\n1,2,3\n");
    assert.deepEqual([rows[0]!.row["visits"], rows[0]!.row["O_A1"]], [2, 3]);
    assert.deepEqual(
      responses.matching.twice.map(({ header, first }) => [header, first.header]),
      [["pre-visits", "visits"]],
    );
  });

  it("are told where one text is asked twice, and none of them is read", async () => {
    const twice = await compile(`
scale agree "Agreement" 1..5 { 1 "No" 5 "Yes" }
instrument office "Office" {
  languages en
  battery hoped "It should …" scale agree code H
  battery seen "It does …" scale agree code S
  dimension care "Care" { A1 "listen" A2 "help" }
  page first { hoped, seen }
}`);
    const { responses, rows } = await readAll(twice, "S_A1,listen,It should … [help]\n4,3,2\n");
    assert.deepEqual(responses.matching.ambiguous, [{ column: 1, header: "listen", variables: ["H_A1", "S_A1"] }]);
    assert.deepEqual(rows[0]!.row, { H_A1: null, S_A1: 4, H_A2: 2, S_A2: null });
  });

  it("are known from every target that states them", () =>
    assert.deepEqual(
      platforms.map(({ exportsOf }) => exportsOf).toSorted(byText),
      exporters.map(({ exports }) => exports).toSorted(byText),
    ));

  it("may be those of a question of many options, in time that grows with them", async () => {
    const options = Array.from({ length: 5000 }, (_, index) => `o${index} ${index} "Option ${index}"`).join(" ");
    const large = await compile(`instrument office "Office" {
  languages en
  question ways "How?" any of { ${options} }
  page first { ways }
}`);
    const headers = large.variables.map(({ name }) => name).join();
    const { rows } = await readAll(large, `${headers}\n${"1,".repeat(4999)}1\n`);
    assert.ok(Object.values(rows[0]!.row).every((value) => value === 1));
    const { rows: listed } = await readAll(large, `How?\n"Option 7, Option 77, Option 4999"\n`);
    assert.equal(Object.values(listed[0]!.row).filter((value) => value === 1).length, 3);
  }).timeout(20_000);
});
