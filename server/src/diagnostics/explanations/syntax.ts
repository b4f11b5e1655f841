import type { syntax as catalogue } from "../catalogue/syntax.ts";
import type { Explanation } from "../entry.ts";

const right = `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`;

export const syntax: Record<keyof typeof catalogue, Explanation> = {
  "unexpected-text": {
    title: "Text that does not fit where it stands",
    why: `The language has no place for this here. It may be left over from an edit, or something before it is
incomplete. The rest of the file is read all the same, so that one slip gives one message.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 = 5
}
`,
    right,
  },
  "missing-part": {
    title: "A statement that is not complete",
    why: `A statement has started, and a part that it needs is not there: a scale without its limits, an option without
its code. The message says what belongs there.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..
}
`,
    right,
  },
  "missing-keyword": {
    title: "A declaration without its keyword",
    why: `Every declaration starts with a word that says what it is. This one has lost it, and is read as what it must have been, so
that nothing in it is lost. A dimension that is read as an item, or the other way round, would change the scores.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  help "Help" {
    H1 "answers my question"
  }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
}
`,
  },
  "unknown-keyword": {
    title: "A word that starts no statement",
    why: `A statement starts with a keyword, such as \`battery\` or \`question\`. This word is none of those that can
stand here. It may be misspelt, or the statement belongs into another block.`,
    wrong: `instrument desk "The help desk" {
  languages en
  qestion visits "How often have you been here?" number 1..100
}
`,
    right,
  },
  "keyword-capitals": {
    title: "A keyword in capitals",
    why: `Keywords are written in small letters. Some word processors turn the first letter of a line into a capital.`,
    wrong: `instrument desk "The help desk" {
  languages en
  Question visits "How often have you been here?" number 1..100
}
`,
    right,
  },
  "repeated-clause": {
    title: "A clause that is said twice",
    why: `A battery has one scale, and a dimension one definition. Of two, only one can hold, and which one was meant is
for you to say.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P scale agree7
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
  },
  "unclosed-text": {
    title: "A text without its closing quote",
    why: `A text in quotes ends on the line on which it starts. A longer one stands between \`"""\` and \`"""\`.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  contact "desk@example.org
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  contact "desk@example.org"
}
`,
  },
  "unclosed-text-block": {
    title: "A long text without its end",
    why: `A text that starts with \`"""\` goes on until the next \`"""\`. Without it, all that follows could
be part of the text, up to the end of the file.`,
    wrong: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits """
    Berapa kali Anda ke sini?
}
`,
    right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits """
    Berapa kali Anda ke sini?
  """
}
`,
  },
  "unknown-escape": {
    title: "A backslash that means nothing",
    why: `In a text, \`\\"\` writes a quote, \`\\n\` a new line and \`\\\\\` a backslash. Before any other letter, the
backslash is printed as it stands. That may be what you want, as in a path; say so by writing two.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question folder "Have you seen the folder G:\\desk?" text
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question folder "Have you seen the folder G:\\\\desk?" text
}
`,
  },
  "unclosed-block": {
    title: "A block that is not closed",
    why: `A block starts with \`{\` and ends with \`}\`. The message names the line on which the block starts, because
the place where the end is missed is often far from it.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
`,
    right,
  },
  "missing-brace": {
    title: "A block that is not opened",
    why: `What belongs to a declaration stands in braces after it.`,
    wrong: `instrument desk "The help desk"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right,
  },
  "surplus-brace": {
    title: "A brace that closes nothing",
    why: `There are more closing braces than blocks. Often a line between them was deleted.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
}
`,
    right,
  },
  "nesting-too-deep": {
    title: "Blocks or parentheses within each other without end",
    why: `No instrument needs so many levels. The limit keeps a damaged file from stopping the program.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  score quality "Quality" = ${"(".repeat(65)}mean(perception)${")".repeat(65)}
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
  score quality "Quality" = mean(perception)
}
`,
  },
  "stray-characters": {
    title: "Characters that mean nothing outside a text",
    why: `Outside quotes, the language has names, numbers and a few signs. Anything else most likely belongs to a text
whose quotes are missing.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 %
}
`,
    right,
  },
  "needless-punctuation": {
    title: "A colon or a semicolon that is not needed",
    why: `Other languages put a colon after a keyword or a semicolon at the end of a line. Here both would only be in
the way.`,
    wrong: `instrument desk "The help desk" {
  languages: en
  question visits "How often have you been here?" number 1..100
}
`,
    right,
  },
  lookalike: {
    title: "A sign that looks like another",
    why: `Word processors turn \`-\` into a dash and \`..\` into an ellipsis. In a text that is fine. In a formula or a
range it is another sign, which the repair puts right.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1…100
}
`,
    right,
  },
  "bad-name": {
    title: "A name with letters that names cannot have",
    why: `Names become columns of data files, and survey platforms and statistical packages agree on the letters a to z,
digits and \`_\` alone. The text after the name may have any letters.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question qualité "How good is the desk?" text
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question quality "How good is the desk?" text
}
`,
  },
  "number-too-long": {
    title: "A number with more digits than can be kept",
    why: `Computers keep the first fifteen digits or so of a number. Behind them, two codes would become one, and survey platforms would
read other numbers than the file says.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..1000000000000000
}
`,
    right,
  },
  "foreign-quotes": {
    title: "A text in other quotes",
    why: `A text stands in double quotes, straight or curly. Single quotes are left for the apostrophe, which many texts
have.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits 'How often have you been here?' number 1..100
}
`,
    right,
  },
  "foreign-comment": {
    title: "A comment in the style of another language",
    why: `A comment starts with \`//\` and ends with its line.`,
    wrong: `# The desk on the ground floor.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right: `// The desk on the ground floor.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "too-many-findings": {
    title: "More faults than anybody reads",
    why: `After some hundred findings the rest is left out. Often one early fault causes most of them, or the file is
not an Ukur file at all.`,
    wrong: `% `.repeat(250) + "\n",
    right,
  },
  "pasted-items": {
    title: "A list that was pasted",
    why: `A list of a word processor or rows of a spreadsheet are not in the form that items have here. An item is a name, which becomes a
column of the data, and a text in quotes. An editor with Ukur makes items of such lines in one step (Quick Fix): names are
continued, \`(R)\` and \`*\` become \`reverse\`, and of a table the columns with the id, the text, the dimension and the reversed items are
understood.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    1. is open when I need it
    2. makes me repeat what I have said (R)
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
    H3 "makes me repeat what I have said" reverse
  }
}
`,
  },
  "mixed-quotes": {
    title: "Two kinds of quotes around a text",
    why: `A word processor makes straight quotes curly while one types, and often one of the two alone. A text has the same kind at both ends.
Neither is a part of what respondents read.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 “answers my question"
    H2 "is open when I need it"
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
};
