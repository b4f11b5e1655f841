import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { CompletionRequest, HoverRequest } from "vscode-languageserver-protocol/node";
import { Workbench } from "../cli/workbench.ts";
import { builtCommand } from "../support/built.ts";
import { ForeignClient } from "../support/foreignClient.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const desk = (members: string, before = ""): string =>
  `import scales\n${before}\ninstrument desk "Desk" {\n  languages en\n${members}\n}\n`;
const options = (count: number): string => lines(count, (index) => `o${index} ${index + 1} "Option ${index}"`);
const items = (count: number): string =>
  `battery b "It…" scale agree5 code B\ndimension many "Many" {\n${lines(count, (index) => `I${index} "is good"`)}\n}\n`;
const within = (levels: number, start: string): string => `${start.repeat(levels)}1${")".repeat(levels)}`;
const doubled = (count: number): string =>
  `term t0 "abc"\n${lines(count, (index) => `term t${index + 1} "{t${index}}{t${index}}"`)}\nquestion q "{t${count}}" text`;

/** Small files that come to more than any program holds, and the finding that each is. */
const bombs: Readonly<Record<string, readonly [text: string, code: string]>> = {
  "a ranking of ten thousand options": [desk(`question q "Q" rank {\n${options(10_000)}\n}`), "rank-too-long"],
  "thirty terms that use the one before twice": [desk(doubled(30)), "text-too-long"],
  "five thousand of them": [desk(doubled(5_000)), "text-too-long"],
  "one list in a thousand questions": [
    desk(
      lines(1_000, (index) => `question q${index} "Q" any of list`),
      `choices list {\n${options(1_000)}\n}`,
    ),
    "instrument-too-large",
  ],
  "a long text beside a thousand options": [
    desk(`question q "${"long ".repeat(19_000)}" any of {\n${options(1_000)}\n}`),
    "instrument-too-large",
  ],
  "a mean within a mean": [desk(`${items(2)}score s = ${within(30, "mean(b + ")}`), "score-too-large"],
  "a quotient within a mean": [desk(`${items(2)}score s = ${within(14, "mean(b / ")}`), "score-too-large"],
};

/** What is large and can be held: every target writes it, or says what it lacks. */
const loads: Readonly<Record<string, string>> = {
  "ten thousand boxes": desk(`question q "Q" any of {\n${options(10_000)}\n}`),
  "the least of three thousand items": desk(`${items(3_000)}score s = min(b)`),
  "forty scores that use the one before twice": desk(
    `question q "Q" number 0..1\nscore z0 = q\n${lines(40, (index) => `score z${index + 1} = z${index} * z${index}`)}`,
  ),
  "a quotient within a quotient": desk(`question q "Q" number 0..1\nscore s = ${within(60, "q / (")}`),
  "three thousand pages with a condition each": desk(
    `${lines(3_001, (index) => `question q${index} "Question ${index}" one of { y 1 "Y" n 2 "N" }`)}\npage p0 { q0 }\n${lines(3_000, (index) => `page p${index + 1} when q${index} == y { q${index + 1} }`)}`,
  ),
  "a text that no cell of a workbook holds": desk(`question q "${"long ".repeat(19_000)}" text`),
};

describe("Time and memory grow with the text", () => {
  let bench: Workbench;
  let built: string;
  let client: ForeignClient | undefined;
  before(async () => void (built = await builtCommand()));
  beforeEach(async () => {
    bench = await Workbench.make();
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    return bench.remove();
  });

  /** Runs `ukur` in a process of its own, which may not take more memory than this. Two minutes are ten times what it takes on a busy machine. */
  const ukur = (...args: string[]): Promise<{ status: number | string | null; said: string }> =>
    new Promise((resolve) => {
      const command = ["--max-old-space-size=600", join(built, "ukur.js"), ...args];
      execFile(process.execPath, command, { cwd: bench.folder, timeout: 120_000, maxBuffer: 1e8 }, (error, out, err) =>
        resolve({ status: error ? (error.code ?? error.signal ?? null) : 0, said: out + err }),
      );
    });

  for (const [name, [text, code]] of Object.entries(bombs)) {
    it(`${name}: a finding with a place, before anything is built`, async () => {
      await bench.put("desk.ukur", text);
      for (const args of [
        ["check", "desk.ukur"],
        ["compile", "desk.ukur", "-t", "all"],
        ["schema", "answers", "desk.ukur"],
      ]) {
        const { status, said } = await ukur(...args);
        assert.equal(status, 1, said.slice(0, 400));
        assert.match(said, new RegExp(`^desk\\.ukur:\\d+:\\d+ {2}error {2}${code}$`, "m"));
        assert.doesNotMatch(said, /Something went wrong/);
      }
    });

    it(`${name}: an editor is answered`, async () => {
      await bench.put("desk.ukur", text);
      client = await ForeignClient.start([bench.folder]);
      const uri = pathToFileURL(join(bench.folder, "desk.ukur")).href;
      await client.open(uri, text);
      const document = { uri };
      const positions = [...text.matchAll(/^(?:question|score) (?=\w)/gm)]
        .slice(0, 3)
        .map(({ index, 0: word }) => ({ line: text.slice(0, index).split("\n").length - 1, character: word.length }));
      for (const position of positions) {
        const { contents } = (await client.connection.sendRequest(HoverRequest.type, { textDocument: document, position })) as {
          contents: { value: string };
        };
        assert.ok(contents.value.length < 200_000, String(contents.value.length));
      }
      const end = { line: text.trimEnd().split("\n").length - 1, character: 0 };
      await client.connection.sendRequest(CompletionRequest.type, { textDocument: document, position: end });
      const shown: { content?: unknown } = await client.connection.sendRequest("ukur/preview", document);
      assert.ok(!shown.content);
    });
  }

  for (const [name, text] of Object.entries(loads)) {
    it(`${name}: in every file`, async () => {
      await bench.put("desk.ukur", text);
      const { status, said } = await ukur("compile", "desk.ukur", "-t", "all");
      assert.equal(status, 0, said.slice(0, 400));
      assert.equal(said.match(/^Wrote /gm)?.length, 21, said.slice(0, 2_000));
    });
  }
});
