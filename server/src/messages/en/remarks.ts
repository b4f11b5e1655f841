/** What a reviewer would raise about the answers of respondents. */

export const remarks = {
  allItems: "the whole battery",
  fewRespondents:
    "Only {count} respondents: means, and reliability even more, would be others in another sample. Call the results a pilot.",
  fewComplete:
    "Only {count} of {n} respondents answered all items of {dimension} ({battery}): coefficients of complete cases are chance. Report the pairwise ones.",
  negative:
    "{item} ({battery}) correlates at {r} with the other items of {dimension}. Is it worded the other way round? Then say reverse at the item.",
  negativeReversed:
    "{item} ({battery}) correlates at {r} with the other items of {dimension}, after it was turned over. Is it worded like the others, or already turned over in the data? Then take reverse from the item.",
  constantItem: "Everybody gave {item} ({battery}) the same answer: it tells nobody from anybody, and has no part in the reliability.",
  lowAlpha: "Alpha of {dimension} ({battery}) is {alpha}, below 0.7. Look at the items one by one before a mean of them is used.",
  redundant:
    "Alpha of {dimension} ({battery}) is {alpha}, above 0.95: its items ask almost the same. That is not better, and fewer of them would do.",
  twoItems: "Report the Spearman-Brown coefficient of {dimension} ({battery}): it has two items, and alpha says too little of two.",
  heywood:
    "One factor does not fit {dimension} ({battery}): an item has a loading above 1. Report alpha instead of omega, and look for items that repeat each other.",
  poorAdequacy: "The items of {dimension} ({battery}) have too little in common for a factor analysis: KMO is {kmo}, below 0.5.",
  tooManyItems: "The reliability of {dimension} ({battery}) was not calculated: it has {count} items, more than any scale.",
  formative: "{dimension} is an index: its items make it up and need not correlate, so it has no alpha.",
  atFloor: "{share} % of the respondents have the lowest possible mean of {dimension} ({battery}): below it nobody can be told apart.",
  atCeiling: "{share} % of the respondents have the highest possible mean of {dimension} ({battery}): above it nobody can be told apart.",
  unreliableGap:
    "The gap {first} - {second} of {dimension} has a reliability of {reliability}, below 0.6. Do not correlate it with anything: use {first} by itself.",
  expectationAsImportance:
    "{battery} stands for importance in the importance-performance analysis. What people expect is not what matters to them: say so.",
  upsideDown:
    "{count} answers to {desired} are lower than those to {minimum}: these people took one column for the other. Look at them before you count them.",
  outsideBands: "{count} results of {score} lie in none of its bands: the formula, or the limits of the bands, are not what was meant.",
  smallGroups: "Some groups by {variable} have fewer than ten people: {groups}. Their means say little, and the comparison is weak.",
} as const;
