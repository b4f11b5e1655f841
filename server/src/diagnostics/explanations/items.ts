import type { items as catalogue } from "../catalogue/items.ts";
import type { Explanation } from "../entry.ts";

const desk = (members: string): string => `import scales

instrument desk "The help desk" {
  languages en
${members}
}
`;

const mapped = (trust: string, support: string): string => `import scales
import egovqual

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension assurance "Assurance" {
    A1 "keeps my data to itself"
    A2 "has staff who know the answers"
  }
  mapping to egovqual {
    assurance -> trust           overlaps weight ${trust}
    assurance -> citizen_support overlaps weight ${support}
  }
}
`;

export const items: Record<keyof typeof catalogue, Explanation> = {
  "battery-without-scale": {
    title: "A battery without a scale",
    why: `Nobody can answer an item without answers to choose from. Give the battery a scale, or give each of its items
one.`,
    wrong: desk(`  battery perception "The help desk…" code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  },
  "battery-without-items": {
    title: "A battery that asks nothing",
    why: `A battery asks the items of the dimensions. If there are none, or if none of them is for this battery, its
page would be empty.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I
  dimension help "Help" {
    H1 "answers my question" only perception
    H2 "is open when I need it" only perception
  }`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  },
  "dimension-without-items": {
    title: "A dimension without items",
    why: `A dimension is measured by its items. Without any, it has no score, and a mean over the dimensions would leave
it out in silence.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" { }`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  },
  "dimension-without-title": {
    title: "A dimension without a title, and none in the model",
    why: `The title stands above the items, beside the points of a share and in the codebook. It is taken from the model
that the instrument measures, if the model has a dimension of the same name. This one is not in the model, so it needs a
title of its own, or its name is misspelt.`,
    wrong: `import scales
import servqual

instrument desk "The help desk" {
  languages en
  measures  servqual
  battery perception "The help desk…" scale agree5 code P
  dimension helpfulness {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
    right: `import scales
import servqual

instrument desk "The help desk" {
  languages en
  measures  servqual
  adapted   from "Parasuraman, Berry & Zeithaml (1991)" because "A dimension was added."
  battery perception "The help desk…" scale agree5 code P
  dimension helpfulness "Helpfulness" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
  },
  "dimension-too-deep": {
    title: "A facet of a facet",
    why: `A dimension may hold facets, and facets hold items. A third level has no place in the scores: it would be
unclear which mean an item counts for.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    dimension answers "Answers" {
      H1 "answers my question"
      dimension words "Words" {
        H2 "uses words that I know"
      }
    }
  }`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    dimension answers "Answers" {
      H1 "answers my question"
    }
    dimension words "Words" {
      H2 "uses words that I know"
    }
  }`),
  },
  "item-without-battery": {
    title: "An item that no battery asks",
    why: `An item is asked by the batteries that cover its dimension. If none does, respondents never see it, and it has
no column in the data.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P dimensions help
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P dimensions help, speed
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }`),
  },
  "missing-wording": {
    title: "An item without a text for one of its batteries",
    why: `An item has one text for all batteries, or a wording for each in its braces, or both. Here a battery asks the
item and finds neither. If that battery should not ask it, write \`only\` with the names of the others.`,
    wrong: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 {
      expectation "should be open when I need it"
    }
  }`),
    right: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 {
      expectation "should be open when I need it"
      perception  "is open when I need it"
    }
  }`),
  },
  "duplicate-battery-code": {
    title: "Two batteries with one code",
    why: `A battery's code is the first part of the names of its columns. With one code, the expectations and the
perceptions of all items would have the same columns.`,
    wrong: desk(`  battery expectation "An excellent help desk…" scale agree7 code P
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
    right: desk(`  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  },
  "scale-direction": {
    title: "Two batteries whose scales run in opposite directions",
    why: `Batteries that ask the same items are set beside each other: in a table of means, in a picture of importance and performance, in a gap
that is computed later. Where 5 is the best answer in one and the worst in the other, all of these say the opposite of what people said, and
respondents who have learnt that the right is good answer the second battery by habit. A single item that is worded the other way round is
marked \`reverse\`; a whole battery takes the scale of the other.`,
    wrong: `import scales

scale agreeing 1..5 {
  1 "Strongly agree"
  5 "Strongly disagree"
}

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception  "This help desk…"         scale agreeing code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
    right: desk(`  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception  "This help desk…"         scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
  },
  "contradicting-clauses": {
    title: "Two words that contradict each other",
    why: `An answer cannot be both required and optional. Whichever was meant, the other is a leftover.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 required optional
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 required
}
`,
  },
  "number-range": {
    title: "Limits that no number meets",
    why: `The lower limit comes first. With the two exchanged, every answer would be refused.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 100..1
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "share-total": {
    title: "Points that cannot be divided",
    why: `Respondents divide whole points over the dimensions, so the total must be a whole number above 0. The usual
one is 100.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide the points by how much each matters to you." share 0 across dimensions`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide the points by how much each matters to you." share 100 across dimensions`),
  },
  "share-without-dimensions": {
    title: "Fewer than two dimensions to weigh against each other",
    why: `Dividing points and ranking tell which of several things matters more. With one dimension, everybody gives it all of
the points, or the first rank.`,
    wrong: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions`),
    right: desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension opening "Opening" {
    H2 "is open when I need it"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions`),
  },
  "mapping-weights": {
    title: "Weights of a mapping that do not add up to 1",
    why: `Where one dimension is divided over several of another model, the weights say which part goes where. If they
do not add up to 1, a part is counted twice or lost.`,
    wrong: mapped("0.5", "0.4"),
    right: mapped("0.5", "0.5"),
  },
  "unknown-strength": {
    title: "A mapping that does not say how close the two are",
    why: `Two dimensions with one name may ask about different things. So each line of a mapping says how close they
are: \`same\`, \`overlaps\`, \`analogue\` (a loose likeness) or \`none\` (looked for and not found).`,
    wrong: `import servqual
import egovqual

mapping servqual to egovqual {
  reliability -> reliability similar
}
`,
    right: `import servqual
import egovqual

mapping servqual to egovqual {
  reliability -> reliability overlaps
}
`,
  },
  "unknown-certainty": {
    title: "A model that does not say how sure its structure is",
    why: `Published structures are more and less certain: some have been found again in many studies, some differ
between a text and its appendix. \`sure\` takes \`high\`, \`medium\` or \`low\`, and the reason.`,
    wrong: `model help "Quality of a help desk" {
  sure quite because "Two studies agree."
  dimension answers "Answers" {
    right "Answers that are right"
  }
}
`,
    right: `model help "Quality of a help desk" {
  sure medium because "Two studies agree."
  dimension answers "Answers" {
    right "Answers that are right"
  }
}
`,
  },
};
