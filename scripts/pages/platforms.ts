/** The page on what each platform gets, `docs/platforms.md`: made by compiling one small instrument for each feature. `generate.ts` writes it. */

import { inEnglish } from "../../server/src/diagnostics/said.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { check } from "../../server/src/checks/index.ts";
import { parse } from "../../server/src/language/parse.ts";
import { createProgram } from "../../server/src/semantics/program.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import { noLibrary } from "../../server/src/semantics/scope.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { others } from "../../server/src/targets/others.ts";
import type { Target } from "../../server/src/targets/target.ts";

const note = "<!-- Made by scripts/pages/platforms.ts: it compiles an instrument for each row. Run npm run build to renew it. -->";

/** What an instrument can have, as the part of one. */
const features: readonly (readonly [string, string])[] = [
  ["items in tables", ""],
  ["two batteries of the same items", 'battery expectation "It should be so:" scale ease code E\n'],
  [
    "items between two poles",
    'battery image "It is" scale ease code M dimensions look\n  dimension look "Look" {\n    L1 "the office" poles "old" "new"\n  }\n',
  ],
  ["reversed items", 'dimension other "Other" {\n    R1 "is slow" reverse\n  }\n'],
  ["answers that do not count", 'question easy "Was it easy?" scale unsure\n'],
  ["required items", "required\n"],
  ["one of several answers", 'question one "Which?" one of { a 1 "This" b 2 "That" }\n'],
  ["… with a few words", 'question one "Which?" one of { a 1 "This" b 2 "Another" specify }\n'],
  ["several answers", 'question some "Which?" any of { a 1 "This" b 2 "That" none 0 "None" exclusive }\n'],
  ["ranks", 'question best "What comes first?" rank of { a 1 "This" b 2 "That" }\n'],
  ["numbers with limits", 'question age "How old are you?" number 17..110 unit "years"\n'],
  ["decimals", 'question mark "Which mark?" number 1.0..5.0\n'],
  ["texts", 'question words "In your words?" text\n  question more "What else?" text long\n'],
  ["dates", 'question day "When?" date\n'],
  [
    "points that add up",
    'dimension other "Other" {\n    O1 "is open"\n  }\n  question points "Divide 100 points." share 100 across dimensions\n',
  ],
  [
    "pages with conditions",
    'question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n  page first { used }\n  page second when used == yes { perception }\n',
  ],
  ["items in random order", "page all { perception order random }\n"],
  ["scores of dimensions", 'score result "Result" = mean(perception) per dimension\n'],
  ["scores in bands", 'score result "Result" = mean(perception) bands {\n    low 1.0..2.0\n    high 2.1..3.0\n  }\n'],
  ["a second language", "languages en, id\n"],
  ["long names, and names with underscores", 'question a_name_of_more_than_26_letters "Why?" text optional\n'],
];

function sourceOf(part: string): string {
  const languages = part.startsWith("languages") ? part : "languages en\n";
  const required = part === "required\n" ? " required" : "";
  const own = part.startsWith("languages") || part === "required\n" ? "" : part;
  const translation = part.startsWith("languages")
    ? 'translation id of sample "Contoh" {\n  perception "Bagaimana?"\n  care "Perhatian"\n  C1 "ramah"\n  C2 "cepat"\n}\ntranslation id of ease "Kemudahan" {\n  1 "Sulit"\n  2 "Sedang"\n  3 "Mudah"\n}\n'
    : "";
  return `scale ease "Ease" 1..3 {
  1 "Hard"
  2 "So so"
  3 "Easy"
}
scale unsure "Ease" 1..3 {
  1 "Hard"
  2 "So so"
  3 "Easy"
  na 99 "I cannot say"
}
instrument sample "Sample" {
  ${languages}
  battery perception "How was it?" scale ease code P${required}
  dimension care "Care" {
    C1 "is friendly"
    C2 "is quick"
  }
  ${own}
}
${translation}`;
}

function instrumentWith(feature: string, part: string): Instrument {
  const parsed = parse(sourceOf(part), "sample.ukur");
  const program = createProgram(new Map([["sample.ukur", { ...parsed, imports: [] }]]), ["sample.ukur"], [], noLibrary);
  const errors = check(program).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`The instrument for "${feature}" has errors: ${errors.map(inEnglish.message).join(" ")}`);
  const symbol = program.files.get("sample.ukur")!.symbols.find(({ kind }) => kind === "instrument")!;
  return lower(symbol as Parameters<typeof lower>[0], program.translations, parsed.text);
}

/** The page. */
export function platformsPage(): string {
  const targets: readonly Target[] = [...ownTargets, ...others];
  const plain = lossesOf(instrumentWith("nothing", ""), targets);
  const notes: string[] = [];
  const numberOf = (text: string): number => {
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  };
  // What is lost of every instrument is said once, in the row of what every instrument has.
  const rows = features.map(([name, part], index) => {
    const own = lossesOf(instrumentWith(name, part), targets);
    const cells = targets.map(({ id, title }) => {
      const lost = own.get(id)!.filter((message) => index === 0 || !plain.get(id)!.includes(message));
      return lost.length === 0 ? "✓" : lost.map((message) => `[${numberOf(`${title}: ${message}`)}](#notes)`).join(" ");
    });
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  const files = targets.map((target) => {
    const names = target.compile(instrumentWith("nothing", ""), {}).files.map(({ suffix }) => `\`NAME${suffix}\``);
    return `| ${target.title} | \`${target.id}\` | ${names.join(", ")} |`;
  });
  return `${note}

# Platforms

\`ukur compile FILE --target TARGET\` writes for one platform, \`--target all\` for all of them. Without a target, the instrument and SurveyJS
are written. \`NAME.losses.json\` (target \`losses\`) lists what the platforms cannot hold, with [codes](checks/README.md#what-platforms-cannot-hold) and the places in the text; with \`--strict\` that
is an error.

| platform | target | files |
|---|---|---|
${files.join("\n")}

## What each can hold

A number leads to what is lost, in the words of the report.

| | ${targets.map(({ title }) => title).join(" | ")} |
|---|${targets.map(() => "---|").join("")}
${rows.join("\n")}

## Answers as they are exported

- LimeSurvey: export questions as “Question code” with “Use ExpressionScript code”, and responses as “Answer codes”. The rows of a table then have
  their names, such as \`P_R1\`; without the second they are \`P[R1]\`, and by default columns have texts above them and labels in them.

## What was tried, and what was not

- SurveyJS: its own engine, linter and tester, and Chromium, on every sample.
- ODK XForm: ODK's own engine on every sample, and its web forms in a browser. Collect, Enketo, Kobo and pyxform were not run. On a phone, web forms
  show a table of seven points wider than the screen.
- FHIR: an evaluator of FHIRPath for every score, a checker of R4, and LHC-Forms in a browser, which shows ordinal values beside answers
  (\`displayScoreWithAnswerText\` turns that off) and no translations. Codes have no \`system\`: an instrument has no address.
- LimeSurvey, Qualtrics, REDCap and DDI: the rules of their importers, written down again and checked, with every expression evaluated. The platforms
  themselves were not run: try a survey there before you field it.
- Paper: printed by Chromium, and looked at.

## Notes

${notes.map((text, index) => `${index + 1}. ${text.replace(/[<>|]/g, (sign) => `\\${sign}`)}`).join("\n")}
`;
}

const say = sayIn("en");

function lossesOf(instrument: Instrument, targets: readonly Target[]): Map<string, readonly string[]> {
  return new Map(targets.map((target) => [target.id, target.compile(instrument, {}).losses.map(({ message }) => say(message))]));
}
