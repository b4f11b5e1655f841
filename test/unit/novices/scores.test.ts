import { assertTold, type Slip } from "../../support/slips.ts";

const around = (lines: string, mark = ""): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "makes me wait"${mark}
    H3 "is kind"
  }
  score total "Total" = sum(perception)
${lines}
}
`;

const write = (text: string): Pick<Slip, "fixes" | "preferred" | "rating"> => ({
  fixes: [`Write ${text}`],
  preferred: `Write ${text}`,
  rating: "good",
});
const branches =
  "A comparison is 1 or 0 by itself, as in total > 10. Ranges of a score get names by bands, and answers get points by points(NAME) { yes 1, no 0 }.";
const statistics = "What is calculated over all respondents, such as spreads and reliabilities, comes with ukur score FILE DATA.";

const slips: readonly Slip[] = [
  ...(
    [
      ["a colon for the sign", "  score part: mean(perception)", "  score part = mean(perception)"],
      ["a colon behind a blank", "  score part : mean(perception)", "  score part = mean(perception)"],
      ["a colon behind the text", '  score part "Part": mean(perception)', '  score part "Part" = mean(perception)'],
    ] as const
  ).map(([written, file, mended]): Slip => ({
    written,
    file: around(file),
    says: ": is written = here.",
    ...write("="),
    mended: around(mended),
  })),
  {
    written: "a colon before the text",
    file: around('  score part: "Part" = mean(perception)'),
    says: ": is not needed here: nothing stands between a word and what it says. Delete it.",
    fixes: ["Delete :"],
    preferred: "Delete :",
    rating: "good",
  },
  {
    written: "bands without their word",
    file: around('  score level = total { "low" 3..9 "high" 10..15 }'),
    says: "Before {, the word bands is missing. Write it there.",
    ...write("bands"),
    mended: around('  score level = total bands { "low" 3..9 "high" 10..15 }'),
  },
  {
    written: "the range of a band before its name",
    file: around('  score level = total bands { 3-15 "all" }'),
    says: '3-15 "all" is written "all" 3..15 here.',
    ...write('"all" 3..15'),
    mended: around('  score level = total bands { "all" 3..15 }'),
  },
  {
    written: "an item that is marked as unfavourable",
    file: around("", " (unfavorable)"),
    says: "(unfavorable) is written reverse here.",
    ...write("reverse"),
    mended: around("", " reverse"),
  },
  ...(
    [
      ["a condition as a spreadsheet has it", "if(total > 10, 1, 0)", "if", branches],
      ["a condition in words", 'if total > 10 then "high" else "low"', "if", branches],
      ["a condition of SQL", "case when total > 10 then 1 else 0 end", "case", branches],
      ["a reliability", "alpha(perception)", "alpha", statistics],
      ["a spread", "stdev(perception)", "stdev", statistics],
    ] as const
  ).map(([written, formula, name, hint]): Slip => ({
    written,
    file: around(`  score level = ${formula}`),
    says: `There is no function ${name}. ${hint}`,
    fixes: [],
    rating: "good",
  })),
];

describe("scores as other tools have them", () => {
  for (const slip of slips) it(`${slip.written}: one finding`, () => assertTold(slip));
});
