/** The results of scores as hidden items that programs calculate. */

import type { Form } from "../../form/form.ts";
import type { Condition, Text } from "../../instrument/schema.ts";
import { printCondition } from "./expressions.ts";
import { scoresId } from "./places.ts";
import { extensions, type QuestionnaireItem } from "./resources.ts";
import type { Writer } from "./writer.ts";

/** Whether the form ended at a stop, as a hidden item that programs calculate. */
export function writeStop(id: string, text: Text, when: Condition | undefined, writer: Writer): QuestionnaireItem {
  const { printer, layout } = writer;
  const expression = when === undefined ? "1" : `iif(${printCondition(when, layout.places, printer)}, 1, 0)`;
  return {
    extension: [extensions.hidden(), extensions.calculated(expression)],
    linkId: id,
    ...writer.in("text", text),
    type: "integer",
    readOnly: true,
  };
}

export function writeScores({ results }: Form, writer: Writer): QuestionnaireItem[] {
  const { printer } = writer;
  const calculated = (linkId: string, title: Text, type: "decimal" | "string", expression: string): QuestionnaireItem => ({
    extension: [extensions.hidden(), extensions.calculated(expression)],
    linkId,
    ...writer.in("text", title),
    type,
    readOnly: true,
  });
  const item = results.flatMap(({ name, score, result, title, band }) => [
    calculated(name, title, "decimal", printer.result(name, result.expression)),
    ...(band === undefined ? [] : [calculated(band.name, title, "string", printer.band(name, score))]),
  ]);
  return item.length === 0 ? [] : [{ extension: [extensions.hidden()], linkId: scoresId, type: "group", item }];
}
