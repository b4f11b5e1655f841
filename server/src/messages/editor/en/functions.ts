/** What the functions of scores do. */

export const functions = {
  mean: "The mean of the values that were answered. `per dimension` gives one mean for each dimension.",
  sum: "The sum of the values. `per dimension` gives one sum for each dimension.",
  min: "The smallest value.",
  max: "The largest value.",
  count: "How many values were answered.",
  points:
    "What each answer counts: `straw 2, tin 1, else 0`. Every option or code of the answer is named, or `else` speaks for the others.",
  table:
    'A named result for each pair of answers: a row for each code of the first, with a result for each code of the second in ascending order. `A "Attractive"` says what a result is called.',
  kano: "Kano's table, after Berger and others (1993): must-be, one-dimensional, attractive, indifferent, reverse or questionable.",
  values: "values",
  argument: "A battery, a difference of two batteries, a score of several dimensions, or a share.",
} as const;
