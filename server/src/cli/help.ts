/** The help, made from the table of commands. */

import { message } from "../messages/message.ts";
import type { Tell } from "../messages/say.ts";
import { type Command, commands, common, type Option } from "./commands.ts";

export function help(tell: Tell): string {
  const rows = Object.entries(commands).map(([name, { args, about }]) => [[name, ...args].join(" "), tell(about)] as const);
  return tell(message("help.all", { commands: table(rows), options: table(optionRows(common, tell)) }));
}

export function commandHelp(name: string, { about, args, options }: Command, tell: Tell): string {
  const usage = [name, ...args].join(" ");
  return tell(message("help.one", { usage, about, options: table(optionRows({ ...options, ...common }, tell)) }));
}

function optionRows(options: Readonly<Record<string, Option>>, tell: Tell): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { short, value, about }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
    tell(about),
  ]);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
