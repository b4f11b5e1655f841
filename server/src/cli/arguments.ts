/** Reads a command line against the table of commands. What does not fit is a `Misuse` that says what would. */

import { parseArgs } from "node:util";
import { message } from "../messages/message.ts";
import { type Command, commands, common, type Given, type Option } from "./commands.ts";
import { Misuse, noneCalled } from "../node/misuse.ts";

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
    if (option === undefined) throw unknownOption(token.rawName, name, Object.keys(allowed));
    if (option.value === undefined) {
      if (token.value !== undefined) throw new Misuse(message("complaints.noValue", { option: token.rawName }));
      flags.add(token.name);
    } else {
      if (!token.value) throw new Misuse(message("complaints.needsValue", { option: token.rawName, value: option.value }));
      values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    }
  }
  if (name !== undefined && command && !flags.has("help")) checkCount(name, command, args);
  return { name, args, given: { flags, values: (option) => values.get(option) ?? [] } };
}

function commandNamed(name: string): Command {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  const see = message("complaints.see", { command: "ukur --help" });
  throw noneCalled(name, message("complaints.noCommand", { name }), Object.keys(commands), see);
}

function unknownOption(option: string, command: string | undefined, names: readonly string[]): Misuse {
  const said = command ? `ukur ${command}` : "ukur";
  return noneCalled(
    option,
    message("complaints.noOption", { command: said, option }),
    names.map((name) => `--${name}`),
    message("complaints.see", { command: `${said} --help` }),
  );
}

function checkCount(name: string, { args: wanted }: Command, args: readonly string[]): void {
  const usage = `ukur ${[name, ...wanted].join(" ")}`;
  const missing = wanted[args.length];
  if (missing?.startsWith("<")) throw new Misuse(message("complaints.give", { what: missing.slice(1, -1), usage }));
  if (args.length > wanted.length && !wanted.at(-1)?.endsWith("...]")) {
    throw new Misuse(message("complaints.oneTooMany", { what: args[wanted.length]!, usage }));
  }
}
