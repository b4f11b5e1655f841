/** The syntax for SPSS, as PSPP was seen to run it: what its commands are, and that no line or text breaks one. */

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { spss } from "../../server/src/targets/spss/index.ts";
import { keywords } from "../../server/src/targets/spss/rules.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { offering } from "../support/offering.ts";
import { arbitrarySource } from "../support/outputs/arbitrary.ts";
import { hostile } from "../support/strayAnswers.ts";

function syntaxOf(instrument: Instrument): string {
  return spss.compile(instrument, {}).files[0]!.content as string;
}

const commands = new Set(
  (
    "SET|GET DATA|RECODE|COMPUTE|DO IF|END IF|IF|VARIABLE LABELS|VALUE LABELS|MISSING VALUES|VARIABLE LEVEL|FORMATS|STRING|EXECUTE|" +
    "DESCRIPTIVES|FREQUENCIES|RELIABILITY|SAVE"
  ).split("|"),
);

/** The commands of a syntax: a line that begins in the first column begins one, and a period at the end of a line ends it. */
function commandsOf(syntax: string): string[] {
  const lines = syntax.trimEnd().split("\n");
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    assert.ok(new TextEncoder().encode(line).length <= 256, line);
    assert.notEqual(line.trim(), "");
    const isFirst = index === 0 || lines[index - 1]!.endsWith(".");
    assert.equal(line.startsWith("  "), !isFirst, line);
    if (isFirst) found.push(line);
    else found.push(`${found.pop()!} ${line.trim()}`);
  }
  return found;
}

