/** The pages on the models in `docs/models/`: one for each, made from the library and its stories, and an index. `generate.ts` writes them. */

import { type DimensionLesson, type Lesson, lessonOf } from "../../server/src/cli/learn/lesson.ts";
import { sourcesOf, summaryOf } from "../../server/src/cli/learn/print.ts";
import { library } from "../../server/src/compiler/library.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import { stories } from "../../server/src/library/stories.ts";

const tell = sayIn("en");

const note =
  "<!-- Made by scripts/pages/models.ts from server/src/library/. Edit the models and stories there, then run `npm run build`. -->";

/** The pages by their paths from the project's root. */
export function modelPages(): [path: string, text: string][] {
  const all = library();
  const lessons = [...all.models.values()].map((model) => lessonOf(model, all, { stories, sampleTexts }));
  const pages = new Map(lessons.map(({ title, name }) => [title, `${name}.md`]));
  return [
    ["docs/models/README.md", index(lessons)],
    ...lessons.map((lesson): [string, string] => [`docs/models/${lesson.name}.md`, page(lesson, pages)]),
  ];
}

function index(lessons: readonly Lesson[]): string {
  const rows = lessons.map((lesson) => {
    const structure = lesson.dimensions.map(({ title, topics }) => `${title} ${topics.length}`).join(", ");
    return `| [${lesson.title}](${lesson.name}.md) | \`${lesson.name}\` | ${structure} | ${samplesOf(lesson).map(link).join(", ")} |`;
  });
  return `${note}

# Models

The models of the library: their dimensions with the number of topics in each, and the samples that show them. \`ukur learn MODEL\` prints a
page in the terminal, and \`ukur new --model MODEL\` starts an instrument.

| model | name | dimensions | samples |
|---|---|---|---|
${rows.join("\n")}

Each page says how sure the structure is, and why. The paragraphs on history and criticism are in our own words and name their sources;
not all of these were at hand when they were written, so read a source before you cite it. The wording of published items is nowhere
in this library: topics are given in our own words, and the wording of an instrument is yours.
`;
}

function page(lesson: Lesson, pages: ReadonlyMap<string, string>): string {
  const { name, file, title, version, about, dimensions, history, criticism, sure, because, unsure, mapped } = lesson;
  return [
    note,
    `# ${title}`,
    about,
    `Version ${version}. ${summaryOf(lesson, tell)}`,
    "## Structure",
    picture(lesson),
    `| dimension | in Indonesian | what it asks | topics |\n|---|---|---|---|\n${dimensions.map(row).join("\n")}`,
    "## Where it comes from",
    history,
    "## What is said against it",
    criticism,
    "## How sure this is",
    `The structure: **${sure}**. ${because}${unsure === undefined ? "" : `\n\nNot certain: ${unsure}`}`,
    ...[...mapped].flatMap(([other, lines]) => [
      `## Beside ${other}`,
      `[${other}](${pages.get(other)}). No score carries over from one to the other.`,
      `| from | to | | |\n|---|---|---|---|\n${lines.map((line) => `| ${line.from} | ${line.to} | ${line.strength} | ${line.note} |`).join("\n")}`,
    ]),
    "## Sources",
    sourcesOf(lesson)
      .map((source) => `- ${source}`)
      .join("\n"),
    "## In Ukur",
    `An instrument that measures it starts with \`import ${file}\`, says \`measures ${name}\`, and names at each item the topic that it \`covers\`. \`ukur new --model ${name}\` writes one with an item for each topic, for you to word.`,
    shown(lesson),
    "[All models](README.md)",
  ]
    .join("\n\n")
    .concat("\n");
}

function row({ name, title, beside, definition, topics }: DimensionLesson): string {
  const list = topics.map((topic) => `\`${topic.name}\` ${topic.title}`).join("<br>");
  return `| ${title}<br>\`${name}\` | ${beside} | ${definition} | ${list} |`;
}

/** A tree that GitHub draws: the model, its dimensions, and the topics in one box each. */
function picture({ title, dimensions }: Lesson): string {
  const lines = dimensions.flatMap((dimension, index) => [
    `  model --> d${index}["${dimension.title}"]`,
    `  d${index} --- t${index}["${dimension.topics.map((topic) => topic.title).join("<br>")}"]`,
  ]);
  return `\`\`\`mermaid\nflowchart LR\n  model(["${title}"])\n${lines.join("\n")}\n\`\`\``;
}

function samplesOf({ measuredBy, shownBy = {} }: Lesson): string[] {
  return [...measuredBy, ...Object.keys(shownBy)];
}

function link(sample: string): string {
  return `[${sample}](../../samples/${sample}/${sample}.ukur)`;
}

function shown({ measuredBy, shownBy = {} }: Lesson): string {
  const lines = [
    ...measuredBy.map((sample) => `- ${link(sample)} measures it.`),
    ...Object.entries(shownBy).map(([sample, what]) => `- ${link(sample)} shows ${what}.`),
  ];
  return lines.length === 0 ? "No sample shows it yet." : `Samples:\n\n${lines.join("\n")}`;
}
