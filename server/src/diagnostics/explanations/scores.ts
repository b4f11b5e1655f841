import type { scores as catalogue } from "../catalogue/scores.ts";
import type { Explanation } from "../entry.ts";

/** Two batteries, two dimensions: what most scores need. */
const desk = (rest: string, perceptionScale = "agree7"): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale ${perceptionScale} code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
    S2 "finds a book while I wait"
  }
${rest}
}
`;

const points = `  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
`;
const reader = `  question reader "What kind of reader are you?" one of {
    student 1 "Student"
    teacher 2 "Teacher"
    other   3 "Another kind"
  }
`;

const twins = (clause: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E${clause}
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  score gap "Gap" = mean(perception - expectation) per dimension
}
`;

const weighed = (clause: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "This help desk…" scale agree7 code P${clause}
  battery reputation "People say that this help desk…" scale agree7 code R
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
  score quality  "Quality"          = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)
}
`;

const gap = '  score gap "Gap" = mean(perception - expectation) per dimension';
const index = (bands: string): string => `  score quality "Quality" = mean(perception) bands {\n${bands}\n  }`;

export const scores: Record<keyof typeof catalogue, Explanation> = {
  "twin-scale-mismatch": {
    title: "A gap between answers on different scales",
    why: `A 5 means "fully" on a scale from 1 to 5 and little more than "half" on a scale from 1 to 7. The difference
between the two is a number, but it is no gap. Batteries that are subtracted need scales with the same limits, and in the same direction: where 1 means
agreement in one and disagreement in the other, the difference says nothing either.`,
    wrong: desk(gap, "agree5"),
    right: desk(gap),
  },
  "missing-twin": {
    title: "A gap of items that are asked only once",
    why: `A gap needs both answers to an item. If one battery does not ask it, the gap of its dimension would rest on
fewer items than its title promises, or on none.`,
    wrong: twins(" dimensions help"),
    right: twins(""),
  },
  "nominal-arithmetic": {
    title: "A calculation with answers that are no amounts",
    why: `The codes of a choice only name the answers. "Student" is 1 and "Teacher" is 2, and a mean of 1.5 is nobody.
Ask on a scale if you need an amount, or count the people in each answer afterwards.`,
    source: "Stevens (1946), On the theory of scales of measurement.",
    wrong: desk(`${reader}  score kind "Kind" = reader * 2`),
    right: desk(`${reader}  score quality "Quality" = mean(perception) * 2`),
  },
  "shape-mismatch": {
    title: "Values of different shapes",
    why: `One side has a value for each item, the other a value for each dimension, so there is no telling which goes