/** What is left of a command without its texts: no quote is left open. */
function withoutTexts(command: string): string {
  const left = command.replace(/'(?:[^']|'')*'/g, "''");
  assert.doesNotMatch(left.replaceAll("''", ""), /['"]/, command);
  return left;
}

function assertSound(instrument: Instrument): void {
  for (const command of commandsOf(syntaxOf(instrument))) {
    if (command.startsWith("* ")) {
      assert.doesNotMatch(command, /['"]/);
      continue;
    }
    const plain = withoutTexts(command);
    assert.ok(
      [...commands].some((name) => plain.startsWith(`${name} `) || plain === `${name}.`),
      command,
    );
    assert.doesNotMatch(plain.slice(0, -1), /\.\s|;|!|&|\|/, plain);
    const depth = [...plain].reduce((open, sign) => (sign === "(" ? open + 1 : sign === ")" ? open - 1 : open), 0);
    assert.equal(depth, 0, plain);
  }
}

describe("scores by SPSS", () => {
  for (const name of instrumentNames)
    it(`are in commands that are whole, of ${name}`, async () => assertSound(await instrumentNamed(name)));

  it("are in commands that are whole, of any instrument", async () => {
    for (const text of [...fc.sample(instrumentText, 40), ...fc.sample(arbitrarySource, 40)]) assertSound(await compile(text));
  });

  it("take back what was not offered", async () => {
    const instrument = await compile(offering);
    assertSound(instrument);
    const lines = commandsOf(syntaxOf(instrument));
    assert.ok(lines.includes("RECODE channels_website (ELSE=SYSMIS)."));
    assert.ok(lines.includes("IF ((station = 1) AND NOT ((NOT SYSMIS(city)) AND VALUE(city) = 1)) station = $SYSMIS."));
  });

  it("leave no text of an author to SPSS, in any place", async () => {
    const efiling = await instrumentNamed("efiling/efiling.ukur");
    for (const text of hostile) {
      const written = withEveryText(efiling, text);
      const scores = written.scores.map((score) => ({ ...score, bands: [{ label: text, lo: 0, hi: 100 }], formula: text }));
      const instrument = { ...written, scores };
      assertSound(instrument);
      const label = commandsOf(syntaxOf(instrument)).find((command) => command.startsWith("VARIABLE LABELS P_EF1 "))!;
      const own = label.slice("VARIABLE LABELS P_EF1 '".length, -2).replaceAll("''", "'");
      assert.ok(own.startsWith(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")), own);
    }
  });

  it("take answers as the scorer does", async () => {
    const instrument = await compile(
      desk(`question used "Used?" one of { yes 1 "Yes" no 0 "No" unsure 8 "Don't know" missing }
  question why "Why?" text
  question visits "Visits?" number 0..9
  page one { used }
  page two when used == unsure { perception, visits, why }
  page three { expectation }
  score quality "Quality" = mean(perception) missing at least 2 bands { "low" 1.0..2.9 "high" 3.0..5.0 }
  score per_visit = sum(perception) / visits missing none`),
    );
    const all = commandsOf(syntaxOf(instrument));
    const lines = (start: string): string[] => all.filter((command) => command.startsWith(start));
    assert.deepEqual(lines("RECODE used"), ["RECODE used (1, 0, 8=COPY) (ELSE=SYSMIS)."]);
    // A missing code is an answer to a condition.
    assert.deepEqual(lines("COMPUTE #shown"), ["COMPUTE #shown = ((NOT SYSMIS(used)) AND VALUE(used) = 8)."]);
    assert.deepEqual(lines("MISSING VALUES used"), ["MISSING VALUES used (8)."]);
    assert.deepEqual(lines("RECODE why"), ["RECODE why (ELSE='')."]);
    assert.deepEqual(lines("VALUE LABELS used"), ["VALUE LABELS used 1 'Yes' 0 'No' 8 'Don''t know'."]);
    assert.deepEqual(lines("COMPUTE quality"), ["COMPUTE quality = MEAN.2( P_H1, (6 - P_H2), P_S1 )."]);
    assert.deepEqual(lines("IF (quality"), [
      "IF (quality >= 2.949999999 AND quality < 5.049999999) quality_band = 'high'.",
      "IF (quality >= 0.949999999 AND quality < 2.949999999) quality_band = 'low'.",
    ]);
    // What is noise divides nothing.
    assert.deepEqual(lines("RECODE #part1"), ["RECODE #part1 (-0.00000000005 THRU 0.00000000005=SYSMIS)."]);
    assert.match(lines("COMPUTE per_visit")[0]!, / \/ #part1 \)\.$/);
  });

  it("have names that SPSS takes, and labels of its length, and tell what is not as it was", async () => {
    const long = `${"a".repeat(70)}`;
    const questions = [...keywords, long, `${long}b`].map((_, index) => `question q${index}_x "${"Long label. ".repeat(30)}" number 0..9`);
    const instrument = await compile(desk(questions.join("\n  ")));
    const names = [...keywords, long, `${long}b`];
    const renamed = JSON.parse(
      JSON.stringify(instrument).replace(/"q(\d+)_x"/g, (_, index: string) => JSON.stringify(names[Number(index)])),
    ) as Instrument;
    const labelled = commandsOf(syntaxOf(renamed)).flatMap((command) => /^VARIABLE LABELS (\w+) (.*)\.$/.exec(command) ?? []);
    const called = labelled.filter((_, index) => index % 3 === 1);
    assert.equal(new Set(called.map((name) => name.toLowerCase())).size, called.length);
    for (const name of called) assert.ok(name.length <= 64 && !(keywords as readonly string[]).includes(name), name);
    for (const text of labelled.filter((_, index) => index % 3 === 2))
      assert.ok(new TextEncoder().encode(text.replaceAll("' + '", "").slice(1, -1).replaceAll("''", "'")).length <= 255);
    assert.equal(spss.compile(renamed, {}).losses.filter(({ code }) => code === "platform-name").length, names.length);
    assert.equal(
      toldLosses(spss, renamed).at(-1)!.message,
      `SPSS holds labels of 255 bytes, and of 120 for answers: those of all and of ${names.length - 1} more columns are cut. The codebook has them whole.`,
    );
  });
});
