import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const question = 'question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n  ';

describe("an order of items", () => {
  it("shows them all in their order, across dimensions", () =>
    expectFindings(desk("page one { perception order S1, H1, H2 }\n  page two { expectation }"), []));

  it("goes on behind a comma on the next line", () =>
    expectFindings(desk("page one {\n    perception order S1,\n      H1, H2\n    expectation\n  }"), []));

  it("names an item twice", () =>
    expectFindings(desk("page one { perception order S1, H1, [|S1|], H2 }\n  page two { expectation }"), ["order-repeats"]));

  it("leaves an item out, which nobody would answer", async () => {
    const [found, ...others] = await findingsIn(desk("page one { perception order S1, H1 }\n  page two { expectation }"));
    assert.deepEqual([found?.code, others.length], ["never-shown", 0]);
    assert.match(found!.message, /H2/);
  });

  it("has a name that no item has, with the nearest one", async () => {
    const found = await findingsIn(desk("page one { perception order S1, H1, H22 }\n  page two { expectation }"));
    assert.deepEqual(found.map(({ code }) => code).toSorted(), ["never-shown", "unknown-name"]);
    assert.match(found.find(({ code }) => code === "unknown-name")!.message, /H2/);
  });

  it("has an item that the battery does not ask", () =>
    expectFindings(
      desk(
        'dimension more "More" { M1 "is kind" only expectation }\n  page one { perception order S1, H1, H2, [|M1|] }\n  page two { expectation }',
      ),
      ["item-outside-battery"],
    ));

  it("has a question behind it, which is shown all the same", () =>
    expectFindings(desk(`${question}page one { expectation, perception order S1, H1, H2, [|used|] }`), ["wrong-kind"]));

  it("says together with of, and with by dimension, what contradicts it", () =>
    expectFindings(desk("page one { expectation, [|perception by dimension order S1, H1, H2|] }"), ["contradicting-clauses"]));
});

describe("one item on a page", () => {
  it("stands among questions", () =>
    expectFindings(desk(`${question}page one { perception.S1, used, perception.H2 }\n  page two { perception.H1, expectation }`), []));

  it("is shown twice", () =>
    expectFindings(desk("page one { perception.S1, expectation }\n  page two { [|perception|] }"), ["shown-twice"]));

  it("is written without its battery", async () => {
    const [found] = await findingsIn(desk("page one { H1, expectation, perception }"));
    assert.equal(found!.code, "wrong-kind");
    assert.match(found!.message, /BATTERY\.H1/);
  });

  it("has nothing to arrange", () =>
    expectFindings(desk("page one { [|perception.S1 order random|], expectation, perception of help }"), ["contradicting-clauses"]));
});

describe("batteries together", () => {
  for (const layout of ["side by side", "item by item"]) {
    it(`stand ${layout}, with the clauses of the last`, () =>
      expectFindings(
        desk(`page one { expectation, perception of help ${layout} }\n  page two { expectation, perception of speed ${layout} }`),
        [],
      ));

    it(`stand ${layout} behind a question and another battery`, () =>
      expectFindings(
        desk(`${question}page one { used, expectation of help, expectation of speed, perception of help\n    perception of speed }`),
        [],
      ));

    it(`cannot stand ${layout} with nothing`, () =>
      expectFindings(desk(`page one { [|perception ${layout}|], expectation }`), ["joined-to-nothing"]));

    it(`cannot stand ${layout} with items that the other lacks`, () =>
      expectFindings(desk(`dimension more "More" { M1 "is kind" only perception }\n  page one { expectation, [|perception ${layout}|] }`), [
        "joined-items-differ",
      ]));
  }
});

describe("a draw", () => {
  const scored = (missing: string, draw = 2): string =>
    desk(`page one { perception draw ${draw}, expectation }\n  score all = mean(perception)${missing}`);

  for (const count of ["0", "3", "30", "1.5"])
    it(`is not of ${count} of three`, () => expectFindings(desk(`page one { perception draw [|${count}|], expectation }`), ["draw-count"]));

  it("wants a rule in scores over its items, which can be met", async () => {
    await expectFindings(scored(" missing at least 2"), []);
    for (const missing of ["", " missing none"])
      assert.deepEqual(
        (await findingsIn(scored(missing))).map(({ code }) => code),
        ["draw-missing-rule"],
        missing,
      );
    assert.deepEqual(
      (await findingsIn(scored(" missing at least 3"))).map(({ code }) => code),
      ["draw-missing-rule"],
    );
  });

  it("wants none in a count, or in scores over the other items", () =>
    expectFindings(
      desk(
        "page one { perception of help draw 1, expectation\n    perception of speed }\n  score n = count(perception)\n  score wanted = mean(expectation)",
      ),
      [],
    ));
});

