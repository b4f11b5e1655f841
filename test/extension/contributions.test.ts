import assert from "node:assert/strict";
import { read } from "../architecture/sources.ts";
import { Workbench } from "../cli/workbench.ts";

const { contributes } = JSON.parse(read("package.json"));

describe("the problem matcher", () => {
  it("reads what ukur check prints", async () => {
    const bench = await Workbench.make({ "survey.ukur": 'import scales\n\ninstrument survey "Survey" {\n  languages en\n  battery b "B…" scale agre5\n  dimension d "D" {\n    I1 "is well"\n  }\n}\n' });
    const { out } = await bench.ukur("check", "survey.ukur");
    await bench.remove();
    const [{ pattern: [first, second] }] = contributes.problemMatchers;
    const lines = out.split("\n");
    const at = lines.findIndex((line) => new RegExp(first.regexp).test(line));
    const place = new RegExp(first.regexp).exec(lines[at]!)!;
    assert.deepEqual(["file", "line", "column", "severity", "code"].map((part) => place[first[part]]), ["survey.ukur", "5", "24", "error", "unknown-name"]);
    assert.match(new RegExp(second.regexp).exec(lines[at + 1]!)![second.message]!, /^There is no scale called agre5\./);
  });
});

describe("the templates of files", () => {
  const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(read("client/snippets.json"));

  /** A snippet as it is where nobody changes its placeholders. */
  const filled = (body: readonly string[], name: string) =>
    body.join("\n").replace(/\$\{\d+:\$TM_FILENAME_BASE\}/g, name).replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, "$1").replaceAll("$0", "").replaceAll("\\}", "}");

  for (const [title, { prefix, body }] of Object.entries(snippets)) {
    if (prefix === "ukur-translation") continue;
    it(`${title}: has nothing wrong in it`, async () => {
      const bench = await Workbench.make({ "survey.ukur": filled(body, "survey") });
      const { out, status } = await bench.ukur("check", "--strict", "survey.ukur");
      await bench.remove();
      assert.equal(status, 0, out);
    });
  }

  it("have a translation that fits a file", async () => {
    const bench = await Workbench.make({
      "survey.ukur": `import "./survey.id.ukur"\n${filled(snippets["A gap between expectation and perception"]!.body, "survey").replace("languages en", "languages en, id")}`,
      "survey.id.ukur": filled(snippets["A translation of a file"]!.body, "survey"),
    });
    const { out } = await bench.ukur("check", "survey.ukur");
    await bench.remove();
    assert.doesNotMatch(out, /error/);
  });
});
