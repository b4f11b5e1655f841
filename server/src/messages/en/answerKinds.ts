/** What kind of answer a question takes, in a sentence. */

export const answerKinds = {
  one: "a choice between named answers",
  any: "a choice of several answers",
  rank: "a ranking",
  rankDimensions: "a ranking",
  number: "a number",
  scale: "a rating",
  share: "a division of points",
  date: "a date",
  time: "a time of day",
  place: "a position",
  file: "a file",
  text: "a text",
} as const;
