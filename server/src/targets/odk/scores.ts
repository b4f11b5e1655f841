/** The results of scores as calculations of a form, in order. */

import type { Form } from "../../form/form.ts";
import { printBands, printResult, type Dialect } from "../expressions.ts";
import type { Field } from "./elements.ts";
import { combining, ref } from "./expressions.ts";
import type { Parts } from "./parts.ts";
import { literal } from "./texts.ts";

export function writeScores({ results }: Form, dialect: Dialect, parts: Parts): Field[] {
  return results.flatMap(({ name: variable, on, score, result, title, band }): Field[] => {
    const name = parts.columns.get(variable)!;
    // Nobody reads it in the form. Exports with labels have it.
    const shared = { on, type: "calculate", label: literal(title) } as const;
    const before: Field[] = [];
    const combine = combining((calculation) => {
      const part = parts.names.free(`${name}_part`);
      before.push({ name: part, on, type: "calculate", calculation });
      return part;
    });
    const calculation = printResult(result.expression, { ...dialect, combine });
    const banded: Field[] =
      band === undefined ? [] : [{ name: parts.columns.get(band.name)!, ...shared, calculation: printBands(ref(name), score, dialect) }];
    return [...before, { name, ...shared, calculation }, ...banded];
  });
}
