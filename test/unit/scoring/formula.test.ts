import assert from "node:assert/strict";
import { languageFor, sayIn } from "../../../server/src/messages/say.ts";
import { scoreInWords } from "../../../server/src/scoring/formula.ts";
import { scoreInWords as scoreAsWritten } from "../../../server/src/services/scoreFormula.ts";
import { desk } from "../../support/desk.ts";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";

/** The formulas of a sample in words, by their scores. */
async function formulas(path: string, reader = "en"): Promise<Record<string, string>> {
  const { instrument } = await compileSample(path);
  return Object.fromEntries(
    instrument.scores.map((score) => [score.id, sayIn(languageFor(reader))(scoreInWords(instrument, score, reader))]),
  );
}

describe("formulas in words", () => {
  it("say what is averaged over what, and how many answers it takes", async () => {
    assert.deepEqual(await formulas("counter/counter.ukur"), {
      performance: "For each dimension: the mean of perception over its items. At least half are needed.",
      gap: "For each dimension: the mean of (perception minus expectation) over its items. At least half are needed.",
      overall: "The mean of Gap over 5 dimensions. At least 3 of 5 are needed.",
      weighted: "The sum of (Gap times the points of importance divided by 100) over 5 dimensions. All are needed.",
    });
  });

  it("say it in Indonesian", async () => {
    assert.equal(
      (await formulas("skm/skm.ukur", "id"))["ikm"],
      "(rata-rata penilaian dari 9 butir) dikali 25. Perlu paling sedikit 5 dari 9.",
    );
  });

  it("say which dimension a result is of where it is one of several", async () => {
    assert.equal((await formulas("swot/swot.ukur"))["internal"], "Weighted factor (Strengths) minus Weighted factor (Weaknesses).");
  });

  it("say which items a battery is averaged over where it is some of them", async () => {
    const texts = await formulas("smart_city/smart_city.ukur");
    assert.equal(texts["demand_side"], "The mean of citizens over 4 items of Demand side. At least 2 of 4 are needed.");
    assert.equal(texts["supply_side"], "The mean of operators over 15 items. At least 8 of 15 are needed.");
  });

  it("are there for every score of every sample, in both languages, without a hole", async () => {
    for (const path of samplePaths) {
      for (const reader of ["en", "id"]) {
        for (const [id, text] of Object.entries(await formulas(path, reader)))
          assert.match(text, /^(?!.*(undefined|\[object)).+\.$/, `${path} ${id}`);
      }
    }
  });

  it("say where an item is turned over", async () => {
    const all = await Promise.all(samplePaths.map(async (path) => ({ instrument: (await compileSample(path)).instrument })));
    const reversed = all.filter(({ instrument }) => instrument.items.some(({ reverse }) => reverse));
    assert.ok(reversed.length > 0);
    for (const { instrument } of reversed) {
      const texts = instrument.scores.map((score) => sayIn("en")(scoreInWords(instrument, score, "en")));
      assert.ok(
        texts.some((text) => text.includes("turned over")),
        instrument.id,
      );
    }
  });

  it("say which answer and which part of the points is meant where it is one", async () => {
    const { scores, ...rest } = await compile(
      desk('question points "Points" share 100 across dimensions\n  score a "A" = perception.H1 - 0.5 * (perception.S1 + points.help)'),
    );
    const text = scoreInWords({ scores, ...rest }, scores[0]!, "en");
    assert.equal(
      sayIn("en")(text),
      "The answer to H1 in perception minus (0.5 times (the answer to S1 in perception plus the points of points (Help))).",
    );
    assert.match(sayIn("id")(text), /^Jawaban untuk H1 dalam perception dikurangi \(0,5 dikali \(/);
  });

  it("are a number where a score is one", async () => {
    const { scores, ...rest } = await compile(desk('score a "A" = 2.5'));
    const text = scoreInWords({ scores, ...rest }, scores[0]!, "en");
    assert.deepEqual([sayIn("en")(text), sayIn("id")(text)], ["2.5.", "2,5."]);
  });

  it("are the same where the mouse rests on a score, with the names of the text", async () => {
    let compared = 0;
    for (const path of samplePaths) {
      const { instrument, symbol } = await compileSample(path);
      const titled = [...instrument.scores, ...instrument.dimensions];
      for (const [reader, tell] of [
        ["en", sayIn("en")],
        ["id", sayIn("id")],
      ] as const) {
        const title = (name: string) => titled.find(({ id }) => id === name)?.title[reader] ?? name;
        for (const { name, value } of symbol.scores) {
          // The mouse shows the names and codes of a question, and a codebook its text and labels.
          if ((value?.kind === "points" ? value.argument : value)?.kind === "question") continue;
          const hovered = tell(scoreAsWritten(value!)).replace(/`(\w+)`/g, (_, name: string) => title(name));
          const compiled = tell(
            scoreInWords(
              instrument,
              instrument.scores.find(({ id }) => id === name)!,
              reader,
            ),
          );
          assert.equal(compiled.slice(0, hovered.length), hovered, `${path} ${name}`);
          compared++;
        }
      }
    }
    assert.ok(compared > 50, `${compared} scores`);
  });
});
