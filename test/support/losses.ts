/** What platforms cannot hold, in the words of the report. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { ReaderLanguage } from "../../server/src/messages/say.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import type { Target, TargetOptions } from "../../server/src/targets/target.ts";

/** The losses of an instrument on a platform, said. */
export function toldLosses(
  target: Target,
  instrument: Instrument,
  options: TargetOptions = {},
  language: ReaderLanguage = "en",
): { on: string; message: string }[] {
  const say = sayIn(language);
  return target.compile(instrument, options).losses.map(({ on, message }) => ({ on, message: say(message) }));
}
