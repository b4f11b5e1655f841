import type { Span, Str } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";
import { message } from "../messages/message.ts";

/** Reports answers that read the same, capitals and outer spaces aside. */
export function reportSameLabels(answers: readonly { readonly label: Str | undefined; readonly span: Span }[], report: Report): void {
  const first = new Map<string, Span>();
  for (const { label, span } of answers) {
    if (!label) continue;
    const read = label.value.trim().toLowerCase();
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
}
