import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageExtension } from "../../../scripts/package.ts";
import { root } from "../../architecture/sources.ts";
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
const pauses = [60, 90, 150];

/** What is typed in every run: each of the pauses, and each kind of declaration. */
function usual(): Case[] {
  const templates = templateTexts();
  return [
    { title: "the whole instrument of the language reference", text: third!, pause: 60 },
    ...pauses.map((pause): Case => ({ title: "the first instrument of the language reference", text: first!, pause })),
    { title: "its second instrument", text: second!, pause: 90 },
    { title: "the sample desk", text: sample("desk"), pause: 60 },
    // Its name is written out: the import is another's to write, and the new line is wanted.
    {
      title: "a scale that is not imported",
      text: 'instrument x "X" {\n  battery b "B…" scale agree5\n  measures servqual\n}\n',
      pause: 60,
    },
    ...templates.map(({ title, text }, i): Case => ({ title, text, pause: pauses[i % 3]! })),
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
  const cases = chosen ? all(chosen) : usual();
  this.timeout(chosen ? 0 : 900_000);
  let host: Person;
  const people: Person[] = [];
  const written = new Map<Case, string>();

  before(async () => {
    host = await Person.sitDown({ packages: [await packageExtension()], name: "typing" });
    people.push(host, await host.besides("typing-2"), await host.besides("typing-3"));
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
    for (const person of people.slice(1)) await person.getUp();
    await host?.getUp();
  });

  for (const one of cases) {
    it(`gets what was typed: ${one.title}, ${one.pause} ms a key`, () => assert.deepEqual(lines(written.get(one) ?? ""), lines(one.text)));
  }
});
