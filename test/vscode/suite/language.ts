import * as vscode from "vscode";
import { equal, eventually, ok } from "./expect.ts";
import { behind, close, finds, findsNothing, fresh, open, read, uriOf, write } from "./workspace.ts";

const counter = `import scales

instrument counter "The counter" {
  languages en

  battery perception "The counter…" scale agree5

  dimension speed "Speed" {
    S1 "serves me without a long wait"
    S2 "keeps to the hour that was agreed"
  }

  score quality "Quality" = mean(perception) per dimension
}
`;

describe("an instrument in the editor", () => {
  afterEach(close);

  it("shows what is wrong, until it is mended", async () => {
    const editor = await open(await fresh(counter.replace("mean(perception)", "mean(perceptions)")));
    await finds(editor.document.uri, "unknown-name");
    const end = behind(editor.document, "mean(perceptions");
    await editor.edit((edit) => edit.delete(new vscode.Range(end.translate(0, -1), end)));
    await findsNothing(editor.document.uri);
  });

  it("is mended by the light bulb", async () => {
    const { document } = await open(await fresh(counter.replace("agree5", "agre5")));
    await finds(document.uri, "unknown-name");
    const place = behind(document, "agre");
    const range = new vscode.Range(place, place);
    const actions = await eventually("there is a fix", () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        10,
      ),
    );
    const fix = actions.find(({ title }) => title.includes("agree5"));
    ok(fix?.edit, `No fix with an edit among: ${actions.map(({ title }) => title).join(", ")}`);
    await vscode.workspace.applyEdit(fix.edit);
    await findsNothing(document.uri);
    equal(document.getText(), counter);
  });

  it("offers what may come next", async () => {
    const { document } = await open(await fresh(counter.replace("agree5", "")));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      behind(document, "scale "),
    );
    const scale = list.items.find(({ label }) => typeof label === "object" && label.label === "agree5");
    equal(scale?.label, { label: "agree5", description: "1..5 Strongly disagree … Strongly agree" });
  });

  it("is explained where the pointer is", async () => {
    const { document } = await open(await fresh(counter));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      behind(document, "    S"),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === "string" ? content : content.value))
      .join("\n");
    ok(text.includes("serves me without a long wait"), `The hover says: ${text}`);
  });

  it("is laid out", async () => {
    const { document } = await open(await fresh(counter.replace(/^ {2,4}/gm, "")));
    const edits = await eventually("there are edits", () =>
      vscode.commands.executeCommand<vscode.TextEdit[]>("vscode.executeFormatDocumentProvider", document.uri, {
        tabSize: 2,
        insertSpaces: true,
      }),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), counter);
  });

  it("has an outline, hints, lenses and colours", async () => {
    const {
      document: { uri, lineCount },
    } = await open(await fresh(counter));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", uri);
    equal(
      symbols.map(({ name }) => name),
      ["counter"],
    );
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      uri,
      new vscode.Range(0, 0, lineCount, 0),
    );
    equal(
      hints.map(({ label, position: { line } }) => [label, line]),
      [["one value a dimension (1)", 12]],
    );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri);
    ok(
      lenses.some(({ command }) => command?.command === "ukur.preview"),
      "No lens for the preview.",
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", uri);
    ok(tokens.data.length > 0, "No semantic tokens.");
  });

  it("follows its settings", async () => {
    const {
      document: { uri, lineCount },
    } = await open(await fresh(counter));
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", uri, new vscode.Range(0, 0, lineCount, 0));
    const settings = vscode.workspace.getConfiguration("ukur");
    equal((await hints()).length, 1);
    await settings.update("inlayHints.shapes", false, vscode.ConfigurationTarget.Workspace);
    await eventually("the hint is gone", async () => (await hints()).length === 0);
    await settings.update("inlayHints.shapes", undefined, vscode.ConfigurationTarget.Workspace);
  });
});

describe("files that belong together", () => {
  afterEach(close);

  it("lead to the library, which opens as text", async () => {
    const { document } = await open(uriOf("desk.ukur"));
    const [place] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      behind(document, "scale agree"),
    );
    const uri = place && ("uri" in place ? place.uri : place.targetUri);
    equal(uri?.toString(), "ukur-library:/scales.ukur");
    const library = await vscode.workspace.openTextDocument(uri!);
    ok(library.getText().includes("scale agree7"), "The library's file has no agree7.");
    equal(library.languageId, "ukur");
  });

  it("are renamed together", async () => {
    const { document } = await open(uriOf("desk.ukur"));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      behind(document, "    H"),
      "Answer",
    );
    equal(
      edit
        .entries()
        .map(([uri]) => uri.path.split("/").at(-1))
        .sort(),
      ["desk.id.ukur", "desk.ukur"],
    );
  });

  it("are kept true while they are closed", async () => {
    const uri = await write("closed.ukur", 'instrument closed "Closed" {\n');
    await finds(uri, "unclosed-block");
    await vscode.workspace.fs.delete(uri);
    await findsNothing(uri);
  });

  it("follow a file that gets another name", async () => {
    await write("shared.ukur", 'scale yesno "Yes or no" 0..1 {\n  0 "no"\n  1 "yes"\n}\n');
    await write("user.ukur", 'import "./shared.ukur"\n\ninstrument user "User" {\n  languages en\n  question q "Well?" scale yesno\n}\n');
    await findsNothing((await open(uriOf("user.ukur"))).document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf("shared.ukur"), uriOf("common.ukur"));
    await vscode.workspace.applyEdit(edit);
    await eventually("the import has the new name", async () =>
      (await vscode.workspace.openTextDocument(uriOf("user.ukur"))).getText().includes('import "./common.ukur"'),
    );
    await vscode.workspace.saveAll();
    equal((await read("user.ukur")).split("\n")[0], 'import "./common.ukur"');
  });
});

describe("a file that is nowhere yet", () => {
  it("is checked, too", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "ukur", content: counter.replace("agree5", "agre5") });
    await finds(document.uri, "unknown-name");
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
