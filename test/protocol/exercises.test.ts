import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as z from "zod";
import { exercises } from "../../server/src/exercises/all.ts";
import { progressFile } from "../../server/src/exercises/progress.ts";
import { exerciseText, solvedText } from "../../server/src/exercises/texts.ts";
import { exercisesRequest, newExercisesRequest } from "../../server/src/protocol/requests.ts";
import { ForeignClient } from "../support/foreignClient.ts";

const [first, second] = exercises;

describe("the requests about exercises", () => {
  let folder: string;
  let client: ForeignClient;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-course-")));
    mkdirSync(join(folder, "course"));
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  const start = async (locale = "en") => (client = await ForeignClient.start([folder], { locale }));
  const path = (name: string) => join(folder, "course", name);
  const uri = (name: string) => pathToFileURL(path(name)).href;
  const setOut = async (language: "en" | "id" = "en") => {
    const { files } = newExercisesRequest.result.parse(await client.connection.sendRequest(newExercisesRequest.method, { language }));
    for (const { name, text } of files) writeFileSync(path(name), text);
  };
  const ask = async (more: object = {}) => {
    const params = { folder: pathToFileURL(join(folder, "course")).href, ...more };
    return exercisesRequest.result.parse(await client.connection.sendRequest(exercisesRequest.method, params));
  };
  type Course = NonNullable<z.infer<typeof exercisesRequest.result>>;
  const all = (course: Course | null) => course!.steps.flatMap((step) => step.exercises);
  const keep = (course: Course | null) => writeFileSync(path(course!.kept!.name), course!.kept!.text);

  it("tell of a folder without exercises that there are none", async () => {
    await start();
    assert.equal(await ask(), null);
    writeFileSync(path(progressFile), "{ broken");
    assert.equal(await ask(), null);
  });

  it("give the files that the command writes, and how each of them stands, in steps", async () => {
    await start("id");
    await setOut();
    assert.equal(readFileSync(path(`${first!.name}.ukur`), "utf8"), exerciseText(first!, "en"));
    const course = await ask();
    assert.deepEqual(
      course!.steps.map(({ title, exercises: { length } }) => [title, length]),
      [
        ["Langkah pertama: teks dan butir", 8],
        ["Skala, skor, dan halaman", 6],
        ["Bahasa, rumus, dan satu instrumen utuh", 6],
      ],
    );
    assert.deepEqual(
      all(course).map(({ name, state, hints }) => [name, state, hints.length]),
      exercises.map(({ name }) => [name, "open", 0]),
    );
    // What is said of an exercise is in its language, what Ukur finds in that of the editor.
    assert.equal(all(course)[0]!.title, first!.en.title);
    assert.match(all(course)[0]!.obstacle!, /tanda kutip/);
    assert.equal(course!.kept, undefined);
  });

  it("judge what stands in the editor, and keep that it was solved", async () => {
    await start();
    await setOut();
    const file = `${first!.name}.ukur`;
    await client.open(uri(file), solvedText(first!, "en"));
    const solved = await ask();
    assert.equal(all(solved)[0]!.state, "solved");
    assert.deepEqual(JSON.parse(solved!.kept!.text).solved, [first!.name]);
    keep(solved);
    assert.equal((await ask())!.kept, undefined);
    await client.change(uri(file), exerciseText(first!, "en"));
    assert.equal(all(await ask())[0]!.state, "broken");
    await client.change(uri(file), "");
    assert.match(all(await ask())[0]!.obstacle!, /must still have kiosk/);
    await client.close(uri(file));
    assert.equal(all(await ask())[0]!.state, "broken");
  });

  it("give one hint after the other", async () => {
    await start();
    await setOut();
    for (const count of [1, 2, 2]) {
      const course = await ask({ hint: second!.name });
      assert.deepEqual(all(course)[1]!.hints, second!.en.hints.slice(0, count));
      if (course!.kept) keep(course);
    }
    assert.deepEqual(all(await ask())[0]!.hints, []);
    await assert.rejects(ask({ hint: "nonsense" }), /There is no exercise called nonsense/);
  });

  it("set one out again: its text, and nothing kept of it", async () => {
    await start();
    await setOut("id");
    writeFileSync(path(`${first!.name}.ukur`), solvedText(first!, "id"));
    keep(await ask({ hint: first!.name }));
    const course = await ask({ again: first!.name });
    assert.deepEqual(course!.again, { name: `${first!.name}.ukur`, text: exerciseText(first!, "id") });
    assert.deepEqual(JSON.parse(course!.kept!.text), { language: "id", solved: [], hints: { [first!.name]: 0 } });
  });

  it("tell of a file that is gone, and take one that is there again as it is", async () => {
    await start();
    await setOut();
    const file = path(`${second!.name}.ukur`);
    rmSync(file);
    const states = async () => all(await ask())[1]!.state;
    // The file system tells of it a moment later.
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uri(`${second!.name}.ukur`), type: 3 }],
    });
    assert.equal(await states(), "missing");
    writeFileSync(file, solvedText(second!, "en"));
    assert.equal(await states(), "solved");
  });

  it("read nothing that a link leads to from the workspace folder", async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "ukur-elsewhere-")));
    try {
      await start();
      await setOut();
      writeFileSync(join(elsewhere, "secret.txt"), "hunter2 is secret\n");
      const file = path(`${first!.name}.ukur`);
      rmSync(file);
      symlinkSync(join(elsewhere, "secret.txt"), file);
      const course = await ask();
      assert.equal(all(course)[0]!.state, "missing");
      assert.doesNotMatch(JSON.stringify(course), /hunter2/);
      renameSync(path(""), join(elsewhere, "course"));
      symlinkSync(join(elsewhere, "course"), join(folder, "course"));
      assert.equal(await ask(), null);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
