import type { Entry } from "../entry.ts";

const index = (strength: string): string => `import scales

model help "Quality of a help desk" {
  dimension quality "Quality of the help desk" {
    answers "Answers to questions"
    hours "Opening hours"
  }
}
translation id of help "Mutu meja bantuan" {
  quality "Mutu meja bantuan"
  answers "Jawaban atas pertanyaan"
  hours "Jam buka"
}

mapping help to skm2017 {
  quality -> elements ${strength} note "Our reading."
}
`;

export const sameAsIndex = {
  severity: "error",
  allowable: true,
  message: "{index} is an index and {scale} is none, so they cannot be the same. Write overlaps or analogue.",
  title: "An index and a scale that are called the same",
  why: `The items of a scale are signs of one thing behind them: they rise and fall together, and any of them could be
left out. The items of an index (\`formative\`) make the thing up: they need not go together, and leaving one out changes
what is measured. Two dimensions of the different kinds may be about similar things. They are never the same measurement,
so \`same\` would promise what no data can show. Choose \`overlaps\` or \`analogue\`, or say \`formative\` of both if both are
indexes.`,
  source: "Jarvis, MacKenzie & Podsakoff (2003), on formative and reflective indicators",
  wrong: index("same"),
  right: index("overlaps"),
} as const satisfies Entry;
