import * as vscode from "vscode";
import { equal, eventually, ok } from "./expect.ts";

describe("the extension", () => {
  const extension = vscode.extensions.getExtension("ukur.ukur")!;

  it("is there, and sleeps until a file of its language is opened", async () => {
    ok(extension, "There is no extension ukur.ukur.");
    equal(extension.isActive, false);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "ukur", content: "" }));
    await eventually("the extension is active", () => extension.isActive);
  });
});
