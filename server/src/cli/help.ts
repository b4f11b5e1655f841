/** The help, made from the table of commands. */

import { type Command, commands, common, type Option } from "./commands.ts";

export function help(): string {
  const rows = Object.entries(commands).map(([name, { args, about }]) => [[name, ...args].join(" "), about] as const);
  return `Usage: ukur COMMAND [OPTIONS]

Write service-quality questionnaires as text: check them, and compile them for survey platforms.

Commands:
${table(rows)}
Options of every command:
${table(optionRows(common))}
A command's own options: ukur COMMAND --help
`;
}

export function commandHelp(name: string, { about, args, options }: Command): string {
  return `Usage: ukur ${[name, ...args].join(" ")} [OPTIONS]

${about[0]!.toUpperCase()}${about.slice(1)}.

Options:
${table(optionRows({ ...options, ...common }))}`;
}

function optionRows(options: Readonly<Record<string, Option>>): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { short, value, about }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
    about,
  ]);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
