import assert from "node:assert/strict";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { runTests } from "../../../server/src/scoring/runTests.ts";
import { scoreInWords } from "../../../server/src/scoring/formula.ts";
import { sayFormulasIn } from "../../../server/src/messages/sayFormula.ts";
import { compile } from "../../support/compile.ts";
import { expectFindings } from "../../support/markers.ts";

/** Kano's two batteries, a rating, and questions of other kinds. */
const features = (members: string, languages = "en"): string => `import scales

scale feel "Feeling" 1..5 {
  1 "I like it"
  2 "I expect it"
  3 "I do not care"
  4 "I can live with it"
  5 "I dislike it"
  na 9 "Cannot say"
}

instrument features "Features" {
  languages ${languages}
  battery functional    "If the service…"         scale feel code F
  battery dysfunctional "If the service did not…" scale feel code D
  battery importance    "How important is it that the service…" scale agree7 code I
  dimension help "Help" {
    H1 "answered within a day"
    H2 "were open on Saturdays"
  }
  dimension speed "Speed" {
    S1 "wrote in plain words"
  }
  question roof "Roof?" one of { straw 1 "Straw" tin 2 "Tin" tiles 3 "Tiles" unknown 9 "Do not know" missing }
  question age "Age?" number 0..99
  ${members}
}
`;

describe("several values", () => {
  it("have a mean, a sum, a least, a greatest and a count, by the rule of the score", async () => {
    const instrument = await compile(
      features(`score m = mean(age, functional.H1, S1.importance) missing at least 1
  score half = mean(age, functional.H1, S1.importance)
  score s = sum(age, functional.H1)
  score lo = min(age, functional.H1) missing at least 1
  score hi = max(age, functional.H1) missing at least 1
  score n = count(age, functional.H1, m)`),
    );
    assert.deepEqual(evaluate(instrument, { age: 30, F_H1: 2 }), { m: 16, half: 16, s: 32, lo: 2, hi: 30, n: 3 });
    assert.deepEqual(evaluate(instrument, { age: 30, F_H1: 9 }), { m: 30, half: null, s: null, lo: 30, hi: 30, n: 2 });
  });

  it("are one number each: lists are brought to one first", () =>
    expectFindings(features("score m = mean([|importance, age|])"), ["several-arguments"]));

  it("are as many as a rule for missing ones may ask for", () =>
    expectFindings(features("score m = mean(age, functional.H1) [|missing at least 3|]"), ["missing-rule"]));
});

describe("points", () => {
  it("count for options by their names, for points of a scale by their codes, and for named results", async () => {
    const instrument = await compile(
      features(`score wealth = points(roof) { straw -1.5, tin 2, else 4 }
  score tops = sum(points(importance) { 6 1, 7 1, else 0 })
  score kind = kano(functional, dysfunctional) per item
  score wanted = mean(points(kind) { A 1 O 1 else 0 }) missing at least 1`),
    );
    const row = { roof: 3, I_H1: 7, I_H2: 6, I_S1: 5, F_H1: 1, D_H1: 5, F_H2: 3, D_H2: 3 };
    const { wealth, tops, wanted } = evaluate(instrument, row);
    assert.deepEqual({ wealth, tops, wanted }, { wealth: 4, tops: 2, wanted: 0.5 });
    assert.equal(evaluate(instrument, { roof: 9 })["wealth"], null);
  });

  for (const [written, code] of [
    ["score w = [|points(roof) { straw 2, tin 1 }|]", "points-incomplete"],
    ["score w = points(roof) { straw 2, [|straw|] 1, else 0 }", "points-twice"],
    ["score w = points(roof) { else 2, straw 1, [|else|] 0 }", "points-twice"],
    ["score w = points(roof) { [|stone|] 2, else 0 }", "points-unknown"],
    ["score w = points(roof) { [|unknown|] 2, else 0 }", "points-unknown"],
    ["score w = points(roof) { [|1|] 2, else 0 }", "points-unknown"],
    ["score w = sum(points(importance) { [|8|] 2, else 0 })", "points-unknown"],
    ["score w = sum(points(functional) { [|9|] 2, else 0 })", "points-unknown"],
    ["score w = points([|age|]) { 1 2, else 0 }", "points-without-codes"],
    ["score w = points([|mean(importance)|]) { 1 2, else 0 }", "points-without-codes"],
  ] as const)
    it(`are found fault with: ${written}`, () => expectFindings(features(written), [code]));
});

