import type { sizes as catalogue } from "../catalogue/sizes.ts";
import type { Explanation } from "../entry.ts";

/** Options of a question, ten a line. */
function options(count: number): string {
  const each = Array.from({ length: count }, (_, index) => `o${index + 1} ${index + 1} "Service ${index + 1}"`);
  const lines = Array.from({ length: Math.ceil(count / 10) }, (_, line) => `    ${each.slice(line * 10, line * 10 + 10).join("  ")}`);
  return `{\n${lines.join("\n")}\n  }`;
}

/** Terms that are each the one before, several times. */
function terms(times: readonly number[]): string {
  return `  term t0 "the desk. "\n${times.map((count, index) => `  term t${index + 1} "${`{t${index}}`.repeat(count)}"\n`).join("")}`;
}

const desk = (members: string): string => `import scales

instrument desk "The help desk" {
  languages en
${members}
}
`;

const rated = (scores: string): string =>
  desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "is easy to find"
    H4 "keeps its promises"
  }
${scores}`);

export const sizes: Record<keyof typeof catalogue, Explanation> = {
  "rank-too-long": {
    title: "A ranking of too many options",
    why: `Nobody can put a hundred things in order: after the first few and the last few, the rest is chance. And files grow faster than
the list: every option has a column, and every column has all ranks, so twice the options are four times the file. Beyond 100 they would fill
the memory of programs that read them. Ask for the few that matter most, or ask with \`any of\` which ones matter.`,
    wrong: desk(`  question order "Put these in order." rank ${options(101)}`),
    right: desk(`  question order "Put these in order." rank ${options(5)}`),
  },
  "text-too-long": {
    title: "A text that is too long with its terms filled in",
    why: `A term may use the terms above it. Where each uses the one before it twice, thirty short lines come to a billion letters, which no
program can hold. No respondent reads a text of more than 100,000 letters, which are some forty pages. The length is worked out without
filling in the terms, so this is said before memory runs out.`,
    wrong: desk(`${terms([10, 10, 10, 10, 10])}  question visits "How often have you been at {t5}?" number 1..100`),
    right: desk(`${terms([2])}  question visits "How often have you been at {t1}?" number 1..100`),
  },
  "instrument-too-large": {
    title: "An instrument that is too large when it is written out",
    why: `Codebooks and platforms have the text of a question beside each of its options, and the labels of a list beside each question that
uses it. So an instrument grows with the product of both: a thousand questions about one list of ten thousand options come to ten million
labels. With more than 10,000,000 letters, as many as twenty thick books have, no platform could load or show it. A file that is itself so
long may come to twenty times its letters.`,
    wrong: desk(`${terms([10, 10, 10, 9])}  question used "Which of these have you used? {t4}" any of ${options(120)}`),
    right: desk(`${terms([2])}  question used "Which of these have you used? {t1}" any of ${options(10)}`),
  },
  "score-too-large": {
    title: "A score that is too large when it is written out item by item",
    why: `\`mean(perception - mean(perception))\` has the inner mean for each item, and platforms write it for each item: with 100 items that
comes to 10,000 parts, and every further list within multiplies them again. A score of its own is calculated once, and others use its name.
The result is the same.`,
    wrong: rated(`  score spread "Spread" = ${"mean(perception - ".repeat(9)}mean(perception)${")".repeat(9)}`),
    right: rated(`  score level "Level" = mean(perception)
  score spread "Spread" = mean(perception - level)`),
  },
};
