/** Batteries as LimeSurvey's tables: neighbours on one scale are one; those between two poles are one of their own, whose rows are divided. */

import { scaleAnswers, type Answer } from "../../form/answers.ts";
import type { Draw, Group, Row, Table } from "../../form/form.ts";
import type { Pair } from "../../form/pairs.ts";
import type { Text } from "../../instrument/schema.ts";
import { drawnWhen } from "./draws.ts";
import { isSlid, sliderBetween, labelsBelow } from "./looks.ts";
import { always, answersOf, question, type LimeQuestion, type LimeRow, type RelevanceOf } from "./model.ts";
import type { LimeNames } from "./names.ts";

/** From so many answers on, the headings of a table need room that its rows give away: a part of the width, in percent, for the rows. */
const manyAnswers = 6;
const narrowRows = "20";

/** @param every a text in every language of the instrument */
export function writeGroup(group: Group, names: LimeNames, relevanceOf: RelevanceOf, every: Text): LimeQuestion[] {
  const { battery, heading, random, draw, tables } = group;
  const { stem } = battery;
  const pair = names.pairs.get(group);
  if (pair !== undefined) return pair.groups[0] === group ? [writePair(pair, group, names, relevanceOf, every)] : [];
  // Above what has neither, nothing stands.
  const above = [heading?.title, stem];
  const text = inEach(every, (language) => above.flatMap((each) => each?.[language] ?? []).join("\n\n"));
  return tables.map((table) => {
    if (isSlid(table.scale)) return writeSliders(table, group, text, names, relevanceOf);
    const answers = answersOf(shownIn(table));
    return question(names.tables.get(table)!, "F", text, {
      mandatory: table.rows[0]!.required,
      ...(battery.hint && { help: battery.hint }),
      relevance: relevanceOf(table.when),
      rows: table.rows.map((row) => writeRow(row, draw, names, relevanceOf)),
      answers,
      attributes: {
        ...(random && { random_order: "1" }),
        ...(answers.length >= manyAnswers && { answer_width: narrowRows }),
      },
    });
  });
}

/** A table with two scales: each item once, with an answer on each. */
function writePair(
  { groups }: Pair,
  { heading, random, draw, tables: [table] }: Group,
  names: LimeNames,
  relevanceOf: RelevanceOf,
  every: Text,
): LimeQuestion {
  const [first, second] = groups.map(({ tables }) => tables[0]!) as [Table, Table];
  const none = inEach(every, () => "");
  const answers = [first, second].flatMap(({ answers }, scale) => answersOf(answers).map((each) => ({ ...each, scale: scale as 0 | 1 })));
  return question(names.tables.get(table!)!, "1", heading?.title ?? none, {
    ...helpOf([first, second], none),
    mandatory: first.rows[0]!.required && second.rows[0]!.required,
    relevance: relevanceOf(first.when),
    rows: first.rows.map((row) => writeRow(row, draw, names, relevanceOf)),
    answers,
    attributes: random ? { random_order: "1" } : {},
    texts: { dualscale_headerA: first.rows[0]!.battery.stem ?? none, dualscale_headerB: second.rows[0]!.battery.stem ?? none },
  });
}

/** The help below batteries that share a table. */
function helpOf(tables: readonly Table[], every: Text): Pick<LimeQuestion, "help"> {
  const hints = tables.map(({ rows }) => rows[0]!.battery.hint).filter((hint) => hint !== undefined);
  if (hints.length === 0) return {};
  return { help: inEach(every, (language) => hints.map((hint) => hint[language]).join("\n\n")) };
}

/** Items on sliders. */
function writeSliders(
  table: Table,
  { battery, random, draw }: Group,
  text: Text,
  names: LimeNames,
  relevanceOf: RelevanceOf,
): LimeQuestion {
  const { scale, answers, rows } = table;
  return question(names.cells.get(rows[0]!.variable)!.question, "K", text, {
    ...labelsBelow(answers),
    mandatory: rows[0]!.required,
    ...(battery.hint && { help: battery.hint }),
    relevance: relevanceOf(table.when),
    rows: rows.map((row) => writeRow(row, draw, names, relevanceOf)),
    attributes: { ...sliderBetween(scale.lo, scale.hi, 1), ...(random && { random_order: "1" }) },
  });
}

/** A row has no help of its own: it stands behind its words. */
function writeRow(
  { variable, item, text: own, hint, when, poles }: Row,
  draw: Draw | undefined,
  names: LimeNames,
  relevanceOf: RelevanceOf,
): LimeRow {
  const text = hint === undefined ? own : inEach(own, (language) => `${own[language] ?? ""} (${hint[language] ?? ""})`);
  const row = { code: names.cells.get(variable)!.row, text, relevance: both(relevanceOf(when), drawnWhen(draw, item, names)) };
  return poles ? { ...row, text: inEach(text, (language) => beside(text, poles, language)), right: poles.right } : row;
}

/** Between poles, the ends are numbers alone: each row has its own. */
function shownIn({ kind, scale, answers }: Table): readonly Answer[] {
  if (kind === "table") return answers;
  const points = scale.points.map((point) => (point.code === scale.lo || point.code === scale.hi ? { code: point.code } : point));
  return scaleAnswers({ ...scale, points }, Object.keys(answers[0]!.label));
}

/** The text of an item between poles stands before the left one, unless it is made of them. */
function beside(text: Text, { left, right }: NonNullable<Row["poles"]>, language: string): string {
  const own = text[language] ?? "";
  const end = left[language] ?? "";
  if (own === "" || own === `${end} – ${right[language] ?? ""}`) return end;
  return /[\p{L}\p{N}]$/u.test(own) ? `${own}: ${end}` : `${own} ${end}`;
}

function inEach(text: Text, write: (language: string) => string): Text {
  return Object.fromEntries(Object.keys(text).map((language) => [language, write(language)]));
}

/** Both of two conditions. */
function both(first: string, second: string): string {
  if (first === always.relevance) return second;
  return second === always.relevance ? first : `(${first}) and (${second})`;
}
