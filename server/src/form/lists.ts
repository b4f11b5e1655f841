/** Answers that a platform keeps as a list under the name of their question, where the instrument has a column for each option. */

import { message } from "../messages/message.ts";
import type { Export } from "./exports.ts";
import type { Form } from "./form.ts";
import type { Loss } from "./loss.ts";

/** Tells for each question whose answers are such a list that its columns are not called what the instrument calls them. */
export function keptAsLists({ columns }: Form, exported: Export, platform: string): Loss[] {
  const told = new Map<string, Loss>();
  for (const [index, { name: column, on }] of columns.entries()) {
    const { holds, path } = exported.columns[index]!;
    if ((holds.kind !== "listed" && holds.kind !== "ordered") || told.has(on)) continue;
    told.set(on, { on, code: "platform-columns", message: message("losses.keptAsList", { platform, name: path.at(-1)!, column }) });
  }
  return [...told.values()];
}
