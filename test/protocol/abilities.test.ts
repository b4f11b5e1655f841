import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentSymbolRequest,
  HoverRequest,
  RenameRequest,
  WillRenameFilesRequest,
  type AnnotatedTextEdit,
  type ClientCapabilities,
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  type MarkupContent,
  type SymbolInformation,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { ForeignClient, takesCodeActions } from "../support/foreignClient.ts";

const scales = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
const instrument =
  'import "./scales.ukur"\ninstrument small "Small" {\n  languages en\n  battery b "How [was] it…" scale ease\n  dimension care "Care" {\n    C1 "Crew *listen*"\n  }\n}\n';
const markdown: ClientCapabilities = { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } };
const versions: ClientCapabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
const late: ClientCapabilities = {
  textDocument: {
    codeAction: { ...takesCodeActions.textDocument!.codeAction, dataSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};

describe("what a client can, and what it gets", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const start = async (capabilities: ClientCapabilities, text = instrument): Promise<ForeignClient> => {
    client = await ForeignClient.start([folder], { capabilities });
    await client.open(uri("small.ukur"), text);
    return client;
  };
  const document = () => ({ textDocument: { uri: uri("small.ukur") } });
  const actionsAt = async (line: number, character: number): Promise<CodeAction[]> => {
    const position = { line, character };
    return (await client!.connection.sendRequest(CodeActionRequest.type, {
      ...document(),
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as CodeAction[];
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-can-")));
    writeFileSync(join(folder, "scales.ukur"), scales);
    writeFileSync(join(folder, "small.ukur"), instrument);
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it("hovers in Markdown, or as plain text", async () => {
    const at = { position: { line: 5, character: 5 } };
    const shown = async (capabilities: ClientCapabilities): Promise<MarkupContent> => {
      const server = await start(capabilities);
      const { contents } = (await server.connection.sendRequest(HoverRequest.type, { ...document(), ...at })) as Hover;
      await client!.stop();
      client = undefined;
      return contents as MarkupContent;
    };
    const rich = await shown(markdown);
    assert.equal(rich.kind, "markdown");
    assert.match(rich.value, /\*\*item `C1`\*\*[^]*How \\\[was\\\] it…[^]*Crew \\\*listen\\\*/);
    const plain = await shown({});
    assert.equal(plain.kind, "plaintext");
    assert.match(plain.value, /^item C1 of care\n\nb_C1 in b on ease: How \[was\] it…\n\n- en: Crew \*listen\*\n\n/);
  });

  it("an outline as a tree, or as a list", async () => {
    const server = await start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    const [tree] = (await server.connection.sendRequest(DocumentSymbolRequest.type, document())) as DocumentSymbol[];
    assert.deepEqual([tree!.name, tree!.children!.map(({ name }) => name)], ["small", ["b", "care"]]);
    await server.stop();
    const weak = await start({});
    const listed = (await weak.connection.sendRequest(DocumentSymbolRequest.type, document())) as SymbolInformation[];
    assert.deepEqual(
      listed.map(({ name, containerName }) => [name, containerName]),
      [
        ["small", undefined],
        ["b", "small"],
        ["care", "small"],
        ["C1", "care"],
      ],
    );
    assert.deepEqual(listed.at(-1)!.location, {
      uri: uri("small.ukur"),
      range: { start: { line: 5, character: 4 }, end: { line: 5, character: 6 } },
    });
  });

  it("edits in steps with their names, or plain ones", async () => {
    const several = instrument
      .replace('"./scales.ukur"\n', '"./scales.ukur"\nimport "./small.id.ukur"\n')
      .replace("languages en", "languages en, id")
      .replace("*listen*", "are fast and correct");
    writeFileSync(
      join(folder, "small.id.ukur"),
      'translation id of small "Kecil" {\n  b "Bagaimana…"\n  care "Perhatian"\n  C1 "Mereka cepat dan benar"\n}\n',
    );
    const split = async (): Promise<WorkspaceEdit> => (await actionsAt(6, 5)).find(({ title }) => title === "Split C1 into 2 items")!.edit!;
    const steps: ClientCapabilities = {
      ...takesCodeActions,
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    };
    await start(steps, several);
    const { documentChanges, changeAnnotations } = await split();
    assert.deepEqual(changeAnnotations, {
      "0": { label: "Split C1 into 2 items", needsConfirmation: false },
      "1": { label: "Change the translation to id", needsConfirmation: true },
    });
    assert.deepEqual(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        textDocument,
        edits.map((edit) => (edit as AnnotatedTextEdit).annotationId),
      ]),
      [
        [{ uri: uri("small.ukur"), version: 1 }, ["0", "0"]],
        [{ uri: uri("small.id.ukur"), version: null }, ["1", "1"]],
      ],
    );
    for (const capabilities of [takesCodeActions, { ...takesCodeActions, ...versions }]) {
      await client!.stop();
      await start(capabilities, several);
      const plain = await split();
      assert.equal(plain.changeAnnotations, undefined);
      const edits = plain.changes
        ? Object.values(plain.changes).flat()
        : (plain.documentChanges as TextDocumentEdit[]).flatMap((each) => each.edits);
      assert.deepEqual(
        edits.map((edit) => Object.keys(edit)),
        edits.map(() => ["range", "newText"]),
      );
      assert.equal(edits.length, 4);
    }
  });

  it("edits with the versions of their documents, or by their URIs alone", async () => {
    const rename = async (): Promise<WorkspaceEdit> =>
      (await client!.connection.sendRequest(RenameRequest.type, {
        ...document(),
        position: { line: 3, character: 37 },
        newName: "comfort",
      }))!;
    await start(versions);
    await client!.change(uri("small.ukur"), instrument.replace("Small", "Smaller"));
    const { documentChanges, changes } = await rename();
    assert.equal(changes, undefined);
    const told = (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument.uri,
      textDocument.version,
      edits.length,
    ]);
    assert.deepEqual(told.sort(), [
      [uri("scales.ukur"), null, 1],
      [uri("small.ukur"), 2, 1],
    ]);
    const moved = await client!.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: uri("scales.ukur"), newUri: uri("shared/scales.ukur") }],
    });
    assert.deepEqual(
      (moved!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument),
      [{ uri: uri("small.ukur"), version: 2 }],
    );
    await client!.stop();
    await start({});
    assert.deepEqual(Object.keys((await rename()).changes!).sort(), [uri("scales.ukur"), uri("small.ukur")]);
  });

  describe("code actions", () => {
    const faulty = instrument.replace("scale ease", "scale eas").replace("Crew *listen*", "Crew listen and answer");

    it("with their edits, or none where it knows commands alone", async () => {
      const server = await start(takesCodeActions, faulty);
      assert.deepEqual(
        server.initialized.capabilities.codeActionProvider instanceof Object &&
          server.initialized.capabilities.codeActionProvider.resolveProvider,
        undefined,
      );
      const [fix] = await actionsAt(3, 36);
      assert.deepEqual(
        [
          fix!.title,
          Object.values(fix!.edit!.changes!)
            .flat()
            .map(({ newText }) => newText),
        ],
        ["Change to ease", ["ease"]],
      );
      await server.stop();
      const weak = await start({}, faulty);
      assert.equal(weak.initialized.capabilities.codeActionProvider, undefined);
      assert.deepEqual(await actionsAt(3, 36), []);
    });

    it("with their edits when one is chosen, the same as at once", async () => {
      const places = [
        [3, 36],
        [5, 10],
        [2, 5],
      ] as const;
      await start({ ...takesCodeActions, ...versions }, faulty);
      const whole = [];
      for (const [line, character] of places) whole.push(await actionsAt(line, character));
      await client!.stop();
      const server = await start({ ...late, ...versions }, faulty);
      assert.equal(
        server.initialized.capabilities.codeActionProvider instanceof Object &&
          server.initialized.capabilities.codeActionProvider.resolveProvider,
        true,
      );
      for (const [index, [line, character]] of places.entries()) {
        const actions = await actionsAt(line, character);
        assert.ok(index > 1 || actions.length > 0);
        assert.ok(actions.every(({ edit }) => edit === undefined));
        const resolved = [];
        for (const action of actions) resolved.push(await server.connection.sendRequest(CodeActionResolveRequest.type, action));
        assert.deepEqual(
          resolved.map(({ data, ...action }) => action),
          whole[index],
        );
      }
    });

    it("but no edit for a text that is another one by then", async () => {
      const server = await start(late, faulty);
      const [fix] = await actionsAt(3, 36);
      await server.change(uri("small.ukur"), `// First.\n${faulty}`);
      await assert.rejects(server.connection.sendRequest(CodeActionResolveRequest.type, fix!), /has changed/);
      const [again] = await actionsAt(4, 36);
      assert.ok((await server.connection.sendRequest(CodeActionResolveRequest.type, again!)).edit);
      // What comes from elsewhere goes back as it came.
      assert.deepEqual(await server.connection.sendRequest(CodeActionResolveRequest.type, { title: "Other", data: 7 }), {
        title: "Other",
        data: 7,
      });
    });
  });
});
