/** What forms say by themselves, in English. */

export const english = {
  /** The answer to the consent. */
  yes: "Yes",
  no: "No",
  /** A box of several. */
  chosen: "chosen",
  notChosen: "not chosen",
  /** A share whose points do not add up. */
  shareTotal: "Use whole numbers that add up to {total}.",
  /** A ranking that was begun and not finished. */
  rankAll: "Please put all of them in order.",
  /** A choice that excludes the others, chosen with others. */
  alone: "This answer cannot be given together with others.",
  /** The limits of a number. */
  between: "From {lo} to {hi}.",
  atLeast: "{lo} or more.",
  atMost: "{hi} or less.",
  /** How many decimals a number may have. */
  decimals: "Decimals: {decimals} at most.",
  whole: "A whole number.",
  /** Before the wording of an item that must be answered. */
  answerThis: "Please answer:",

  /** On paper. */
  agree: "I agree",
  tickOne: "Tick one.",
  tickAll: "Tick all that apply.",
  writeRanks: "Write 1 at the first, 2 at the second, and so on.",
  divide: "Divide {total} points. They must add up to {total}.",
  sum: "Sum",
  writeNumber: "Write a number.",
  writeDate: "Write a date (day, month, year).",
  /** What a text, a time, a place or a choice of several has to be. */
  likeForm: "Write it as {like}: a digit for each 0, a letter for each A.",
  writeEmail: "Write an e-mail address, such as name@example.org.",
  writePhone: "Write a telephone number.",
  writeUrl: "Write the address of a web page, such as example.org.",
  writeTime: "Write a time of day, such as 14:30.",
  writePlace: "Write a latitude and a longitude, such as -6.2088 106.8456.",
  handIn: "Hand it in together with this form.",
  mostLetters: "At most {most} characters.",
  chooseAtLeast: "Choose {least} or more.",
  chooseAtMost: "Choose {most} or fewer.",
  chooseBetween: "Choose {least} to {most}.",
  chooseExactly: "Choose {count}.",
  today: "today",
  optional: "You may leave this out.",
  onlyThis: "(only this one)",
  specify: "Which?",
  thanks: "Thank you.",
  /** In the place of an answer in a text, where nothing can fill it in. */
  yourAnswer: "(your answer to “{question}”)",

  /** A condition. Its parts are put in these words, one in the other. */
  onlyIf: "Only if {condition}:",
  /** Before what people read at a stop, on paper. */
  stopIf: "If {condition}, please stop here.",
  stopHere: "Please stop here.",
  askedIf: "Asked if {condition}.",
  and: "and",
  or: "or",
  not: "it is not so that {condition}",
  isAnswered: "“{question}” is answered",
  equals: "the answer to “{question}” is {value}",
  differs: "the answer to “{question}” is not {value}",
  includes: "the answers to “{question}” include {value}",
  excludes: "the answers to “{question}” do not include {value}",
  isLess: "the answer to “{question}” is less than {value}",
  isAtMost: "the answer to “{question}” is at most {value}",
  isMore: "the answer to “{question}” is more than {value}",
  isAtLeast: "the answer to “{question}” is at least {value}",

  /** What is calculated, in a condition. */
  meanOf: "the mean of {list}",
  sumOf: "the sum of {list}",
  leastOf: "the lowest of {list}",
  greatestOf: "the highest of {list}",
  countOf: "how many are answered of {list}",
  chosenOf: "how many answers to “{question}” are chosen",
} as const;

/** The same in another language. */
export type Phrases = Readonly<Record<keyof typeof english, string>>;
