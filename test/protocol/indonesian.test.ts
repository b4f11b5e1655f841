import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CodeActionRequest, CodeLensRequest, HoverRequest, PrepareRenameRequest } from "vscode-languageserver-protocol";
import { ForeignClient, type StartOptions, takesCodeActions } from "../support/foreignClient.ts";

const text = `import scales

instrument small "Small" {
  languages en
  battery perception "The staff…" scale agrree5 code P
  dimension staff "Staff" {
    S1 "listens to me"
  }
  score result "Result" = mean(perception)
  test "one" {
    given perception = 5
    expect result = 4
  }
}
`;

describe("the language server for an editor in Indonesian", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const start = async (options: StartOptions): Promise<ForeignClient> => (client = await ForeignClient.start([folder], options));

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-lsp-")));
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it("speaks Indonesian, and leaves what authors wrote", async () => {
    const server = await start({ capabilities: takesCodeActions, locale: "id-ID" });
    const { connection } = server;
    const uri = pathToFileURL(join(folder, "small.ukur")).href;
    const textDocument = { uri };
    await server.open(uri, text);
    await server.until(() => server.codes(uri).length > 0);
    assert.deepEqual(
      server.published.get(uri)!.map(({ message }) => message),
      ["Tidak ada skala bernama agrree5. Apakah maksud Anda agree5?"],
    );

    const [finding] = server.published.get(uri)!;
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: finding!.range,
      context: { diagnostics: [finding!] },
    });
    assert.ok(
      actions!.some(({ title }) => title === "Ubah menjadi agree5"),
      JSON.stringify(actions),
    );
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      lenses!.map(({ command }) => command!.title),
      ["1 butir, 1 variabel", "Jalankan uji"],
    );
    await assert.rejects(
      connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: { line: 2, character: 3 } }),
      /instrument adalah kata bahasa Ukur/,
    );
    assert.deepEqual(await connection.sendRequest("ukur/runTests", textDocument), {
      problem: "Uji tidak dijalankan: ada satu kesalahan dalam berkas ini atau dalam berkas yang diimpornya.",
      results: [],
    });
    const hovered = await connection.sendRequest(HoverRequest.type, { textDocument, position: finding!.range.start });
    assert.match(JSON.stringify(hovered), /Nama yang tidak dimiliki apa pun/);
    const explained = await connection.sendRequest<{ title: string; markdown: string }>("ukur/explain", { code: "unknown-name" });
    assert.equal(explained.title, "Nama yang tidak dimiliki apa pun");
    assert.match(explained.markdown, /\n## Benar\n/);

    await server.change(uri, text.replace("agrree5", "agree5"));
    await server.until(() => server.codes(uri).length === 0);
    const { results } = await connection.sendRequest<{ results: { messages: { text: string }[] }[] }>("ukur/runTests", textDocument);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map((message) => message.text)),
      ["result: diharapkan 4, ternyata 5"],
    );

    // A new instrument is in Indonesian first, and what it can be made from has its name in Indonesian.
    const models = await connection.sendRequest<{ name: string; description: string }[]>("ukur/models", {});
    assert.match(models.find(({ name }) => name === "servqual")!.description, /^Bukti fisik, Keandalan, /);
    const made = await connection.sendRequest<{ files: { name: string; text: string }[] }>("ukur/newInstrument", {
      model: "servqual",
      name: "loket",
    });
    assert.deepEqual(
      made.files.map(({ name }) => name),
      ["loket.ukur", "loket.en.ukur"],
    );
    assert.match(made.files[0]!.text, /languages id, en/);
    await assert.rejects(connection.sendRequest("ukur/newInstrument", { sample: "none", name: "loket" }), /Tidak ada contoh bernama none/);

    await server.change(uri, text.replace("agrree5", "agree5").replace("= mean(perception)", "= mean(perception) * 0.5"));
    const [halved] = (await connection.sendRequest<{ results: { messages: { text: string }[] }[] }>("ukur/runTests", textDocument)).results;
    assert.deepEqual(
      halved!.messages.map((message) => message.text),
      ["result: diharapkan 4, ternyata 2,5"],
    );
    const line = text.split("\n").findIndex((each) => each.includes("score result"));
    assert.match(
      JSON.stringify(await connection.sendRequest(HoverRequest.type, { textDocument, position: { line, character: 9 } })),
      /dikali 0,5\./,
    );
  });

  it("speaks English where the editor's language is none of its own", async () => {
    const server = await start({ locale: "idb" });
    const uri = pathToFileURL(join(folder, "small.ukur")).href;
    await server.open(uri, text);
    await server.until(() => server.codes(uri).length > 0);
    assert.deepEqual(
      server.published.get(uri)!.map(({ message }) => message),
      ["There is no scale called agrree5. Did you mean agree5?"],
    );
  });
});
