/** What a score is: how many values of what. */

export const shapes = {
  items: "one value an item ({count})",
  dimensions: "one value a dimension ({count})",
  options: "one yes or no a box ({count})",
  values: "several values ({count})",
  categories: "a list of named results",
  number: "one number",
} as const;
