import assert from "node:assert/strict";
import { burdenOf, burdenOfPages } from "../../../server/src/semantics/burden.ts";
import type { InstrumentSymbol } from "../../../server/src/semantics/symbols.ts";
import { compileSample, samplePaths } from "../../support/compile.ts";
import { path, programOf } from "../../support/editor.ts";

async function instrumentOf(text: string): Promise<InstrumentSymbol> {
  const program = await programOf(text);
  return program.files.get(path)!.symbols.find((symbol) => symbol.kind === "instrument")!;
}

const desk = (pages: string) => `import scales
instrument desk "The desk" {
  languages en
  battery expectation "…" scale agree7 code E
  battery perception "…" scale agree7 code P
  dimension help "Help" { H1 "one" H2 "two" }
  dimension speed "Speed" { S1 "three" }
  question age "Age?" number 17..110
  question why "Why?" text long
  question weights "Divide" share 100 over dimensions
${pages}
}
`;

describe("the burden of an instrument", () => {
  it("is that of its pages", async () => {
    const instrument = await instrumentOf(
      desk("  page first { expectation of help  age }\n  page second { perception  why }\n  page third { weights }"),
    );
    assert.deepEqual(burdenOfPages(instrument), [
      { id: "first", seconds: 22, ratings: 2, questions: 1 },
      { id: "second", seconds: 78, ratings: 3, questions: 1 },
      { id: "third", seconds: 20, ratings: 0, questions: 1 },
    ]);
    // An item that no page shows is in the whole all the same.
    assert.deepEqual(burdenOf(instrument), { seconds: 126, ratings: 6, questions: 3, minutes: 3 });
  });

  it("is that of the pages that it gets where it declares none", async () => {
    assert.deepEqual(
      burdenOfPages(await instrumentOf(desk(""))).map(({ id, seconds }) => [id, seconds]),
      [
        ["expectation", 18],
        ["perception", 18],
        ["questions", 90],
      ],
    );
  });

  it("is at least a minute, whatever is broken", async () => {
    const instrument = await instrumentOf('instrument desk "The desk" {\n  languages en\n  question q "Q?"\n  page p { q gone }\n}\n');
    assert.deepEqual(burdenOfPages(instrument), [{ id: "p", seconds: 0, ratings: 0, questions: 1 }]);
    assert.equal(burdenOf(instrument).minutes, 1);
  });

  for (const sample of samplePaths) {
    it(`names the pages of ${sample}, and is what the compiled instrument says`, async () => {
      const { instrument, symbol } = await compileSample(sample);
      assert.deepEqual(
        burdenOfPages(symbol).map(({ id }) => id),
        instrument.pages.filter(({ stop }) => !stop).map(({ id }) => id),
      );
      assert.equal(burdenOf(symbol).minutes, instrument.minutes);
    });
  }
});
