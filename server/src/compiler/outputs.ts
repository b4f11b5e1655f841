/** The files that an instrument becomes. */

import type { Instrument } from "../instrument/schema.ts";
import { otherNames, ownTargets } from "../targets/index.ts";
import type { OutputFile, Target, TargetName, TargetOptions } from "../targets/target.ts";
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
  readonly files: readonly { readonly name: string; readonly content: OutputFile["content"] }[];
  /** What the platforms cannot hold. */
  readonly losses: readonly PlacedLoss[];
}

/** The instrument itself can be asked for like a platform. */
const instrumentTarget: TargetName = { id: "instrument", title: "The instrument as JSON" };

/** Everything that an instrument can be compiled to. */
export const outputTargets: readonly TargetName[] = [instrumentTarget, ...ownTargets, ...otherNames];

/** What is written where nobody says what: the instrument, and the survey for the first platform. */
export const usualTargets: readonly string[] = [instrumentTarget, ...ownTargets].map(({ id }) => id);

/** Fetches the targets that are not at hand: `others` of `targets/others.ts`. */
export type LoadOthers = () => Promise<readonly Target[]>;

/** The targets with these ids, in the order in which they are listed. */
export async function loadTargets(ids: readonly string[], loadOthers: LoadOthers): Promise<readonly Target[]> {
  const others = otherNames.some(({ id }) => ids.includes(id)) ? await loadOthers() : [];
  return [...ownTargets, ...others].filter(({ id }) => ids.includes(id));
}

/** The files of an instrument for some targets; with its own JSON, where the ids ask for it. */
export function outputsOf({ symbol, instrument }: Declared, ids: readonly string[], targets: readonly Target[], options: TargetOptions): Output {
  const own = { name: `${instrument.id}.instrument.json`, content: `${JSON.stringify(instrument, null, 2)}\n` };
  const results = targets.map((target) => ({ target, ...target.compile(instrument, { sideBySide: options.sideBySide }) }));
  return {
    instrument,
    files: [
      ...(ids.includes(instrumentTarget.id) ? [own] : []),
      ...results.flatMap(({ files }) => files.map(({ suffix, content }) => ({ name: instrument.id + suffix, content }))),
    ],
    losses: results.flatMap(({ target, losses }) => losses.map((loss) => ({ target: target.title, file: symbol.file, ...loss }))),
  };
}
