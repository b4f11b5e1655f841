/** The pages on the models: one for each, made from the library, and an index. */

import { libraryModels, type ModelStory, storyOf } from "../server/src/cli/learn/models.ts";
import { sampleTexts } from "../server/src/library/samples.ts";

/** The pages by their paths. */
export function modelPages(): [path: string, text: string][] {
  const all = [...libraryModels().values()].map((model) => storyOf(model, sampleTexts));
  return [
    ["docs/models/README.md", indexOf(all)],
    ...all.map((model): [string, string] => [`docs/models/${model.name}.md`, pageOf(model)]),
  ];
}

const made = "<!-- Made by scripts/generate.ts from server/src/library/. Edit that, then run `npm run build`. -->";

function indexOf(models: readonly ModelStory[]): string {
  const rows = models.map(({ name, title, dimensions }) => `| [${title}](${name}.md) | \`${name}\` | ${dimensions.map((each) => `${each.title} ${each.topics.length}`).join(", ")} |`);
  return `${made}\n\n# Models\n\nThe models of the library, with their dimensions and how many topics each has. \`ukur learn MODEL\` prints a page in the terminal.\n\n| model | name | dimensions |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function pageOf({ name, title, about, dimensions, story, sure, sources, samples }: ModelStory): string {
  const rows = dimensions.map((each) => `| ${each.title} | ${each.indonesian} | ${each.definition} | ${each.topics.join("; ")} |`);
  const edges = dimensions.map((each) => `  ${name}["${title}"] --> ${each.name}_["${each.title} (${each.topics.length})"]`);
  const shown = samples.map((sample) => `[${sample}](../../samples/${sample})`).join(", ");
  return `${made}

# ${title}

${about} In an instrument: \`measures ${name}\`.

\`\`\`mermaid
graph LR
${edges.join("\n")}
\`\`\`

| dimension | Indonesian | what it asks | topics |
|---|---|---|---|
${rows.join("\n")}

${story}

How sure the structure is: ${sure}

${sources.map((source) => `- ${source}`).join("\n")}

${samples.length > 0 ? `Samples that measure it: ${shown}.` : `No sample measures it yet; \`ukur new --model ${name}\` starts an instrument from it.`}
`;
}
