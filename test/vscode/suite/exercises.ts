import * as vscode from "vscode";
import { exercises } from "../../../server/src/exercises/all.ts";
import { progressFile } from "../../../server/src/exercises/progress.ts";
import { exerciseText, solvedText } from "../../../server/src/exercises/texts.ts";
import { equal, eventually, ok } from "./expect.ts";
import { close, open, read, uriOf } from "./workspace.ts";

const [first, second] = exercises;
const course = "exercises";
const file = ({ name }: { readonly name: string }) => `${course}/${name}.ukur`;

const isThere = (name: string) =>
  vscode.workspace.fs.stat(uriOf(name)).then(
    () => true,
    () => false,
  );
const kept = async (): Promise<{ solved: string[]; hints: Record<string, number> }> => JSON.parse(await read(`${course}/${progressFile}`));
const lenses = async (uri: vscode.Uri) =>
  (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri)).flatMap(
    ({ command }) => command?.title ?? [],
  );

describe("the exercises", () => {
  after(async () => {
    await close();
    await vscode.workspace.fs.delete(uriOf(course), { recursive: true });
  });

  it("are set out in a language and a folder that are asked for, and the first is opened", async () => {
    const done = vscode.commands.executeCommand("ukur.setOutExercises");
    let isDone = false;
    void done.then(() => (isDone = true));
    // What is proposed is taken.
    await eventually("all questions are answered", async () => {
      if (!isDone) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isDone;
    });
    equal(await read(file(first!)), exerciseText(first!, "en"));
    ok(await isThere(file(exercises.at(-1)!)), "The last exercise is not there.");
    equal((await kept()).solved, []);
    await eventually("the first is open", () => vscode.window.activeTextEditor?.document.uri.path === uriOf(file(first!)).path);
  });

  it("say above the text what is in the way, and then that it is solved, which is kept", async () => {
    const editor = await open(uriOf(file(first!)));
    const { document } = editor;
    await eventually("what is in the way is said", async () =>
      (await lenses(document.uri)).some((title) => title.includes("no closing quote")),
    );
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, solvedText(first!, "en")));
    await eventually("it is solved", async () => (await lenses(document.uri)).includes("Solved"));
    await eventually("that is kept", async () => (await kept()).solved.includes(first!.name));
    await vscode.commands.executeCommand("undo");
    await eventually("it is broken again", async () => !(await lenses(document.uri)).includes("Solved"));
    equal((await kept()).solved, [first!.name]);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("give a hint, which is counted", async () => {
    const uri = uriOf(file(second!));
    void vscode.commands.executeCommand("ukur.exerciseHint", uri);
    await eventually("the hint is counted", async () => (await kept()).hints[second!.name] === 1);
    await vscode.commands.executeCommand("notifications.clearAll");
  });

  it("come back where they are gone", async () => {
    const uri = uriOf(file(second!));
    await vscode.workspace.fs.delete(uri);
    await vscode.commands.executeCommand("ukur.startOver", uri);
    equal(await read(file(second!)), exerciseText(second!, "en"));
    equal((await kept()).hints[second!.name], 0);
  });
});
