/** Long words, long texts and long lines, and names that look like others. */

import { again, asked, fill, instrument, type Kind } from "./kind.ts";

/** An instrument whose second item has this text. */
const worded = (text: string): string => instrument(asked.replace("asks everything twice", text));

/** What fills an item's text, the stem of a battery and a title. */
const fillings: readonly (readonly [name: string, piece: string])[] = [
  ["words", "answers within a day "],
  ["one word", "a"],
  ["spaces", " "],
  ["line ends that are written", "\\n"],
  ["backslashes", "\\\\"],
  ["written quotes", '\\"'],
  ["braces that are written", "{{"],
  ["slashes", "/"],
  ["stars", "*"],
  ["ellipses", "…"],
  ["three dots", "..."],
  ["strokes", "-"],
  ["signs of Markdown", "_`[]()#|~!<>&"],
  ["a formula", "=$[q]+@(x)"],
  ["no-break spaces", "\u00a0"],
  ["direction marks", "\u202e\u2066"],
  ["pictures", "👩‍🔬"],
];

const long: readonly Kind[] = [
  ...fillings.map(([name, piece]): Kind => ({
    name: `an item's text of ${name}`,
    whole: true,
    worst: true,
    text: (size) => worded(`x${again(piece)(size)}x`),
  })),
  ...fillings.map(([name, piece]): Kind => ({
    name: `a stem of ${name}`,
    whole: true,
    worst: true,
    text: (size) => instrument(asked.replace("This office…", `x${again(piece)(size)}x`)),
  })),
  {
    name: "a text in three quotes",
    whole: true,
    text: (size) => instrument(`  intro """\n${again("    We ask what you think of this office.\n\n")(size)}  """\n${asked}`),
  },
  {
    name: "a text in three quotes, one line",
    whole: true,
    text: (size) => instrument(`  intro """${again("What you think ")(size)}"""\n${asked}`),
  },
  { name: "a word in braces, never closed", text: (size) => worded(again("{a")(size)) },
  { name: "unknown terms", text: (size) => worded(fill(size, (i) => `{t${i}} `)) },
  {
    name: "an opened text and spaces, then deeper",
    worst: true,
    text: (size) => `import scales\ninstrument a "x${" ".repeat(size)}b\n    battery q "x" scale agree7 code P\n}\n`,
  },
  {
    name: "an opened text, all in one line",
    worst: true,
    text: (size) => instrument(`${asked}  question q "${again("what and ")(size)}\n  page x { q }`),
  },
  {
    name: "a text without quotes, all in one line",
    worst: true,
    text: (size) => instrument(asked.replace('"opens on time"', again("opens on time ")(size))),
  },
  { name: "a comment", whole: true, text: (size) => `// ${again("a thing to say ")(size)}\n${instrument(asked)}` },
  { name: "a comment of stars", whole: true, worst: true, text: (size) => `// ${"*".repeat(size)}x\n${instrument(asked)}` },
  { name: "a comment between stars", worst: true, text: (size) => `/* ${"*".repeat(size)}x */\n${instrument(asked)}` },
  { name: "a note", whole: true, text: (size) => `/// ${again("a thing to say ")(size)}\n${instrument(asked)}` },
  { name: "a note of many lines", whole: true, text: (size) => `${again("/// a thing to say\n")(size)}${instrument(asked)}` },
  {
    name: "a divider above an instrument",
    whole: true,
    worst: true,
    text: (size) => `/// a note\n${"/".repeat(size)}\n${instrument(asked)}`,
  },
];

const name = (size: number, end = ""): string => "n".repeat(Math.max(size, 1)) + end;

const names: readonly Kind[] = [
  { name: "one name", worst: true, text: (size) => instrument(asked.replaceAll("I3", name(size))) },
  {
    name: "two names that differ in the end",
    worst: true,
    text: (size) => instrument(`${asked}  term ${name(size / 2, "abcdef")} "x"\n  page x { ${name(size / 2, "ghijkl")} }`),
  },
  {
    name: "long names that nearly exist",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${fill(size / 2, (i) => `  question ${name(300, `q${i}`)} "x" text\n`)}  page x {\n${fill(size / 2, (i) => `    ${name(300, `r${i}`)}\n`)}  }`,
      ),
  },
  {
    name: "short names that nearly exist",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${fill(size / 2, (i) => `  question visits${i} "x" text\n`)}  page x {\n${fill(size / 2, (i) => `    visit_${i}\n`)}  }`,
      ),
  },
  { name: "a name of digits", worst: true, text: (size) => instrument(asked.replaceAll("I3", `I${again("9")(size)}`)) },
  { name: "a name of digits and a letter", worst: true, text: (size) => instrument(asked.replaceAll("I3", `I${again("9")(size)}x`)) },
  {
    name: "names behind the largest number",
    worst: true,
    text: (size) =>
      instrument(
        asked.replace(
          'I3 "opens on time"',
          fill(size, (i) => `I${9007199254740992n + BigInt(i)} "x"\n    `),
        ),
      ),
  },
  { name: "the same name", worst: true, text: (size) => instrument(asked.replace("I3", `${again('I1 "x"\n    ')(size)}I3`)) },
  { name: "the same question", text: (size) => instrument(asked + again('  question q "x" text\n')(size)) },
  { name: "the same option", text: (size) => instrument(`${asked}  question q "x" one of {\n${again('    yes 1 "Yes"\n')(size)}  }`) },
  { name: "words of the language", worst: true, text: (size) => instrument(asked + again("scale battery one of page when ")(size)) },
  { name: "words that mean nothing", worst: true, text: (size) => instrument(asked + again("lorem ipsum dolor ")(size)) },
  { name: "clauses of an item", text: (size) => instrument(asked.replace("reverse", again("reverse required ")(size))) },
  { name: "unknown scales", text: (size) => instrument(asked + fill(size, (i) => `  question q${i} "x" scale agre${i}\n`)) },
  { name: "unknown names in a score", text: (size) => instrument(`${asked}  score x = ${fill(size, (i) => `n${i}`, " + ")}`) },
  {
    name: "unknown names in conditions",
    text: (size) => instrument(`${asked}${fill(size, (i) => `  page g${i} when n${i} == yes { x${i} }\n`)}`),
  },
];

export const words: readonly Kind[] = [...long, ...names];
