import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { root } from "../../architecture/sources.ts";
import { isLong } from "../../support/extent.ts";
import { templateTexts } from "../../support/templates.ts";
import { Person } from "./person.ts";

/** A text, and how long a person pauses after each key, in milliseconds. */
interface Case {
  readonly title: string;
  readonly text: string;
  readonly pause: number;
}

const [first, second, third] = [...readFileSync(join(root, "docs/language.md"), "utf8").matchAll(/```ukur\n(.*?)```/gs)].map(
  ([, text]) => text!,
);
const sample = (name: string): string => readFileSync(join(root, `samples/${name}/${name}.ukur`), "utf8");
const pauses = [90, 60, 150];

/** What is typed in every run: each of the pauses, and a whole instrument; in a long run each kind of declaration, too. */
function usual(): Case[] {
  const templates = templateTexts();
  const short: Case[] = [
    { title: "the sample desk", text: sample("desk"), pause: 60 },
    { title: "the first instrument of the language reference", text: first!, pause: 150 },
    // Its name is written out: the import is another's to write, and the new line is wanted.
    {
      title: "a scale that is not imported",
      text: 'instrument x "X" {\n  battery b "B…" scale agree5\n  measures servqual\n}\n',
      pause: 90,
    },
  ];
  if (!isLong) return short;
  return [
    ...short,
    { title: "the whole instrument of the language reference", text: third!, pause: 60 },
    { title: "its second instrument", text: second!, pause: 90 },
    // Each in one of its languages, which have other words alone.
    ...templates.filter((_, i) => i % 4 === 0 || i % 4 === 3).map(({ title, text }, i): Case => ({ title, text, pause: pauses[i % 3]! })),
  ];
}

/** Everything, at each of these pauses: an hour for each. For whoever changes what opens the list of completions: `UKUR_TYPING=60,90,150`. */
function all(chosen: readonly number[]): Case[] {
  const samples = readdirSync(join(root, "samples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const texts = [
    ...[first, second, third].map((text, i) => ({ title: `instrument ${i + 1} of the language reference`, text: text! })),
    ...templateTexts(),
    ...samples.map((name) => ({ title: `the sample ${name}`, text: sample(name) })),
  ];
  return chosen.flatMap((pause) => texts.map((text) => ({ ...text, pause })));
}

/** The words of each line. Blanks are the editor's: it indents lines, and lays out what a brace closes. */
function lines(text: string): string[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/ +/g, " "));
}

describe("a person who types", function () {
  const chosen = process.env["UKUR_TYPING"]?.split(",").map(Number);
  this.timeout(chosen ? 0 : 900_000);
  let host: Person;
  before(async () => {
    host = await Person.sitDown({ packages: [await packagedExtension()], name: "typing" });
  });
  after(() => host?.getUp());

  // The editor keeps the list of `text` open while it asks for that of the space behind it.
  for (const [word, rest] of [
    ["text", " long"],
    ["number", " required"],
  ] as const)
    it(`gets a new line behind ${word}${rest} while the answer to the space is on its way`, async () => {
      const begun = 'instrument late "Late" {\n  question used "Used?" ';
      const line = await host.line();
      const person = await host.besides(`typing-${word}`, line);
      try {
        writeFileSync(join(person.folder, "late.ukur"), begun);
        await person.open("late.ukur");
        await person.waitForServer();
        await person.press("Control+End");
        await person.type(word);
        await person.page.locator(".suggest-widget.visible").waitFor();
        line.hold();
        await person.type(rest);
        await person.press("Enter", "Enter");
        line.release();
        await person.type("page first { used }");
        await person.picture("late");
        await person.save();
        assert.deepEqual(lines(person.read("late.ukur")), lines(`${begun}${word}${rest}\n\npage first { used }`));
      } finally {
        await person.getUp();
      }
    });

  describe("whole instruments", () => {
    const cases = chosen ? all(chosen) : usual();
    const written = new Map<Case, string>();
    const guests: Person[] = [];

    before(async () => {
      guests.push(await host.besides("typing-2"));
      if (isLong) guests.push(await host.besides("typing-3"));
      const people = [host, ...guests];
      const waiting = [...cases.entries()];
      // Before the editor first looks for files by their names.
      for (const { folder } of people) for (const [number] of waiting) writeFileSync(join(folder, `typed_${number}.ukur`), "");
      // Several windows at once, so that the editor is as busy as it gets.
      await Promise.all(
        people.map(async (person) => {
          for (let next = waiting.shift(); next; next = waiting.shift()) {
            const [number, one] = next;
            const file = `typed_${number}.ukur`;
            await person.open(file);
            await person.write(one.text, one.pause);
            await person.picture(`${number}`);
            await person.save();
            written.set(one, person.read(file));
          }
        }),
      );
    });

    after(async () => {
      for (const person of guests) await person.getUp();
    });

    for (const one of cases) {
      it(`gets what was typed: ${one.title}, ${one.pause} ms a key`, () =>
        assert.deepEqual(lines(written.get(one) ?? ""), lines(one.text)));
    }
  });
});
