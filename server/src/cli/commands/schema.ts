import instrumentSchema from "../../../../schemas/instrument.schema.json" with { type: "json" };
import { type Context, report } from "../context.ts";
import { findFile } from "../findFiles.ts";
import { Misuse } from "../misuse.ts";
import type { Status } from "../run.ts";

/** `ukur schema [instrument | answers FILE]`: a JSON Schema on the standard output. */
export async function schema(context: Context, kind: string, arg?: string): Promise<Status> {
  const print = (value: unknown): Status => {
    context.host.out(`${JSON.stringify(value, null, 2)}\n`);
    return 0;
  };
  if (kind === "instrument") return print(instrumentSchema);
  if (kind !== "answers") throw new Misuse(`There is no schema called ${kind}. There are: instrument, answers FILE.`);
  if (arg === undefined) throw new Misuse("Name the file that declares the instrument: ukur schema answers FILE");
  const file = findFile(arg, context.host.cwd);
  const { load } = await import("../load.ts");
  const loaded = await load([file], context.host.cwd);
  const { findings, textOf } = loaded;
  if (findings.some(({ severity }) => severity === "error")) return report(context, { findings, files: 1, textOf });
  const { instrumentsIn } = await import("../instruments.ts");
  const [declared, ...others] = instrumentsIn(file, loaded);
  if (declared === undefined) throw new Misuse(`${arg} declares no instrument.`);
  if (others.length > 0) throw new Misuse(`${arg} declares several instruments; a schema is of one. Give each a file of its own.`);
  const { answersSchema } = await import("../../instrument/answersSchema.ts");
  return print(answersSchema(declared.instrument));
}
