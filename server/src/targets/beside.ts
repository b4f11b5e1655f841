/** Two batteries of one page that could share a table, for the option `sideBySide`. */

import type { Instrument } from "../instrument/schema.ts";
import type { Message } from "../messages/message.ts";
import type { Loss } from "../form/loss.ts";
import type { TargetOptions } from "./target.ts";

/** That a platform has no such table; nothing where none was asked for, or no page shows the same items in two batteries. */
export function apartLosses(instrument: Instrument, { sideBySide = false }: TargetOptions, told: Message): Loss[] {
  return sideBySide && instrument.pages.some(couldPair) ? [{ on: instrument.id, code: "not-side-by-side", message: told }] : [];
}

function couldPair({ elements }: Instrument["pages"][number]): boolean {
  const shown = elements.flatMap((element) => (element.kind === "battery" ? [JSON.stringify([element.items, element.dimension])] : []));
  return new Set(shown).size < shown.length;
}