with which. Bring the items to dimensions first, with \`mean(…) per dimension\`.`,
    wrong: desk(`${points}  score weighted "Weighted quality" = sum(perception * importance / 100)`),
    right: desk(`${points}  score quality "Quality" = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)`),
  },
  "unequal-dimensions": {
    title: "Weights for other dimensions than those they weigh",
    why: `The weights cover dimensions that the scores do not, or the other way round. Points given to a dimension
without a score would be lost, and the total would not be comparable between respondents.`,
    wrong: weighed(" dimensions help"),
    right: weighed(""),
  },
  "unreduced-score": {
    title: "A score that is a list of items",
    why: `A score is one number, or one number for each dimension. This is a value for each item, and those are in the
data already. Sum them up with \`mean(…)\` or \`sum(…)\`.`,
    wrong: desk('  score gap "Gap" = perception - expectation'),
    right: desk(gap),
  },
  "needs-a-list": {
    title: "A mean of one number",
    why: `\`mean\`, \`sum\`, \`min\`, \`max\` and \`count\` bring several values to one. Here is one value only, so the
function does nothing, and something else was probably meant.`,
    wrong: desk('  score quality "Quality" = mean(perception)\n  score total "Total" = mean(quality)'),
    right: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality)'),
  },
  "per-dimension-without-items": {
    title: "Grouping by dimension where there are no items",
    why: `\`per dimension\` takes values of items together by their dimension. The value here has one number for each
dimension already.`,
    wrong: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality) per dimension'),
    right: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality)'),
  },
  "unknown-function": {
    title: "A function that does not exist",
    why: `Scores have five functions: \`mean\`, \`sum\`, \`min\`, \`max\` and \`count\`. The list is short on purpose:
whatever is written with it can be computed by every platform in the same way.`,
    wrong: desk('  score quality "Quality" = average(perception)'),
    right: desk('  score quality "Quality" = mean(perception)'),
  },
  "score-cycle": {
    title: "Scores that need each other",
    why: `A score that needs itself, or two that need each other, have no value to start from.`,
    wrong: desk('  score first "First" = second + 1\n  score second "Second" = first + mean(perception)'),
    right: desk('  score first "First" = second + 1\n  score second "Second" = mean(perception)'),
  },
  "missing-rule": {
    title: "A number of answers that cannot be asked for",
    why: `The rule says how many values a function needs. With more than there are, the score would be missing for everybody; none, or
a part of one, says nothing.`,
    wrong: desk('  score quality "Quality" = mean(perception) missing at least 5'),
    right: desk('  score quality "Quality" = mean(perception) missing at least 3'),
  },
  "missing-without-function": {
    title: "A rule for missing values where nothing is summed up",
    why: `The rule says how many values a function needs. This score has no function: with a missing part, it is
missing.`,
    wrong: desk('  score difference "Difference" = S1.perception - S2.perception missing half'),
    right: desk('  score difference "Difference" = S1.perception - S2.perception'),
  },
  "share-not-divided": {
    title: "Points used as weights without dividing them",
    why: `With 100 points as they are, a weighted gap of -0.3 becomes -30, and it cannot be compared with the unweighted
gap any more. Divide by the total.`,
    wrong: desk(`${points}${gap}\n  score weighted "Weighted gap" = sum(gap * importance)`),
    right: desk(`${points}${gap}\n  score weighted "Weighted gap" = sum(gap * importance / 100)`),
  },
  "weights-total": {
    title: "Weights that do not add up to 1",
    why: `The weights of a mean share out one whole. With less than 1, the best answers do not come to the best result; with more,
they come to one that the scale does not have. Printed tables round their weights: nine times 0.11 is 0.99, and full marks give 99. Write \`1 / 9\`,
or keep the printed ones with \`allow\` and the reason. Only a sum of parts on one scale is looked at, each with a weight between 0 and 1.`,
    wrong: desk(`${gap}\n  score weighted "Weighted gap" = 0.4 * gap.help + 0.5 * gap.speed`),
    right: desk(`${gap}\n  score weighted "Weighted gap" = 0.4 * gap.help + 0.6 * gap.speed`),
  },
  "band-range": {
    title: "A band whose limits are exchanged",
    why: `The lower limit comes first. With the two exchanged, no result falls into the band.`,
    wrong: desk(index('    low  1.0..3.9 "Low"\n    high 7.0..4.0 "High"')),
    right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
  },
  "band-overlap": {
    title: "Bands that overlap",
    why: `Both limits belong to a band, so a result on a shared limit would have two names. Let the upper band start one
step higher, at as many decimals as the limits have.`,
    wrong: desk(index('    low  1.0..4.0 "Low"\n    high 4.0..7.0 "High"')),
    right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
  },
  "band-gap": {
    title: "Bands that leave a hole between them",
    why: `A result in the hole would have no name. Results are rounded to the decimals of the limits before they are
compared, so neighbours need not touch: after 3.9 comes 4.0. Published tables have such holes when they are read without
rounding: 64.99 and 65.00 leave 64.995 out.`,
    wrong: desk(index('    low  1.0..3.5 "Low"\n    high 4.0..7.0 "High"')),
    right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
  },
  "band-out-of-reach": {
    title: "A band that no answers lead to",
    why: `The limits of the scales say between what limits the score lies. A band outside of them stays empty, however good or bad the service
is. Mostly the score is on another scale than its bands: a mean of answers from 1 to 4 has to be multiplied by 25 before bands up to 100 fit it. The
limits are worked out generously, so a band that is not reported may still be out of reach. Where a published table has a band that your
scale cannot reach, keep it with \`allow\` and the reason.`,
    wrong: desk(index('    low  0..49   "Low"\n    high 50..100 "High"')),
    right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
  },
  "empty-bands": {
    title: "Bands without a band",
    why: `The block names no interval, so no result would have a name. Write one band a line, or delete the block.`,
    wrong: desk('  score quality "Quality" = mean(perception) bands { }'),
    right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
  },
  "several-arguments": {
    title: "A function of several items",
    why: `A function takes one list: a battery, or a dimension of one. So an item that is added later counts in every score that it belongs to,
and none is forgotten, as happens where a score names its items one by one.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score helpful "Help" = mean(H1, H2)
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score helpful "Help" = mean(perception.help)
}
`,
  },
  "score-is-one-number": {
    title: "A part of a score that has none",
    why: `A score has a value for each dimension where its formula says so, with \`per dimension\`. Without it all items are summed up in one
number, and there is none for a dimension that could be expected or used.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score overall "Overall" = mean(perception)
  test "one reader" {
    given perception = 4
    expect overall.help = 4
  }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score overall "Overall" = mean(perception)
  test "one reader" {
    given perception = 4
    expect overall = 4
  }
}
`,
  },
};
