/** What the tests of ODK's forms share. */

import type { Instrument, ScoreExpression } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { buildInstrument, scaleOf } from "./buildInstrument.ts";
import { answer } from "./expressions.ts";
import type { Entries } from "./odkEngine.ts";

export function xformOf(instrument: Instrument): string {
  return xform.compile(instrument, {}).files[0]!.content as string;
}

/** A row of answers as a respondent enters it: what is ticked or put in order is one answer. */
export function entriesOf(instrument: Instrument, row: Row): Entries {
  const entries: Record<string, string | readonly string[]> = {};
  for (const { name, from } of instrument.variables) {
    const value = row[name] ?? null;
    if (value !== null && from.kind !== "option") entries[name] = String(value);
  }
  for (const { id, type } of instrument.questions) {
    if (type.kind !== "any" && type.kind !== "rank") continue;
    const given = type.options.filter(({ variable }) => (row[variable!] ?? null) !== null);
    const rank = (variable: string | undefined): number => row[variable!] as number;
    if (given.length > 0)
      entries[id] = (
        type.kind === "any"
          ? given.filter(({ variable }) => row[variable!] === 1)
          : given.toSorted((a, b) => rank(a.variable) - rank(b.variable))
      ).map((option) => option.id);
  }
  return entries;
}

/** The questions that must be answered where these answers show them, by their names in a form. */
export function requiredOf(instrument: Instrument, pageIds: readonly string[]): string[] {
  return [
    ...(instrument.consent === undefined ? [] : ["consent"]),
    ...instrument.pages
      .filter(({ id }) => pageIds.includes(id))
      .flatMap(({ elements }) =>
        elements.flatMap((element) => {
          if (element.kind === "question") {
            const { id, required, type } = instrument.questions.find((question) => question.id === element.question)!;
            return !required ? [] : type.kind === "share" ? type.parts.map(({ variable }) => variable) : [id];
          }
          return element.items.flatMap((item) =>
            instrument.items
              .find(({ id }) => id === item)!
              .answers.flatMap(({ battery, variable, required }) => (battery === element.battery && required ? [variable] : [])),
          );
        }),
      ),
  ];
}

/** An instrument with scores of so many answers that no cell of a workbook holds them whole. */
export function longScores(count = 600): Instrument {
  const items = Array.from({ length: count }, (_, index) => ({ id: `Q${index}` }));
  const of: ScoreExpression[] = items.map(({ id }) => answer(`P_${id}`));
  return buildInstrument({
    id: "long",
    scales: [scaleOf("agree5", 1, 5, {}, { 99: { en: "Cannot say", id: "Tidak tahu" } })],
    batteries: [{ id: "perception", code: "P", scale: "agree5" }],
    dimensions: [{ id: "all", items }],
    scores: (["mean", "sum", "min", "max", "count"] as const).map((kind) => ({
      id: `the_${kind}`,
      results: [{ variable: `the_${kind}`, expression: { kind, of, least: 2 } }],
    })),
  });
}
