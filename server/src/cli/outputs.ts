/** The files that an instrument becomes. */

import { didYouMean } from "../diagnostics/suggest.ts";
import type { Instrument } from "../instrument/schema.ts";
import { targets } from "../targets/index.ts";
import type { TargetOptions } from "../targets/target.ts";
import type { Declared } from "./instruments.ts";
import { Misuse } from "./misuse.ts";
import type { PlacedLoss } from "./render/report.ts";

export interface Output {
  readonly instrument: Instrument;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What the platforms cannot hold. */
  readonly losses: readonly PlacedLoss[];
}

/** The instrument itself can be asked for like a platform. */
const instrumentTarget = "instrument";

/** The targets asked for; all of them where none is. */
export function targetIds(asked: readonly string[] = []): readonly string[] {
  const known = [instrumentTarget, ...targets.map(({ id }) => id)];
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return asked.length > 0 ? asked : known;
  throw new Misuse(`There is no target called ${unknown}.${didYouMean(unknown, known) || ` There are ${known.join(", ")}.`}`);
}

export function outputsOf({ symbol, instrument }: Declared, ids: readonly string[], options: TargetOptions): Output {
  const own = { name: `${instrument.id}.instrument.json`, text: `${JSON.stringify(instrument, null, 2)}\n` };
  const results = targets
    .filter(({ id }) => ids.includes(id))
    .map((target) => ({ target, ...target.compile(instrument, { sideBySide: options.sideBySide }) }));
  return {
    instrument,
    files: [
      ...(ids.includes(instrumentTarget) ? [own] : []),
      ...results.flatMap(({ files }) => files.map(({ suffix, text }) => ({ name: instrument.id + suffix, text }))),
    ],
    losses: results.flatMap(({ target, losses }) =>
      losses.map((loss) => ({ target: target.title, file: symbol.file, ...loss })),
    ),
  };
}
