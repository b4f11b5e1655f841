/** What the functions of scores do. */

export const functions = {
  mean: "The mean of the values that were answered. `per dimension` gives one mean for each dimension.",
  sum: "The sum of the values. `per dimension` gives one sum for each dimension.",
  min: "The smallest value.",
  max: "The largest value.",
  count: "How many values were answered.",
  values: "values",
  argument: "A battery, a difference of two batteries, a score of several dimensions, or a share.",
} as const;
