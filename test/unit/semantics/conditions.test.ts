import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const questions = `question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  question ways "How?" any of { web 1 "Web" app 2 "App" }
  question age "Age?" number 17..110 unit "years"
  question why "Why?" text`;

/** Pages that ask everything, the last of them under a condition. */
function when(condition: string): string {
  return desk(`${questions}
  page one { used ways age expectation }
  page two { perception }
  page three when ${condition} { why }`);
}

describe("conditions", () => {
  it("say nothing of answers that cannot be read, which has its finding already", async () => {
    for (const options of ['{ 1 "Yes" 2 "No" }', "{ }"]) {
      const found = await findingsIn(
        desk(`question used "Used?" one of ${options} page a { used expectation } page b when used == yes or used == "No" { perception }`),
      );
      assert.deepEqual(
        found.map(({ code }) => code),
        [options === "{ }" ? "empty-options" : "option-form"],
      );
    }
  });

  it("compare options by name, numbers and ratings by number, and look into a choice of several", () =>
    expectFindings(
      when(
        "(used == yes or used in (yes, no)) and not ways includes app and age >= 18 and H1.perception < 3 and expectation.H2 != 2 and answered(ways)",
      ),
      [],
    ));

  it("know the names of options", () => expectFindings(when("used == [|yess|]"), ["unknown-name"]));

  it("compare options by their names, not their codes", () => expectFindings(when("used == [|1|]"), ["condition-kind"]));

  it("do not order names", () => expectFindings(when("[|used > no|]"), ["condition-kind"]));

  it("do not compare texts", () =>
    expectFindings(desk(`${questions}\n  page one { used ways age why expectation }\n  page two when [|why == yes|] { perception }`), [
      "condition-kind",
    ]));

  it("do not ask for an answer that nobody can give", () => expectFindings(when("H1.perception == [|6|]"), ["condition-value"]));

  it("do not compare with what lies beyond every answer", () =>
    expectFindings(
      when(
        "H1.perception > [|5|] or H1.perception >= [|6|] or H1.perception < [|1|] or age <= [|16|] or age > 17 or age <= 110 or age < 17.5",
      ),
      ["condition-value", "condition-value", "condition-value", "condition-value"],
    ));

  it("do not ask for a part of a whole number", async () => {
    await expectFindings(when("H1.perception in (1, [|2.5|]) or age == [|17.5|] or age == 18.0 or age != 17.5 or age > 17.5"), [
      "condition-value",
      "condition-value",
    ]);
    const weight = (value: string) =>
      desk(
        `${questions}\n  question weight "Weight?" number 0..1.00\n  page one { used ways age weight expectation }\n  page two { perception }\n  page three when weight == ${value} { why }`,
      );
    await expectFindings(weight("0.57"), []);
    await expectFindings(weight("[|0.575|]"), ["condition-value"]);
    const [finding] = await findingsIn(weight("0.575"));
    assert.equal(finding!.message, "weight can never be 0.575: it goes from 0 to 1 in steps of 0.01.");
    const [other] = await findingsIn(weight("1 or weight > 1"));
    assert.equal(other!.message, "weight can never be > 1: it goes from 0 to 1.");
  });

  it("say which battery they mean", () => expectFindings(when("[|H1|] < 3"), ["which-battery"]));

  it("look at earlier pages only", () =>
    expectFindings(desk(`${questions}\n  page one when [|used == yes|] { used ways age why expectation }\n  page two { perception }`), [
      "condition-later",
    ]));
});

describe("pages", () => {
  it("show everything", () =>
    expectFindings(desk("page one { expectation }").replace("battery perception", "battery [|perception|]"), ["never-shown"]));

  it("show a part of a battery where they say so", () =>
    expectFindings(desk("page one { expectation, perception of help }\n  page two { perception of speed order random by dimension }"), []));

  it("show nothing twice", () =>
    expectFindings(desk("page one { expectation perception }\n  page two { [|perception of speed|] }"), ["shown-twice"]));
  it("a question that is called like the column of an item is not that item", () =>
    expectFindings(
      desk('question P_H1 "How much?" share 100 across dimensions\n  page one { expectation perception }\n  page two { P_H1 }'),
      [],
    ));

  it("hold questions and batteries, not items", () => expectFindings(desk("page one { expectation perception [|S1|] }"), ["wrong-kind"]));
});
