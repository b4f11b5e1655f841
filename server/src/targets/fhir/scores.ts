/** The results of scores as hidden items that programs calculate. */

import type { Form } from "../../form/form.ts";
import type { Text } from "../../instrument/schema.ts";
import type { ScorePrinter } from "./expressions.ts";
import { scoresId } from "./places.ts";
import { extensions, type QuestionnaireItem } from "./resources.ts";
import type { Writer } from "./writer.ts";

export function writeScores({ results }: Form, printer: ScorePrinter, writer: Writer): QuestionnaireItem[] {
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
