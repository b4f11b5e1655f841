/** What the tests of ODK's forms share. */

import type { Condition, Instrument, ScoreExpression } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
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
    if (value !== null && from.kind !== "option" && from.kind !== "stop") entries[name] = String(value);
  }
  // As its clients write a time.
  for (const { id, type } of instrument.questions)
    if (type.kind === "time" && entries[id] !== undefined) entries[id] = `${String(entries[id])}:00.000+07:00`;
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

/** The questions that must be answered where a row of answers shows them, by their names in a form. */
export function requiredOf(instrument: Instrument, row: Row, pageIds: readonly string[]): string[] {
  const answers = shownAnswers(instrument, row);
  const isAsked = ({ when }: { readonly when?: Condition | undefined }): boolean =>
    when === undefined || conditionHolds(when, answers, instrument);
  return [
    ...(instrument.consent === undefined ? [] : ["consent"]),
    ...instrument.pages
      .filter(({ id }) => pageIds.includes(id))
      .flatMap(({ elements }) =>
        elements.flatMap((element) => {
          if (element.kind === "question") {
            const question = instrument.questions.find(({ id }) => id === element.question)!;
            const { id, required, type } = question;
            return !required || !isAsked(question) ? [] : type.kind === "share" ? type.parts.map(({ variable }) => variable) : [id];
          }
          if (element.kind === "note") return [];
          return element.items.flatMap((name) => {
            const item = instrument.items.find(({ id }) => id === name)!;
            if (!isAsked(item)) return [];
            return item.answers.flatMap(({ battery, variable, required }) => (battery === element.battery && required ? [variable] : []));
          });
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
