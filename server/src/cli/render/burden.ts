/** What instruments ask of their respondents, for those who plan a survey. */

import { visible } from "../../diagnostics/visible.ts";
import { message } from "../../messages/message.ts";
import type { Tell } from "../../messages/say.ts";
import { burdenOf, burdenOfPages, type Burden, type PageBurden } from "../../semantics/burden.ts";
import type { Program } from "../../semantics/program.ts";

export interface InstrumentBurden extends Burden {
  readonly file: string;
  readonly name: string;
  readonly items: number;
  readonly minutes: number;
  readonly pages: readonly PageBurden[];
}

/** Of the instruments that files declare. */
export function burdensOf(files: readonly string[], programs: readonly Program[]): readonly InstrumentBurden[] {
  return files.flatMap((file) => {
    const symbols = programs.find((program) => program.files.has(file))?.files.get(file)?.symbols ?? [];
    return symbols.flatMap((symbol) =>
      symbol.kind === "instrument"
        ? [{ file, name: symbol.name, items: symbol.items.length, ...burdenOf(symbol), pages: burdenOfPages(symbol) }]
        : [],
    );
  });
}

/** A line for each instrument, and one for each of its pages. */
export function renderBurdens(instruments: readonly InstrumentBurden[], tell: Tell): string {
  return instruments
    .map(({ name, minutes, items, ratings, questions, pages }) => {
      const width = Math.max(0, ...pages.map(({ id }) => id.length));
      const lines = pages.map(
        (page) => `  ${page.id.padEnd(width)}  ${tell(message("commands.pageBurden", { ...page, minutes: page.seconds / 60 }))}\n`,
      );
      return `\n${visible(tell(message("commands.burden", { name, minutes, items, ratings, questions })))}\n${lines.join("")}`;
    })
    .join("");
}
