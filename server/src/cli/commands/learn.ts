import { message } from "../../messages/message.ts";
import type { Context } from "../context.ts";
import { library } from "../../compiler/library.ts";
import { lessonOf, titleOf } from "../learn/lesson.ts";
import { printed } from "../learn/print.ts";
import { noneCalled } from "../../node/misuse.ts";
import type { Status } from "../status.ts";

/** `ukur learn [MODEL]`: how a model of the library is built, where it comes from and what is said against it. */
export async function learn({ host, language, tell, colour }: Context, name?: string): Promise<Status> {
  const all = library();
  const names = [...all.models.keys()];
  if (name === undefined) {
    const longest = Math.max(...names.map((key) => key.length));
    for (const [key, model] of all.models) {
      const translation = language === "id" ? all.translations.of(model).get("id") : undefined;
      host.out(`${key.padEnd(longest)}  ${titleOf(model, translation)}\n`);
    }
    host.out(`\n${tell(message("lessons.models"))}\n`);
    return 0;
  }
  const model = all.models.get(name);
  if (!model) throw noneCalled(name, message("complaints.noModel", { name }), names, message("complaints.itHas", { names }));
  // They are long, and no other command needs them.
  const { sampleTexts } = await import("../../library/samples.ts");
  const { stories } = await import("../../library/stories.ts");
  const indonesian = language === "id" ? (await import("../../library/stories.id.ts")).stories : undefined;
  host.out(printed(lessonOf(model, all, { stories, sampleTexts, indonesian }), { width: host.columns() ?? 80, colour, tell }));
  return 0;
}
