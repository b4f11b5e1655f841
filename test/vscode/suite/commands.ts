import * as vscode from "vscode";
import { equal, eventually, ok } from "./expect.ts";
import { close, finds, fresh, open, uriOf, write } from "./workspace.ts";

const faulty =
  'import scales\n\ninstrument faulty "Faulty" {\n  languages en\n  battery b "B…" scale agre5\n  dimension d "D" {\n    I1 "is well"\n  }\n}\n';

describe("the tools for assistants", () => {
  const invoke = async (name: string, input: object) => {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content.map((part) => (part as vscode.LanguageModelTextPart).value).join("");
  };

  afterEach(close);

  it("are known", () => {
    equal(
      vscode.lm.tools
        .map(({ name }) => name)
        .filter((name) => name.startsWith("ukur_"))
        .sort(),
      ["ukur_check", "ukur_compile", "ukur_explain"],
    );
  });

  it("check a file that nobody has opened", async () => {
    const file = vscode.workspace.asRelativePath(await fresh(faulty));
    const text = await eventually("the file is known", async () => {
      const said = await invoke("ukur_check", { file });
      return said.includes("unknown-name") ? said : undefined;
    });
    ok(text.startsWith(`${file}:5:24  error  unknown-name\n  `), text);
    equal(await invoke("ukur_check", { file: uriOf("desk.ukur").path }), "Nothing was found.");
  });

  it("compile", async () => {
    const text = await invoke("ukur_compile", { file: "desk.ukur", target: "surveyjs" });
    const form = JSON.parse(text.slice(text.indexOf("{")));
    ok(form.pages.length > 0, "The form has no pages.");
  });

  it("explain", async () => {
    ok((await invoke("ukur_explain", { code: "twin-scale-mismatch" })).includes("```ukur"), "No example.");
    ok((await invoke("ukur_explain", { code: "nonsense" })).includes("no finding"), "Nonsense is explained.");
  });
});

describe("the tasks", () => {
  afterEach(close);

  const task = async (command: string) => {
    const tasks = await vscode.tasks.fetchTasks({ type: "ukur" });
    return tasks.find(({ definition }) => definition["command"] === command)!;
  };
  const run = async (chosen: vscode.Task) => {
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== chosen.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(chosen);
    return ended;
  };

  it("check all files, and fail where there are errors", async () => {
    const uri = await fresh(faulty);
    await finds(uri, "unknown-name");
    equal(await run(await task("check")), 1);
  });

  it("compile the file in the editor into the folder of the setting", async () => {
    await open(uriOf("desk.ukur"));
    equal(await run(await task("compile")), 0);
    const files = await vscode.workspace.fs.readDirectory(uriOf("out"));
    const names = files.map(([name]) => name);
    for (const name of ["desk.instrument.json", "desk.surveyjs.json"])
      ok(names.includes(name), `${name} is not among ${names.join(", ")}.`);
  });
});

describe("the commands", () => {
  afterEach(close);

  it("are all there", async () => {
    const declared = vscode.extensions
      .getExtension("ukur.ukur")!
      .packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    const present = await vscode.commands.getCommands();
    equal(
      declared.filter((command: string) => !present.includes(command)),
      [],
    );
  });

  it("show the preview beside the text, once", async () => {
    await open(uriOf("desk.ukur"));
    const previews = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("ukur.preview"));
    await vscode.commands.executeCommand("ukur.preview");
    await eventually("the preview has the title of the instrument", () => previews()[0]?.label.includes("The help desk of the library"));
    await vscode.commands.executeCommand("ukur.preview", uriOf("desk.ukur"));
    equal(previews().length, 1);
  });

  it("start the server again", async () => {
    const editor = await open(uriOf("desk.ukur"));
    await vscode.commands.executeCommand("ukur.restartServer");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      editor.document.uri,
    );
    equal(
      symbols.map(({ name }) => name),
      ["desk"],
    );
  });
});

describe("a questionnaire of another tool", () => {
  afterEach(close);

  it("becomes an instrument beside it, which is opened", async () => {
    const survey = {
      title: "The canteen",
      pages: [
        {
          name: "one",
          elements: [
            {
              type: "matrix",
              name: "canteen",
              title: "How far do you agree?",
              columns: [1, 2, 3].map((value) => ({ value, text: ["No", "Partly", "Yes"][value - 1] })),
              rows: [
                { value: "C1", text: "The food is warm" },
                { value: "C2", text: "The queue is short" },
              ],
            },
            { type: "file", name: "photo", title: "A picture of your plate" },
          ],
        },
      ],
    };
    await vscode.commands.executeCommand("ukur.import", await write("canteen.json", JSON.stringify(survey)));
    const text = await eventually("the instrument is open", () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.languageId === "ukur" ? document.getText() : undefined;
    });
    ok(text.includes('C1 "The food is warm"') && text.includes("instrument"), text);
    // What is there already is not written over.
    await vscode.commands.executeCommand("ukur.import", uriOf("canteen.json"));
    equal(vscode.window.activeTextEditor?.document.getText(), text);
  });
});
