import type { habits as catalogue } from "../catalogue/habits.ts";
import type { Explanation } from "../entry.ts";

const right = `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "makes me repeat what I have said" reverse
  }
  question used "Have you used the desk?" one of {
    yes 1 "Yes"
    no 2 "No"
  }
}
`;

/** The example with one thing written otherwise. */
function instead(ours: string, theirs: string): { wrong: string; right: string } {
  return { wrong: right.replace(ours, theirs), right };
}

export const habits: Record<keyof typeof catalogue, Explanation> = {
  "unquoted-text": {
    title: "A text without quotes",
    why: `What people read stands in quotes, so that it may hold any word and any sign. Without them, a word such as \`scale\` in a sentence
could not be told from the word of the language.`,
    ...instead('"answers my question"', "answers my question"),
  },
  "out-of-order": {
    title: "Parts of a statement in another order",
    why: `Every declaration has the same shape: its keyword, its name, its text, then whatever else is said of it. A question has its
kind of answer directly after its text. Where all have one order, a reader finds each part without looking for it.`,
    ...instead('"makes me repeat what I have said" reverse', 'reverse "makes me repeat what I have said"'),
  },
  "needless-word": {
    title: "A word that is not needed",
    why: `In a dimension, every line is an item: its name, then its text. Nothing has to say so.`,
    ...instead('H1 "answers', 'item H1 "answers'),
  },
  "unknown-answer-kind": {
    title: "A kind of answer that there is not",
    why: `Behind its text, a question says what kind of answer it takes. Survey platforms call the kinds by how they look (radio buttons, a
dropdown). Ukur names what is answered, and each platform shows it in its way: \`one of\` one option, \`any of\` several, \`number\`, \`text\`,
\`text long\`, \`date\`, \`scale\` with the name of a scale, \`rank\` an order, \`share\` points to divide.`,
    ...instead("one of {", "radio {"),
  },
  "option-form": {
    title: "An option that lacks a part",
    why: `An option has three parts: a name for conditions and tests, a code for the data, and a label for people. The code is what statistical
packages calculate with, so it is never made up in silence.`,
    ...instead('    yes 1 "Yes"\n    no 2 "No"', '    1 = "Yes"\n    2 = "No"'),
  },
  "misplaced-question": {
    title: "A question inside a dimension",
    why: `The items of a dimension are answered on the scale of the batteries, and are scored together. A question has an answer of
its own kind, and belongs to no dimension. It stands beside them, and pages say where it is shown.`,
    ...instead(
      'reverse\n  }\n  question used "Have you used the desk?" one of {\n    yes 1 "Yes"\n    no 2 "No"\n  }',
      'reverse\n    question used "Have you used the desk?" one of { yes 1 "Yes" no 2 "No" }\n  }',
    ),
  },
  "item-outside-dimension": {
    title: "An item outside of a dimension",
    why: `An item says something about one dimension of what is measured: scores are computed for dimensions, and models speak of them. An
instrument that measures one thing has one dimension.`,
    ...instead(
      '  dimension help "Help" {\n    H1 "answers my question"\n    H2 "makes me repeat what I have said" reverse\n  }',
      '  H1 "answers my question"\n  H2 "makes me repeat what I have said" reverse',
    ),
  },
  "import-form": {
    title: "A file of the library with an ending",
    why: `A name behind \`import\` is one of the library's, such as \`scales\` or \`servqual\`. A file of your own is imported by its path from
this one, in quotes: \`import "./our_scales.ukur"\`.`,
    ...instead("import scales", "import scales.ukur"),
  },
};
