import assert from "node:assert/strict";
import { saidLosses } from "../../server/src/compiler/losses.ts";
import { loadTargets, outputsOf, outputTargets } from "../../server/src/compiler/outputs.ts";
import { lineStarts, positionAt } from "../../server/src/language/lines.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { others } from "../../server/src/targets/others.ts";
import { compileSample, samplePaths } from "../support/compile.ts";

const ids = outputTargets.map(({ id }) => id);

describe("all targets at once", () => {
  for (const path of samplePaths) {
    it(`write ${path}, the same each time, and say where each loss is`, async () => {
      const declared = { ...(await compileSample(path)), text: sampleTexts[path]! };
      const targets = await loadTargets(ids, async () => others);
      const { files, losses } = outputsOf(declared, ids, targets, {});
      const { id } = declared.instrument;
      assert.deepEqual(files.map(({ name }) => name.slice(id.length + 1)).sort(), [
        "answers.sql",
        "codebook.csv",
        "codebook.html",
        "codebook.md",
        "ddi.xml",
        "fhir-r4.json",
        "fhir-r5.json",
        "instrument.json",
        "limesurvey.txt",
        "losses.json",
        "lss",
        "paper.html",
        "qsf",
        "qualtrics.txt",
        "redcap.csv",
        "scores.R",
        "scores.sps",
        "scores.sql",
        "surveyjs.json",
        "xform.xml",
        "xlsx",
      ]);
      assert.deepEqual(outputsOf({ ...declared, instrument: structuredClone(declared.instrument) }, ids, targets, {}).files, files);
      const said = saidLosses(losses);
      const starts = lineStarts(declared.text);
      const report = JSON.parse(files.find(({ name }) => name.endsWith(".losses.json"))!.content as string) as {
        losses: { line: number; column: number; message: string }[];
      };
      assert.deepEqual(
        report.losses.map(({ line, column, message }) => ({ line, column, message })),
        said.map(({ span, message }) => ({ ...positionAt(starts, span.start), message })),
      );
      for (const { span, message, target } of said) {
        assert.match(declared.text.slice(span.start, span.end), /^\w+$/);
        // A sentence or more, and no more than a few.
        assert.match(message, /^[A-Za-z“][^]*\.$/);
        // What is asked of each person of a household counts once.
        const own = said
          .filter((loss) => loss.target === target)
          .map(({ code, on, message }) => `${code} ${withoutNumber(on)} ${message.replaceAll(on, "")}`);
        assert.ok(new Set(own).size < 60, `${new Set(own).size} losses of ${target}`);
      }
    });
  }
});

/** What a repeated declaration is called in its text, of the name of one of its copies: `member_age` of `member3_age`. */
function withoutNumber(name: string): string {
  return name.replace(/^([a-z]+)\d+_/, "$1_");
}
