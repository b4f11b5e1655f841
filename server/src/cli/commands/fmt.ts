import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SaidFinding } from "../../diagnostics/said.ts";
import { format } from "../../language/format.ts";
import { parse } from "../../language/parse.ts";
import { readInside } from "../../workspace/inside.ts";
import { faultOf } from "../../workspace/faults.ts";
import { type Context, report, say, shown } from "../context.ts";
import { findFiles, rootOf } from "../../node/findFiles.ts";
import { Misuse } from "../../node/misuse.ts";
import { nodeFileSystem } from "../../node/nodeFileSystem.ts";
import { message } from "../../messages/message.ts";
import type { Tell } from "../../messages/say.ts";
import type { Status } from "../status.ts";
import { type NewFile, writeFiles } from "../../node/writeFiles.ts";

interface Options {
  readonly check: boolean;
  readonly stdin: boolean;
}

/** `ukur fmt PATHS…`: lays files out. A file that cannot be read, or has a fault in its grammar, is reported and left as it is. */
export async function fmt(context: Context, options: Options, args: readonly string[]): Promise<Status> {
  const { host, tell } = context;
  if (options.stdin) {
    if (args.length > 0) throw new Misuse(message("complaints.filesOrStdin"));
    return formatStdin(context, options.check);
  }
  const paths = findFiles(args.length > 0 ? args : ["."], host.cwd);
  const changed: (NewFile & { readonly asked: string })[] = [];
  const findings: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const path of paths) {
    const within = rootOf(path, host.cwd, args);
    const result = await readInside(nodeFileSystem, path, within);
    if (result.kind !== "text") {
      findings.push(faultOf(result, path)(path, { start: 0, end: 0 }));
      continue;
    }
    texts.set(path, result.text);
    const formatted = formatText(result.text, path);
    if (typeof formatted !== "string") findings.push(...formatted);
    else if (formatted !== result.text)
      changed.push({ asked: path, path: await nodeFileSystem.realPath(path), content: formatted, within });
  }
  if (!options.check) await writeFiles(changed);
  const textOf = (file: string) => texts.get(file) ?? "";
  if (context.format !== "text") {
    const untidy = options.check ? changed.map(({ asked }) => notFormatted(asked, shown(asked, host.cwd), tell)) : [];
    await report(context, { findings, results: untidy, files: paths.length, textOf });
  } else {
    if (findings.length > 0) await report(context, { findings, files: paths.length, textOf });
    for (const { asked } of changed)
      say(host, tell(message(options.check ? "commands.notFormatted" : "commands.formatted", { path: shown(asked, host.cwd) })));
    host.out(
      `${tell(message(options.check ? "commands.wouldChange" : "commands.changed", { count: changed.length, files: paths.length }))}\n`,
    );
  }
  return findings.length > 0 || (options.check && changed.length > 0) ? 1 : 0;
}

/** That a file is not laid out is no finding of the text, and the catalogue has no code for it; programs are told of it like of one. */
function notFormatted(file: string, path: string, tell: Tell): SaidFinding {
  return {
    code: "not-formatted",
    severity: "warning",
    file,
    span: { start: 0, end: 0 },
    message: tell(message("commands.layOut", { path })),
    related: [],
    fixes: [],
  };
}

async function formatStdin(context: Context, check: boolean): Promise<Status> {
  const text = await context.host.stdin();
  const formatted = formatText(text, "stdin");
  if (typeof formatted !== "string") return report(context, { findings: formatted, files: 1, textOf: () => text });
  // This is the file itself and no message about it: it goes on as it is.
  if (!check) context.host.out(formatted);
  return check && formatted !== text ? 1 : 0;
}

/** The formatted text, or why there is none. */
function formatText(text: string, file: string): string | readonly Diagnostic[] {
  const parsed = parse(text, file);
  return parsed.diagnostics.some(({ severity }) => severity === "error") ? parsed.diagnostics : format(parsed);
}
