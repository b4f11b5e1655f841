/** Answers that a platform keeps as a list under the name of their question, where the instrument has a column for each option. */

import type { Instrument } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Loss } from "../form/loss.ts";

/** Tells for each question of these kinds that its columns are not called what the instrument calls them. */
export function keptAsLists({ questions }: Instrument, platform: string, kinds: readonly ("any" | "rank")[]): Loss[] {
  return questions.flatMap(({ id, type }): Loss[] => {
    if (!("options" in type) || type.kind === "one" || !kinds.includes(type.kind)) return [];
    const first = type.options[0]?.variable;
    if (first === undefined) return [];
    return [{ on: id, code: "platform-columns", message: message("losses.keptAsList", { platform, name: id, column: first }) }];
  });
}
