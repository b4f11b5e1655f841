/** What fills a column of the data, and what pages show. */

export const columns = {
  consent: "the consent",
  answer: "an answer to {name}",
  words: "the words for an answer to {name}",
  score: "the score {name}",
  band: "the band of {name}",
  stop: "whether the form ended at {name}",
  record: "what is recorded of {name}",
  question: "The question {name}",
  note: "The note {name}",
  battery: "The battery {name}",
  part: "{battery} of {dimensions}",
  item: "{item} of {battery}",
} as const;
