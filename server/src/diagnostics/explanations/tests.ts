import type { tests as catalogue } from "../catalogue/tests.ts";
import type { Explanation } from "../entry.ts";

const desk = (test: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
    S2 "finds a book while I wait"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
  score quality  "Quality"          = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)
  test "one reader" {
${test}
  }
}
`;

export const tests: Record<keyof typeof catalogue, Explanation> = {
  "test-answer": {
    title: "A test with an answer that nobody can give",
    why: `A test shows what the instrument does with a respondent, so its answers must be ones that a respondent can
give: a point of the scale, a missing code, an option by its name, or \`missing\`.`,
    wrong: desk("    given perception = 7\n    expect quality.help = 5"),
    right: desk("    given perception = 5\n    expect quality.help = 5"),
  },
  "test-expectation": {
    title: "A test that expects something which the score cannot be",
    why: `A score gives a number or is \`missing\`; a text expects the label of one of its bands. Anything else can
never be met.`,
    wrong: desk('    given perception = 5\n    expect quality.help = "Good"'),
    right: desk("    given perception = 5\n    expect quality.help = 5"),
  },
  "test-share": {
    title: "A test whose points do not add up",
    why: `Points count only if they add up to the total, so the weighted score of this respondent would be missing. Most
likely one number is mistyped.`,
    wrong: desk("    given perception = 5, importance.help = 60, importance.speed = 30\n    expect weighted = 5"),
    right: desk("    given perception = 5, importance.help = 60, importance.speed = 40\n    expect weighted = 5"),
  },
  "test-without-expectation": {
    title: "A test that expects nothing",
    why: `It passes whatever the scores are, so it proves nothing. Work one result out by hand and write it down.`,
    wrong: desk("    given perception = 5"),
    right: desk("    given perception = 5\n    expect quality.help = 5, quality.speed = 5"),
  },
};
