/** The sheet on which experts rate items, and what is said of one that was filled in. */

import { and, plural } from "../lists.ts";

export const experts = {
  // The sheet.
  sheetName: "Ratings",
  writeName: "Write your name or a code into the cell to the left.",
  relevanceMeans:
    "How relevant is the item to its dimension? 1 not relevant, 2 somewhat relevant, 3 quite relevant, 4 highly relevant. Leave out only what you cannot judge.",
  essentialMeans: "Is the item essential to its dimension? yes; useful (but not essential); no (not necessary).",
  commentMeans: "What should change, and how.",

  // A sheet that cannot be read.
  noItems:
    "{name} is no rating sheet: no row of it has a cell “item” above the items. Give a sheet that was written by: ukur sheet experts {file}",
  noRatings: "{name} has no column “relevance” or “essential” in row {row}. Head the columns of ratings with these words.",
  otherInstrument: "{name} is a rating sheet of {other}, and this instrument is {instrument}. Give the sheets of this one.",
  noneKnown:
    "No row of {name} names an item of {instrument}, so it is the sheet of another instrument or of another version. Write a sheet of this one: ukur sheet experts {file}",
  sheetTwice: "{name} was given twice. Give each sheet once.",
  tooManyExperts: "There are more than {most} experts. Give the ratings of a panel of at most that many.",
  nothingRated: "No sheet has a rating. Give sheets that experts have filled in.",

  // A cell, a row or a column.
  notRelevance: "{value} is no rating of relevance, which goes from {lo} to {hi}. Ask the expert, and correct the cell, or empty it.",
  notEssential: "{value} does not say whether the item is essential. Write yes, useful or no, or empty the cell.",
  missing: "There is no rating of {item}. Ask the expert for it; without it, the values of this item are of fewer experts.",
  noRow: ({ items }: { readonly items: readonly string[] }) =>
    `The sheet has no row for ${and(items)}. Copy it from a new sheet, and ask for the ratings.`,
  unknownItem: "{value} is no item of {instrument}, and its row was left out. Correct the name, or delete the row.",
  noName: "The row has ratings and names no item. Write its name into the column of items, or empty the row.",
  itemTwice: "{item} stands in row {first} as well, which was read. Delete one of the two rows.",
  rewritten:
    "The wording that was rated is not the one that {item} has now. If the change matters, ask the experts about the new one: the ratings are of the old.",
  columnTwice: "{first} and {second} are both headed {header}, and the first was read. Give each expert columns with a name of their own.",
  expertTwice:
    "{expert} has rated in {first} as well, and only that was counted. Leave one of the sheets out, or give the two experts different names.",
  sameSheet: "The sheet says in every cell what {first} says, and both were counted. If it is a copy, leave it out.",
  unrated: "There are no ratings in this column, so this expert is not counted in it. Ask for them, or delete the column.",

  rated: ({ experts, items }: { readonly experts: number; readonly items: number }) =>
    `${plural(experts, "expert")} rated ${plural(items, "item")}.`,
} as const;
