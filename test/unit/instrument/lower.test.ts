import assert from "node:assert/strict";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { runTests } from "../../../server/src/scoring/runTests.ts";

describe("an instrument", () => {
  it("has the variables of its pages, in their order, with codes and missing codes", async () => {
    const { variables } = await compile(
      desk(`consent "I take part."
  question used "Used?" one of { yes 1 "Yes" no 0 "No" declined 98 "Rather not" missing other 3 "Other" specify }
  question ways "How?" any of { web 1 "Web" app 2 "App" }
  question points "Points?" share 100 across dimensions
  page two { ways perception of speed }
  page one { used expectation points perception of help }`),
    );
    assert.deepEqual(
      variables.map(({ name }) => name),
      [
        "consent",
        "ways_web",
        "ways_app",
        "P_S1",
        "used",
        "used_other_text",
        "E_H1",
        "E_H2",
        "E_S1",
        "points_help",
        "points_speed",
        "P_H1",
        "P_H2",
      ],
    );
    const used = variables.find(({ name }) => name === "used")!;
    assert.deepEqual(
      used.codes?.map(({ code }) => code),
      [1, 0, 3],
    );
    assert.deepEqual(
      used.missing.map(({ code }) => code),
      [98],
    );
    assert.equal(variables.find(({ name }) => name === "P_H1")?.label.en, "This help desk answers the question");
  });

  it("forces what the innermost word says", async () => {
    const { items } = await compile(
      desk("required")
        .replace("code P", "code P optional")
        .replace('H1 "answers the question"', 'H1 "answers the question" required')
        .replace('S1 "answers', 'S1 "always answers'),
    );
    const forced = items.flatMap(({ answers }) => answers.filter(({ required }) => required).map(({ variable }) => variable));
    assert.deepEqual(forced, ["E_H1", "P_H1", "E_H2", "E_S1"]);
  });

  it("fills in terms, in every language, and turns doubled braces to one", async () => {
    const { title, intro, batteries } = await compile(`import scales
instrument desk "About {place}" {
  languages en, id
  term city "Bandung"
  term place "the desk in {city}"
  intro "It takes {minutes} minute. {{not a term}"
  battery perception "{place}…" scale agree5 code P
  dimension help "Help" { H1 "helps" }
}
translation id of desk "Tentang {place}" { city "Bandung" place "meja di {city}" intro "Sekitar {minutes} menit. {{bukan istilah}" perception "{place}…" help "Bantuan" H1 "membantu" }
`);
    assert.deepEqual(title, { en: "About the desk in Bandung", id: "Tentang meja di Bandung" });
    assert.deepEqual(intro, { en: "It takes 1 minute. {not a term}", id: "Sekitar 1 menit. {bukan istilah}" });
    assert.equal(batteries[0]?.stem!["id"], "meja di Bandung…");
  });

  it("takes titles and definitions from the model it measures, in both languages", async () => {
    const { instrument } = await compileSample("efiling/efiling.ukur");
    const trust = instrument.dimensions.find(({ id }) => id === "trust")!;
    assert.equal(trust.title.en, "Trust");
    assert.equal(trust.title.id, "Kepercayaan");
    assert.ok(trust.definition?.id);
    assert.ok(trust.inModel);
  });

  it("holds the exceptions with their reasons", async () => {
    const { suppressions } = await compile(
      desk("")
        .replace('dimension speed "Speed" {', 'dimension speed "Speed" allow dimension-without-items because "The items come in March." {')
        .replace(/S1 ".*"/, ""),
    );
    assert.deepEqual(suppressions, [{ code: "dimension-without-items", on: "speed", because: "The items come in March." }]);
  });

  it("holds those of the scales and lists that it asks with", async () => {
    const scale = (name: string, reason: string) =>
      `scale ${name} "A mood" 1..2 allow duplicate-label because "${reason}" {\n  1 "so so"\n  2 "so so"\n}\n`;
    const { suppressions } = await compile(`${scale("mood", "Faces are shown.")}${scale("other", "Nobody asks with it.")}
choices visits "Visits" allow order-not-mixed because "The order tells." {
  once 1 "once"
  often 2 "often"
}
instrument desk "Desk" {
  languages en
  question now "How was it?" scale mood
  question before "How was it before?" scale mood
  question here "How often?" one of visits
  question there "And there?" one of visits
}
`);
    assert.deepEqual(suppressions, [
      { code: "duplicate-label", on: "mood", because: "Faces are shown." },
      { code: "order-not-mixed", on: "visits", because: "The order tells." },
    ]);
  });

  it("without pages shows a battery a page, then the questions", async () => {
    const { pages } = await compile(desk('question why "Why?" text'));
    assert.deepEqual(
      pages.map(({ id }) => id),
      ["expectation", "perception", "questions"],
    );
  });

  it("that shows a battery by dimension counts a facet's items to the dimension around it", async () => {
    const { pages } = await compile(
      desk("page one { expectation by dimension, perception }").replace(
        'S1 "answers within a day"',
        'S1 "is quick"\n    dimension queue "Queue" { Q1 "is short" }',
      ),
    );
    assert.deepEqual(
      pages[0]?.elements.map((element) => element.kind === "battery" && [element.dimension, ...element.items]),
      [
        ["help", "H1", "H2"],
        ["speed", "S1", "Q1"],
        [undefined, "H1", "H2", "S1", "Q1"],
      ],
    );
  });

  it("treats a missing code as neither high nor low in a condition", async () => {
    const { pages } = await compile(
      desk('question why "Why?" text\n  page one { expectation perception }\n  page two when S1.perception >= 3 { why }')
        .replaceAll("agree5 code", "agree5na code")
        .replace("import scales", 'scale agree5na 1..5 { 1 "No" 5 "Yes" na 9 "Not used" }'),
    );
    assert.deepEqual(pages[1]?.when, {
      kind: "and",
      all: [
        { kind: "compare", op: ">=", variable: "P_S1", value: 3 },
        { kind: "not", operand: { kind: "in", variable: "P_S1", values: [9] } },
      ],
    });
  });
});

