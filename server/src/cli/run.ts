/** Runs a command line and gives the exit status of each way to end. */

import { profiles, type Profile } from "../findings/levels.ts";
import { byAuthor, message } from "../messages/message.ts";
import { languageFor, sayIn, type ReaderLanguage } from "../messages/say.ts";
import { version } from "../version.ts";
import { readArguments } from "./arguments.ts";
import { commands } from "./commands.ts";
import { complain, type Context } from "./context.ts";
import { commandHelp, help } from "./help.ts";
import type { Host } from "./host.ts";
import { Misuse, noneCalled } from "../node/misuse.ts";
import { type Format, formats } from "./render/formats.ts";
import type { Status } from "./status.ts";
import { Stopped } from "./stopping.ts";

/** Runs a command line, given without the program's name. Never throws. */
export async function run(line: readonly string[], host: Host): Promise<Status> {
  // Before anything else is known of the line, as what is wrong with it is said in that language, too.
  const language = languageAsked(line) ?? languageFor(host.locale);
  const tell = sayIn(language);
  try {
    return await dispatch(line, { host, language, tell });
  } catch (error) {
    if (error instanceof Stopped) return 130;
    const told = error instanceof Misuse ? error.told : message("complaints.inside", { reason: byAuthor((error as Error).message) });
    complain(host, tell(told));
    return 2;
  }
}

async function dispatch(line: readonly string[], { host, language, tell }: Pick<Context, "host" | "language" | "tell">): Promise<Status> {
  const { name, args, given } = readArguments(line);
  const { flags } = given;
  if (flags.has("version")) {
    host.out(`${version}\n`);
    return 0;
  }
  if (flags.has("help")) {
    host.out(name === undefined ? help(tell) : commandHelp(name, commands[name]!, tell));
    return 0;
  }
  if (name === undefined) {
    host.err(help(tell));
    return 2;
  }
  const colour = flags.has("color") ? true : flags.has("no-color") ? false : host.colour;
  checkLanguage(given.values("lang").at(-1));
  const context = {
    host,
    language,
    tell,
    format: formatNamed(given.values("format").at(-1) ?? "text"),
    colour,
    strict: flags.has("strict"),
    profile: profileNamed(given.values("profile").at(-1)),
  };
  return commands[name]!.run(context, args, given);
}

/** The language that a line asks for, whatever else is wrong with it. */
function languageAsked(line: readonly string[]): ReaderLanguage | undefined {
  const asked = line.flatMap((word, i) => (word === "--lang" ? [line[i + 1]] : word.startsWith("--lang=") ? [word.slice(7)] : [])).at(-1);
  return asked === "en" || asked === "id" ? asked : undefined;
}

function checkLanguage(name: string | undefined): void {
  if (name !== undefined && name !== "en" && name !== "id") throw new Misuse(message("complaints.noLanguage", { name }));
}

function formatNamed(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format) return format;
  throw noneCalled(name, message("complaints.noFormat", { name }), formats, message("complaints.thereAre", { names: formats }));
}

function profileNamed(name: string | undefined): Profile | undefined {
  const profile = profiles.find((known) => known === name);
  if (profile || name === undefined) return profile;
  throw noneCalled(name, message("complaints.noProfile", { name }), profiles, message("complaints.thereAre", { names: profiles }));
}
