import { codes, isCode } from "../../findings/codes.ts";
import { compileCommand, type Entry } from "../../findings/entry.ts";
import { explanationsIn, type Context } from "../context.ts";
import { noneCalled } from "../../node/misuse.ts";
import type { Status } from "../status.ts";
import { message } from "../../messages/message.ts";

/** `ukur explain CODE`: what a finding means, with an example put right. */
export async function explain({ host, language, tell }: Context, code: string): Promise<Status> {
  if (!isCode(code)) throw noneCalled(code, message("complaints.noFinding", { name: code }), codes);
  // The texts are long, and no other command needs them: the built one has them packed.
  const { catalogue } = await import("../../findings/catalogue.ts");
  const { severity, allowable, source, wrong, right, beside = {}, for: compiled }: Entry = catalogue[code];
  const { title, why } = (await explanationsIn(language))[code];
  const parts = [
    `${code} (${tell(message(`commands.${severity}`))})\n${title}`,
    why,
    ...(source ? [tell(message("commands.source", { source }))] : []),
    ...(compiled ? [tell(message("commands.toSeeIt", { command: compileCommand(compiled) }))] : []),
    ...(wrong ? [`${tell(message("commands.withFinding"))}\n\n${indented(wrong)}`] : []),
    ...(right ? [`${tell(message("commands.putRight"))}\n\n${indented(right)}`] : []),
    ...Object.entries(beside).map(([name, text]) => `${tell(message("commands.beside", { name }))}\n\n${indented(text)}`),
    allowable ? tell(message("commands.allowed", { code })) : tell(message("commands.notAllowed")),
  ];
  host.out(`${parts.map((part) => part.trimEnd()).join("\n\n")}\n`);
  return 0;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
