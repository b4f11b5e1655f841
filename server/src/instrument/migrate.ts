/** Reads an instrument from JSON, also one that an older Ukur has written. */

import { message, type Message } from "../messages/message.ts";
import { formatVersion } from "./formatVersion.ts";
import { instrumentSchema, type Instrument } from "./schema.ts";

type Json = Readonly<Record<string, unknown>>;

/** How an instrument of each older version becomes one of the next. */
const steps: ReadonlyMap<string, (old: Json) => Json> = new Map([
  ["1.0", (old) => ({ ...old, formatVersion: "1.1", tests: [] })],
  ["1.1", (old) => ({ ...old, formatVersion: "2.0" })],
]);

/** The instrument in today's shape, or why there is none. */
export type Read = { readonly instrument: Instrument } | { readonly problem: Message<"instruments"> };

/** Takes a value that came from JSON for an instrument. One of an older version is brought to today's shape. */
export function migrate(value: unknown): Read {
  if (!isObject(value) || value["format"] !== "ukur-instrument") return { problem: message("instruments.none") };
  let now = value;
  for (let step = stepFrom(now); step; step = stepFrom(now)) now = step(now);
  if (now["formatVersion"] !== formatVersion) return { problem: versionProblem(now["formatVersion"]) };
  const read = instrumentSchema.safeParse(now);
  if (read.success) return { instrument: read.data };
  const path = read.error.issues[0]?.path.join(".") ?? "";
  return { problem: message("instruments.damaged", { path: path || "formatVersion" }) };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stepFrom({ formatVersion: version }: Json): ((old: Json) => Json) | undefined {
  return typeof version === "string" ? steps.get(version) : undefined;
}

function versionProblem(version: unknown): Message<"instruments"> {
  const parts = numbersOf(version);
  if (!parts) return message("instruments.unknown", { versions: [...steps.keys(), formatVersion] });
  const [first, second] = parts;
  const [ownFirst, ownSecond] = numbersOf(formatVersion)!;
  const isNewer = first > ownFirst || (first === ownFirst && second > ownSecond);
  return isNewer
    ? message("instruments.newer", { version: `${first}.${second}`, own: formatVersion })
    : message("instruments.unknown", { versions: [...steps.keys(), formatVersion] });
}

function numbersOf(version: unknown): [number, number] | undefined {
  const [, first, second] = (typeof version === "string" && /^(\d{1,4})\.(\d{1,4})$/.exec(version)) || [];
  return first === undefined ? undefined : [Number(first), Number(second)];
}
