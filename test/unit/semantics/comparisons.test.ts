import { desk } from "../../support/desk.ts";
import { expectFindings } from "../../support/markers.ts";

const questions = `question used "Used?" one of { yes 1 "Yes" no 0 "No" unsure 9 "I do not know" missing }
  question ways "How?" any of { web 1 "Web" app 2 "App" none 3 "None" exclusive }
  question age "Age?" number 17..110 unit "years"
  question years "Years here?" number 0..110 unit "years"
  question why "Why?" text`;

const score = (formula: string): string => desk(`${questions}\n  score s = ${formula}`);

/** Pages that ask everything, the last of them under a condition. */
const when = (condition: string, more = ""): string =>
  desk(`${questions}${more}
  page one { used ways age years expectation }
  page two { perception }
  page three when ${condition} { why }`);

const check = (rule: string): string =>
  desk(`question age "Age?" number 17..110 unit "years"
  question years "Years here?" number 0..110 unit "years" check ${rule} "Nobody is here for longer."
  question later "Later?" number 0..9 unit "times"
  page one { age years }
  page two { later expectation perception }`);

describe("comparisons in scores", () => {
  it("are of lists, of numbers and of an answer with its options", async () => {
    for (const formula of [
      "mean(perception >= 4)",
      "mean(perception > expectation) per dimension",
      "sum(ways)",
      "mean(used == yes)",
      "used != no",
      "(age > years) + (used == yes) * 2",
      "mean(mean(perception) per dimension >= 3)",
    ])
      await expectFindings(score(formula), []);
  });

  it("name options", async () => {
    await expectFindings(score("used == [|1|]"), ["condition-kind"]);
    await expectFindings(score('used == [|"Yes"|]'), ["condition-kind"]);
    await expectFindings(score("used == [|yess|]"), ["unknown-name"]);
    await expectFindings(score("[|used > no|]"), ["condition-kind"]);
    await expectFindings(score("[|used == age + 1|]"), ["condition-kind"]);
  });

  it("do not look for those who gave no answer", () => expectFindings(score("used == [|unsure|]"), ["missing-compared"]));

  it("do not compare texts, nor lists that do not go together", async () => {
    await expectFindings(score("[|why|] == 1"), ["nominal-arithmetic"]);
    await expectFindings(score('mean(perception >= [|"Agree"|])'), ["condition-kind"]);
    await expectFindings(score("sum([|perception > (mean(expectation) per dimension)|])"), ["shape-mismatch"]);
    await expectFindings(score("[|perception >= 4|]"), ["unreduced-score"]);
  });

  it("add up what was chosen, and nothing else of it", async () => {
    await expectFindings(score("[|count(ways)|]"), ["options-counted"]);
    await expectFindings(score("[|ways|] * 2"), ["nominal-arithmetic"]);
  });
});

describe("conditions on what is calculated", () => {
  it("compare numbers, answers and scores on both sides", async () => {
    for (const condition of [
      "years <= age",
      "years + age > 24",
      "sum(ways) >= 2",
      "mean(perception) < 3 and not ((years - 2) * 3 == age)",
      "(used == yes) + (H1.perception >= 4) == 2",
      "H1.perception < H1.expectation",
    ])
      await expectFindings(when(condition), []);
    await expectFindings(
      when("overall < 3 and each.help >= 2", "\n  score overall = mean(perception)\n  score each = mean(perception) per dimension"),
      [],
    );
  });

  it("are of single numbers", async () => {
    await expectFindings(when("[|perception < 3|]"), ["condition-of-list"]);
    await expectFindings(when("[|each >= 3|]", "\n  score each = mean(perception) per dimension"), ["condition-of-list"]);
  });

  it("look back only, and so do the scores in them", async () => {
    const later = (condition: string, more = ""): string =>
      desk(
        `${questions}${more}\n  page one { used ways age expectation }\n  page two when ${condition} { perception }\n  page three { years why }`,
      );
    await expectFindings(later("[|years < age|]"), ["condition-later"]);
    await expectFindings(later("[|overall < 3|]", "\n  score overall = mean(perception)"), ["condition-score-later"]);
    await expectFindings(later("mean(expectation) < 3"), []);
  });
});

describe("rules for answers", () => {
  it("look at their own answer, and at others that are there", async () => {
    await expectFindings(check("years <= age"), []);
    await expectFindings(check("years < 100 or not (years + 10 > age)"), []);
    await expectFindings(check("[|age > 20|]"), ["check-elsewhere"]);
    await expectFindings(check("[|years >= later|]"), ["check-later"]);
    await expectFindings(check("years >= [|agee|]"), ["condition-kind"]);
  });
});
