import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Row } from "../../../server/src/scoring/answers.ts";
import { analyse, type Analysis } from "../../../server/src/statistics/analysis.ts";
import { remarkCodes } from "../../../server/src/statistics/analysis/remarks.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";
import { readReference } from "../../support/csv.ts";
import { readReferenceJson, same } from "../../support/equal.ts";
import { itemId, servqual, servqualRow, skmRow, zoneOfTolerance, zoneRow } from "../../support/modelInstruments.ts";

const batteries = { E: "expectation", P: "perception" } as const;

describe("an analysis against R", () => {
  const expected = readReferenceJson("synthetic_servqual1988.json");
  let analysis: Analysis;
  before(async () => {
    // The page that asks is shown to those who have used the counter.
    const rows = readReference("synthetic_servqual1988.csv").map((person) => ({ ...servqualRow(person), used: 1, consent: 1 }));
    analysis = analyse(await servqual(), rows);
  });

  const itemOf = (battery: string, name: string) =>
    analysis.items.find((item) => item.battery === battery && item.item === itemId(Number(name.slice(1))))!;

  for (const [name, scale] of Object.entries<typeof expected>(expected.scales)) {
    it(`has the same ${name}`, () => {
      const [code, dimension] = name.split(".") as [keyof typeof batteries, string];
      const battery = batteries[code];
      const found = analysis.dimensions.find((each) => each.battery === battery && each.dimension === dimension)!;
      for (const part of ["n", "mean", "sd"] as const) same(found[part], scale.scale_score_halfrule[part], part);
      const { listwise, pairwise } = found.reliability!;
      same(listwise.n, scale.n_complete, "complete cases");
      same(listwise.alpha, scale.alpha_raw_listwise, "alpha");
      same(listwise.standardisedAlpha, scale.alpha_std_listwise, "standardised");
      same(listwise.interval!.lo, scale.feldt_ci95_listwise[0], "Feldt");
      same(listwise.lambda6, scale.guttman_lambda6_listwise, "lambda 6");
      same(listwise.omega!.total, scale.omega.uls_standardized.omega_total, "omega", 1e-5);
      same(pairwise.alpha, scale.alpha_raw_pairwise_psych, "alpha, pairwise");
      same(pairwise.standardisedAlpha, scale.alpha_std_pairwise_psych, "standardised, pairwise");
      for (const line of scale.item_stats) {
        const item = itemOf(battery, line.item);
        assert.equal(item.reverse, line.reversed);
        for (const part of ["n", "mean", "sd", "skew", "kurtosis"] as const) same(item[part], line[part], `${line.item}, ${part}`);
        same(item.floor! * 100, line.floor_pct, line.item);
        same(item.ceiling! * 100, line.ceiling_pct, line.item);
        same(item.reliability!.listwise.itemTotal, line.r_total_uncorrected_listwise, line.item);
        same(item.reliability!.listwise.itemRest, line.r_itemrest_listwise, line.item);
        same(item.reliability!.listwise.alphaIfDeleted, line.alpha_if_deleted_listwise, line.item);
        same(item.reliability!.pairwise.itemRest, line.r_itemrest_pairwise_psych, line.item);
        same(item.reliability!.pairwise.alphaIfDeleted, line.alpha_if_deleted_pairwise_psych, line.item);
      }
    });
  }

  it("has the same gaps", () => {
    assert.deepEqual(
      analysis.gaps.map(({ first, second }) => [first, second]),
      [["perception", "expectation"]],
    );
    const [{ items, dimensions }] = analysis.gaps as [Analysis["gaps"][number]];
    readReference("synthetic_servqual1988_gap_items.csv").forEach((line, i) => {
      const { n, mean, t, p, interval, dz } = items[i]!;
      const found = { n_pairs: n, mean_gap: mean, t, p_two_sided: p, ci95_lo: interval!.lo, ci95_hi: interval!.hi, cohen_dz: dz };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${line["perception"]}, ${name}`);
    });
    readReference("synthetic_servqual1988_gap_dimensions.csv").forEach((line, i) => {
      const { dimension, n, mean, sd, t, reliability } = dimensions[i]!;
      assert.equal(dimension, line["dimension"]);
      const { first, second, difference } = reliability!.alpha;
      const found = { n, mean_gap: mean, sd_gap: sd, t, alpha_p: first, alpha_e: second, alpha_gap: difference };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${dimension}, ${name}`);
      same(reliability!.correlation, line["r_ep"], `${dimension}, r`);
      same(reliability!.difference, line["reliability_difference_formula"], `${dimension}, reliability`);
    });
  });

  it("has the same scores, and counts who has none", () => {
    const found = new Map(analysis.scores.map((score) => [score.variable, score]));
    same(found.get("weighted")!.mean, expected.weighted.overall_weighted_strict, "weighted");
    same(found.get("weighted")!.n, expected.weighted.n_strict, "weighted");
    same(found.get("unweighted")!.mean, expected.gap.unweighted_person_level, "unweighted");
    const tangibles = found.get("gap_tangibles")!;
    assert.equal(tangibles.without, 1);
    const rows = readReference("synthetic_servqual1988.csv");
    const pairs = ["01", "02", "03", "04"].map((number) => [`E${number}`, `P${number}`]).flat();
    const lacking = rows.filter((row) => pairs.some((name) => row[name] === null) && pairs.some((name) => row[name] !== null)).length;
    assert.equal(tangibles.withBlanks, lacking);
  });

  it("has the same conformity, and an index of satisfaction within its bounds", () => {
    const { importance, performance, items, csi } = analysis.importance!;
    assert.deepEqual([importance, performance], ["expectation", "perception"]);
    readReference("synthetic_servqual1988_gap_items.csv").forEach((line, i) =>
      same(items[i]!.conformity!.value, line["conformity_pct"], items[i]!.item),
    );
    assert.ok(csi!.value > csi!.bounds.lo && csi!.value < csi!.bounds.hi);
  });

  it("is plain JSON", () => assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis));

  it("has the same zones of tolerance", async () => {
    const { zones, gaps } = analyse(await zoneOfTolerance(), readReference("synthetic_zone_of_tolerance.csv").map(zoneRow));
    readReference("synthetic_zone_items.csv").forEach((line, i) => {
      const { item, n, adequacy, superiority, width, position, status } = zones!.items[i]!;
      assert.equal(item, line["item"]);
      const found = { n, adequacy, superiority, zone_width: width, position_in_zone: position, status };
      for (const [name, value] of Object.entries(found)) same(value, line[name], `${item}, ${name}`);
    });
    assert.equal(
      zones!.items.reduce((total, { upsideDown }) => total + upsideDown, 0),
      1,
      "Somebody desires less than the least that they accept.",
    );
    const meansOf = (second: string) => gaps.find((gap) => gap.second === second)!.dimensions;
    readReferenceJson("zone_dimensions.json").forEach(({ dimension, adequacy, superiority }: Record<string, unknown>, i: number) => {
      assert.equal(meansOf("minimum")[i]!.dimension, dimension);
      same(meansOf("minimum")[i]!.mean, adequacy, "adequacy");
      same(meansOf("desired")[i]!.mean, superiority, "superiority");
    });
  });

  it("has the same index of public satisfaction", async () => {
    const { instrument } = await compileSample("skm/skm.ukur");
    const rows = readReference("synthetic_skm.csv").map((person, i) =>
      renamed({ ...skmRow(person), consent: 1, menerima: 1, kelamin: (i % 2) + 1 }),
    );
    const { skm, dimensions, remarks, scores } = analyse(instrument, rows, { by: "kelamin" });
    const { nrr, ...index } = readReferenceJson("skm.json");
    same(skm!.exact.value, index.ikm_exact_weight_1_9, "exact");
    same(skm!.printed!.value, index.ikm_weight_0_11, "printed");
    skm!.elements.forEach(({ mean, items }) => same(mean, nrr[items[0]!], items[0]!));
    same(scores.find(({ variable }) => variable === "ikm")!.mean, index.ikm_exact_weight_1_9, "the mean of the respondents' own");
    // The two groups are as large.
    const [one, other] = skm!.groups!.map(({ exact }) => exact.value!);
    same((one! + other!) / 2, index.ikm_exact_weight_1_9, "the groups together");
    assert.notEqual(one, other);
    assert.ok(dimensions.every(({ formative, reliability }) => formative && reliability === null));
    assert.ok(remarks.some(({ code }) => code === "formative-without-alpha"));
  });
});

