import assert from "node:assert/strict";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { compile } from "../../support/compile.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const channels = 'question channels "Which did you use?" any of { web 1 "Website" desk 2 "Counter" neither 3 "Neither" exclusive }';

function visits(repeat: string, before = channels, after = ""): string {
  const dimension = repeat.includes("rated") ? 'dimension help "Help" { H1 "helps me" { rated "does help me" } H2 "answers at once" }' : "";
  const wait = repeat.includes("wait") ? 'wait "Berapa lama di {visit}?"' : "";
  return `import scales
instrument visits "Visits" {
  languages en, id
  allow translation-missing because "This is a test."
  ${before}
  question people "How many people?" number 0..3 unit "people"
  ${dimension}
  page start { ${/question (\w+)/.exec(before)![1]}, people }
  ${repeat}
  ${after}
}
translation id of visits "Kunjungan" { channels.web "Situs" ${wait} }
`;
}

const visit = `repeat visit "Visit" for channels chosen {
    battery rated "The {visit}…" scale agree5 code V
    question wait "How long at the {visit}?" number 0..90 unit "minutes"
    question why "Why?" text
    page rate "{visit}" { rated, wait }
    page whys when wait > 30 { why }
    score quality "Quality of the {visit}" = mean(rated)
    score twice = quality * 2
  }`;

