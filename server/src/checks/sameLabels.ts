import { diagnostic } from "../diagnostics/report.ts";
import type { Span, Str } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";
import type { Languages } from "../semantics/translations.ts";
import { message } from "../messages/message.ts";
import { asRead } from "./asRead.ts";

/** Reports answers that read the same in a language of their declaration. */
export function reportSameLabels(
  answers: readonly { readonly label: Str | undefined; readonly span: Span }[],
  translations: Languages,
  report: Report,
): void {
  const first = new Map<string, Span>();
  for (const { label, span } of answers) {
    if (!label) continue;
    const read = asRead(label.value);
    const other = first.get(read);
    if (!other) first.set(read, span);
    else {
      report.add(
        "duplicate-label",
        label,
        { what: message("kinds.answers"), label: label.value },
        {
          related: [{ file: report.file, span: other, message: message("places.otherOne") }],
        },
      );
    }
  }
  for (const translated of translations.values()) {
    const firstOf = new Map<string, { readonly source: string; readonly file: string; readonly span: Span }>();
    for (const { label } of answers) {
      const translation = label && translated.get(label);
      if (!translation) continue;
      const { file, text } = translation;
      const other = firstOf.get(asRead(text.value));
      if (!other) firstOf.set(asRead(text.value), { source: asRead(label.value), file, span: text });
      // Two that read the same in the first language, too, are one fault.
      else if (other.source !== asRead(label.value)) {
        const related = [{ file: other.file, span: other.span, message: message("places.otherOne") }];
        report.diagnostics.push(
          diagnostic("duplicate-label", file, text, { what: message("kinds.answers"), label: text.value }, { related }),
        );
      }
    }
  }
}
