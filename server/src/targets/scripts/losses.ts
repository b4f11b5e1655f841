/** What scripts leave out, each in the words of its language. */

import type { Loss } from "../../form/loss.ts";
import type { Names } from "../../form/names.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";

/** How many names a loss has before it only counts them. */
const mostNamed = 3;

/** Labels and titles in one of several languages. */
export function otherLanguages({ id, languages: [language, ...others] }: Instrument): Loss[] {
  if (others.length === 0) return [];
  return [{ on: id, code: "language-left-out", message: message("losses.scriptLanguage", { language: language!, others }) }];
}

/** Columns that are called otherwise than in the instrument, at their declarations. */
export function changedNames(names: Names, program: string, longest: number): Loss[] {
  return [...names.changes].map(([on, changes]) => ({
    on,
    code: "platform-name",
    message: message("losses.scriptNames", {
      program,
      longest,
      changes: changes.slice(0, mostNamed).map(({ name, own }) => message("losses.scriptName", { name, own })),
      more: Math.max(0, changes.length - mostNamed),
    }),
  }));
}
