import { expectFindings } from "../../support/markers.ts";

const survey = (second: string, items = "", more = ""): string => `scale agreeing 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}

scale turned 1..5 {
  1 " strongly AGREE"
  5 "Strongly disagree"
}

scale liking 1..5 {
  1 "Bad"
  5 "Good"
}

instrument desk "Desk" {
  languages en
  battery expectation "An office…" scale agreeing
  battery perception "This office…" ${second}
  dimension help "Help" {
    H1 "answers"
    H2 "is open"${items}
  }
  ${more}
}
`;

describe("the direction of scales", () => {
  it("is the same in batteries that ask the same items", async () => {
    await expectFindings(survey("scale [|turned|]"), ["scale-direction"]);
    await expectFindings(survey("scale agreeing"), []);
  });

  it("is said of a battery once, at the scale of its first item", async () =>
    expectFindings(survey("scale [|turned|]", '\n    H3 "helps"'), ["scale-direction"]));

  it("is read from what the labels mean, in both languages", async () => {
    for (const [low, high] of [
      ["Very good", "Very poor"],
      ["Sangat penting", "Tidak penting"],
      ["Always", "Never"],
    ])
      await expectFindings(survey("scale [|liking|]").replace('"Bad"', `"${low}"`).replace('"Good"', `"${high}"`), ["scale-direction"]);
    for (const [low, high] of [
      ["Tidak penting", "Sangat penting"],
      ["Red", "Blue"],
      ["Good", "Often"],
    ])
      await expectFindings(survey("scale liking").replace('"Bad"', `"${low}"`).replace('"Good"', `"${high}"`), []);
  });

  it("is not compared where the labels are others", async () => expectFindings(survey("scale liking"), []));

  it("is not compared where no item is asked by both", async () =>
    expectFindings(
      survey("scale turned dimensions other", "", 'dimension other "Other" { O1 "helps" }').replace(
        "scale agreeing\n",
        "scale agreeing dimensions help\n",
      ),
      [],
    ));

  it("is left alone where the author says why", async () =>
    expectFindings(survey('scale turned allow scale-direction because "As it was published."'), []));
});
