import { message } from "../../messages/message.ts";
import type { Context } from "../context.ts";
import { library } from "../../compiler/library.ts";
import { lessonOf } from "../learn/lesson.ts";
import { printed } from "../learn/print.ts";
import { noneCalled } from "../../node/misuse.ts";
import type { Status } from "../status.ts";

/** `ukur learn [MODEL]`: how a model of the library is built, where it comes from and what is said against it. */
export async function learn({ host, tell, colour }: Context, name?: string): Promise<Status> {
  const all = library();
  const names = [...all.models.keys()];
  if (name === undefined) {
    const longest = Math.max(...names.map((key) => key.length));
    for (const [key, { decl }] of all.models) host.out(`${key.padEnd(longest)}  ${decl.text?.value ?? ""}\n`);
    host.out(`\n${tell(message("lessons.models"))}\n`);
    return 0;
  }
  const model = all.models.get(name);
  if (!model) throw noneCalled(name, message("complaints.noModel", { name }), names, message("complaints.itHas", { names }));
  // They are long, and no other command needs them.
  const { sampleTexts } = await import("../../library/samples.ts");
  const { stories } = await import("../../library/stories.ts");
  host.out(printed(lessonOf(model, all, { stories, sampleTexts }), { width: host.columns() ?? 80, colour, tell }));
  return 0;
}
