import type { losses as catalogue } from "../catalogue/losses.ts";
import type { Explanation } from "../entry.ts";

/** A small instrument: `more` stands behind its battery, and `page` says how the battery is shown. */
const desk = (more: string, page = "perception"): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
${more}  page questions "Questions" { ${page} }
}
`;

const wide = `scale wide 1..8 { 1 "Never" 2 "Once" 3 "Twice" 4 "Seldom" 5 "At times" 6 "Often" 7 "Mostly" 8 "Always" }`;

const mean = `  score quality "Quality" = mean(perception)
`;

const banded = (low: string): string => `  score quality "Quality" = mean(perception) bands {
    "${low}" 1.00..2.99
    "Good" 3.00..5.00
  }
`;

const paired = (beside: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  page questions "Questions" { expectation perception }
${beside}}
`;

/** A question beside a battery, shown with it. */
const asked = (question: string, condition = ""): string => `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  ${question}
  page screening "First" { used }
  page more "More"${condition} { detail }
}
`;

const consented = (language: string): string => `instrument desk "The help desk" {
  languages ${language}
  consent "I take part."
  question detail "What did you use?" text
  page more "More" { detail }
}
`;

const bilingual = (allow: string): string => `instrument desk "The help desk" {
  languages en, id
${allow}  question detail "What did you use?" text
  page more "More" { detail }
}

translation id of desk "Meja bantuan" {
  detail "Apa yang Anda gunakan?"
  more "Lainnya"
}
`;

export const losses: Record<keyof typeof catalogue, Explanation> = {
  "order-not-mixed": {
    title: "Items whose order a platform does not mix",
    why: `Items are put in an order of chance so that the first ones do not colour the answers to the last in the same
way for everybody. A platform that cannot do this shows everybody one order, so that data from two platforms differ for
a reason that nobody sees in them. Say in the report which order people saw, or use a platform that mixes.`,
    for: { targets: ["xlsform"] },
    wrong: desk(mean, "perception order random"),
    right: desk(mean),
  },
  "not-side-by-side": {
    title: "Batteries that do not stand side by side",
    why: `With \`--side-by-side\`, two batteries of one page share a table, and people compare while they answer. Where
a platform has no such table, or the batteries do not ask the same on scales of one kind, they stand one after the
other: answers are given differently, and gaps of the two forms are not comparable.`,
    for: { targets: ["qualtrics"], sideBySide: true },
    wrong: paired(""),
    right: paired('  allow not-side-by-side because "Everybody answers in Qualtrics, one battery after the other."\n'),
  },
  "table-too-wide": {
    title: "A table wider than a window",
    why: `Answers that are seen only after scrolling sideways are chosen less often, so means move towards the answers
in sight. Ask on fewer points, or between two poles.`,
    for: { targets: ["surveyjs"] },
    wrong: desk(mean).replace("import scales", wide).replace("agree5", "wide"),
    right: desk(mean),
  },
  "platform-name": {
    title: "A name that a platform changes or does not take",
    why: `Columns then have another name in the data of this platform than in the codebook and in analysis scripts. A
script that asks for the old name stops, or takes another column. Choose a name that every platform takes, or write
\`short NAME\` on the declaration for those that do not.`,
    for: { targets: ["xlsform"] },
    wrong: asked('question meta "How did you hear of us?" text').replace("detail", "meta"),
    right: asked('question detail "How did you hear of us?" text'),
  },
  "platform-columns": {
    title: "Columns that a platform calls otherwise",
    why: `The platform builds the names of these columns itself, by a rule of its own. Before you run a script on its
data, give the columns the names of the codebook.`,
    for: { targets: ["redcap"] },
    wrong: asked('question detail "What did you use?" any of { books 1 "Books" films 2 "Films" }'),
    right: asked(
      'question detail "What did you use?" any of { books 1 "Books" films 2 "Films" } allow platform-columns because "The script renames them."',
    ),
  },
  "band-label-changed": {
    title: "A label of a band that a platform cannot write",
    why: `The band is calculated by a formula in which some signs have a meaning of their own. Respondents, and whoever
reads the data, see other words than those of the codebook. Leave quotes, backslashes, brackets and braces out of the
labels of bands.`,
    for: { targets: ["limesurvey"] },
    wrong: desk(banded('So \\"so\\"')),
    right: desk(banded("So so")),
  },
  "words-in-english": {
    title: "Words that are in English on a form in another language",
    why: `Buttons, messages and the answer to a consent are not in the instrument: they are the platform's or Ukur's
own. Where neither has them in a language, respondents read English between their own words. Translate them in the
compiled form, or in the platform.`,
    for: { targets: ["xlsform"] },
    wrong: consented("tlh"),
    right: consented("en"),
  },
  "language-left-out": {
    title: "A text that a platform has in one language only",
    why: `Readers of the other languages see it in the first one. Enter the translation in the platform where it can be
entered there, or publish a form for each language.`,
    for: { targets: ["redcap"] },
    wrong: bilingual(""),
    right: bilingual('  allow language-left-out because "Indonesian is entered in REDCap by hand."\n'),
  },
  "text-cut": {
    title: "A text that is longer than the platform's file can hold",
    why: `A cell of a workbook holds 32,767 letters. What comes after is not in the form, and nobody who fills it in can
know. Shorten the text, or import the file that has it whole.`,
  },
  "format-leaves-out": {
    title: "A file format that holds only a part of the instrument",
    why: `Some platforms take several formats, and the simple ones leave out languages, required answers, limits,
branches or scores. Import the full one where you can.`,
    for: { targets: ["qualtrics"] },
    wrong: desk(""),
    right: desk('  allow format-leaves-out because "We import the .qsf."\n'),
  },
  "condition-changed": {
    title: "A condition that a platform cannot hold as it is",
    why: `Where the condition is left out, people see a page that was not meant for them, and their answers stand in the
data. Where it is written in another way, look at it in the platform before the survey starts. Simpler conditions, or
more pages, go into every platform.`,
    for: { targets: ["ddi"] },
    wrong: asked('question detail "What did you use?" text', " when used == yes"),
    right: asked('question detail "What did you use?" text'),
  },
  "answer-not-checked": {
    title: "An answer that a platform does not check",
    why: `People can then give answers that the instrument does not know: points that do not add up, one rank twice, a
date in another form. They are found only when the data are read, and cannot be asked again. Say in the wording what is
expected, and count what came in otherwise.`,
    for: { targets: ["qualtrics"] },
    wrong: asked('question detail "When were you here last?" date'),
    right: asked('question detail "How many weeks ago were you here last?" number 0..100'),
  },
  "score-left-out": {
    title: "A score that a platform does not calculate",
    why: `The definition is then worked out a second time in the analysis, where a forgotten reversal or another rule
for missing answers goes unnoticed. Take the formula from the message or from the codebook, and compare with the tests of
the instrument.`,
    for: { targets: ["paper"] },
    wrong: desk(mean),
    right: desk(""),
  },
  "spreadsheet-formula": {
    title: "A text that a spreadsheet takes for a formula",
    why: `A cell that begins with \`=\`, \`+\`, \`-\` or \`@\` is calculated when the file is opened, and shows an error or
something else than the text. A text from a stranger could even start a program. Begin the text with a word, or import
the columns as text.`,
    for: { targets: ["codebook"] },
    wrong: asked('question detail "=) or =(?" text'),
    right: asked('question detail "Which fits: =) or =(?" text'),
  },
};
