import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { codes } from "../../server/src/findings/codes.ts";
import { indonesian } from "../../server/src/findings/indonesian.ts";
import { root } from "../architecture/sources.ts";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
before(async () => {
  bench = await Workbench.make();
});
after(() => bench.remove());

describe("ukur explain", () => {
  it("explains a finding with an example put right", async () => {
    const { status, out } = await bench.ukur("explain", "twin-scale-mismatch");
    assert.match(out, /^twin-scale-mismatch \(S09, error\)\n/);
    assert.match(out, /With the finding:\n\n {4}\w[\s\S]+Put right:\n\n {4}\w/);
    assert.equal(status, 0);
  });

  it("says when a finding about method is wrong, and what its repair does", async () => {
    const { mistaken, repair } = indonesian["slip"];
    const { out } = await bench.ukur("explain", "slip", "--lang", "id");
    assert.match(out, /^slip \(W22, peringatan\)\n/);
    for (const line of [`Bilamana keliru: ${mistaken}`, `Perbaikannya: ${repair}`]) assert.ok(out.includes(`\n${line}\n`), line);
  });

  it("lists all findings", async () => {
    const lines = (await bench.ukur("explain", "--all")).out.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split(" ")[0]),
      codes,
    );
    assert.ok(lines.some((line) => /^slip +warning +W22 {2}A slip of the pen$/.test(line)));
  });

  it("tells all that is known of each as JSON, in the language asked for", async () => {
    const { format, checks } = JSON.parse((await bench.ukur("explain", "--all", "--format", "json", "--lang", "id")).out);
    assert.equal(format, "ukur-checks");
    assert.deepEqual(
      checks.map(({ code }: { code: string }) => code),
      codes,
    );
    const of = (code: string) => checks.find((each: { code: string }) => each.code === code);
    const { title, mistaken, repair } = indonesian["slip"];
    assert.deepEqual(of("slip"), {
      code: "slip",
      catalogue: "W22",
      method: "W22",
      title,
      severity: "warning",
      levels: { teaching: "warning", standard: "warning", strict: "warning", quiet: "warning" },
      languages: ["en", "id"],
      source: catalogue["slip"].source,
      allowable: true,
      fix: true,
      repair,
      mistaken,
      page: "docs/checks/slip.md",
    });
    assert.deepEqual(of("double-barrelled-nouns").levels, { teaching: "info", standard: "info", strict: "warning", quiet: "off" });
    assert.deepEqual([of("unknown-name").languages, of("unknown-name").allowable, of("unknown-name").fix], ["all", false, true]);
    assert.deepEqual([of("few-items").languages, of("band-out-of-reach").fix], ["all", false]);
    assert.deepEqual([of("overlapping-options").catalogue, of("overlapping-options").method], ["Q01", undefined]);
    assert.ok(existsSync(join(root, of("few-items").page)));
  });

  it("tells the same of one", async () => {
    const { checks } = JSON.parse((await bench.ukur("explain", "slip", "--format", "json")).out);
    assert.deepEqual([checks.length, checks[0].title], [1, catalogue["slip"].title]);
  });
});
