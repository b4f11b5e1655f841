import assert from "node:assert/strict";
import { draws } from "../support/extent.ts";
import { kinds } from "../support/growing/index.ts";
import { type Hostile, notDone, type Work } from "../support/inTime.ts";

const many = 400_000;
/** What a text may have at most, filled in: 100,000 letters. */
const most = 90_000;
const blanks = " ".repeat(many);
const stars = "*".repeat(many);

const survey = (body: string): string => `import scales\n\ninstrument a "T" {\n  languages en\n${body}\n}\n`;
const battery = (stem: string, item: string): string =>
  survey(`  dimension d "D" { I1 "${item}" I2 "It is clean." }\n  battery b "${stem}" scale agree5 code P\n  page p "P" { b }`);
const own = 'question q "Q" one of { x<|> 1 "X" y 2 "Y" }';

/** What hung something once, and what costs the most, of the texts that `npm run bench:growth` measures. */
const worst = kinds.filter((kind) => kind.worst).map(({ name, text }): Hostile => ({ name, text: text(draws(5_000, 30_000)) }));

const texts: Readonly<Record<Work, readonly Hostile[]>> = {
  check: [
    {
      name: "blanks in a text without its end, and a deeper line",
      text: `import scales\ninstrument a "x${blanks}b\n    battery q "x" scale agree7 code P\n}`,
    },
    { name: "blanks in a text without its end", text: `instrument a "x${blanks}b` },
    { name: "blanks behind a text without its end", text: `instrument a "x${blanks}{${blanks}\n    page p` },
    { name: "stars between slash-stars", text: `/* ${stars}x */\ninstrument a "T" {}` },
    { name: "stars in a comment", text: `// ${stars}x\ninstrument a "T" {}` },
    { name: "stars between slash-stars that do not end", text: `/* ${stars}x` },
    { name: "slashes", text: `${"/".repeat(many)}\ninstrument a "T" {}` },
    { name: "a row of lines in slashes", text: `${"/// a\n".repeat(many / 10)}${"/".repeat(60)}\ninstrument a "T" {}` },
  ],
  "light bulb": [
    { name: "60 slashes above a question with its own options", text: `/// a documented thing\n${"/".repeat(60)}\n${survey(own)}` },
    { name: "slashes right above the question", text: survey(`/// a documented thing\n${"/".repeat(many)}\n${own}`) },
    { name: "lines of slashes right above the question", text: survey(`${`/// a\n${"/".repeat(60)}\n`.repeat(2_000)}${own}`) },
    { name: "an item with blanks inside", text: survey(`dimension d "D" { I1 "It is<|>${blanks}clean and${blanks}quick." }`) },
    { name: "a line of blanks in an item without quotes", text: survey(`dimension d "D" {\n  It is<|>${blanks}clean.\n  It is quick.\n}`) },
    { name: "stars between slash-stars", text: survey(`/* <|>${stars}x */`) },
    {
      name: "items behind a number that is too long",
      text: survey('dimension d "D" {\n  I9007199254740992 "It is clean."\n  It is quick.<|>\n  It is near.\n}'),
    },
    { name: "line ends in a text between three quotes", text: survey(`dimension d "D" {\n I1 """\n  a<|>${"\n".repeat(many)}b\n """\n}`) },
  ],
  completion: [
    { name: "an item behind a number that is too long", text: survey('dimension d "D" {\n  I9007199254740992 "It is clean."\n  <|>\n}') },
    {
      name: "an item behind a long number and a letter",
      text: survey(`dimension d "D" {\n  I${"1".repeat(50_000)}x "It is clean."\n  <|>\n}`),
    },
    { name: "an item behind a long number", text: survey(`dimension d "D" {\n  I${"1".repeat(50_000)} "It is clean."\n  <|>\n}`) },
    { name: "a word of a file with long words and numbers", text: `${survey(`// ${"a".repeat(many)} ${"1".repeat(many)}-`)}q<|>` },
    { name: "a scale with long ends", text: `scale s "S" ${"1".repeat(many)}..${"2".repeat(many)} <|>` },
  ],
  platforms: [
    { name: "a battery's text with blanks inside", text: battery(`The counter${" ".repeat(most)}is…`, "tidy.") },
    { name: "an item with blanks inside", text: battery("The counter", `is${" ".repeat(most)}tidy.`) },
    { name: "an item of line ends", text: battery("The counter", `is${"\\n".repeat(most)}tidy.`) },
    { name: "a title of numbers", text: battery("The counter", "tidy.").replace('"T"', `"${"1".repeat(most)}"`) },
    { name: "a title with blanks inside", text: battery("The counter", "tidy.").replace('"T"', `"T${" ".repeat(most)}b"`) },
    { name: "a title of line ends", text: battery("The counter", "tidy.").replace('"T"', `"T${"\\n".repeat(most)}b"`) },
    { name: "a long name of low lines", text: battery("The counter", "tidy.").replaceAll("I1", `I${"_".repeat(most)}x`) },
  ],
  everything: worst,
};

describe("Time and memory grow with the text", () => {
  for (const [work, all] of Object.entries(texts) as [Work, readonly Hostile[]][]) {
    it(`nothing hangs: ${work}`, () => {
      assert.deepEqual(notDone(work, all), []);
    });
  }
});