describe("repeats", () => {
  it("ask everything once a round, under names that begin with the round's", async () => {
    const instrument = await compile(visits(visit));
    assert.deepEqual(
      instrument.variables.map(({ name }) => name),
      "channels_web channels_desk channels_neither people web_V_H1 web_V_H2 web_wait web_why desk_V_H1 desk_V_H2 desk_wait desk_why".split(
        " ",
      ),
    );
    assert.deepEqual(
      instrument.scores.map(({ id }) => id),
      ["web_quality", "web_twice", "desk_quality", "desk_twice"],
    );
    assert.deepEqual(
      instrument.repeats?.map(({ id, rounds }) => [id, rounds.map((round) => [round.id, round.label])]),
      [
        [
          "visit",
          [
            ["web", { en: "Website", id: "Situs" }],
            ["desk", { en: "Counter", id: "Counter" }],
          ],
        ],
      ],
    );
  });

  it("say in their texts what they are at, in each language", async () => {
    const { questions, batteries, scores, pages, items } = await compile(visits(visit));
    assert.deepEqual(questions.find(({ id }) => id === "web_wait")?.text, { en: "How long at the Website?", id: "Berapa lama di Situs?" });
    assert.deepEqual(batteries[1]?.stem, { en: "The Counter…", id: "The Counter…" });
    assert.deepEqual(scores[0]?.title, { en: "Quality of the Website", id: "Quality of the Situs" });
    assert.deepEqual(
      pages.map(({ id, title }) => [id, title?.en]),
      [
        ["start", undefined],
        ["web_rate", "Website"],
        ["web_whys", "Visit: Website"],
        ["desk_rate", "Counter"],
        ["desk_whys", "Visit: Counter"],
      ],
    );
    assert.deepEqual(
      items[0]?.answers.map(({ text }) => text.en),
      ["does help me", "does help me"],
      "the battery's own wording is that of each round",
    );
  });

  it("are gone through by those who chose it, and pages have their own condition besides", async () => {
    const { pages } = await compile(visits(visit));
    const chosen = { kind: "compare", op: "==", variable: "web_wait", value: 1 } as const;
    assert.deepEqual(pages[1]?.when, { ...chosen, variable: "channels_web" });
    assert.deepEqual(pages[4]?.when, {
      kind: "and",
      all: [
        { ...chosen, variable: "channels_desk" },
        { ...chosen, op: ">", variable: "desk_wait", value: 30 },
      ],
    });
  });

  it("go by the number that was answered", async () => {
    const text = visits(
      'repeat member "Person" 1..3 by people { question age "Age of person {member}?" number 0..120 unit "years" page ask { age } }',
    );
    const { pages, questions } = await compile(text);
    assert.deepEqual(
      pages.slice(1).map(({ id, title, when }) => [id, title?.en, when]),
      [1, 2, 3].map((n) => [`member${n}_ask`, `Person ${n}`, { kind: "compare", op: ">=", variable: "people", value: n }]),
    );
    assert.equal(questions.at(-1)?.text.en, "Age of person 3?");
  });

  it("go through a list of choices without a condition, and need no page of their own where there is none", async () => {
    const { pages } = await compile(`import scales
choices offices { north 1 "North" south 2 "South" }
instrument visits "Visits" {
  languages en
  question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  dimension help "Help" { H1 "helps me" }
  repeat office for offices { battery rated "{office}…" scale agree5 question wait "How long?" number 0..9 unit "hours" }
}`);
    assert.deepEqual(
      pages.map(({ id, when, elements }) => [id, when, elements.length]),
      [
        ["questions", undefined, 1],
        ["north", undefined, 2],
        ["south", undefined, 2],
      ],
    );
  });

  it("are scored round by round, and compared from outside by whole names", async () => {
    const instrument = await compile(visits(visit, channels, "score better = web_quality - desk_quality"));
    const row = { channels_web: 1, channels_desk: 1, web_V_H1: 5, web_V_H2: 4, desk_V_H1: 2, desk_V_H2: 3 };
    const scores = evaluate(instrument, row);
    assert.deepEqual([scores["web_quality"], scores["desk_twice"], scores["better"]], [4.5, 5, 2]);
  });

  it("are reduced over the rounds that somebody has gone through", async () => {
    const instrument = await compile(
      visits(visit, channels, "score all = mean(visit.quality) score waited = sum(visit.wait) score times = count(visit.wait)"),
    );
    const row = { channels_web: 1, channels_desk: 0, web_V_H1: 5, web_V_H2: 4, web_wait: 40 };
    const one = evaluate(instrument, row);
    assert.deepEqual([one["all"], one["waited"], one["times"]], [4.5, 40, 1]);
    const both = evaluate(instrument, { ...row, channels_desk: 1, desk_V_H1: 2, desk_V_H2: 3, desk_wait: 5 });
    assert.deepEqual([both["all"], both["waited"], both["times"]], [3.5, 45, 2]);
    const none = evaluate(instrument, {});
    assert.deepEqual([none["all"], none["waited"], none["times"]], [null, null, 0]);
  });

  it("are calculated with and compared once a round, in what a function takes", async () => {
    const person = `repeat person 1..3 by people {
      question age "How old is {person}?" number 0..110 unit "years"
      question sex "What is {person}?" one of { man 1 "A man" woman 2 "A woman" }
      page ask "{person}" { age, sex }
    }`;
    const after = `
      score young "Young" = sum(person.age < 5)
      score shares "Share" = mean(person.age >= 18)
      score women "Women" = sum(person.sex == woman)
      score weights "Weights" = sum(points(person.sex) { man 2, woman 3 })
      score spread "Spread" = max(person.age - mean(person.age))
      page old "Old" when sum(person.age >= 60) >= 1 { last }
      question last "Last?" text`;
    const instrument = await compile(visits(person, channels, after));
    const row = { people: 3, person1_age: 3, person1_sex: 2, person2_age: 20, person2_sex: 1, person3_age: 40, person3_sex: 2 };
    const { young, shares, women, weights, spread } = evaluate(instrument, row);
    assert.deepEqual([young, shares, women, weights, spread], [1, 0.6666666667, 2, 8, 19]);
    const one = evaluate(instrument, { people: 1, person1_age: 70, person1_sex: 1 });
    assert.deepEqual([one["young"], one["women"], one["weights"]], [0, 0, 2]);
    await expectFindings(visits(visit, channels, `${person} score both = mean([|visit.wait + person.age|])`), ["shape-mismatch"]);
    await expectFindings(visits(visit, channels, "score all = mean(visit.[|rated|] * 2)"), ["unknown-name"]);
    await expectFindings(visits(person, channels, "score men = sum(person.sex == [|boy|])"), ["unknown-name"]);
  });

  it("are numbers of several rounds until they are reduced, and name what can be", async () => {
    await expectFindings(visits(visit, channels, "score all = [|visit.quality|]"), ["unreduced-score"]);
    await expectFindings(visits(visit, channels, "score all = mean(visit.[|rated|])"), ["unknown-name"]);
    await expectFindings(visits(visit, channels, "score all = mean(visit.[|why|])"), ["nominal-arithmetic"]);
  });

  it("have names of their own, which nothing else in the instrument may have", () =>
    expectFindings(visits('repeat visit for channels chosen { question [|people|] "{visit}?" text page ask { [|people|] } }'), [
      "duplicate-name",
      "shown-twice",
    ]));

  it("tell a fault once, whatever the number of rounds", () =>
    expectFindings(
      visits('repeat visit for channels chosen { question wait "{visit}?" number 0..9 unit "h" page ask { [|wiat|] wait } }'),
      ["unknown-name"],
    ));

  it("are not named by the short names from outside", () =>
    expectFindings(visits(visit, channels, "score outside = [|quality|] * 2"), ["wrong-kind"]));

  it("fill their own name into their own texts alone", () =>
    expectFindings(visits(visit, channels, 'question last "How was the {[|visit|]}?" text page last_page { last }'), ["unknown-term"]));

  it("need something to go through", async () => {
    const asks = '{ question wait "How long, {visit}?" number 0..9 unit "hours" page ask { wait } }';
    const cases: readonly (readonly [string, readonly string[], string?])[] = [
      [`repeat visit for [|nowhere|] ${asks}`, ["unknown-name"]],
      [`repeat visit for [|people|] ${asks}`, ["repeat-not-listed"]],
      [
        `repeat visit [|for channels chosen|] ${asks}`,
        ["repeat-not-chosen"],
        channels.replace("any of", "one of").replace(" exclusive", ""),
      ],
      [`repeat visit [|3..1|] ${asks}`, ["repeat-range"]],
      [`repeat visit [|1..500|] ${asks}`, ["repeat-range"]],
      [`repeat visit 1..3 by [|channels|] ${asks}`, ["repeat-not-counted"]],
      [`repeat visit 1..2 by [|people|] ${asks}`, ["repeat-too-short"]],
      [`repeat visit 1..3 by [|inner|] { question inner "How many?" number 0..3 unit "people" page ask { inner } }`, ["repeat-circle"]],
    ];
    for (const [repeat, codes, before] of cases) await expectFindings(visits(repeat, before), codes);
  });

  it("follow what they go by", async () => {
    const found = await findingsIn(
      `import scales
instrument visits "Visits" {
  languages en
  ${channels}
  dimension help "Help" { H1 "helps me" }
  repeat visit for channels chosen { battery rated "{visit}…" scale agree5 page rate { rated } }
  page last { channels }
}`,
    );
    assert.ok(
      found.some(({ code }) => code === "condition-later"),
      found.map(({ code }) => code).join(),
    );
  });
});
