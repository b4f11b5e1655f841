import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Context } from "../context.ts";
import { library } from "../../compiler/library.ts";
import { lessonOf } from "../learn/lesson.ts";
import { printed } from "../learn/print.ts";
import { Misuse } from "../../node/misuse.ts";
import type { Status } from "../status.ts";

/** `ukur learn [MODEL]`: how a model of the library is built, where it comes from and what is said against it. */
export async function learn({ host, colour }: Context, name?: string): Promise<Status> {
  const all = library();
  if (name === undefined) {
    const longest = Math.max(...[...all.models.keys()].map((key) => key.length));
    for (const [key, { decl }] of all.models) host.out(`${key.padEnd(longest)}  ${decl.text?.value ?? ""}\n`);
    host.out("\nukur learn MODEL tells about one, ukur new --model MODEL starts an instrument from it.\n");
    return 0;
  }
  const model = all.models.get(name);
  if (!model)
    throw new Misuse(
      `The library has no model called ${name}.${didYouMean(name, all.models.keys()) || ` It has ${[...all.models.keys()].join(", ")}.`}`,
    );
  // They are long, and no other command needs them.
  const { sampleTexts } = await import("../../library/samples.ts");
  const { stories } = await import("../../library/stories.ts");
  host.out(printed(lessonOf(model, all, { stories, sampleTexts }), { width: host.columns() ?? 80, colour }));
  return 0;
}