describe("a score per item", () => {
  it("has a result for each item, which other scores and tests name", async () => {
    const instrument = await compile(
      features(`score gap "Gap" = functional - dysfunctional per item
  score two = gap.H1 * 2
  score helping = mean(gap.help)
  score all = mean(gap) per dimension
  test "one" {
    given functional = 5, dysfunctional = 2
    expect gap.H1 = 3, gap.S1 = 3, two = 6, helping = 3, all.speed = 3
  }`),
    );
    const [gap] = instrument.scores;
    assert.equal(gap!.shape, "items");
    assert.deepEqual(
      gap!.results.map(({ variable, item }) => [variable, item]),
      [
        ["gap_H1", "H1"],
        ["gap_H2", "H2"],
        ["gap_S1", "S1"],
      ],
    );
    assert.deepEqual(runTests(instrument)[0]!.failures, []);
    assert.equal(sayFormulasIn("en")(scoreInWords(instrument, gap!, "en")), "For each item: functional minus dysfunctional.");
  });

  for (const [written, code] of [
    ["score gap = [|functional - dysfunctional|]", "unreduced-score"],
    ["score gap = mean(importance) [|per item|]", "per-item-without-items"],
    ["score gap = age [|per item|]", "per-item-without-items"],
    ["score gap = functional - dysfunctional per item\n  score one = gap.[|age|]", "unknown-name"],
    ['score gap = functional - dysfunctional per item\n  test "t" {\n    given age = 1\n    expect gap.[|H9|] = 1\n  }', "unknown-name"],
  ] as const)
    it(`is found fault with: ${written}`, () => expectFindings(features(written), [code]));
});

