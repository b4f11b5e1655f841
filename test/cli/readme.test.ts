import assert from "node:assert/strict";
import { read } from "../architecture/sources.ts";
import { Workbench } from "./workbench.ts";

/** The first fence of a kind in the README. */
function fence(kind: string): string {
  return new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(read("README.md"))![1]!;
}

describe("the README", () => {
  const instrument = fence("ukur");
  let bench: Workbench;
  before(async () => {
    bench = await Workbench.make({
      "desk.ukur": instrument,
      "other/desk.ukur": instrument.replace("agree7 code P", "agree5 code P"),
    });
  });
  after(() => bench.remove());

  it("shows an instrument without findings, laid out as ukur does, that compiles to the columns it names", async () => {
    assert.equal((await bench.ukur("check", "--strict", "desk.ukur")).out, "No findings in 1 file.\n");
    assert.equal((await bench.ukur("fmt", "--check", "desk.ukur")).status, 0);
    await bench.ukur("compile", "desk.ukur", "-o", "out");
    const { variables, scores } = await bench.json("out/desk.instrument.json");
    const names = [...variables, ...scores.flatMap((score: any) => score.results.map(({ variable }: any) => ({ name: variable })))].map(
      ({ name }) => name,
    );
    assert.deepEqual(names, ["E_H1", "E_H2", "E_S1", "E_S2", "P_H1", "P_H2", "P_S1", "P_S2", "gap_help", "gap_speed", "overall"]);
  });

  it("shows the very words of ukur check", async () => {
    const { out } = await bench.ukurWith({ cwd: `${bench.folder}/other` }, "check");
    assert.ok(out.startsWith(fence("text")), out);
  });

  it("names every command", async () => {
    const readme = read("README.md");
    const { err: help } = await bench.ukur();
    const commands = [...help.matchAll(/^ {2}(\w+) .*$/gm)].map(([, name]) => name!);
    assert.ok(commands.length >= 7);
    for (const command of commands) assert.ok(readme.includes(`| \`ukur ${command}`), command);
  });
});
