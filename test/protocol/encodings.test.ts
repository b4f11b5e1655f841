import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  RenameRequest,
  SemanticTokensRequest,
  type DocumentSymbol,
  type Position,
  type PositionEncodingKind,
  type Range,
} from "vscode-languageserver-protocol";
import { ForeignClient } from "../support/foreignClient.ts";

// Declarations that share lines with letters beyond the first plane, with Arabic, and with plain Indonesian.
const instrument = `import scales

instrument layanan "𝒜 رضا 🙂" { languages id battery kenyataan "🙂 رأيي: {unit}…" scale setuju5 term unit "loket 🙂"
  dimension bantuan "مساعدة 𝒜" { B1 "menjawab pertanyaan saya 🙂" B2 "خدمة" reverse } score mutu "🙂" = mean(kenyatan) per dimension
}
`;

type Units = (line: string) => readonly string[];

/** The pieces of a line that count as one, in each encoding. */
const encodings: Readonly<Record<PositionEncodingKind, Units>> = {
  "utf-8": (line) => [...Buffer.from(line).toString("latin1")],
  "utf-16": (line) => line.split(""),
  "utf-32": (line) => [...line],
};
const joined: Readonly<Record<PositionEncodingKind, (pieces: readonly string[]) => string>> = {
  "utf-8": (pieces) => Buffer.from(pieces.join(""), "latin1").toString(),
  "utf-16": (pieces) => pieces.join(""),
  "utf-32": (pieces) => pieces.join(""),
};

describe("the columns of a client", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const uri = (): string => pathToFileURL(join(folder, "layanan.ukur")).href;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-columns-")));
    writeFileSync(join(folder, "layanan.ukur"), instrument);
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  for (const encoding of Object.keys(encodings)) {
    it(`are counted in ${encoding} where it says so`, async () => {
      client = await ForeignClient.start([folder], {
        capabilities: {
          general: { positionEncodings: ["utf-7", encoding, "utf-16"] },
          textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
        },
      });
      const server = client;
      assert.equal(server.initialized.capabilities.positionEncoding, encoding);
      let text = instrument;
      const piecesOf = (line: number) => encodings[encoding]!(text.split("\n")[line]!);
      const cut = ({ start, end }: Range): string => joined[encoding]!(piecesOf(start.line).slice(start.character, end.character));
      /** The place behind some text of one line. */
      const behind = (part: string): Position => {
        const before = text.slice(0, text.indexOf(part) + part.length).split("\n");
        return { line: before.length - 1, character: encodings[encoding]!(before.at(-1)!).length };
      };
      await server.open(uri(), text);
      await server.until(() => server.codes(uri()).length > 0);
      assert.ok(server.codes(uri()).includes("unknown-name"));
      const finding = server.published.get(uri())!.find(({ range }) => cut(range) === "kenyatan");
      assert.ok(finding, JSON.stringify(server.published.get(uri())));

      // Several changes in one message, each behind what is wide.
      const changes = [
        ["mean(kenyat", "a"],
        ["رضا 🙂", " baru"],
        ["loket 🙂", "🙂!"],
      ] as const;
      const contentChanges = changes.map(([part, added]) => {
        const at = behind(part);
        text = text.replace(part, part + added);
        return { range: { start: at, end: at }, text: added };
      });
      await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(), version: 7 },
        contentChanges,
      });
      const textDocument = { uri: uri() };
      const symbols = (await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
      assert.equal(symbols[0]!.detail, "𝒜 رضا 🙂 baru");
      assert.deepEqual(
        symbols[0]!.children!.map(({ selectionRange }) => cut(selectionRange)),
        ["kenyataan", "unit", "bantuan", "mutu"],
      );

      const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument, position: behind("} score mut") });
      assert.match(JSON.stringify(hover), /kenyataan/);
      assert.equal(cut(hover!.range!), "mutu");
      const renamed = await server.connection.sendRequest(RenameRequest.type, {
        textDocument,
        position: behind('"خدمة" reverse } score mutu "🙂" = mean(kenya'),
        newName: "persepsi",
      });
      assert.deepEqual(
        renamed!.changes![uri()]!.map(({ range }) => cut(range)),
        ["kenyataan", "kenyataan"],
      );

      const { data } = (await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
      const words: string[] = [];
      let [line, character] = [0, 0];
      for (let at = 0; at < data.length; at += 5) {
        if (data[at]! > 0) [line, character] = [line + data[at]!, 0];
        character += data[at + 1]!;
        words.push(cut({ start: { line, character }, end: { line, character: character + data[at + 2]! } }));
      }
      // Of texts, the terms in them are coloured.
      const spoken = text
        .replace(/"([^"]*)"/g, (_, inside: string) => ` ${inside.match(/\{\w+\}/g)?.join(" ") ?? ""} `)
        .match(/[A-Za-z]\w*/g);
      assert.deepEqual(words, spoken);
    });
  }

  it("are UTF-16's where it says nothing, or nothing that is known", async () => {
    client = await ForeignClient.start([folder], { capabilities: { general: { positionEncodings: ["utf-7"] } } });
    assert.equal(client.initialized.capabilities.positionEncoding, "utf-16");
  });
});
