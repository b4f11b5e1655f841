import assert from "node:assert/strict";
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { exercises } from "../../server/src/exercises/all.ts";
import { judge } from "../../server/src/exercises/judge.ts";
import { progressFile } from "../../server/src/exercises/progress.ts";
import { exerciseText, solvedText } from "../../server/src/exercises/texts.ts";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import { Workbench } from "./workbench.ts";

const languages = ["en", "id"] as const;
const [first, second] = exercises;

describe("the exercises", () => {
  for (const exercise of exercises) {
    for (const language of languages) {
      const path = `/exercises/${exercise.name}.ukur`;
      const obstacle = (text: string) => judge(exercise, language, text, path);

      it(`${exercise.name} is not solved as it is set out in ${language}, and its solution solves it`, async () => {
        const before = await obstacle(exerciseText(exercise, language));
        assert.ok(before);
        if (exercise.code) assert.equal("finding" in before && before.finding.code, exercise.code);
        else assert.equal("told" in before && before.told.key, "commands.testFailed");
        assert.equal(await obstacle(solvedText(exercise, language)), undefined);
      });

      it(`${exercise.name} has one fault in ${language}, and none when it is solved`, async () => {
        const bench = await Workbench.make({
          "fault.ukur": exerciseText(exercise, language),
          "solved.ukur": solvedText(exercise, language),
        });
        try {
          // The topics of a model are no items yet, and may be remarked on.
          const codes = async (file: string) =>
            JSON.parse((await bench.ukur("check", file, "--format", "json")).out)
              .findings.filter(({ severity }: { severity: string }) => exercise.model === undefined || severity !== "info")
              .map(({ code }: { code: string }) => code);
          assert.deepEqual(new Set(await codes("fault.ukur")), new Set(exercise.code ? [exercise.code] : []));
          assert.deepEqual(await codes("solved.ukur"), []);
        } finally {
          await bench.remove();
        }
      });

      it(`${exercise.name} is not solved by deleting or allowing in ${language}`, async () => {
        assert.ok(await obstacle(""));
        const title = `"${exercise.name}"`;
        const bare = `instrument ${exercise.name.replace(/^\d+_/, "")} ${title} {\n  languages en\n}\n`;
        assert.ok(await obstacle(bare));
        if (!exercise.code || !catalogue[exercise.code].allowable) return;
        const allowed = exerciseText(exercise, language).replace(
          /^(instrument .*\{\n)/m,
          (head) => `${head}  allow ${exercise.code} because "I know better."\n`,
        );
        assert.ok(await obstacle(allowed));
      });
    }

    it(`${exercise.name} has as many hints in both languages, two at least`, () => {
      assert.equal(exercise.en.hints.length, exercise.id.hints.length);
      assert.ok(exercise.en.hints.length >= 2);
    });
  }

  it("say what a learner has done instead of mending: allowed the finding, or deleted what it is about", async () => {
    const told = async (exercise: (typeof exercises)[number], change: (text: string) => string) => {
      const obstacle = await judge(exercise, "en", change(exerciseText(exercise, "en")), "/exercises/one.ukur");
      return obstacle && "told" in obstacle ? sayIn("en")(obstacle.told) : undefined;
    };
    const called = (code: string) => exercises.find((exercise) => exercise.code === code)!;
    assert.match(
      (await told(called("double-barrelled"), (text) => text.replace('polite"', '$& allow double-barrelled because "Meant."')))!,
      /^The finding double-barrelled is allowed here/,
    );
    assert.match((await told(called("double-barrelled"), (text) => text.replace(/^ *A1 .*\n/m, "")))!, /must still have P_A1, P_A1b\./);
    assert.match((await told(called("na-inside-range"), (text) => text.replace(/^ *na .*\n/m, "")))!, /must still have na\b/);
    assert.match(
      (await told(called("translation-missing"), (text) =>
        text.replace("languages en, id", "languages en").replace(/^translation[^}]*\}/m, ""),
      ))!,
      /must still have id\./,
    );
    assert.match(
      (await told(called("reversal-unmarked"), (text) => text.replace('"is slow"', '"is fast"')))!,
      /the test "a guest who waited/,
    );
    // The learner's own test may be changed to what comes out; the exercise's own is not.
    const formula = exercises.find(({ name }) => name.endsWith("wrong_formula"))!;
    assert.match((await told(formula, (text) => text.replace("gap = -3", "gap = 3")))!, /^gap is 3, and the test .* expects -3\.$/);
  });

  it("have names that are told apart and in order", () => {
    const names = exercises.map(({ name }) => name);
    assert.deepEqual([...new Set(names)].sort(), names);
  });
});

