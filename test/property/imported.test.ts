import assert from "node:assert/strict";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { questionnaires } from "../../server/src/targets/others.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile } from "../support/compile.ts";
import { came } from "../unit/importers/importing.ts";
import { differences } from "../unit/importers/sameInstrument.ts";

/** The file of each platform that is imported again. */
const suffixes: Readonly<Record<string, string>> = {
  surveyjs: ".surveyjs.json",
  limesurvey: ".lss",
  xlsform: ".xlsx",
  redcap: ".redcap.csv",
};

/** What is not in the instrument that came back, and where. */
function differing(instrument: Instrument, back: Awaited<ReturnType<typeof came>>): readonly string[] {
  const lost = back.made.losses
    .filter(({ kept, kind }) => !kept || kind === "names-changed" || kind === "broken")
    .map(({ where }) => where);
  return differences(instrument, back.instrument, new Set(lost));
}

describe("any instrument", function () {
  this.timeout(600_000);

  it("comes back from Ukur's own file as it was, but for what is told", () =>
    fc.assert(
      fc.asyncProperty(instrumentText, async (text) => {
        const instrument = await compile(text);
        const back = await came(`${instrument.id}.instrument.json`, JSON.stringify(instrument));
        assert.deepEqual(differing(instrument, back), []);
      }),
      { numRuns: draws(40, 200) },
    ));

  it("comes back from each platform as an instrument without an error", () =>
    fc.assert(
      fc.asyncProperty(instrumentText, fc.constantFrom(...Object.keys(suffixes)), async (text, id) => {
        const instrument = await compile(text);
        const target = [...ownTargets, ...questionnaires].find((each) => each.id === id)!;
        const file = target.compile(instrument, {}).files.find(({ suffix }) => suffix === suffixes[id])!;
        const back = await came(`${instrument.id}${file.suffix}`, file.content);
        assert.equal(back.made.format, id);
      }),
      { numRuns: draws(30, 200) },
    ));
});