describe("a table", () => {
  const cells = "1 a a b b b  2 a a b b b  3 a a b b b  4 a a b b b  5 c c c c c";

  it("is a named result for each pair of codes", async () => {
    const instrument = await compile(
      `${features(
        `score pair "Pair" = table(functional, dysfunctional) per item { ${cells} a "First" c "Third" }
  score one "One" = table(roof, functional.H1) { 1 x x x x y  2 x x x x y  3 y y y y y }
  test "one" {
    given functional = 1, dysfunctional = 3, roof = straw
    expect pair.H1 = b, one = x
  }`,
        "en, id",
      )}
translation id of features "Fitur" { pair.a "Pertama" pair.c "Ketiga" }
`,
    );
    const [pair, one] = instrument.scores;
    assert.deepEqual(pair!.categories, [
      { code: 1, name: "a", label: { en: "First", id: "Pertama" } },
      { code: 2, name: "b", label: { en: "b", id: "b" } },
      { code: 3, name: "c", label: { en: "Third", id: "Ketiga" } },
    ]);
    assert.equal(one!.results[0]!.variable, "one");
    assert.deepEqual(runTests(instrument)[0]!.failures, []);
    for (let f = 1; f <= 5; f++) {
      for (let d = 1; d <= 5; d++) {
        const expected = f === 5 ? 3 : d < 3 ? 1 : 2;
        assert.equal(evaluate(instrument, { F_H1: f, D_H1: d })["pair_H1"], expected, `${f} ${d}`);
      }
    }
    assert.equal(evaluate(instrument, { F_H1: 5, D_H1: 9 })["pair_H1"], null);
    assert.equal(evaluate(instrument, { F_H1: 5 })["pair_H1"], null);
  });

  for (const [written, code] of [
    [`score p = [|table(functional, dysfunctional) per item { 1 a a a a a }|]`, "table-incomplete"],
    [`score p = table(functional, dysfunctional) per item { ${cells.replace("2 a a b b b", "[|2 a a b b|]")} }`, "table-cells"],
    [`score p = table(functional, dysfunctional) per item { ${cells.replace("2 a a b b b", "[|2 a a b b b b|]")} }`, "table-cells"],
    [`score p = table(functional, dysfunctional) per item { ${cells} [|5|] c c c c c }`, "table-row"],
    [`score p = table(functional, dysfunctional) per item { ${cells} [|7|] c c c c c }`, "table-row"],
    [`score p = table(functional, dysfunctional) per item { ${cells.replace("3 a", "3 [|A|]")} }`, "table-name-case"],
    [`score p = table(functional, dysfunctional) per item { ${cells} [|d|] "None" }`, "unknown-name"],
    [`score p = [|table(functional) per item { ${cells} }|]`, "table-answers"],
    [`score p = [|table(functional, age) per item { ${cells} }|]`, "table-answers"],
    [`score p = [|table(functional, dysfunctional) { ${cells} }|]`, "unreduced-score"],
    [`score p = [|kano(functional, dysfunctional)|]`, "unreduced-score"],
    [`score p = kano([|importance|], dysfunctional) per item`, "kano-scale"],
    [`score p = kano(functional, dysfunctional) per item\n  score m = mean([|p|])`, "nominal-arithmetic"],
    [`score p = kano(functional, dysfunctional) per item\n  score m = [|p.H1|] + 1`, "nominal-arithmetic"],
    [`score p = kano(functional, dysfunctional) per item [|bands|] { low 1..2 }`, "nominal-bands"],
    [
      `score p = kano(functional, dysfunctional) per item\n  test "t" {\n    given age = 1\n    expect p.H1 = [|Z|]\n  }`,
      "test-expectation",
    ],
  ] as const)
    it(`is found fault with: ${written}`, () => expectFindings(features(written), [code]));

  it("is Kano's under his name, in words of each language", async () => {
    const instrument = await compile(features("score kind = kano(functional, dysfunctional) per item\n  score n = count(kind)", "en, id"));
    const [kind] = instrument.scores;
    assert.deepEqual(kind!.categories![2], { code: 3, name: "A", label: { en: "Attractive", id: "Menarik (attractive)" } });
    const nameOf = (f: number, d: number): string | undefined =>
      kind!.categories!.find(({ code }) => code === evaluate(instrument, { F_H1: f, D_H1: d })["kind_H1"])?.name;
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((f) => [1, 2, 3, 4, 5].map((d) => nameOf(f, d)).join("")),
      ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"],
    );
    assert.equal(evaluate(instrument, { F_H1: 1, D_H1: 5, F_H2: 2 })["n"], 1);
  });
});

describe("a score on a route", () => {
  const routed = (score: string): string =>
    features(`page all_of_you { age, roof, importance }
  page some when age > 17 { functional }
  page others when age > 64 and roof == tin { dysfunctional }
  ${score}`);

  for (const written of [
    "score a = [|sum(age, functional.H1)|]",
    "score a = [|mean(age, functional.H1, functional.H2)|]",
    "score a = mean(functional)\n  score b = [|sum(a, age)|]",
    "score a = [|sum(functional - importance, dysfunctional - importance)|]".replace(
      "functional - importance, dysfunctional - importance",
      "H1.functional, H1.dysfunctional",
    ),
  ])
    it(`is missing for all who are led around a part: ${written}`, () => expectFindings(routed(written), ["missing-on-a-route"]));

  for (const written of [
    "score a = sum(age, functional.H1) missing at least 1",
    "score a = sum(age, functional.H1) missing none",
    "score a = mean(age, importance.H1, functional.H1)",
    "score a = sum(functional)",
    "score a = sum(functional - functional)",
    "score a = count(age, functional.H1)",
  ])
    it(`may be missing where that is meant, or nothing is left out: ${written}`, () => expectFindings(routed(written), []));
});
