import { visibleJson } from "../../diagnostics/visible.ts";
import { answersSchema } from "../../instrument/answersSchema.ts";
import type { Context } from "../context.ts";
import { instrumentIn } from "../instrument.ts";
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
  const found = await instrumentIn(context, arg, message("complaints.severalInstruments", { path: arg }));
  return "status" in found ? found.status : print(answersSchema(found.instrument));
}
