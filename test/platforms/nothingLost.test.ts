import assert from "node:assert/strict";
import fc from "fast-check";
import { draws, isLong, sweptInstruments, sweptSamples } from "../support/extent.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { compile } from "../support/compile.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { arbitrarySource } from "../support/outputs/arbitrary.ts";
import { excuse, falseLosses, missing, readingsOf, targets, type Compiled } from "../support/outputs/compare.ts";
import { hardNamed, longTexts, marked, markedSample } from "../support/outputs/marked.ts";
import { mutations, textsCut, type Mutation } from "../support/outputs/mutations.ts";
import { partsOf } from "../support/outputs/parts.ts";

/** Faults that are known and not mended yet: in these files, parts of these kinds are missing, or losses told that are none. */
const known: readonly { readonly why: string; readonly of: RegExp }[] = [];
const stillThere = new Set<string>();

/** What is wrong with all that is compiled from an instrument. */
async function faults(instrument: Instrument): Promise<string[]> {
  const parts = partsOf(instrument);
  const found: string[] = [];
  for (const target of targets) {
    const files = await readingsOf(target, instrument);
    for (const file of files)
      for (const { kind, what, on } of missing(parts, file, instrument))
        found.push(`${file.suffix}: ${kind} ${JSON.stringify(what)} of ${on}`);
    for (const { code, on } of falseLosses(parts, files, instrument))
      found.push(`${target.id}: the loss ${code} of ${on} tells what is there`);
  }
  return found.filter((fault) => {
    const own = known.find(({ of }) => of.test(fault));
    if (own) stillThere.add(own.why);
    return own === undefined;
  });
}

describe("what an instrument has is in every output, or in its losses", () => {
  // Three are made by hand, and their columns are not labelled as those of a text are. The texts of one tell answers, so that its columns are not told by them.
  const named = sweptInstruments.filter((name) => !["everything", "answerForms", "pairs", "household/household.ukur"].includes(name));
  for (const name of named) it(`of ${name}`, async () => assert.deepEqual(await faults(await instrumentNamed(name)), []));

  for (const path of sweptSamples)
    it(`of ${path} with awkward texts`, async () => assert.deepEqual(await faults(await markedSample(path)), []));

  it("of an instrument of everything", async () => assert.deepEqual(await faults(await marked()), []));

  it("of one with names that platforms keep for themselves", async () => assert.deepEqual(await faults(await hardNamed()), []));

  it("of one with long texts", async () => assert.deepEqual(await faults(await longTexts()), []));

  it("of any instrument", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySource, async (source) => assert.deepEqual(await faults(await compile(source)), [])),
      { numRuns: draws(8, 40), endOnFailure: true },
    );
  });

  it("but for what is known, which is still so", () =>
    assert.deepEqual(
      known.filter(({ why }) => !stillThere.has(why)),
      [],
    ));
});

describe("the test of what is lost finds what a target drops or changes", () => {
  async function compiled(of: Instrument): Promise<Map<string, Compiled>> {
    const files = (await Promise.all(targets.map((target) => readingsOf(target, of)))).flat();
    return new Map(files.map((file) => [file.suffix, file]));
  }

  /** What mutations change and a file that had it seems to have still. */
  async function unseen(instrument: Instrument, changes: readonly Mutation[]): Promise<string[]> {
    const whole = await compiled(instrument);
    const found: string[] = [];
    for (const { what, changed, lost } of changes) {
      assert.ok(lost.length > 0, what);
      const files = await compiled(changed);
      for (const [suffix, file] of whole) {
        const kept = lost.filter((part) => part.isIn(file.reading) && typeof excuse(part, file, instrument) !== "string");
        for (const part of kept)
          if (part.isIn(files.get(suffix)!.reading)) found.push(`${suffix}: ${what}: ${part.kind} ${part.what} of ${part.on}`);
      }
    }
    return found;
  }

  it("of an instrument of everything", async () => {
    const instrument = await marked();
    const all = mutations(instrument, partsOf(instrument));
    assert.deepEqual(await unseen(instrument, isLong ? all : all.filter((_, index) => index % 4 === 0)), []);
  });

  for (const path of sweptSamples)
    it(`of ${path}`, async () => {
      const instrument = await markedSample(path);
      assert.deepEqual(await unseen(instrument, [textsCut(instrument, partsOf(instrument))]), []);
    });
});
