/** The request that makes an instrument of a questionnaire of another tool. */

import type { Imported, ImportLoss } from "../importers/index.ts";
import { message } from "../messages/message.ts";
import * as protocol from "../protocol/requests.ts";
import { fromBase64 } from "./base64.ts";
import type { Language } from "./language.ts";
import type { On } from "./ownRequests.ts";

export function answerImports(on: On, { say }: Language): void {
  on(protocol.importRequest, async ({ name, base64 }) => {
    // Most people never import anything.
    const [{ importFrom }, { Unimportable }] = await Promise.all([import("../importers/index.ts"), import("../importers/source.ts")]);
    try {
      const made = await importFrom({ name, bytes: fromBase64(base64) });
      const { format, changes } = made;
      const losses = made.losses.filter(({ brought }) => !brought);
      return {
        files: Object.entries(made.files).map(([file, text]) => ({ name: file, text })),
        summary: say(message("imports.summary", { format, losses: losses.length, changes: changes.length })),
        page: losses.length + changes.length === 0 ? null : await pageAbout(name, { losses, changes }, say),
      };
    } catch (error) {
      if (error instanceof Unimportable) return { refused: say(error.said) };
      throw error;
    }
  });
}

/** What could not come along, what was done instead and what to do, and what is called otherwise now. */
async function pageAbout(file: string, { losses, changes }: Pick<Imported, "losses" | "changes">, say: Language["say"]): Promise<string> {
  const { lossAdvice, lossSaid } = await import("../importers/index.ts");
  const row = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(" | ")} |`;
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    rows.length === 0 ? [] : ["", row(heads), row(heads.map(() => "---")), ...rows.map(row)];
  const told = (loss: ImportLoss): string[] => [loss.where, say(lossSaid(loss)), loss.text ?? "", say(lossAdvice(loss))];
  const head = (key: "Where" | "What" | "Text" | "Todo" | "Old" | "New"): string => say(message(`imports.head${key}`));
  return [
    `# ${say(message("imports.pageTitle", { name: cellOf(file) }))}`,
    ...table([head("Where"), head("What"), head("Text"), head("Todo")], losses.map(told)),
    ...table(
      [head("Where"), head("Old"), head("New")],
      changes.map((change) => [change.where, change.old, change.new]),
    ),
    "",
  ].join("\n");
}

/** A text of the source's as data: nothing in it is markup. */
function cellOf(text: string): string {
  return text === "---" ? text : text.replace(/[\\`*_{}[\]<>()#+!|&~]/g, "\\$&").replace(/\s+/g, " ");
}
