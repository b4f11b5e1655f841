import assert from "node:assert/strict";
import { assertTold, told, type Slip } from "../../support/slips.ts";

const around = (lines: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is kind"
    H2 "is quick"
  }
${lines}
}
`;

const says = (count: number, example: string): string =>
  `These ${count} lines look like the answers of the question above. Answers stand in braces, each as a name, a code and a label in quotes: ${example}`;
const fixes = (count: number): Pick<Slip, "fixes" | "preferred" | "rating"> => ({
  fixes: [`Turn ${count} lines into answers`],
  preferred: `Turn ${count} lines into answers`,
  rating: "good",
});

const slips: readonly Slip[] = [
  ...(
    [
      ["bullets", "    - Yes\n    - No, never"],
      ["bullets at the left margin", "• Yes\n• No, never"],
      ["letters", "    a) Yes\n    b) No, never"],
      ["numbers", "    1. Yes\n    2. No, never"],
      ["value labels", "    1 = Yes\n    2 = No, never"],
      ["boxes, apart from the question", "\n    □ Yes\n    □ No, never"],
    ] as const
  ).map(([written, lines]): Slip => ({
    written,
    file: around(`  question used "Have you used it?"\n${lines}`),
    says: says(2, 'one of { yes 1 "Yes" … }'),
    ...fixes(2),
    mended: around('  question used "Have you used it?" one of { yes 1 "Yes" no_never 2 "No, never" }'),
  })),
  {
    written: "ages in numbers, below the words for one answer",
    file: around(
      '  question age "How old are you?" one of\n    - 17–29\n    - 30 – 49\n    - 50+\n  page about "About you" { perception, age }',
    ),
    says: says(3, 'one of { age_17_29 1 "17–29" … }'),
    ...fixes(3),
    mended: around(
      '  question age "How old are you?" one of {\n    age_17_29 1 "17–29"\n    age_30_49 2 "30 – 49"\n    age_50 3 "50+"\n  }\n  page about "About you" { perception, age }',
    ),
  },
  {
    written: "codes that are no row of numbers, and an answer in words",
    file: around('  question how "How did you come?" any of\n    1 = By bus\n    2 = On foot\n    9 = Other, please specify ___'),
    says: says(3, 'one of { by_bus 1 "By bus" … }'),
    ...fixes(3),
    mended: around(
      '  question how "How did you come?" any of {\n    by_bus 1 "By bus"\n    on_foot 2 "On foot"\n    other_please_specify 9 "Other, please specify ___" specify\n  }',
    ),
  },
];

describe("answers in lines below their question", () => {
  for (const slip of slips) it(`${slip.written}: one finding, and answers of them`, () => assertTold(slip));

  it("are not seen below a question that has its own, or where there is one line alone", async () => {
    for (const lines of ['  question why "Why?" text\n  - one thing\n  - another', '  question why "Why?"\n  - one thing'])
      assert.doesNotMatch((await told(around(lines))).findings.map(({ message }) => message).join("\n"), /answers of the question/);
  });
});
