/** Imports of texts made up for a test. */

import assert from "node:assert/strict";
import { importFrom, type Imported } from "../../../server/src/importers/index.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { compileAll } from "../../support/compile.ts";

export interface Came {
  readonly made: Imported;
  readonly text: string;
  readonly instrument: Instrument;
  /** The kinds of losses with the places that they are of. */
  readonly losses: readonly string[];
}

/** What becomes of a file, which must be an instrument without an error. */
export async function came(name: string, content: string | Uint8Array, format?: string): Promise<Came> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const made = await importFrom({ name, bytes }, { format });
  const files = Object.fromEntries(Object.entries(made.files).map(([file, text]) => [`made/${file}`, text]));
  const [compiled] = await compileAll(files, `made/${made.name}.ukur`);
  assert.ok(compiled);
  return {
    made,
    text: made.files[`${made.name}.ukur`]!,
    instrument: compiled.instrument,
    losses: made.losses.map(({ kind, where }) => `${kind} ${where}`),
  };
}
