/**
 * The page on what each platform gets, `docs/platforms.md`. An instrument of everything is compiled, and each cell says what was found of it in the
 * files, by the same parts and the same readers as the test that nothing is lost. `generate.ts` writes it.
 */

import type { LossCode } from "../../server/src/findings/codes.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import type { Loss } from "../../server/src/form/loss.ts";
import type { Target } from "../../server/src/targets/target.ts";
import { scripts } from "../../server/src/targets/others.ts";
import { excuse, readingsOf, targets, type Compiled } from "../../test/support/outputs/compare.ts";
import { compile } from "../../test/support/compile.ts";
import { offeringAndKnowing } from "../../test/support/offering.ts";
import { marked } from "../../test/support/outputs/marked.ts";
import { partsOf, type Kind, type Part } from "../../test/support/outputs/parts.ts";

const note = "<!-- Made by scripts/pages/platforms.ts from what an instrument of everything becomes. Run npm run build to renew it. -->";

/** What an instrument can have: the parts of these kinds, or those of these declarations; and the losses about it that are told elsewhere. */
interface Row {
  readonly title: string;
  readonly kinds?: readonly Kind[];
  readonly on?: readonly string[];
  readonly losses?: readonly LossCode[];
}

/** A part is of the first row that it fits. */
const rows: readonly Row[] = [
  { title: "the title", kinds: ["title"] },
  { title: "introduction, contact, consent and closing words", kinds: ["intro", "contact", "consent", "outro"] },
  { title: "titles of pages, and of dimensions above their items", kinds: ["page title", "heading"] },
  { title: "conditions of pages, questions and items", kinds: ["condition"], losses: ["condition-changed"] },
  { title: "items in random order", kinds: ["order"], losses: ["order-not-mixed"] },
  { title: "required answers", kinds: ["required"] },
  { title: "names of columns", kinds: ["name"], losses: ["platform-name"] },
  { title: "scores and their titles", kinds: ["score name", "score title"], losses: ["score-left-out"] },
  { title: "bands of scores", kinds: ["band label", "band title", "band limit"] },
  { title: "decimals", kinds: ["decimals"], on: ["waited"] },
  { title: "numbers, their limits and units", kinds: ["limit", "unit"], on: ["people", "distance", "years"] },
  {
    title: "titles of scales and dimensions, definitions, population and period",
    kinds: ["scale title", "dimension title", "definition", "population", "period"],
  },
  { title: "rules that compare an answer with others", kinds: ["check"], on: ["guests"] },
  { title: "stops, and that a form ended there", on: ["turned_away"], losses: ["stop-left-out"] },
  { title: "items between two poles", on: ["T1", "T2", "T6"] },
  { title: "items in tables", on: ["expectation", "perception", "importance", "sample"] },
  { title: "one of several answers", on: ["visited"] },
  { title: "several answers", on: ["channels"] },
  { title: "ranks", on: ["wishes"] },
  { title: "ratings", on: ["overall", "again"] },
  { title: "points that add up", on: ["shares"] },
  { title: "dates", on: ["day"] },
  { title: "texts", kinds: ["question"] },
];
const secondLanguage: Row = { title: "a second language", losses: ["language-left-out"] };
const inOneFile: Row = { title: "all of it in each file", losses: ["format-leaves-out"] };

function rowOf({ kind, on, language }: Part, { languages }: Instrument): Row {
  if (language !== undefined && language !== languages[0]) return secondLanguage;
  return rows.find(({ kinds, on: own }) => kinds?.includes(kind) || (!isOfOthers(kind) && own?.some((id) => on.includes(id))))!;
}

/** Kinds that have a row, whatever they are of. */
const isOfOthers = (kind: Kind): boolean => rows.some(({ kinds }) => kinds?.includes(kind) && kind !== "question");

function rowOfLoss({ code, on }: Loss): Row {
  const all = [secondLanguage, inOneFile, ...rows];
  const row = all.find(({ losses }) => losses?.includes(code)) ?? rows.find(({ on: own }) => own?.includes(on));
  if (row === undefined) throw new Error(`No row of docs/platforms.md is about the loss ${code} of ${on}.`);
  return row;
}

