/** Applies `allow CODE because "…"`: silences the findings it names, and reports where it is wrong or idle. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { remove } from "../diagnostics/repairs.ts";
import { diagnostic } from "../diagnostics/report.ts";
import { catalogue } from "../findings/catalogue.ts";
import { codes, isCode, isLoss, type Code } from "../findings/codes.ts";
import { silences, type PlacedAllow } from "../semantics/allows.ts";
import type { BoundFile } from "../semantics/files.ts";
import { groupedBy } from "../semantics/grouped.ts";
import { guess } from "../semantics/report.ts";
import { message } from "../messages/message.ts";

/**
 * The findings that remain, and those about the exceptions themselves.
 *
 * @param allows the exceptions of each file that has some
 */
export function applyAllows(
  findings: readonly Diagnostic[],
  allows: ReadonlyMap<string, readonly PlacedAllow[]>,
  files: ReadonlyMap<string, BoundFile>,
): readonly Diagnostic[] {
  if (allows.size === 0) return findings;
  const byCode = groupedBy(findings, ({ code }) => code);
  const silenced = new Set<Diagnostic>();
  const about: Diagnostic[] = [];
  for (const [path, own] of allows) {
    const { text } = files.get(path)!.parsed;
    for (const allow of own) {
      const problem = faultOf(allow, path, text);
      if (problem) {
        about.push(problem);
        continue;
      }
      const { code } = allow.allow;
      if (!code) continue;
      const meant = (byCode.get(code.text as Code) ?? []).filter((finding) =>
        placesOf(finding).some(({ file, span }) => file === path && silences(allow, finding.code, span)),
      );
      for (const finding of meant) silenced.add(finding);
      // Which losses there are depends on the platforms, and no check compiles for them.
      if (meant.length === 0 && !isLoss(code.text)) {
        about.push(
          diagnostic(
            "allow-unused",
            path,
            allow.allow,
            { code: code.text, on: allow.on },
            { fixes: [remove(text, allow.allow, message("fixes.deleteException"))] },
          ),
        );
      }
    }
  }
  return [...findings.filter((finding) => !silenced.has(finding)), ...about];
}

/** Where an exception can speak for a finding: where it is, and what a translation is of, as that is where both can be allowed. */
function placesOf({ file, span, related }: Diagnostic): readonly { readonly file: string; readonly span: Span }[] {
  return [{ file, span }, ...related.filter(({ message: { key } }) => key === "places.translates")];
}

function faultOf({ allow }: PlacedAllow, file: string, text: SourceText): Diagnostic | undefined {
  const { code, because } = allow;
  if (!code) return undefined;
  if (!isCode(code.text)) {
    const { hint, extra } = guess(code, codes);
    return diagnostic("unknown-check", file, code, { name: code.text, hint }, extra);
  }
  if (!catalogue[code.text].allowable) {
    return diagnostic("not-allowable", file, code, { code: code.text }, { fixes: [remove(text, allow, message("fixes.deleteException"))] });
  }
  if (because && because.value.trim() === "") return diagnostic("allow-without-reason", file, allow, { code: code.text });
  return undefined;
}