/** The sample asks the elements in the battery P. */
function renamed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/^U_/, "P_"), value]));
}

const text = (body: string): string => `import scales
instrument i "I" {
  languages en
  battery performance "The service" scale agree5 code P
${body}
}`;

/** As many people as there are answers to the items, a letter of each text an item. */
const people = (...answers: readonly string[]): Row[] =>
  answers.map((given) => Object.fromEntries([...given].flatMap((code, i) => (code === "." ? [] : [[`P_A${i + 1}`, Number(code)]]))));

const codesOf = ({ remarks }: Analysis): string[] => remarks.map(({ code }) => code);

describe("an analysis", () => {
  const four = text('dimension a "A" { A1 "one"\n A2 "two"\n A3 "three" reverse\n A4 "four" }');

  it("asks about the reverse flag of an item that goes against the others", async () => {
    const answers = people("5511", "4422", "3333", "2243", "1155", "4321");
    const { remarks } = analyse(await compile(four), answers);
    const said = remarks.filter(({ code }) => code === "negative-item-rest").map(({ message }) => sayIn("en")(message));
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^A4 \(performance\) correlates at -0\.\d+ with the other items of a\. .*say reverse/);
    const turned = analyse(
      await compile(four.replace('"three" reverse', '"three"').replace('"two"', '"two" reverse')),
      people("5555", "4444", "3333", "2322", "1111", "4433"),
    );
    const asked = turned.remarks.filter(({ code }) => code === "negative-item-rest").map(({ message }) => sayIn("id")(message));
    assert.ok(
      asked.some((sentence) => /^Korelasi A2 .* -0,\d+, setelah skornya dibalik/.test(sentence)),
      asked.join("\n"),
    );
  });

  it("raises what repeats itself, what nobody tells apart, and that there are few", async () => {
    const instrument = await compile(four.replace(" reverse", ""));
    const same = analyse(instrument, people("5555", "4444", "2222", "1111", "3334"));
    assert.ok(codesOf(same).includes("redundant-items"));
    assert.ok(codesOf(same).includes("few-respondents"));
    assert.ok(codesOf(same).includes("at-ceiling"));
    const constant = analyse(instrument, people("5131", "5341", "5223"));
    assert.ok(codesOf(constant).includes("constant-item"));
    assert.ok(codesOf(constant).includes("low-alpha"));
  });

  it("judges no reliability by the few who answered everything", async () => {
    const analysis = analyse(await compile(four), people("5515", "4424", "22.2", "1.41", "343.", ".251", "11.1"));
    assert.equal(analysis.dimensions[0]!.reliability!.listwise.n, 2);
    assert.deepEqual(
      codesOf(analysis).filter((code) => code !== "few-respondents" && !code.startsWith("at-")),
      ["few-complete"],
    );
  });

  it("compares groups, and names the small ones", async () => {
    const instrument = await compile(
      text(
        'dimension a "A" { A1 "one"\n A2 "two" }\nquestion place "Where?" one of { north 1 "North"  south 2 "South"  declined 98 "I prefer not to say" missing }\nscore s "S" = mean(performance)',
      ),
    );
    const rows = people("55", "54", "21", "22", "33").map((row, i) => ({ ...row, place: [1, 1, 2, 2, 98][i]! }));
    const analysis = analyse(instrument, rows, { by: "place" });
    const { groups, f } = analysis.scores[0]!.groups!;
    assert.deepEqual(
      groups.map(({ value, n, mean }) => [value, n, mean]),
      [
        [1, 2, 4.75],
        [2, 2, 1.75],
      ],
    );
    same(f, 72, "F");
    assert.deepEqual(analysis.by, {
      variable: "place",
      groups: [
        { value: 1, label: { en: "North" }, n: 2 },
        { value: 2, label: { en: "South" }, n: 2 },
      ],
      without: 1,
    });
    assert.ok(codesOf(analysis).includes("small-groups"));
    assert.ok(codesOf(analysis).includes("two-items"));
    assert.notEqual(analysis.dimensions[0]!.reliability!.listwise.spearmanBrown, null);
    assert.throws(() => analyse(instrument, rows, { by: "nowhere" }), RangeError);
  });

  it("compares groups by what people wrote", async () => {
    const instrument = await compile(text('dimension a "A" { A1 "one" }\nquestion office "Which office?" text'));
    const rows = people("5", "4", "2", "1").map((row, i) => ({ ...row, office: ["b", "b", "a", "a"][i]! }));
    const { groups } = analyse(instrument, rows, { by: "office" }).items[0]!.groups!;
    assert.deepEqual(
      groups.map(({ value, mean }) => [value, mean]),
      [
        ["a", 1.5],
        ["b", 4.5],
      ],
    );
  });

  it("says that a gap is not reliable, and that an expectation is no importance", async () => {
    const instrument = await compile(
      text('battery expectation "A good service" scale agree5 code E\ndimension a "A" { A1 "one"\n A2 "two" }'),
    );
    const rows = ["5544", "4455", "2133", "1233", "3421"].map((given) => {
      const [p1, p2, e1, e2] = [...given].map(Number);
      return { P_A1: p1, P_A2: p2, E_A1: e1, E_A2: p2! - e2! + 3 };
    });
    const analysis = analyse(instrument, rows);
    assert.deepEqual([analysis.gaps[0]!.first, analysis.gaps[0]!.second], ["performance", "expectation"]);
    assert.ok(codesOf(analysis).includes("unreliable-gap"), JSON.stringify(analysis.gaps[0]!.dimensions));
    assert.ok(codesOf(analysis).includes("expectation-as-importance"));
  });

  it("sorts items by Kano where two batteries ask for it", async () => {
    const instrument = await compile(`import scales
instrument i "I" {
  languages en
  battery functional "If it has it" scale agree5 code F
  battery dysfunctional "If it lacks it" scale agree5 code D
  dimension a "A" { A1 "one"\n A2 "two" reverse }
}`);
    const row = { F_A1: 1, D_A1: 5, F_A2: 3, D_A2: 5 };
    const { kano } = analyse(instrument, [row, row]);
    assert.deepEqual(
      kano!.items.map(({ item, n, category }) => [item, n, category]),
      [
        ["A1", 2, "O"],
        ["A2", 2, "M"],
      ],
    );
  });

  it("tells of results that no band holds", async () => {
    const instrument = await compile(
      text('dimension a "A" { A1 "one"\n A2 "two" }\nscore s "S" = mean(performance) bands { low 1..2  high 3..4 }'),
    );
    const analysis = analyse(instrument, people("55", "22"));
    assert.equal(analysis.scores[0]!.outsideBands, 1);
    assert.ok(codesOf(analysis).includes("outside-bands"));
  });

  for (const path of samplePaths) {
    it(`of ${path} is plain JSON for any number of respondents, and can be said`, async () => {
      const { instrument } = await compileSample(path);
      for (const count of [0, 1, 2, 40]) {
        const analysis = analyse(instrument, madeUpRows(instrument, count));
        assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
        for (const language of ["en", "id"] as const)
          for (const { message } of analysis.remarks) assert.doesNotMatch(sayIn(language)(message), /[{}]|undefined|NaN/);
      }
    });
  }
});

describe("the page about statistics", () => {
  it("has every remark, and no other", () => {
    const page = readFileSync(new URL("../../../docs/statistics.md", import.meta.url), "utf8");
    const named = [...page.slice(page.indexOf("## What a reviewer")).matchAll(/`([a-z-]+)`/g)].map(([, code]) => code);
    assert.deepEqual(named.toSorted(), remarkCodes.toSorted());
  });
});
