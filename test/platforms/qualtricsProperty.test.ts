import assert from "node:assert/strict";
import fc from "fast-check";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { calculates } from "../../server/src/targets/codes.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { formOf } from "../../server/src/form/build.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { layOut } from "../../server/src/targets/qualtrics/layout.ts";
import { totalIn } from "../../server/src/targets/qualtrics/scoring.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile as compileText } from "../support/compile.ts";
import { faults } from "../support/qualtrics.ts";
import { readQsf } from "../support/qualtricsFile.ts";
import { fillIn, fromTotals, placeOf, shownQuestions, totals } from "../support/qualtricsAnswers.ts";
import { randomRow } from "../support/respondents.ts";

describe("any instrument in Qualtrics", () => {
  it("keeps to the rules, and has grades that add up to the scores", async () => {
    await fc.assert(
      fc.asyncProperty(instrumentText, fc.nat(), async (text, seed) => {
        const instrument = await compileText(text);
        const { files, losses } = qualtrics.compile(instrument, {});
        const qsf = readQsf(JSON.parse(files[0]!.content as string));
        assert.deepEqual(faults(qsf), []);
        const told = new Set(losses.filter(({ code }) => code === "condition-changed").map(({ on }) => on));
        const { places } = layOut(instrument);
        const random = seeded(seed);
        for (const blanks of [0, 0.3, 0.8]) {
          const row = shownAnswers(instrument, randomRow(instrument, random, { blanks, acceptable: false }));
          const { selected, typed } = fillIn(instrument, qsf, row);
          const shown = shownQuestions(qsf, selected, typed);
          const { pages: walked } = walkThrough(instrument, row);
          // Where it is told that a stop leaves nobody out, what stands behind it is shown.
          const isKnown = !losses.some(
            ({ code, on }) => code === "stop-left-out" || (told.has(on) && instrument.pages.some(({ id, stop }) => stop && id === on)),
          );
          const end =
            row["consent"] === 0 && instrument.refused
              ? -1
              : instrument.pages.findIndex(({ id, stop }) => stop && id === walked.at(-1)?.id);
          const hasLeft = (page: number): boolean => (end === -1 ? row["consent"] === 0 && instrument.refused !== undefined : page > end);
          for (const [index, { id: page, own: when }] of isKnown ? formOf(instrument).pages.entries() : [])
            for (const element of instrument.pages[index]!.elements) {
              if (element.kind !== "question" || told.has(page) || told.has(element.question)) continue;
              const variable = instrument.variables.find(({ from }) => "question" in from && from.question === element.question)!.name;
              assert.equal(
                shown.has(placeOf(instrument, qsf, variable).question.QuestionID),
                !hasLeft(index) &&
                  [when, instrument.questions.find(({ id }) => id === element.question)!.when].every(
                    (each) => each === undefined || calculates(each) || conditionHolds(each, row, instrument),
                  ),
              );
            }
          const sums = totals(qsf, selected);
          const expected = evaluate(instrument, row);
          for (const { results } of instrument.scores)
            for (const { variable, expression } of results) {
              if (totalIn(expression, places) === undefined) continue;
              const theirs = fromTotals(
                expression,
                sums.get(`${variable}_sum`) ?? 0,
                sums.get(expression.kind === "count" ? variable : `${variable}_n`)!,
              );
              const mine = expected[variable] as number | null;
              assert.ok(mine === theirs || Math.abs(mine! - theirs!) < 1e-9, variable);
            }
        }
      }),
      { numRuns: 20 },
    );
  });
});
