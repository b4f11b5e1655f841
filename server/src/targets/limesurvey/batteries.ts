/** Batteries as LimeSurvey's tables: neighbours on one scale are one; those between two poles are one of their own, whose rows are divided. */

import { scaleAnswers, type Answer } from "../../form/answers.ts";
import type { Group, Row, Table } from "../../form/form.ts";
import type { Text } from "../../instrument/schema.ts";
import { answersOf, question, type LimeQuestion, type LimeRow } from "./model.ts";
import type { LimeNames } from "./names.ts";

/** From so many answers on, the headings of a table need room that its rows give away: a part of the width, in percent, for the rows. */
const manyAnswers = 6;
const narrowRows = "20";

export function writeGroup({ battery, heading, random, tables }: Group, names: LimeNames): LimeQuestion[] {
  const { stem } = battery;
  const text = inEach(stem, (language) => [heading?.title[language], stem[language]].filter(Boolean).join("\n\n"));
  return tables.map((table) => {
    const answers = answersOf(shownIn(table));
    return question(names.tables.get(table)!, "F", text, {
      mandatory: table.rows[0]!.required,
      rows: table.rows.map((row) => writeRow(row, names)),
      answers,
      attributes: {
        ...(random && { random_order: "1" }),
        ...(answers.length >= manyAnswers && { answer_width: narrowRows }),
      },
    });
  });
}

function writeRow({ variable, text, poles }: Row, { cells }: LimeNames): LimeRow {
  const code = cells.get(variable)!.row;
  return poles ? { code, text: inEach(text, (language) => beside(text, poles, language)), right: poles.right } : { code, text };
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
