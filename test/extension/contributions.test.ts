import assert from "node:assert/strict";
import { read } from "../architecture/sources.ts";
import { Workbench } from "../cli/workbench.ts";

const { contributes } = JSON.parse(read("package.json"));

describe("the problem matcher", () => {
  it("reads what ukur check prints", async () => {
    const bench = await Workbench.make({
      "survey.ukur":
        'import scales\n\ninstrument survey "Survey" {\n  languages en\n  battery b "B…" scale agre5\n  dimension d "D" {\n    I1 "is well"\n  }\n}\n',
    });
    const { out } = await bench.ukur("check", "survey.ukur");
    await bench.remove();
    const [
      {
        pattern: [first, second],
      },
    ] = contributes.problemMatchers;
    const lines = out.split("\n");
    const at = lines.findIndex((line) => new RegExp(first.regexp).test(line));
    const place = new RegExp(first.regexp).exec(lines[at]!)!;
    assert.deepEqual(
      ["file", "line", "column", "severity", "code"].map((part) => place[first[part]]),
      ["survey.ukur", "5", "24", "error", "unknown-name"],
    );
    assert.match(new RegExp(second.regexp).exec(lines[at + 1]!)![second.message]!, /^There is no scale called agre5\./);
  });
});
