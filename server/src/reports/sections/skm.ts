/** The index of public satisfaction: its elements, the index with both weights, and the grades of service quality. */

import { type Block, coded, own } from "../../documents/blocks.ts";
import { byId } from "../../instrument/byId.ts";
import { message } from "../../messages/message.ts";
import { type Graded, printedWeight, skmGrades } from "../../statistics/skm.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";

export function skm(reporting: Reporting): Block[] {
  const { instrument, analysis, say, text, group } = reporting;
  const found = analysis.skm;
  if (found === null) return [];
  const attributes = byId(instrument.measures!.attributes);
  const called = (grade: string | null): string => (grade === null ? dash : say(message(`report.grade${grade as "A" | "B" | "C" | "D"}`)));
  const { elements, exact, printed } = found;
  const count = elements.length;
  const indexes: readonly (Graded & { readonly weight: string })[] = [
    { weight: say(message("report.skmExact", { count })), ...exact },
    ...(printed ? [{ weight: say(message("report.skmPrinted")), ...printed }] : []),
  ];
  return [
    { kind: "heading", level: 2, text: say(message("report.skm")) },
    ...(printed ? [{ kind: "paragraph", text: say(message("report.skmWeights")) } as const] : []),
    ...tableOf(
      message("report.skmIndexCaption"),
      indexes,
      [
        { head: message("heads.weight"), text: ({ weight }) => own(weight) },
        numbers("skmIndex", ({ value }) => value),
        { head: message("heads.grade"), text: ({ grade }) => own(grade ?? dash) },
        { head: message("heads.called"), text: ({ grade }) => own(called(grade)) },
      ],
      reporting,
    ),
    ...tableOf(
      message("report.skmGroupsCaption", { variable: analysis.by?.variable ?? "" }),
      found.groups ?? [],
      [
        { head: message("heads.group"), text: ({ value }) => [group(value)] },
        numbers("skmIndex", (row) => row.exact.value, say(message("report.skmExact", { count }))),
        { head: message("heads.grade"), text: (row) => own(row.exact.grade ?? dash) },
        { head: message("heads.called"), text: (row) => own(called(row.exact.grade)) },
        ...(printed
          ? [
              numbers<NonNullable<typeof found.groups>[number]>(
                "skmIndex",
                (row) => row.printed?.value ?? null,
                say(message("report.skmPrinted")),
              ),
            ]
          : []),
      ],
      reporting,
    ),
    ...tableOf(
      message("report.skmElementsCaption"),
      elements,
      [
        {
          head: message("heads.element"),
          text: ({ element }) => [[{ text: `${element.toUpperCase()} `, isCode: true }, ...text(attributes.get(element)?.title)]],
        },
        { head: message("heads.items"), text: ({ items }) => coded(items.join(", ")) },
        numbers("n", ({ n }) => n),
        numbers("elementMean", ({ mean }) => mean),
        numbers("weightedExact", ({ mean }) => (mean === null ? null : mean / count)),
        ...(printed
          ? [numbers<(typeof elements)[number]>("weightedPrinted", ({ mean }) => (mean === null ? null : mean * printedWeight))]
          : []),
        numbers("converted", ({ mean }) => (mean === null ? null : mean * 25)),
        { head: message("heads.grade"), text: ({ grade }) => own(grade ?? dash) },
        { head: message("heads.called"), text: ({ grade }) => own(called(grade)) },
      ],
      reporting,
    ),
    ...tableOf(
      message("report.skmGradesCaption"),
      skmGrades,
      [
        { head: message("heads.grade"), text: ({ label }) => own(label) },
        numbers("gradeLimits", ({ lo, hi }) => ({ lo, hi })),
        { head: message("heads.called"), text: ({ label }) => own(called(label)) },
      ],
      reporting,
      { notes: [say(message("report.skmGradesHelp"))] },
    ),
  ];
}