describe("a score", () => {
  it("has an expression for each dimension, with reversed items turned over and half of the values needed", async () => {
    const { scores } = await compile(desk("score gap = mean(perception - expectation) per dimension"));
    const answer = (variable: string, reverse?: { lo: number; hi: number }) => ({ kind: "answer", variable, ...(reverse && { reverse }) });
    const lohi = { lo: 1, hi: 5 };
    assert.deepEqual(scores[0]?.results, [
      {
        variable: "gap_help",
        dimension: "help",
        expression: {
          kind: "mean",
          of: [
            { kind: "arithmetic", op: "-", left: answer("P_H1"), right: answer("E_H1") },
            { kind: "arithmetic", op: "-", left: answer("P_H2", lohi), right: answer("E_H2", lohi) },
          ],
          least: 1,
        },
      },
      {
        variable: "gap_speed",
        dimension: "speed",
        expression: { kind: "mean", of: [{ kind: "arithmetic", op: "-", left: answer("P_S1"), right: answer("E_S1") }], least: 1 },
      },
    ]);
    assert.equal(scores[0]?.formula, "mean(perception - expectation) per dimension");
  });

  it("stands after those that it uses", async () => {
    const { scores } = await compile(desk("score c = b + a\n  score b = a * 2\n  score a = mean(perception)"));
    assert.deepEqual(
      scores.map(({ id }) => id),
      ["a", "b", "c"],
    );
  });

  it("needs as many values as its rule says: half for a mean, all for a sum, none for a count", async () => {
    const { scores } = await compile(
      desk(`score a = mean(perception)
  score b = sum(perception)
  score c = count(perception)
  score d = mean(perception) missing none
  score e = sum(perception) missing at least 1
  score f = max(perception) missing half`),
    );
    const least = scores
      .map(({ results }) => results[0]?.expression)
      .map((expression) => expression && "least" in expression && expression.least);
    assert.deepEqual(least, [2, 3, 0, 3, 1, 2]);
  });

  it("keeps the decimals of its bands, in ascending order", async () => {
    const { scores } = await compile(desk('score a = mean(perception) bands { "B" 3.01..5 "Good"  "A" 1..3 "Poor" }'));
    assert.deepEqual(
      scores[0]?.bands.map(({ label, lo, hi }) => [label, lo, hi]),
      [
        ["A", 1, 3],
        ["B", 3.01, 5],
      ],
    );
    assert.equal(scores[0]?.decimals, 2);
  });
});

describe("the tests of the samples", () => {
  for (const path of samplePaths) {
    it(`${path} pass, and there is at least one`, async () => {
      const outcomes = runTests((await compileSample(path)).instrument);
      assert.ok(outcomes.length > 0);
      assert.deepEqual(
        outcomes.filter(({ failures }) => failures.length > 0),
        [],
      );
    });
  }
});
