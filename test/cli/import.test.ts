import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { Workbench } from "./workbench.ts";

const survey = JSON.stringify({
  title: "The ferry",
  pages: [
    {
      name: "one",
      elements: [
        {
          type: "radiogroup",
          name: "used it",
          title: "Have you taken it?",
          choices: [
            { value: "yes", text: "Yes" },
            { value: "no", text: "No" },
          ],
        },
        {
          type: "comment",
          name: "why",
          title: "Why not?",
          visibleIf: "{used it} = 'no'",
          description: "A few words",
          placeholder: "Write here",
        },
      ],
    },
  ],
});

let bench: Workbench;
beforeEach(async () => {
  bench = await Workbench.make({ "ferry.json": survey });
});
afterEach(() => bench.remove());

describe("ukur import", () => {
  it("writes the instrument, the table of what changed and the report, and says what to look at", async () => {
    const { status, out, err } = await bench.ukur("import", "ferry.json", "-o", "made/boat.ukur", "--losses", "losses.json");
    assert.equal(status, 0, err);
    assert.match(out, /^Wrote made\/boat\.ukur\nWrote made\/boat\.changes\.csv\nWrote losses\.json\nRead as surveyjs\. /);
    assert.match(out, /A hint or help text was left out\. .* \(why\)/);
    assert.match(await bench.read("made/boat.ukur"), /question why "Why not\?" text long hint "A few words" when \w+ == no/);
    assert.match(await bench.read("made/boat.changes.csv"), /^kind,where,old,new\nname,used it,used it,\w+\n/);
    const losses = await bench.json("losses.json");
    const [placeholder, hint] = losses.filter(({ kind }: { kind: string }) => kind === "hint");
    assert.deepEqual([placeholder.where, placeholder.kept], ["why", false]);
    assert.match(placeholder.what, /Write here$/);
    assert.deepEqual(hint, {
      kind: "hint",
      what: "A hint or help text came along.",
      where: "why",
      kept: true,
      todo: "There is nothing to do.",
    });
    assert.equal((await bench.ukur("check", "made/boat.ukur")).status, 0);
  });

  it("says it in Indonesian, too", async () => {
    const { out } = await bench.ukur("import", "ferry.json", "--lang", "id");
    assert.match(out, /Dibaca sebagai surveyjs\./);
    assert.match(out, /Petunjuk atau teks bantuan ditinggalkan\./);
  });

  it("writes over nothing, unless it is told to", async () => {
    await bench.put("ferry.ukur", "// mine\n");
    const refused = await bench.ukur("import", "ferry.json");
    assert.equal(refused.status, 2);
    assert.match(refused.err, /ferry\.ukur is there already/);
    assert.equal(await bench.read("ferry.ukur"), "// mine\n");
    assert.deepEqual((await readdir(bench.folder)).sort(), ["ferry.json", "ferry.ukur"]);
    assert.equal((await bench.ukur("import", "ferry.json", "--force")).status, 0);
    assert.match(await bench.read("ferry.ukur"), /^instrument ferry/m);
  });

  it("complains about what it cannot read, and writes nothing", async () => {
    await bench.put("empty.txt", "");
    for (const [name, said] of [
      ["empty.txt", /no questionnaire of a format that is known/],
      ["missing.json", /cannot be imported/],
    ] as const) {
      const { status, err } = await bench.ukur("import", name);
      assert.equal(status, 2);
      assert.match(err, said);
    }
    assert.match((await bench.ukur("import", "ferry.json", "--from", "redcap")).err, /^ukur: ferry\.json cannot be imported: /);
    assert.deepEqual((await readdir(bench.folder)).sort(), ["empty.txt", "ferry.json"]);
  });
});
