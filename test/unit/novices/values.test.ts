import { assertTold, type Slip } from "../../support/slips.ts";

const desk = (members: string, batteries = '  battery perception "The help desk…" scale agree5 code P\n'): string => `import scales

instrument desk "The help desk" {
  languages en
  term service "the help desk"
${batteries}  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
    S2 "makes me wait" reverse
    S3 "is quick"
  }
  question used "Have you used {service}?" one of {
    yes 1 "Yes"
    no 0 "No"
  }
  question channels "How?" any of {
    web 1 "On the website"
    phone 2 "By telephone"
  }
  question visits "How often?" number 1..9
  question others "How many of you?" number 1..9
  question quality "How good?" scale quality5
${members}
}
`;
const two = '  battery expectation "A good desk…" scale agree5 code E\n  battery perception "The help desk…" scale agree5 code P\n';
const page = (condition: string): string =>
  desk(`  page first { used, channels, visits, others, quality }\n  page second when ${condition} { perception }`);
const score = (formula: string, batteries?: string): string => desk(`  score result "Result" = ${formula}`, batteries);
const test = (given: string, expected: string, formula = "mean(perception)"): string =>
  desk(`  score result "Result" = ${formula}\n  test "one reader" {\n    given ${given}\n    expect ${expected}\n  }`);
const text = (words: string): string => desk(`  question comment "${words}" text`);
const one = (title: string): Pick<Slip, "fixes" | "preferred"> => ({ fixes: [title], preferred: title });
const good = { rating: "good" } as const;

const choice = "is a choice between named answers, so";
const list = (name: string, hint: string): string => `${name} takes one list, or several values of one number each. ${hint}`;
const exactly = (written: string): string => `Write ${written}: that is the list of exactly these items.`;
const answers = "What stands in texts is terms, answers to questions outside of batteries, and {minutes}.";
const unknown = (kind: string, name: string, hint: string): string => `There is no ${kind} called ${name}. ${hint}`;
const term = (name: string, hint: string): string => `The text uses {${name}}, and there is no such term here. ${hint}`;

