/** The sheet on which experts rate items, what is said of one that was filled in, and the report of their ratings. */

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

  // The report.
  title: "Content validity: {title}",
  rated: ({ experts, items }: { readonly experts: number; readonly items: number }) =>
    `${plural(experts, "expert")} rated ${plural(items, "item")}.`,
  items: "Items",
  dimensions: "Dimensions",
  revise: "Items to revise",
  comments: "Comments",
  values: "What the values are",
  item: "Item",
  wording: "Wording",
  expert: "Expert",
  comment: "Comment",
  dimension: "Dimension",
  all: "All items",
  judgement: "Judgement",
  critical: "Critical {what}",
  reached: "Reached",
  mean: "Mean {what}",
  yes: "yes",
  no: "no",
  excellent: "excellent",
  good: "good",
  fair: "fair",
  poor: "poor",
  noneToRevise: "Every item reaches what is asked of it.",
  reviseItem: ({ item, text, reasons }: { readonly item: string; readonly text: string; readonly reasons: readonly string[] }) =>
    `${item} “${text}”: ${and(reasons)}`,
  below: "{what} is {value} ({needed} is needed)",
  notRated: "nobody has rated it",
  aboutIndex:
    "I-CVI = A / N, where A of the N experts rate the item 3 or 4. Of up to five experts all must; of more, .78 is enough. Lynn, M. R. (1986), Nursing Research 35(6), 382–385; Polit, D. F., Beck, C. T., & Owen, S. V. (2007), Research in Nursing & Health 30(4), 459–467.",
  aboutKappa:
    "κ* = (I-CVI − pc) / (1 − pc), where pc = N! / (A! (N − A)!) × .5^N is what chance gives: above .74 excellent, from .60 good, from .40 fair, else poor. Polit, Beck & Owen (2007); Cicchetti, D. V., & Sparrow, S. A. (1981), American Journal of Mental Deficiency 86(2), 127–137.",
  aboutScale:
    "S-CVI/Ave is the mean of the items' I-CVI, and should be .90 at least; S-CVI/UA is the share of items that all experts rate 3 or 4. Polit, D. F., & Beck, C. T. (2006), Research in Nursing & Health 29(5), 489–497.",
  aboutAiken:
    "V = Σ (r − 1) / (N × 3), with N ratings r from 1 to 4. The critical V is exact: the least that chance gives with a probability of at most .05, where each rating is as likely. Aiken, L. R. (1985), Educational and Psychological Measurement 45(1), 131–142.",
  aboutRatio:
    "CVR = (nₑ − N / 2) / (N / 2), where nₑ of the N experts call the item essential. The critical CVR is exact: binomial, one-sided, .05. Lawshe, C. H. (1975), Personnel Psychology 28(4), 563–575; Ayre, C., & Scally, A. J. (2014), Measurement and Evaluation in Counseling and Development 47(1), 79–86.",
  neverReached: "Where no critical value stands (–), there are too few experts to tell agreement from chance: V needs three, CVR five.",
  fewExperts: "Fewer than three experts say little of an item: Lynn (1986) asks for three at least, and better for five.",
} as const;