/** Kinds by what is to be said of them. */
class Said extends Map<string, Set<Kind>> {
  add(text: string, kind: Kind): void {
    this.set(text, (this.get(text) ?? new Set()).add(kind));
  }
}

/** What is to be said of a row on a platform: a tick, notes, or a dash where no file has a place for any of it. */
function cell(
  row: Row,
  parts: readonly Part[],
  files: readonly Compiled[],
  { title }: Target,
  instrument: Instrument,
  noted: (text: string) => string,
): string {
  const losses = new Set(files[0]!.losses.filter((loss) => rowOfLoss(loss) === row));
  const [placeless, unsaid] = [new Said(), new Said()];
  const wanted = parts.filter((part) => rowOf(part, instrument) === row);
  let kept = 0;
  for (const part of wanted) {
    const excuses = files.filter(({ reading }) => !part.isIn(reading)).map((file) => ({ file, why: excuse(part, file, instrument) }));
    if (excuses.length < files.length) kept++;
    for (const { file, why } of excuses) {
      if (why === undefined) unsaid.add(`missing in \`NAME${file.suffix}\`, and no loss says so.`, part.kind);
      else if (typeof why !== "string") losses.add(why);
      // The second language has a place where the first one has it; and what one of the files has a place for is not without one.
      else if (row !== secondLanguage && excuses.length === files.length && excuses.every((each) => typeof each.why === "string"))
        placeless.add(why, part.kind);
    }
  }
  const notes = [
    ...[...losses].map((loss) => `${title}: ${say(loss.message)}`),
    ...[...placeless].map(([why, kinds]) => `${listed(kinds)}: ${why}`),
    ...[...unsaid].map(([what, kinds]) => `${title}: ${listed(kinds)}: ${what}`),
  ];
  const cells = [...new Set(notes)].map(noted).join(" ");
  if (cells === "") return "✓";
  return kept === 0 && placeless.size > 0 ? `– ${cells}` : cells;
}

/** What hangs on other answers, and what nobody is asked: by the losses that tell of it. */
const ofOffers: readonly { readonly title: string; readonly isOf: (loss: Loss) => boolean }[] = [
  { title: "options that are offered to some alone", isOf: ({ code }) => code === "options-not-filtered" },
  { title: "options in random order, with some last", isOf: ({ code }) => code === "order-not-mixed" },
  { title: "values from the address", isOf: ({ code, on }) => code === "data-not-filled" && (on === "agency" || on === "case_id") },
  { title: "values drawn by chance", isOf: ({ code, on }) => code === "data-not-filled" && on === "arm" },
  {
    title: "start, end, device and language",
    isOf: ({ code, on }) => on === "ride" && (code === "data-not-filled" || code === "platform-columns"),
  },
];

async function offersTable(noted: (text: string) => string): Promise<string> {
  const instrument = await compile(offeringAndKnowing);
  const rows = ofOffers.map(({ title, isOf }) => {
    const cells = targets.map((target) => {
      const told = target
        .compile(instrument, {})
        .losses.filter(isOf)
        .map((loss) => `${target.title}: ${say(loss.message)}`);
      return [...new Set(told)].map(noted).join(" ") || "✓";
    });
    return `| ${title} | ${cells.join(" | ")} |`;
  });
  return rows.join("\n");
}

