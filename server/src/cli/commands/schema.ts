import { visibleJson } from "../../diagnostics/visible.ts";
import { answersSchema } from "../../instrument/answersSchema.ts";
import { type Context, report } from "../context.ts";
import { findFile } from "../../node/findFiles.ts";
import { instrumentsIn } from "../../compiler/instruments.ts";
import { load } from "../../node/load.ts";
import { message } from "../../messages/message.ts";
import { Misuse } from "../../node/misuse.ts";
import type { Status } from "../status.ts";

/** `ukur schema [instrument | answers FILE]`: a JSON Schema on the standard output. */
export async function schema(context: Context, kind: string, arg?: string): Promise<Status> {
  const print = (value: unknown): Status => {
    context.host.out(`${visibleJson(value)}\n`);
    return 0;
  };
  if (kind === "instrument") {
    if (arg !== undefined) throw new Misuse(message("complaints.oneSchema", { command: `ukur schema answers ${arg}` }));
    const { default: instrumentSchema } = await import("../../../schemas/instrument.schema.json", { with: { type: "json" } });
    return print(instrumentSchema);
  }
  if (kind !== "answers") throw new Misuse(message("complaints.noSchema", { name: kind }));
  if (arg === undefined) throw new Misuse(message("complaints.schemaNeedsFile", { command: "ukur schema answers FILE" }));
  const file = findFile(arg, context.host.cwd);
  const loaded = await load([file], context.host.cwd);
  const { findings, textOf } = loaded;
  if (findings.some(({ severity }) => severity === "error")) return report(context, { findings, files: 1, textOf });
  const [declared, ...others] = instrumentsIn(file, loaded.programs);
  if (declared === undefined) throw new Misuse(message("complaints.noInstrument", { path: arg }));
  if (others.length > 0) throw new Misuse(message("complaints.severalInstruments", { path: arg }));
  return print(answersSchema(declared.instrument));
}
