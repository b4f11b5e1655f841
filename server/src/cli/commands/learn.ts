import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Context } from "../context.ts";
import { libraryModels, type ModelStory, storyOf } from "../learn/models.ts";
import { Misuse } from "../misuse.ts";
import type { Status } from "../status.ts";

/** Lines are filled to this width: a terminal is at least as wide, and longer ones are hard to read. */
const width = 80;

/** `ukur learn [MODEL]`: how a model of the library is built, where it comes from and what is said against it. */
export async function learn({ host }: Context, name?: string): Promise<Status> {
  const models = libraryModels();
  if (name === undefined) {
    const longest = Math.max(...[...models.keys()].map((key) => key.length));
    for (const [key, { decl }] of models) host.out(`${key.padEnd(longest)}  ${decl.text?.value ?? ""}\n`);
    host.out("\nukur learn MODEL tells about one, ukur new --model MODEL starts an instrument from it.\n");
    return 0;
  }
  const model = models.get(name);
  if (!model) throw new Misuse(`The library has no model called ${name}.${didYouMean(name, models.keys()) || ` It has ${[...models.keys()].join(", ")}.`}`);
  const { sampleTexts } = await import("../../library/samples.ts");
  host.out(pageOf(storyOf(model, sampleTexts)));
  return 0;
}

function pageOf({ title, name, about, dimensions, story, sure, sources, samples }: ModelStory): string {
  const structure = dimensions.flatMap((dimension) => [
    `${dimension.title} (${dimension.indonesian}), ${dimension.topics.length} topics`,
    ...filled(dimension.definition, "  "),
    ...dimension.topics.map((topic) => `  - ${topic}`),
    "",
  ]);
  return [
    `${title} (${name})`,
    "",
    ...filled(about),
    "",
    ...structure,
    ...filled(story),
    "",
    ...filled(`How sure the structure is: ${sure}`),
    "",
    "Sources:",
    ...sources.flatMap((source) => filled(source, "  ")),
    "",
    ...filled(samples.length > 0 ? `Samples: ${samples.join(", ")} (ukur new --from ${samples[0]})` : `No sample yet: ukur new --model ${name}`),
    "",
  ].join("\n");
}

/** A text in lines that fit. */
function filled(text: string, indent = ""): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line.trim() !== "") {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
