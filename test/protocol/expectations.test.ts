import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CodeActionRequest, type CodeAction, type Range } from "vscode-languageserver-protocol";
import { ForeignClient, takesCodeActions } from "../support/foreignClient.ts";

const text = (expectations: string) => `import scales

instrument small "Small" {
  languages en
  battery perception "How good?" scale agree5 code P
  dimension staff "Staff" {
    S1 "Crew listen"
    S2 "Crew answer"
    S3 "Crew come back"
  }
  score result "Result" = mean(perception) bands {
    poor 1.0..2.9 "Poor"
    good 3.0..5.0 "Good"
  }
  score whole "Whole" = sum(perception)
  test "one" {
    given S1 = 4, S2 = 4, S3 = 3
    expect ${expectations}
  }
}
`;

describe("a test that fails", () => {
  let folder: string;
  let uri: string;
  let client: ForeignClient;

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-lsp-")));
    uri = pathToFileURL(join(folder, "small.ukur")).href;
    client = await ForeignClient.start([folder], { capabilities: takesCodeActions });
    await client.open(uri, text("result = 1"));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function messages(): Promise<{ text: string; range: Range }[]> {
    const { results } = await client.connection.sendRequest<{ results: { messages: { text: string; range: Range }[] }[] }>(
      "ukur/runTests",
      { uri },
    );
    return results[0]!.messages;
  }

  async function actionsAt(range: Range): Promise<CodeAction[]> {
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    return (actions as CodeAction[]).filter(({ kind }) => kind === "quickfix.ukur.takeResult");
  }

  const cases: readonly (readonly [expectation: string, message: string, mended: string])[] = [
    ["result = 1", "result: expected 1, got 3.6667", "result = 3.67"],
    ["result = 3.6666", "result: expected 3.6666, got 3.66667", "result = 3.6667"],
    ["whole = 12", "whole: expected 12, got 11", "whole = 11"],
    ["whole = missing", "whole: expected missing, got 11", "whole = 11"],
    ['result = "poor"', "result: expected poor, got good", 'result = "good"'],
  ];
  for (const [expectation, message, mended] of cases) {
    it(`says what was expected, and offers what came: ${expectation}`, async () => {
      await client.change(uri, text(expectation));
      const [failure] = await messages();
      assert.equal(failure?.text, message);
      const [action, ...others] = await actionsAt(failure.range);
      assert.deepEqual(others, []);
      assert.equal(action?.title, `Expect ${mended.split(" = ")[1]}`);
      assert.notEqual(action.isPreferred, true);
      const [edit] = action.edit!.changes![uri]!;
      const [line, start, end] = [edit!.range.start.line, edit!.range.start.character, edit!.range.end.character];
      const lines = text(expectation).split("\n");
      lines[line] = lines[line]!.slice(0, start) + edit!.newText + lines[line]!.slice(end);
      assert.equal(lines.join("\n"), text(mended));
      await client.change(uri, text(mended));
      assert.deepEqual(await messages(), []);
      assert.deepEqual(await actionsAt(failure.range), []);
    });
  }

  it("offers what came for the expectation that is meant, and for all of a line where none is", async () => {
    await client.change(uri, text("result = 1, whole = 1"));
    const found = await messages();
    assert.equal(found.length, 2);
    assert.deepEqual(
      (await actionsAt(found[1]!.range)).map(({ title }) => title),
      ["Expect 11"],
    );
    const word = { line: found[0]!.range.start.line, character: 5 };
    assert.deepEqual(
      (await actionsAt({ start: word, end: word })).map(({ title }) => title),
      ["Expect 3.67", "Expect 11"],
    );
    assert.deepEqual(await actionsAt({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }), []);
  });
});
