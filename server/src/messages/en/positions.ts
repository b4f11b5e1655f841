/** Where something stands, or is missing. */

export const positions = {
  after: "After {before}",
  before: "Before {after}",
  here: "here",
  endOfFile: "at the end of the file",
  beforeLine: "before line {line}",
  of: "of {what}",
  topOfFile: "at the top of a file",
  model: "in a model",
  modelDimension: "in a dimension of a model",
  mapping: "in a mapping",
  translation: "in a translation",
  options: "in a list of options",
  dimension: "in a dimension",
  item: "in an item",
  bands: "in bands",
  test: "in a test",
  instrument: "in an instrument",
  page: "on a page",
  scale: "in a scale",
  condition: "in a condition",
} as const;
