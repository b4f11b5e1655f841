/** Runs a command line and gives the exit status of each way to end. */

import { didYouMean } from "../diagnostics/suggest.ts";
import { languageFor, sayIn, type ReaderLanguage } from "../messages/say.ts";
import { version } from "../version.ts";
import { readArguments } from "./arguments.ts";
import { commands } from "./commands.ts";
import { complain } from "./context.ts";
import { commandHelp, help } from "./help.ts";
import type { Host } from "./host.ts";
import { Misuse } from "../node/misuse.ts";
import { type Format, formats } from "./render/formats.ts";
import type { Status } from "./status.ts";

/** Runs a command line, given without the program's name. Never throws. */
export async function run(line: readonly string[], host: Host): Promise<Status> {
  try {
    return await dispatch(line, host);
  } catch (error) {
    const message = error instanceof Misuse ? error.message : `Something went wrong inside ukur: ${(error as Error).message}`;
    complain(host, message);
    return 2;
  }
}

async function dispatch(line: readonly string[], host: Host): Promise<Status> {
  const { name, args, given } = readArguments(line);
  const { flags } = given;
  if (flags.has("version")) {
    host.out(`${version}\n`);
    return 0;
  }
  if (flags.has("help")) {
    host.out(name === undefined ? help() : commandHelp(name, commands[name]!));
    return 0;
  }
  if (name === undefined) {
    host.err(help());
    return 2;
  }
  const colour = flags.has("color") ? true : flags.has("no-color") ? false : host.colour;
  const language = languageNamed(given.values("lang").at(-1)) ?? languageFor(host.locale);
  const context = {
    host,
    language,
    tell: sayIn(language),
    format: formatNamed(given.values("format").at(-1) ?? "text"),
    colour,
    strict: flags.has("strict"),
  };
  return commands[name]!.run(context, args, given);
}

function languageNamed(name: string | undefined): ReaderLanguage | undefined {
  if (name === undefined || name === "en" || name === "id") return name;
  throw new Misuse(`Ukur speaks en and id, not ${name}.`);
}

function formatNamed(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format) return format;
  throw new Misuse(`There is no format called ${name}.${didYouMean(name, formats) || ` There are ${formats.join(", ")}.`}`);
}
