import assert from "node:assert/strict";
import { libraryModels } from "../../server/src/cli/learn/models.ts";
import { stories } from "../../server/src/cli/learn/stories.ts";
import { Workbench } from "./workbench.ts";

describe("ukur learn", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make();
  });
  afterEach(() => bench.remove());

  it("lists the models", async () => {
    const { status, out } = await bench.ukur("learn");
    assert.equal(status, 0);
    for (const name of libraryModels().keys()) assert.match(out, new RegExp(`^${name} `, "m"));
  });

  it("tells about one, in lines that fit, with its dimensions, sources and a sample", async () => {
    const { status, out } = await bench.ukur("learn", "servqual");
    assert.equal(status, 0);
    assert.match(out, /^SERVQUAL \(servqual\)\n/);
    assert.match(out, /^Tangibles \(Bukti fisik\), 4 topics$/m);
    assert.match(out, /^Samples: counter/m);
    assert.deepEqual(out.split("\n").filter((line) => line.length > 80 && !line.startsWith("  - ")), []);
  });

  it("guesses a misspelt name", async () => {
    const { status, err } = await bench.ukur("learn", "servqal");
    assert.equal(status, 2);
    assert.match(err, /Did you mean servqual\?/);
  });

  it("has a story for every model, and for nothing else", () =>
    assert.deepEqual(Object.keys(stories).sort(), [...libraryModels().keys()].sort()));
});