const slips: readonly Slip[] = [
  // Options by their labels and codes.
  {
    written: 'used == "Yes"',
    file: page('used == "Yes"'),
    says: `used ${choice} "Yes" does not fit. An answer goes by its name, without quotes: yes.`,
    ...one("Change to yes"),
    mended: page("used == yes"),
    ...good,
  },
  {
    written: 'used == "yes"',
    file: page('used == "yes"'),
    says: `used ${choice} "yes" does not fit. An answer goes by its name, without quotes: yes.`,
    ...one("Change to yes"),
    mended: page("used == yes"),
    ...good,
  },
  {
    written: "used == 1",
    file: page("used == 1"),
    says: `used ${choice} 1 does not fit. Write its name: yes.`,
    ...one("Change to yes"),
    mended: page("used == yes"),
    ...good,
  },
  {
    written: 'used == "Maybe"',
    file: page('used == "Maybe"'),
    says: `used ${choice} "Maybe" does not fit. Its answers are yes, no.`,
    ...good,
  },
  {
    written: 'used in ("No", yes)',
    file: page('used in ("No", yes)'),
    says: `used ${choice} "No" does not fit. An answer goes by its name, without quotes: no.`,
    ...one("Change to no"),
    mended: page("used in (no, yes)"),
    ...good,
  },
  {
    written: 'channels includes "By telephone"',
    file: page('channels includes "By telephone"'),
    says: 'channels is a choice of several answers, so "By telephone" does not fit. An answer goes by its name, without quotes: phone.',
    ...one("Change to phone"),
    mended: page("channels includes phone"),
    ...good,
  },
  {
    written: "channels includes 2",
    file: page("channels includes 2"),
    says: "channels is a choice of several answers, so 2 does not fit. Write its name: phone.",
    ...one("Change to phone"),
    ...good,
  },
  {
    written: 'quality == "Good"',
    file: page('quality == "Good"'),
    says: 'quality is a rating, so "Good" does not fit. Write its number: 4.',
    ...one("Change to 4"),
    mended: page("quality == 4"),
    ...good,
  },
  {
    written: 'given used = "Yes"',
    file: test('perception = 4, used = "Yes"', "result = 3.6"),
    says: '"Yes" is no answer to used. An answer goes by its name, without quotes: yes.',
    ...one("Change to yes"),
    mended: test("perception = 4, used = yes", "result = 3.6"),
    ...good,
  },
  {
    written: 'given channels = ("On the website")',
    file: test('perception = 4, channels = ("On the website")', "result = 3.6"),
    says: '"On the website" is no answer to channels. An answer goes by its name, without quotes: web.',
    ...one("Change to web"),
    ...good,
  },
  {
    written: 'given perception = "Agree"',
    file: test('perception = "Agree"', "result = 3.6"),
    says: '"Agree" is no answer to H1.perception. Write its number: 4.',
    ...one("Change to 4"),
    mended: test("perception = 4", "result = 3.6"),
    ...good,
  },
  // Two answers compared of which one is no number.
  {
    written: "visits > used",
    file: page("visits > used"),
    says: "used is a choice between named answers, so > does not fit. Compare it with == or in and the name of an answer.",
    ...good,
  },
  {
    written: "used == visits",
    file: page("used == visits"),
    says: unknown("answer to used", "visits", "Its answers are yes, no."),
    rating: "passable",
  },
  // Codes and columns.
  {
    written: "P - E",
    file: score("P - E", two),
    says: unknown("battery, question or score", "P", "It is the code of perception."),
    most: 2,
    ...one("Change to perception"),
    mended: score("perception - E", two),
    left: [unknown("battery, question or score", "E", "It is the code of expectation.")],
    ...good,
  },
  {
    written: "perception - expectation, not summed up",
    file: score("perception - expectation", two),
    says: "This score would be a list of 5 values. Sum it up, with mean(…) or sum(…), write mean(…) per dimension, or keep the list with per item.",
    fixes: [
      "Change to mean(perception - expectation)",
      "Change to mean(perception - expectation) per dimension",
      "Change to perception - expectation per item",
    ],
    mended: score("mean(perception - expectation)", two),
    ...good,
  },
  {
    written: "P_H1 > 3",
    file: page("P_H1 > 3"),
    says: unknown("question or item", "P_H1", "It is the column of H1.perception in the data."),
    ...one("Change to H1.perception"),
    rating: "good",
  },
  {
    written: "given P = 4",
    file: test("P = 4", "result = 3.6"),
    says: unknown("battery, item or question", "P", "It is the code of perception."),
    ...one("Change to perception"),
    mended: test("perception = 4", "result = 3.6"),
    ...good,
  },
  {
    written: "a page of P",
    file: desk("  page first { P, used, channels, visits, others, quality }"),
    says: unknown("question, battery or note", "P", "It is the code of perception."),
    ...one("Change to perception"),
    mended: desk("  page first { perception, used, channels, visits, others, quality }"),
    ...good,
  },
  // Functions.
  {
    written: "MEAN(H1, H2)",
    file: score("MEAN(H1, H2)"),
    says: "There is no function MEAN. It is called mean here.",
    ...one("Change to mean"),
    mended: score("mean(H1, H2)"),
    ...good,
  },
  {
    written: "MEAN(S1 TO S3)",
    file: score("MEAN(S1 TO S3)"),
    says: list("mean", exactly("mean(perception.speed)")),
    ...one("Change to mean(perception.speed)"),
    mended: score("mean(perception.speed)"),
    ...good,
  },
  {
    written: "average(P_H1, P_H2)",
    file: score("average(P_H1, P_H2)"),
    says: list("mean", exactly("mean(perception.help)")),
    ...one("Change to mean(perception.help)"),
    mended: score("mean(perception.help)"),
    ...good,
  },
  {
    written: "mean(H1, H2) in two batteries",
    file: score("mean(H1, H2)", two),
    says: list("mean", exactly("mean(expectation.help) or mean(perception.help)")),
    fixes: ["Change to mean(expectation.help)", "Change to mean(perception.help)"],
    mended: score("mean(expectation.help)", two),
    ...good,
  },
  {
    written: "mean(P_H1, P_S1)",
    file: score("mean(P_H1, P_S1)"),
    says: list("mean", "For these items alone, write mean(H1, S1)."),
    fixes: ["Change to mean(H1, S1)"],
    mended: score("mean(H1, S1)"),
    ...good,
  },
  {
    written: "mean(help, speed)",
    file: score("mean(help, speed)"),
    says: list("mean", "A list is a battery, or a dimension of one: mean(perception.help)."),
    rating: "passable",
  },
  {
    written: "mean(perception, expectation)",
    file: score("mean(perception, expectation)", two),
    says: list("mean", "Call it for each: mean(perception), mean(expectation)."),
    rating: "passable",
  },
  {
    written: "mean(help)",
    file: score("mean(help)"),
    says: "help is a dimension, and a battery, question or score is needed here. Write BATTERY.help for a battery's answers in it.",
    ...one("Change to perception.help"),
    mended: score("mean(perception.help)"),
    ...good,
  },
  ...["average", "AVERAGE", "avg", "rata_rata", "rata-rata", "RATA", "rerata"].map((name): Slip => ({
    written: `${name}(perception)`,
    file: score(`${name}(perception)`),
    says: `There is no function ${name}. It is called mean here.`,
    ...one("Change to mean"),
    mended: score("mean(perception)"),
    ...good,
  })),
  {
    written: "JUMLAH(perception)",
    file: score("JUMLAH(perception)"),
    says: "There is no function JUMLAH. It is called sum here.",
    ...one("Change to sum"),
    mended: score("sum(perception)"),
    ...good,
  },
  {
    written: "meen(perception), a slip with another letter",
    file: score("meen(perception)"),
    says: "There is no function meen. Use mean, sum, min, max or count.",
    rating: "passable",
  },
  {
    written: "median(perception)",
    file: score("median(perception)"),
    says: "There is no function median. Use mean, sum, min, max or count.",
    rating: "passable",
  },
  // One number.
  {
    written: "expect result.help without per dimension",
    file: test("perception = 4", "result.help = 4"),
    says: "result is one number and has no part help. Add per dimension to its formula, or ask for result alone.",
    fixes: ["Add per dimension to result", "Change to result"],
    mended: test("perception = 4", "result.help = 4", "mean(perception) per dimension"),
    ...good,
  },
  {
    written: "expect result.help of a difference",
    file: test("perception = 4", "result.help = 4", "mean(perception.help) - mean(perception.speed)"),
    says: "result is one number and has no part help. Let its formula have a value for each dimension, as with per dimension, or ask for result alone.",
    fixes: ["Change to result"],
    ...good,
  },
  {
    written: "another score of result.help",
    file: desk('  score result "Result" = mean(perception)\n  score helpful "Help" = result.help'),
    says: "result is one number and has no part help. Add per dimension to its formula, or ask for result alone.",
    fixes: ["Add per dimension to result", "Change to result"],
    ...good,
  },
  // Terms.
  {
    written: "{servise}",
    file: text("What of {servise}?"),
    says: term("servise", "Did you mean {service}?"),
    fixes: ["Change to service"],
    mended: text("What of {service}?"),
    ...good,
  },
  {
    written: "{Service} behind an escape",
    file: text('What \\"of\\" {Service}?'),
    says: term("Service", "It is written {service}."),
    ...one("Change to service"),
    mended: text('What \\"of\\" {service}?'),
    ...good,
  },
  {
    written: "{minute}",
    file: text("It takes {minute} minutes."),
    says: term("minute", "Did you mean {minutes}?"),
    ...one("Change to minutes"),
    mended: text("It takes {minutes} minutes."),
    ...good,
  },
  {
    written: "{visits}, an answer that may be blank",
    file: text("You came {visits} times."),
    says: "Somebody who reads this may have no answer to {visits}, and then nothing stands here. Say what is read instead, as in {visits|…}.",
    ...good,
  },
  {
    written: "{visits}, an answer in the last words",
    file: desk('  outro "You came {visits} times."'),
    says: term("visits", "Answers can be told in questions, batteries, items, notes, hints and titles of pages, and not here."),
    ...good,
  },
  { written: "{H1}, an answer in an item", file: desk("").replace("is fast", "is fast, as {H1}"), says: term("H1", answers), ...good },
  { written: "{town}, of nothing", file: text("In {town}?"), says: term("town", 'Declare it: term town "…"'), ...good },
];

describe("values that are meant otherwise", () => {
  for (const slip of slips) it(slip.written, () => assertTold(slip));
});
