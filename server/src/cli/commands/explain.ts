import { visibleJson } from "../../diagnostics/visible.ts";
import { codes, isCode, type Code } from "../../findings/codes.ts";
import { compileCommand, numberOf, type Entry } from "../../findings/entry.ts";
import { checksOf } from "../checkList.ts";
import { explanationsIn, type Context } from "../context.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import type { Status } from "../status.ts";
import { byAuthor, message } from "../../messages/message.ts";

/** `ukur explain CODE`: what a finding means, with an example put right; with `--all`, which findings there are. */
export async function explain(context: Context, code: string | undefined, all: boolean): Promise<Status> {
  const { host, format, language } = context;
  if (all === (code !== undefined)) throw new Misuse(message("complaints.codeOrAll"));
  if (code !== undefined && !isCode(code)) throw noneCalled(code, message("complaints.noFinding", { name: code }), codes);
  if (format === "sarif" || format === "github") throw new Misuse(message("complaints.explainFormat", { format }));
  if (format === "json") host.out(`${visibleJson({ format: "ukur-checks", checks: await checksOf(code ? [code] : codes, language) })}\n`);
  else if (code) await explainOne(context, code);
  else await listAll(context);
  return 0;
}

/** A line for each finding. */
async function listAll({ host, language, tell }: Context): Promise<void> {
  const { catalogue } = await import("../../findings/catalogue.ts");
  const words = await explanationsIn(language);
  const width = Math.max(...codes.map((code) => code.length));
  for (const code of codes) {
    const entry: Entry = catalogue[code];
    const level = tell(message(`commands.${entry.severity}`));
    host.out(`${code.padEnd(width)}  ${level.padEnd(10)}  ${(numberOf(entry) ?? "").padEnd(3)}  ${words[code].title}\n`);
  }
}

async function explainOne({ host, language, tell }: Context, code: Code): Promise<void> {
  // The texts are long, and no other command needs them: the built one has them packed.
  const { catalogue } = await import("../../findings/catalogue.ts");
  const entry: Entry = catalogue[code];
  const { severity, allowable, source, wrong, right, beside = {}, for: compiled } = entry;
  const { title, why, mistaken, repair } = (await explanationsIn(language))[code];
  const parts = [
    `${code} (${[numberOf(entry) ?? [], tell(message(`commands.${severity}`))].flat().join(", ")})\n${title}`,
    why,
    ...(source ? [tell(message("commands.source", { source }))] : []),
    ...(mistaken ? [tell(message("commands.mistaken", { when: byAuthor(mistaken) }))] : []),
    ...(repair ? [tell(message("commands.repair", { what: byAuthor(repair) }))] : []),
    ...(compiled ? [tell(message("commands.toSeeIt", { command: compileCommand(compiled) }))] : []),
    ...(wrong ? [`${tell(message("commands.withFinding"))}\n\n${indented(wrong)}`] : []),
    ...(right ? [`${tell(message("commands.putRight"))}\n\n${indented(right)}`] : []),
    ...Object.entries(beside).map(([name, text]) => `${tell(message("commands.beside", { name }))}\n\n${indented(text)}`),
    allowable ? tell(message("commands.allowed", { code })) : tell(message("commands.notAllowed")),
  ];
  host.out(`${parts.map((part) => part.trimEnd()).join("\n\n")}\n`);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
