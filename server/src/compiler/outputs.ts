/** The files that an instrument becomes. */

import type { Instrument } from "../instrument/schema.ts";
import { targets } from "../targets/index.ts";
import type { TargetOptions } from "../targets/target.ts";
import type { Declared } from "./instruments.ts";

/** Something of an instrument that a platform cannot hold. */
export interface PlacedLoss {
  /** The platform's name. */
  readonly target: string;
  /** The file that declares the instrument. */
  readonly file: string;
  /** The id of the declaration it concerns. */
  readonly on: string;
  readonly message: string;
}

export interface Output {
  readonly instrument: Instrument;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What the platforms cannot hold. */
  readonly losses: readonly PlacedLoss[];
}

/** The instrument itself can be asked for like a platform. */
const instrumentTarget = { id: "instrument", title: "The instrument as JSON" };

/** Everything that an instrument can be compiled to. */
export const outputTargets: readonly { readonly id: string; readonly title: string }[] = [instrumentTarget, ...targets];

/** The files of an instrument for the targets with these ids. */
export function outputsOf({ symbol, instrument }: Declared, ids: readonly string[], options: TargetOptions): Output {
  const own = { name: `${instrument.id}.instrument.json`, text: `${JSON.stringify(instrument, null, 2)}\n` };
  const results = targets
    .filter(({ id }) => ids.includes(id))
    .map((target) => ({ target, ...target.compile(instrument, { sideBySide: options.sideBySide }) }));
  return {
    instrument,
    files: [
      ...(ids.includes(instrumentTarget.id) ? [own] : []),
      ...results.flatMap(({ files }) => files.map(({ suffix, text }) => ({ name: instrument.id + suffix, text }))),
    ],
    losses: results.flatMap(({ target, losses }) =>
      losses.map((loss) => ({ target: target.title, file: symbol.file, ...loss })),
    ),
  };
}
