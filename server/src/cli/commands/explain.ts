import { catalogue, isCode } from "../../diagnostics/catalogue.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Context } from "../context.ts";
import { Misuse } from "../../node/misuse.ts";
import type { Status } from "../status.ts";

/** `ukur explain CODE`: what a finding means, with an example put right. */
export async function explain({ host }: Context, code: string): Promise<Status> {
  if (!isCode(code)) throw new Misuse(`There is no finding called ${code}.${didYouMean(code, Object.keys(catalogue))}`);
  // The texts are long, and no other command needs them.
  const { explanations } = await import("../../diagnostics/explanations.ts");
  const { severity, allowable } = catalogue[code];
  const { title, why, source, wrong, right, beside = {} } = explanations[code];
  const parts = [
    `${code} (${severity})\n${title}`,
    why,
    ...(source ? [`Source: ${source}`] : []),
    ...(wrong ? [`With the finding:\n\n${indented(wrong)}`] : []),
    ...(right ? [`Put right:\n\n${indented(right)}`] : []),
    ...Object.entries(beside).map(([name, text]) => `Beside it, ${name}:\n\n${indented(text)}`),
    allowable
      ? `Where it is meant, write on the declaration: allow ${code} because "…"`
      : "It cannot be allowed: with it, there is nothing sensible to compile.",
  ];
  host.out(`${parts.map((part) => part.trimEnd()).join("\n\n")}\n`);
  return 0;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