function listed(kinds: ReadonlySet<Kind>): string {
  const text = [...kinds].join(", ");
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The page. */
export async function platformsPage(): Promise<string> {
  const instrument = await marked((number) => `Text ${number}`);
  const parts = partsOf(instrument);
  const compiled = new Map<Target, readonly Compiled[]>();
  for (const target of targets) compiled.set(target, await readingsOf(target, instrument));
  const notes: string[] = [];
  const noted = (text: string): string => {
    if (!notes.includes(text)) notes.push(text);
    return `[${notes.indexOf(text) + 1}](#notes)`;
  };
  const table = [...rows, secondLanguage, inOneFile].map((row) => {
    const cells = [...compiled].map(([target, files]) => cell(row, parts, files, target, instrument, noted));
    return `| ${row.title} | ${cells.join(" | ")} |`;
  });
  const offers = await offersTable(noted);
  const files = [...compiled].map(
    ([{ id, title }, own]) => `| ${title} | \`${id}\` | ${own.map(({ suffix }) => `\`NAME${suffix}\``).join(", ")} |`,
  );
  const scoring = scripts.map(({ id, title, compile }) => {
    const own = compile(instrument, {}).files.map(({ suffix }) => `\`NAME${suffix}\``);
    return `| ${title} | \`${id}\` | ${own.join(", ")} |`;
  });
  return `${note}

# Platforms

\`ukur compile FILE --target TARGET\` writes for one platform, \`--target all\` for all of them. Without a target, the instrument and SurveyJS
are written. \`NAME.losses.json\` (target \`losses\`) lists what the platforms cannot hold, with [codes](checks/README.md#what-platforms-cannot-hold) and the places in the text; with \`--strict\` that
is an error.

| platform | target | files |
|---|---|---|
${files.join("\n")}

## Scripts that score answers

They are made from the same plan of scores as the survey, and calculate the same from a file of answers: what nobody could have answered and what
stands on a page that was not shown is a blank, a missing code is no number, reversed items are turned over, and the rule for missing answers holds. They have
what scores need, and no more of the instrument. \`--target all\` writes them, too: they cost nothing, and who asks for all of it should not have to know
which of it is a form.

| for | target | files |
|---|---|---|
${scoring.join("\n")}

- SQL runs as it is in DuckDB, PostgreSQL and Spark SQL (from 3.4 on), on answers of any number. It reads a table \`answers\`, whose columns have the names of
  the codebook and which has one more, \`respondent\`; \`NAME.answers.sql\` makes an empty one. It makes views for the session: scores, a summary of them, and
  how many have which band. In DuckDB, \`CREATE TABLE answers AS SELECT row_number() OVER () AS respondent, * FROM read_csv('FILE.csv')\` makes the table
  from a file.
- R reads a file of answers with the names of the codebook, \`Rscript NAME.scores.R ANSWERS.csv SCORES.csv\`, and writes a row for each respondent. It
  prints a summary, and for the items of each dimension in each battery Cronbach's alpha, with omega where psych is installed; there is a model for lavaan,
  which is fitted where that is installed. A formative dimension has neither.
- SPSS reads \`NAME.csv\`, whose columns stand in the order of the codebook, and saves \`NAME.sav\` with the answers and the scores. Alpha of each dimension in
  each battery is asked with reversed items turned over. PSPP runs the same syntax.

## What each can hold

An instrument of everything was compiled, and its files read back. ✓ stands where all of it was found, in each file that has a place for it. A number
leads to what was not, in the words of the report of losses, or to why there is no place for it; a dash stands where there is none for any of it.

| | ${targets.map(({ title }) => title).join(" | ")} |
|---|${targets.map(() => "---|").join("")}
${table.join("\n")}

Of an instrument with options from earlier answers, and with data that nobody is asked:

| | ${targets.map(({ title }) => title).join(" | ")} |
|---|${targets.map(() => "---|").join("")}
${offers}

The address of a survey is written for each platform as it wants it: \`?agency=1\` in LimeSurvey, Qualtrics and in a page that shows SurveyJS, \`&agency=1\` behind
the link of a survey in REDCap, \`d[/data/agency]=1\` in Enketo. A page that shows SurveyJS sets what it finds there, and what it draws, before it
starts: \`survey.setValue("agency", 1)\`.

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
- SQL: DuckDB and PostgreSQL, on every sample and on made-up instruments, against the scorer of Ukur. Spark was not run: the script was read by its grammar.
- R: every sample and made-up instruments, against the scorer of Ukur; alpha against psych.
- SPSS: PSPP ran the syntax of every sample and of made-up instruments, and gave what the scorer of Ukur gives. SPSS itself was not run.

## Notes

${notes.map((text, index) => `${index + 1}. ${text.replace(/[<>|]/g, (sign) => `\\${sign}`)}`).join("\n")}
`;
}

const say = sayIn("en");
