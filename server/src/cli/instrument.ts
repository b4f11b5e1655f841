/** The one instrument that a command is about. */

import { instrumentsIn } from "../compiler/instruments.ts";
import type { Instrument } from "../instrument/schema.ts";
import { message, type Message } from "../messages/message.ts";
import { findFile } from "../node/findFiles.ts";
import { load } from "../node/load.ts";
import { Misuse } from "../node/misuse.ts";
import { type Context, report } from "./context.ts";
import type { Status } from "./status.ts";

/**
 * The instrument that a file declares. Where the file has errors, they are printed, and the status is given.
 *
 * @param several what is said of a file that declares several
 */
export async function instrumentIn(
  context: Context,
  arg: string,
  several: Message,
): Promise<{ readonly instrument: Instrument } | { readonly status: Status }> {
  const { cwd } = context.host;
  const file = findFile(arg, cwd);
  const { findings, textOf, programs, profileOf } = await load([file], cwd, { profile: context.profile });
  if (findings.some(({ severity }) => severity === "error"))
    return { status: await report(context, { findings, files: 1, textOf, profileOf }) };
  const [declared, ...others] = instrumentsIn(file, programs);
  if (declared === undefined) throw new Misuse(message("complaints.noInstrument", { path: arg }));
  if (others.length > 0) throw new Misuse(several);
  return { instrument: declared.instrument };
}
