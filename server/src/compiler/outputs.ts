/** The files that an instrument becomes. */

import type { Instrument } from "../instrument/schema.ts";
import { message, type Message } from "../messages/message.ts";
import { otherNames, ownTargets } from "../targets/index.ts";
import type { OutputFile, Target, TargetName, TargetOptions } from "../targets/target.ts";
import type { Declared } from "./instruments.ts";
import { lossReport, placed, type PlacedLoss } from "./losses.ts";

export interface Output {
  readonly instrument: Instrument;
  readonly files: readonly { readonly name: string; readonly content: OutputFile["content"] }[];
  /** What the platforms cannot hold; also what the author allows. */
  readonly losses: readonly PlacedLoss[];
}

/** The instrument itself can be asked for like a platform. */
const instrumentTarget = { id: "instrument", title: message("outputs.instrument") } as const;

/** And so can the list of what the other files lack. */
const lossesTarget = { id: "losses", title: message("outputs.losses") } as const;

/** What is no platform is called otherwise in each language. */
const ownTitles: Readonly<Record<string, Message>> = { codebook: message("outputs.codebook"), paper: message("outputs.paper") };

function titleOf({ id, title }: TargetName): string | Message {
  return ownTitles[id] ?? title;
}

/** Everything that an instrument can be compiled to. */
export const outputTargets: readonly { readonly id: string; readonly title: string | Message }[] = [
  instrumentTarget,
  ...[...ownTargets, ...otherNames].map(({ id, title }) => ({ id, title: titleOf({ id, title }) })),
  lossesTarget,
];

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
export function outputsOf(
  { symbol, instrument, text }: Declared,
  ids: readonly string[],
  targets: readonly Target[],
  options: TargetOptions,
): Output {
  const own = { name: `${instrument.id}.instrument.json`, content: `${JSON.stringify(instrument, null, 2)}\n` };
  const results = targets.map((target) => ({ target, ...target.compile(instrument, { sideBySide: options.sideBySide }) }));
  const losses = placed(
    results.flatMap(({ target, losses: own }) => own.map((loss) => ({ target: titleOf(target), ...loss }))),
    symbol,
  );
  const report = { name: `${instrument.id}.losses.json`, content: lossReport(instrument, losses, text) };
  return {
    instrument,
    losses,
    files: [
      ...(ids.includes(instrumentTarget.id) ? [own] : []),
      ...results.flatMap(({ files }) => files.map(({ suffix, content }) => ({ name: instrument.id + suffix, content }))),
      ...(ids.includes(lossesTarget.id) ? [report] : []),
    ],
  };
}
