import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const list = (one: string, two: string): string =>
  `question used "Used?" one of {\n    yes 1 "Yes" was ${one}\n    no 0 "No" was ${two}\n  } required`;
const items = (help: string): string => `import scales
instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception "This help desk…" scale agree5 code P
  dimension help "Help" {
    ${help}
    H2 "is open when I need it"
  }
}
`;

describe("an old name", () => {
  it("is one of a question, an item, a wording, an option and a point", () =>
    expectFindings(
      `import scales
scale mood "Mood" 1..2 { 1 "Bad" was "A1"  2 "Good" was "A2"  na 9 "No idea" was "DK" }
choices area "Area" { north 1 "North" was "n-1"  south 2 "South" was "s-1" }
instrument desk "The help desk" {
  languages en
  given region "Region" one of area from link was "reg"
  battery expectation "A good help desk…" scale agree5 code E
  battery perception "This help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers the question" { expectation was "E_old"  perception "answered the question" was "P_old" }
    H2 "is quick" only perception was "q3_SQ001"
  }
  question how "How do you feel?" scale mood was "Q 1: how"
  question ways "Which of these?" any of area was "Q3"
}
`,
      [],
    ));

  it("is that of two columns", () =>
    expectFindings(
      desk('question a "How old?" number 1..9 unit "years" was "Q1"\n  question b "How often?" number 1..9 unit "times" was [|"q1"|]'),
      ["old-name-twice"],
    ));

  it("is that of two columns of a table", () =>
    expectFindings(items('H1 "answers" { expectation was "x"  perception was [|"x"|] }'), ["old-name-twice"]));

  it("is what another column is called today", () =>
    expectFindings(desk('question a "How old?" number 1..9 unit "years" was [|"E_H1"|]'), ["old-name-taken"]));

  it("is what it is called today", () =>
    expectFindings(desk('question a "How old?" number 1..9 unit "years" was [|"a"|]'), ["old-name-needless"]));

  it("stands at an item that several batteries ask", async () => {
    const found = await findingsIn(items('H1 "answers" was "q3"'));
    assert.deepEqual(
      found.map(({ code, message }) => [code, message]),
      [
        [
          "old-name-of-several",
          'The batteries expectation, perception each have a column for H1, and q3 can be the old name of one alone. Write it at the battery: H1 … { expectation was "q3" }.',
        ],
      ],
    );
  });

  it("may stand at an item that two batteries ask, where each has its own", () =>
    expectFindings(items('H1 "answers" was "q0" { expectation was "a"  perception was "b" }'), []));

  it("is blank", async () => {
    const found = await findingsIn(desk('question a "How old?" number 1..9 unit "years" was " "'));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["empty-text"],
    );
  });

  it("is asked for each round of a repeat, and told once", () =>
    expectFindings(
      `import scales
instrument desk "The help desk" {
  languages en
  question ways "Which of these have you used?" any of { web 1 "The website"  phone 2 "The telephone" }
  page first { ways }
  repeat visit "Visit" for ways chosen {
    battery rated "At the {visit}, the staff…" scale agree5 code V
    question wait "How long did you wait?" number 0..240 unit "minutes" was [|"wait"|]
    page rate { rated, wait }
  }
  dimension help "Help" {
    H1 "answers the question" was "old"
    H2 "is quick"
  }
}
`,
      ["old-name-needless"],
    ));
});

describe("an old code", () => {
  it("is that of two answers", () => expectFindings(desk(list('"J"', '[|"j"|]')), ["old-code-twice"]));
  it("is the code of today", () => expectFindings(desk(list('[|"1"|]', '"N"')), ["old-name-needless"]));
  it("is the code that another answer has today", () => expectFindings(desk(list('"0"', '"1"')), []));
});