describe("pages in an order of chance", () => {
  const pages = (condition: string): string =>
    desk(`${question}page zero { used }\n  random {\n    page one { expectation }\n    page two ${condition} { perception }\n  }`);

  it("may look at what comes before all of them", () => expectFindings(pages("when used == yes"), []));

  it("may not look at each other", () => expectFindings(pages("when [|H1.expectation > 2|]"), ["condition-in-random"]));

  it("are looked at by what comes behind them", () =>
    expectFindings(
      desk(
        `${question}random {\n    page one { expectation }\n    page two { perception }\n  }\n  page last when H1.perception > 2 { used }`,
      ),
      [],
    ));

  it("are more than one", () =>
    expectFindings(desk("[|random {\n    page one { expectation }\n  }|]\n  page two { perception }"), ["random-single"]));
});

describe("a look", () => {
  const scale = (range: string, look: string, more = ""): string =>
    `scale mine "Mine" ${range} shown ${look} { ${range.split("..")[0]} "Low" ${range.split("..")[1]} "High" ${more}}
instrument desk "Desk" {
  languages en
  question q "Which?" scale mine
}
`;
  const asked = (kind: string): string => `instrument desk "Desk" {\n  languages en\n  question q "Which?" ${kind}\n}\n`;

  for (const [range, look] of [
    ["1..5", "stars"],
    ["1..10", "smileys"],
    ["-3..3", "smileys"],
    ["0..100", "slider"],
    ["1..7", "buttons"],
    ["1..7", "list"],
  ] as const)
    it(`of ${look} fits ${range}`, async () => {
      const found = await findingsIn(scale(range, look));
      assert.deepEqual(
        found.map(({ code }) => code),
        [],
      );
    });

  for (const [range, look] of [
    ["-2..2", "stars"],
    ["0..5", "stars"],
    ["1..11", "stars"],
    ["1..11", "smileys"],
  ] as const)
    it(`of ${look} does not fit ${range}`, () => expectFindings(scale(range, `[|${look}|]`), ["look-does-not-fit"]));

  it("has no place for an answer beside the points", () =>
    expectFindings(scale("1..5", "[|slider|]", 'na 9 "Cannot say" '), ["look-does-not-fit"]));

  it("that is none gets the nearest one", async () => {
    await expectFindings(scale("1..5", "[|smiley|]"), ["unknown-look"]);
    assert.match((await findingsIn(scale("1..5", "smiley")))[0]!.message, /smileys/);
  });

  it("is for one of, a number with limits and a scale", async () => {
    await expectFindings(asked('one of { yes 1 "Yes" no 0 "No" } shown buttons'), []);
    await expectFindings(asked('one of { yes 1 "Yes" no 0 "No" } shown [|stars|]'), ["look-does-not-fit"]);
    await expectFindings(asked('number 0..10 unit "points" shown slider'), []);
    await expectFindings(asked('number 0..10 unit "points" shown [|list|]'), ["look-does-not-fit"]);
    await expectFindings(asked('number unit "points" shown [|slider|]'), ["look-does-not-fit"]);
    await expectFindings(asked("text shown [|list|]"), ["look-does-not-fit"]);
  });

  it("as a list is for no battery", () =>
    expectFindings(
      `scale mine "Mine" 1..5 shown list { 1 "Low" 5 "High" }
instrument desk "Desk" {
  languages en
  battery b "It…" scale [|mine|]
  dimension d "D" {
    A1 "is quick"
    A2 "is kind"
  }
}
`,
      ["look-does-not-fit"],
    ));
});

describe("words that older texts have as names", () => {
  it("stay names where nothing of a clause follows", () =>
    expectFindings(
      `import scales
instrument desk "Desk" {
  languages en
  battery item "It…" scale agree5 code I
  battery side "The side…" scale agree5 code S
  dimension shown "Shown" {
    draw "is quick"
    order "is kind"
  }
  question random "Random?" number 0..10 unit "times"
  page one {
    random
    item by dimension
    side by dimension
  }
}
`,
      [],
    ));
});