describe("ukur learn --exercises", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make();
  });
  afterEach(() => bench.remove());

  const learn = (...more: string[]) => bench.ukur("learn", "--exercises", "course", ...more);
  const file = ({ name }: { readonly name: string }) => `course/${name}.ukur`;
  const solve = (exercise = first!) => bench.put(file(exercise), solvedText(exercise, "en"));

  it("sets out the exercises in the language of the reader", async () => {
    const { status, out } = await learn("--lang", "id");
    assert.equal(status, 0);
    assert.match(out, new RegExp(`^${exercises.length} latihan ada di course\\.\nBuka course/${first!.name}\\.ukur`));
    for (const exercise of exercises) assert.equal(await bench.read(file(exercise)), exerciseText(exercise, "id"));
  });

  it("says of each how it stands, and of the first that is not solved what is found and why it matters", async () => {
    await learn();
    await solve();
    const { status, out } = await learn();
    assert.equal(status, 1);
    assert.match(out, new RegExp(`^✔ ${first!.name} +solved +${first!.en.title}\n✘ ${second!.name} +to do +${second!.en.title}\n`));
    assert.match(out, new RegExp(`\n1 of ${exercises.length} solved\\.\nNext: ${file(second!)}\\. ${second!.en.title}\\.\n`));
    assert.match(out, new RegExp(`course/${second!.name}\\.ukur:\\d+:\\d+  error  ${second!.code}\n`));
    const why = catalogue[second!.code!].why.split(/\s+/).slice(0, 4).join(" ");
    assert.ok(out.includes(why), why);
    assert.doesNotMatch(out, /Hint \d/);
  });

  it("speaks on in the language of the exercises about them, and otherwise in that of the reader", async () => {
    await learn("--lang", "id");
    const { out } = await learn("--hint");
    assert.ok(out.includes(first!.id.title));
    assert.ok(out.includes(`Hint 1 of ${first!.id.hints.length}: ${first!.id.hints[0]}`));
  });

  it("gives one hint after the other, and then says that these were all", async () => {
    await learn();
    const hints = first!.en.hints;
    for (const [i, hint] of hints.entries()) {
      const { out } = await learn("--hint");
      assert.equal(out.match(/^Hint /gm)!.length, i + 1);
      assert.ok(out.includes(hint));
    }
    const { out } = await learn("--hint");
    assert.equal(out.match(/^Hint /gm)!.length, hints.length);
    assert.match(out, /\nThese were all hints\.\n$/);
  });

  it("ends well when all are solved", async () => {
    await learn();
    for (const exercise of exercises) await solve(exercise);
    const { status, out } = await learn();
    assert.equal(status, 0);
    assert.match(out, new RegExp(`\n${exercises.length} of ${exercises.length} solved\\.\n$`));
  });

  it("keeps what was solved when its file is gone, and notices when it is broken", async () => {
    await learn();
    await solve();
    await learn();
    await rm(join(bench.folder, file(first!)));
    assert.match((await learn()).out, new RegExp(`^✔ ${first!.name} +solved`));
    await bench.put(file(first!), exerciseText(first!, "en"));
    assert.match((await learn()).out, new RegExp(`^✘ ${first!.name} +broken again`));
  });

  it("sets out again what is gone, where that is asked, and never over a file", async () => {
    await learn();
    await rm(join(bench.folder, file(first!)));
    const { out } = await learn();
    assert.match(out, new RegExp(`^✘ ${first!.name} +not there`));
    assert.match(out, new RegExp(`To have it again: ukur learn --exercises course --again ${first!.name}\n`));
    assert.equal((await learn("--again", first!.name)).status, 0);
    assert.equal(await bench.read(file(first!)), exerciseText(first!, "en"));
    await solve();
    const { status, err } = await learn("--again", first!.name);
    assert.equal(status, 2);
    assert.match(err, /is there\. Delete or rename it first/);
    assert.equal(await bench.read(file(first!)), solvedText(first!, "en"));
    assert.match((await learn("--again", "01_first_qoute")).err, /Did you mean 01_first_quote\?/);
  });

  it("leaves the files of a folder as they are, also where what was kept cannot be read", async () => {
    await bench.put(file(first!), "mine");
    await bench.put("course/notes.txt", "mine, too");
    await learn();
    assert.equal(await bench.read(file(first!)), "mine");
    await bench.put(`course/${progressFile}`, "{ broken");
    assert.equal((await learn()).status, 0);
    assert.equal(await bench.read(file(first!)), "mine");
    assert.equal(await bench.read("course/notes.txt"), "mine, too");
    await bench.put(`course/${progressFile}`, `{ "language": "en", "solved": 7, "hints": { "${first!.name}": "many" } }`);
    assert.match((await learn()).out, new RegExp(`^✘ ${first!.name} +to do`));
  });

  it("takes a file that is no text for one that is not solved", async () => {
    await learn();
    await bench.put(file(first!), new Uint8Array([0, 1, 2]));
    assert.match((await learn()).out, new RegExp(`^✘ ${first!.name} +to do`));
  });

  it("does not count what a project has decided about checks", async () => {
    await learn();
    await bench.put("course/ukur.config.json", `{ "levels": { "double-barrelled": "off" } }`);
    const barrelled = exercises.find(({ code }) => code === "double-barrelled")!;
    assert.match((await learn()).out, new RegExp(`^✘ ${barrelled.name} +to do`, "m"));
  });

  it("gives no hints where no exercises are, and needs a folder for them", async () => {
    for (const args of [["--hint"], ["--again", first!.name]]) {
      const { status, err } = await learn(...args);
      assert.equal(status, 2);
      assert.match(err, /There are no exercises in course\. Set them out: ukur learn --exercises course/);
      assert.match((await bench.ukur("learn", ...args)).err, /with --exercises FOLDER/);
    }
    assert.match((await learn("servqual")).err, /a model or --exercises, not both/);
  });

  it("writes nothing through a link that leads out, nor where a file is", async () => {
    const elsewhere = await Workbench.make();
    try {
      await symlink(elsewhere.folder, join(bench.folder, "course"));
      assert.equal((await learn()).status, 2);
      await bench.put("taken", "a file");
      assert.equal((await bench.ukur("learn", "--exercises", "taken")).status, 2);
    } finally {
      await elsewhere.remove();
    }
  });
});
