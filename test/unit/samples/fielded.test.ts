import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { formOf } from "../../../server/src/form/build.ts";
import { type Compiled, compileSample, samplePaths } from "../../support/compile.ts";

/** The smallest example; it says of itself what it lacks. */
const first = "desk/desk.ukur";

describe("every sample", () => {
  for (const path of samplePaths) {
    describe(path, () => {
      let compiled: Compiled;
      before(async () => {
        compiled = await compileSample(path);
      });

      it("has scores, tests of them, English and Indonesian, example answers, and a page in the list of samples", () => {
        const { instrument, symbol } = compiled;
        assert.ok(instrument.scores.length > 0 && symbol.tests.length > 0);
        assert.deepEqual([...instrument.languages].sort(), ["en", "id"]);
        const folder = dirname(path);
        assert.ok(existsSync(`samples/${folder}/responses.csv`));
        const readme = readFileSync(`samples/${folder}/README.md`, "utf8");
        assert.match(readme, /^# .+\n\n.+/);
        assert.match(readme, / teaches\b[^]*\n- \*\*/);
        assert.ok(readFileSync("samples/README.md", "utf8").includes(`(${folder}/README.md)`));
      });

      if (path !== first) {
        it("could be fielded: it introduces itself, asks for consent, screens, and asks about nobody who would rather not say", () => {
          const { instrument } = compiled;
          for (const part of ["intro", "outro", "consent", "contact", "population", "period", "licence", "version"] as const)
            assert.ok(instrument[part], part);
          // Where names are needed for the interview itself, answers are no secret to who asks.
          assert.match(instrument.intro!["en"]!, /anonymous|confidential/);
          const [screening] = instrument.pages;
          const [, ...others] = formOf(instrument).pages;
          const [only, ...none] = screening!.elements.filter(({ kind }) => kind !== "note");
          assert.ok(only?.kind === "question" && none.length === 0);
          assert.ok(instrument.questions.find(({ id }) => id === only.question)!.required);
          assert.ok(
            others.every(({ when }) => when !== undefined),
            "every other page depends on it",
          );

          const declining = instrument.questions.filter(({ type }) => type.kind === "one" && type.options.some(({ missing }) => missing));
          assert.ok(declining.length >= 2);
          const about = instrument.pages.filter(({ id }) => /^(about|tentang)/.test(id)).flatMap(({ elements }) => elements);
          for (const element of about) {
            if (element.kind !== "question") continue;
            const { id, type, required } = instrument.questions.find((question) => question.id === element.question)!;
            if (type.kind === "one")
              assert.ok(
                declining.some((question) => question.id === id),
                `${id} cannot be declined`,
              );
            assert.ok(!required, `${id} must be answered`);
          }
        });
      }
    });
  }
});
