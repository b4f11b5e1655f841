import type { names as catalogue } from "../catalogue/names.ts";
import type { Explanation } from "../entry.ts";

export const names: Record<keyof typeof catalogue, Explanation> = {
  "unknown-name": {
    title: "A name that nothing has",
    why: `Something is used by a name that is declared nowhere in this file or in the files it imports. It may be
misspelt, it may have been renamed, or an import is missing. A file brings only what it declares itself, not what it
imports.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale qualty5
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
  },
  "wrong-kind": {
    title: "A name of the wrong kind of thing",
    why: `The name exists, but what it names cannot stand here: a page shows questions and batteries, a score calculates
with batteries, questions and other scores, \`measures\` takes a model.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  score helpfulness "Help" = mean(help)
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
  score helpfulness "Help" = mean(perception.help)
}
`,
  },
  "duplicate-name": {
    title: "A name that is used twice",
    why: `Names become columns of the data, and a data file with two columns of one name loses one of them in silence.
Capitals do not tell names apart, because statistical packages such as SPSS do not. Dimensions, items, batteries,
questions, pages, scores and terms of an instrument share one space.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    h1 "is open when I need it"
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
}
`,
  },
  "empty-text": {
    title: "A text with nothing in it",
    why: `Respondents read the text, or the codebook prints it. An empty one shows them a line with no question.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "missing-title": {
    title: "A dimension without a title",
    why: `The codebook, the report and the headings of pages print a dimension's title. Where the instrument measures a model, the
title may be left to the model's dimension of the same name; otherwise there is nothing to print.`,
    wrong: `model counter "Quality of a counter" {
  dimension speed {
    queue "Time in the queue"
  }
}
`,
    right: `model counter "Quality of a counter" {
  dimension speed "Speed" {
    queue "Time in the queue"
  }
}
`,
  },
  "variable-collision": {
    title: "Two columns of the data with one name",
    why: `A column's name is made of parts: a battery's code and an item, a question and an option, a score and a
dimension. Two different pairs can give the same name. One column would then overwrite the other, so nothing is compiled
until one of the two is renamed.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question P_H1 "Is there anything else?" text
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
  question other "Is there anything else?" text
}
`,
  },
  "reserved-name": {
    title: "A name that has a meaning already",
    why: `Some names are taken: an instrument has texts called \`intro\` or \`contact\`, which translations refer to by
these words, and survey platforms keep a few words for themselves. The message says which it is.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question contact "May we write to you?" text
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question address "May we write to you?" text
}
`,
  },
  "repeated-member": {
    title: "A statement that stands twice where one counts",
    why: `An instrument has one version, one licence, one introduction. With two, only the last counts, and a reader may
believe the first.`,
    wrong: `instrument desk "The help desk" {
  version "1.0"
  version "1.1"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  version "1.1"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "unknown-term": {
    title: "A text that uses a term which is not declared",
    why: `A word in braces stands for a \`term\` of the instrument. A term that nobody declared would reach respondents
as \`{servise}\`. \`{minutes}\` is built in. To print a brace, write \`{{\`.`,
    wrong: `instrument desk "The help desk" {
  languages en
  term service "the help desk"
  question visits "How often have you been at {servise}?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  term service "the help desk"
  question visits "How often have you been at {service}?" number 1..100
}
`,
  },
  "stray-brace": {
    title: "A brace in a text that starts no term",
    why: `A single \`{\` starts a term, and here none follows. Survey platforms give braces a meaning of their own, so
Ukur wants to know that you mean the character: write \`{{\`.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question sign "What does the sign { mean?" text
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question sign "What does the sign {{ mean?" text
}
`,
  },
  "unknown-check": {
    title: "An exception for a finding that does not exist",
    why: `\`allow\` takes the code of a finding, as it is printed in front of the message. A misspelt code would silence
nothing.`,
    wrong: `instrument desk "The help desk" {
  languages en
  allow import-twize because "Both imports are documented."
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "not-allowable": {
    title: "An exception for a finding that cannot have one",
    why: `Some faults leave nothing sensible to compile: a name that nothing has, a score that cannot be calculated.
They have to be mended. What can be allowed are judgements, such as labels that are the same on purpose.`,
    wrong: `instrument desk "The help desk" {
  languages en
  allow unknown-name because "It will be declared later."
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "allow-without-reason": {
    title: "An exception without a reason",
    why: `An exception is a decision about the measurement, and its reason is printed in the codebook. A reader who
finds an unusual choice wants to know why it was made.`,
    source: "Flake & Fried (2020) on questionable measurement practices: undisclosed decisions.",
    wrong: `instrument desk "The help desk" {
  allow languages-missing because ""
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  allow languages-missing because "There is one language, and there will be no other."
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "allow-unused": {
    title: "An exception that nothing needs",
    why: `The finding that this line allows is not there, or not any more. An exception that outlives its cause would
silence the same finding when it comes back by mistake.

Or it speaks for the wrong declaration: behind a battery, an item, a question or a score, \`allow\` belongs to that one, even on a
line of its own. For the whole instrument, write it directly below the instrument's brace.`,
    wrong: `instrument desk "The help desk" {
  languages en
  allow languages-missing because "There is one language."
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "unknown-language": {
    title: "A word that is no language tag",
    why: `Survey platforms and browsers know languages by short tags: \`en\`, \`id\`, \`pt-BR\`. A language that they do
not know would not be offered to respondents.`,
    wrong: `instrument desk "The help desk" {
  languages english
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
};
