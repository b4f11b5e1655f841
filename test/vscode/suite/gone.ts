import * as vscode from "vscode";
import { close, finds, findsNothing, folder, fresh, uriOf, write } from "./workspace.ts";

const faulty = 'instrument faulty "Faulty" {\n';

/** Opens a file with a finding that is shown. As a person does: a document that an extension has opened stays open for minutes after its tab. */
async function opened(uri: vscode.Uri): Promise<vscode.Uri> {
  await vscode.commands.executeCommand("vscode.open", uri);
  await finds(uri, "unclosed-block");
  return uri;
}

async function apply(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  await vscode.workspace.applyEdit(edit);
}

describe("what is shown of a file that is gone", () => {
  afterEach(close);

  it("goes when the file is deleted in the editor, which closes its tab", async () => {
    const uri = await opened(await fresh(faulty));
    await apply((edit) => edit.deleteFile(uri));
    await findsNothing(uri);
  });

  it("goes when the file was deleted on the disk, and its tab is closed", async () => {
    const uri = await opened(await fresh(faulty));
    await vscode.workspace.fs.delete(uri);
    await close();
    await findsNothing(uri);
  });

  it("goes when the tab was closed first", async () => {
    const uri = await opened(await fresh(faulty));
    await close();
    await vscode.workspace.fs.delete(uri);
    await findsNothing(uri);
  });

  it("goes when the file was mended in the moment before", async () => {
    const uri = await opened(await fresh(faulty));
    await apply((edit) => edit.insert(uri, new vscode.Position(1, 0), "languages en }\n"));
    await apply((edit) => edit.deleteFile(uri));
    await findsNothing(uri);
  });

  it("goes with its folder, deleted in the editor or on the disk", async () => {
    for (const [name, remove] of [
      ["inEditor", (uri: vscode.Uri) => apply((edit) => edit.deleteFile(uri, { recursive: true }))],
      ["onDisk", (uri: vscode.Uri) => vscode.workspace.fs.delete(uri, { recursive: true })],
    ] as const) {
      const seen = await opened(await write(`${name}/deep/seen.ukur`, faulty));
      const unseen = await write(`${name}/deep/unseen.ukur`, faulty);
      await finds(unseen, "unclosed-block");
      await remove(uriOf(name));
      await close();
      await findsNothing(seen);
      await findsNothing(unseen);
    }
  });

  it("moves with a file that gets another name", async () => {
    const uri = await opened(await fresh(faulty));
    const moved = uriOf("moved.ukur");
    await apply((edit) => edit.renameFile(uri, moved));
    await findsNothing(uri);
    await finds(moved, "unclosed-block");
    await vscode.workspace.fs.delete(moved);
  });

  it("moves with a folder that is moved on the disk", async () => {
    const uri = await opened(await write("before/deep/moved.ukur", faulty));
    await close();
    await vscode.workspace.fs.rename(uriOf("before"), uriOf("after"));
    await findsNothing(uri);
    await finds(uriOf("after/deep/moved.ukur"), "unclosed-block");
    await vscode.workspace.fs.delete(uriOf("after"), { recursive: true });
    await findsNothing(uriOf("after/deep/moved.ukur"));
  });

  it("goes when a file outside of the folder is closed", async () => {
    const uri = vscode.Uri.joinPath(folder, "..", `outside-${Date.now()}.ukur`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(faulty));
    await opened(uri);
    await close();
    await findsNothing(uri);
    await vscode.workspace.fs.delete(uri);
  });

  it("comes back with the file", async () => {
    const uri = await opened(await fresh(faulty));
    await apply((edit) => edit.deleteFile(uri));
    await findsNothing(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(faulty));
    await opened(uri);
    await apply((edit) => edit.deleteFile(uri));
    await findsNothing(uri);
  });
});
