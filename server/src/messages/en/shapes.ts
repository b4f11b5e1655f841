/** What a score is: how many values of what. */

export const shapes = {
  items: "one value an item ({count})",
  dimensions: "one value a dimension ({count})",
  number: "one number",
} as const;
