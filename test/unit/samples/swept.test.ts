import assert from "node:assert/strict";
import { sweptInstruments, sweptTranscribed } from "../../support/extent.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";
import { compiled, transcribed } from "../../transcribed/transcribed.ts";

/** What an instrument has: the kinds of its parts and their properties, each with what it is a part of. */
function partsOf(value: unknown, within: string, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const each of value) partsOf(each, `${within}[]`, found);
  else if (typeof value === "object" && value !== null) {
    const { kind } = value as { kind?: unknown };
    for (const [key, each] of Object.entries(value)) {
      // Names that authors give are no parts: those of languages, and of variables in tests.
      const isGiven =
        within === "tests[]" || Object.keys(value).every((name) => /^[a-z]{2}(?:-\w+)?$/.test(name) && typeof each === "string");
      if (!isGiven) partsOf(each, key, found.add(`${within}${typeof kind === "string" ? ` of the kind ${kind}` : ""}: ${key}`));
    }
  }
  return found;
}

describe("the instruments that the longest tests take", () => {
  it("have all that the others have", async () => {
    const has = async (names: readonly string[], transcribedNames: readonly string[]): Promise<Set<string>> => {
      const found = new Set<string>();
      for (const name of names) partsOf(await instrumentNamed(name), "instrument", found);
      for (const name of transcribedNames) partsOf((await compiled(name)).instrument, "instrument", found);
      return found;
    };
    const swept = await has(sweptInstruments, sweptTranscribed);
    const all = await has(instrumentNames, transcribed);
    assert.ok(all.size > 200, String(all.size));
    assert.deepEqual(
      [...all].filter((part) => !swept.has(part)),
      [],
    );
  });
});
