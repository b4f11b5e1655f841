import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { clean, Workbench } from "./workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await Workbench.make({ "desk.ukur": clean });
});
afterEach(() => bench.remove());

describe("ukur new", () => {
  it("begins in Indonesian where that is asked for", async () => {
    const { out, status } = await bench.ukur("new", "loket", "--model", "servqual", "--language", "id");
    assert.equal(status, 0);
    assert.match(out, /^Wrote loket\.ukur\nWrote loket\.en\.ukur\n/);
    assert.match(await bench.read("loket.ukur"), /^ {2}languages id, en\n[\s\S]*term service "layanan kami"/m);
    assert.match((await bench.ukur("check", "--strict", "loket.ukur", "loket.en.ukur")).out, /^No findings/);
  });

  it("says which languages there are, and what they are for", async () => {
    const { status, err } = await bench.ukur("new", "x", "--model", "servqual", "--language", "nl");
    assert.deepEqual(
      [status, err],
      [2, "ukur: An instrument can begin in en or id, not in nl. Other languages are added as translations.\n"],
    );
    assert.match((await bench.ukur("new", "x", "--from", "desk", "--language", "id")).err, /a sample is copied as it is/);
  });

  const beginnings = [
    ...Object.values(libraryTexts).flatMap((text) => [...text.matchAll(/^model (\w+)/gm)].map(([, model]) => ["--model", model!])),
    ...new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!)),
  ].map((start) => (typeof start === "string" ? ["--from", start] : start));

  for (const start of [[], ...beginnings]) {
    it(`makes a file without findings: new ${start.join(" ")}`, async () => {
      const made = await bench.ukur("new", "fresh/my_survey", ...start);
      assert.match(made.out, /^Wrote fresh\/my_survey\.ukur\nWrote fresh\//);
      assert.equal(made.status, 0);
      const checked = await bench.ukur("check", "--strict", "--profile", "strict", "fresh");
      assert.match(checked.out, /^No findings in \d files?\.\n$/);
      assert.equal((await bench.ukur("test", "fresh")).status, 0);
      assert.equal((await bench.ukur("fmt", "--check", "fresh")).status, 0);
      await bench.ukur("compile", "fresh/my_survey.ukur", "-o", "out");
      assert.deepEqual((await bench.json("out/my_survey.instrument.json")).languages.toSorted(), ["en", "id"]);
    });
  }

  it("never writes over a file", async () => {
    const { status, err } = await bench.ukur("new", "desk");
    assert.deepEqual([status, err], [2, "ukur: desk.ukur exists already. Choose another name.\n"]);
    assert.equal(await bench.read("desk.ukur"), clean);
    assert.deepEqual(await readdir(bench.folder), ["desk.ukur"]);
  });

  it("takes no name of a device", async () => {
    const { status, err } = await bench.ukur("new", "aux");
    assert.deepEqual(
      [status, err],
      [2, "ukur: aux cannot name an instrument: Windows keeps that name for a device. Choose another name.\n"],
    );
    assert.deepEqual(await readdir(bench.folder), ["desk.ukur"]);
  });
});
