import assert from "node:assert/strict";
import fc from "fast-check";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile, compileSample } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { offering, offeringAndKnowing } from "../support/offering.ts";
import { arbitrarySource } from "../support/outputs/arbitrary.ts";
import { runR, type Run, type RunOptions } from "../support/r.ts";
import { assertSame, hostile, strayAnswers } from "../support/strayAnswers.ts";

/** That R gives what the scorer gives. */
function agree(instruments: readonly Instrument[], options: RunOptions = {}): string {
  const runs = instruments.map((instrument, index): Run => ({ instrument, rows: strayAnswers(instrument, index) }));
  const { scores, said } = runR(runs, options);
  for (const [index, { instrument, rows }] of runs.entries())
    for (const [place, row] of rows.entries()) {
      const results = evaluate(instrument, shownAnswers(instrument, row));
      for (const [name, mine] of Object.entries(results))
        assertSame(mine, scores[index]![place]![name], `${instrument.id}: ${name} of row ${place} of run ${index}`);
      if (instrument.scores.length > 0) assert.deepEqual(Object.keys(scores[index]![place]!), Object.keys(results));
    }
  return said;
}

describe("scores by R", () => {
  it("are those of the scorer, of every sample and of instruments that are hard", async () => {
    agree(await Promise.all(instrumentNames.map(instrumentNamed)));
  });

  it("are those of the scorer, of any instrument", async () => {
    const texts = [...fc.sample(instrumentText, 30), ...fc.sample(arbitrarySource, 20)];
    agree(await Promise.all(texts.map(compile)));
  });

  it("are those of the scorer, where what is asked hangs on options that were offered", async () => {
    agree(await Promise.all([offering, offeringAndKnowing].map(compile)));
  });

  it("are those of the scorer, of columns that are called as words of R", async () => {
    const words = [
      "repeat",
      "function",
      "next",
      "break",
      "TRUE",
      "NULL",
      "Inf",
      "NaN",
      "NA",
      "NA_integer_",
      "c",
      "answers",
      "holds",
      "s",
      "T",
    ];
    const questions = words.map((_, index) => `question q${index}_x "Q" number 0..9`).join("\n  ");
    const instrument = await compile(desk(`${questions}\n  score all_of_them = ${words.map((_, index) => `q${index}_x`).join(" + ")}`));
    agree([JSON.parse(JSON.stringify(instrument).replace(/"q(\d+)_x"/g, (_, index: string) => JSON.stringify(words[Number(index)])))]);
  });

  it("leave no text of an author to R, in any place, and keep it as it is", async () => {
    const efiling = await instrumentNamed("efiling/efiling.ukur");
    const instruments = hostile.map((text): Instrument => {
      const written = withEveryText(efiling, text);
      return { ...written, scores: written.scores.map((score) => ({ ...score, bands: [{ label: text, lo: 0, hi: 100 }], formula: text })) };
    });
    const after = 'cat("\\n@", paste(utf8ToInt(attr(a$P_EF1, "label")), collapse = " "), "\\n")';
    for (const locale of ["C", "C.UTF-8"]) {
      const labels = [...agree(instruments, { after, locale }).matchAll(/^@ ([\d ]+?) *$/gm)].map(([, codes]) =>
        String.fromCodePoint(...codes!.split(" ").map(Number)),
      );
      assert.equal(labels.length, hostile.length);
      for (const [index, text] of hostile.entries()) assert.ok(labels[index]!.includes(text), text);
    }
  });

  it("are read from a file with a byte order mark, and keep the columns that are no answers", async () => {
    const { instrument } = await compileSample("desk/desk.ukur");
    for (const locale of ["C", "C.UTF-8"]) assert.doesNotMatch(agree([instrument], { locale, bom: true }), /no column/);
  });

  it("stand beside the alpha of psych, of reversed items as the scores have them", async () => {
    const { instrument } = await compileSample("efiling/efiling.ukur");
    const after = `
      stopifnot(nrow(reliabilities) == 4)
      for (i in seq_len(nrow(reliabilities))) {
        items <- as.data.frame(lists[[i]][[3]])
        theirs <- suppressWarnings(psych::alpha(items, check.keys = FALSE, warnings = FALSE)$total)
        stopifnot(abs(reliabilities$alpha[i] - theirs$raw_alpha) < 1e-9, abs(reliabilities$standardised[i] - theirs$std.alpha) < 1e-9)
        stopifnot(reliabilities$omega[i] > 0.5, reliabilities$omega[i] < 1)
      }
      cat("as psych\\n")`;
    const { said } = runR([{ instrument, rows: madeUpRows(instrument) }], { after, packages: true });
    assert.match(said, /as psych/);
  });
});
