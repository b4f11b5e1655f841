import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DocumentSymbolRequest, HoverRequest, type DocumentSymbol, type MarkupContent } from "vscode-languageserver-protocol";
import { ForeignClient } from "../support/foreignClient.ts";
import { everyPhrase } from "../support/phrases.ts";

/** Braces stand for terms in texts, and two labels are told apart by more than capitals. */
const phrases = [
  ...new Map(
    ["Write nothing", ...everyPhrase()].filter((phrase) => !/[{}]/.test(phrase)).map((phrase) => [phrase.toLowerCase(), phrase]),
  ).values(),
];
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;
const lines = (line: (phrase: string, index: number) => string): string =>
  phrases.map((each, index) => line(quoted(each), index)).join("\n");

/** One instrument in which every text is a phrase of Ukur's own. */
const text = `scale ends "Run test" 1..2 {
  1 "Preview"
  2 "The reason."
}

choices words {
${lines((phrase, i) => `  w${i} ${i} ${phrase}`)}
}

instrument small "Delete the import" {
  languages en
  battery perception "Run test" scale ends code P
${lines((phrase, i) => `  dimension d${i} ${phrase} {\n    S${i} ${phrase}\n  }`)}
${lines((phrase, i) => `  question q${i} ${phrase} number`)}
  score result "Add {count} stubs" = q0
${lines((phrase, i) => `  test ${phrase} {\n    given q0 = ${i}\n    expect banded = "other"\n  }`)}
  score banded "Banded" = q0
    bands {
      "other" -1..-1
${lines((phrase, i) => `      ${phrase} ${i}..${i}`)}
    }
}
`.replace("{count} stubs", "2 stubs");

describe("an author's text that reads like a phrase of Ukur's own", function () {
  this.timeout(60_000);
  let folder: string;
  let client: ForeignClient | undefined;

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-lsp-")));
  });
  after(async () => {
    assert.equal(await client?.stop(), client && 0);
    rmSync(folder, { recursive: true });
  });

  it("comes out as it is in an Indonesian editor", async () => {
    client = await ForeignClient.start([folder], {
      capabilities: {
        textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, hover: { contentFormat: ["markdown"] } },
      },
      locale: "id",
    });
    const { connection } = client;
    const uri = pathToFileURL(join(folder, "small.ukur")).href;
    const textDocument = { uri };
    await client.open(uri, text);

    const tests = await connection.sendRequest<{ label: string }[]>("ukur/tests", textDocument);
    assert.deepEqual(
      tests.map(({ label }) => label),
      phrases,
    );

    const run = await connection.sendRequest<{ problem?: string; results: { messages: { text: string }[] }[] }>(
      "ukur/runTests",
      textDocument,
    );
    assert.equal(run.problem, undefined);
    assert.deepEqual(
      run.results.flatMap(({ messages }) => messages.map((each) => each.text)),
      phrases.map((phrase) => `banded: diharapkan other, ternyata ${phrase}`),
    );

    const outline = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    const short = phrases.map((phrase) => (phrase.length > 80 ? `${phrase.slice(0, 79)}…` : phrase));
    const detailsOf = (kind: RegExp): (string | undefined)[] =>
      outline
        .flatMap(({ children = [] }) => children.flatMap((child) => [child, ...(child.children ?? [])]))
        .filter(({ name }) => kind.test(name))
        .map(({ detail }) => detail);
    for (const kind of [/^w\d/, /^d\d/, /^S\d/, /^q\d/]) assert.deepEqual(detailsOf(kind), short, String(kind));

    // Hovers: Markdown's own signs are escaped, so that letters are compared.
    const letters = (said: string): string => said.replace(/[^\p{L}\d]+/gu, " ").trim();
    const all = text.split("\n");
    for (const [index, phrase] of phrases.entries()) {
      for (const name of [`d${index}`, `S${index}`, `q${index}`]) {
        const line = all.findIndex((each) =>
          each
            .trim()
            .replace(/^(?:dimension|question) /, "")
            .startsWith(`${name} `),
        );
        const hovered = await connection.sendRequest(HoverRequest.type, {
          textDocument,
          position: { line, character: all[line]!.indexOf(name) },
        });
        assert.ok(hovered, name);
        assert.ok(letters((hovered!.contents as MarkupContent).value).includes(letters(phrase)), `${name}: ${phrase}`);
      }
    }
  });
});
