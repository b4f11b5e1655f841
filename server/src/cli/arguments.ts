/** Reads a command line against the table of commands. What does not fit is a `Misuse` that says what would. */

import { parseArgs } from "node:util";
import { didYouMean } from "../diagnostics/suggest.ts";
import { type Command, commands, common, type Given, type Option } from "./commands.ts";
import { Misuse } from "../node/misuse.ts";

export interface CommandLine {
  /** Absent where no command is named. */
  readonly name: string | undefined;
  readonly args: readonly string[];
  readonly given: Given;
}

export function readArguments(line: readonly string[]): CommandLine {
  // All options of all commands are known to the first look, so that they may stand before the command as well as after it.
  const every = Object.assign({}, common, ...Object.values(commands).map(({ options }) => options)) as Record<string, Option>;
  const { tokens, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(every).map(([name, { value, short }]) => [name, { type: value ? "string" : "boolean", ...(short && { short }) }]),
    ),
  });
  const [name, ...args] = positionals;
  const command = name === undefined ? undefined : commandNamed(name);
  const allowed: Readonly<Record<string, Option>> = { ...common, ...command?.options };
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(allowed, token.name) ? allowed[token.name] : undefined;
    if (option === undefined) throw new Misuse(unknownOption(token.rawName, name, Object.keys(allowed)));
    if (option.value === undefined) {
      if (token.value !== undefined) throw new Misuse(`${token.rawName} takes no value.`);
      flags.add(token.name);
    } else {
      if (!token.value) throw new Misuse(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
      values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    }
  }
  if (name !== undefined && command && !flags.has("help")) checkCount(name, command, args);
  return { name, args, given: { flags, values: (option) => values.get(option) ?? [] } };
}

function commandNamed(name: string): Command {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  throw new Misuse(`There is no command called ${name}.${didYouMean(name, Object.keys(commands)) || " See: ukur --help"}`);
}

function unknownOption(option: string, command: string | undefined, names: readonly string[]): string {
  const hint =
    didYouMean(
      option,
      names.map((name) => `--${name}`),
    ) || ` See: ukur ${command ? `${command} ` : ""}--help`;
  return `${command ? `ukur ${command}` : "ukur"} has no option ${option}.${hint}`;
}

function checkCount(name: string, { args: wanted }: Command, args: readonly string[]): void {
  const missing = wanted[args.length];
  if (missing?.startsWith("<")) throw new Misuse(`Give ${missing.slice(1, -1)}: ukur ${[name, ...wanted].join(" ")}`);
  if (args.length > wanted.length && !wanted.at(-1)?.endsWith("...]")) {
    throw new Misuse(`${args[wanted.length]} is one too many: ukur ${[name, ...wanted].join(" ")}`);
  }
}
