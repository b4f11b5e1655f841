/**
 * What LimeSurvey's export of answers looks like, with "Question code" for headings and with "Answer codes" (`getFieldCode` in
 * application/helpers/viewHelper.php, 6). "Use ExpressionScript code" has an underscore in place of the brackets.
 */

import { formOf } from "../../form/build.ts";
import type { Export, Held } from "../../form/exports.ts";
import type { Question, Source } from "../../form/form.ts";
import { resultColumns } from "../../form/results.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { TargetOptions } from "../target.ts";
import { isSlid, isSlider } from "./looks.ts";
import { headOf, namesOf } from "./names.ts";
import { answersTo, changedCodes, codeIn, midnight, ownColumns, tableRules, tick } from "./rules.ts";

export function exportsOf(instrument: Instrument, { sideBySide }: TargetOptions = {}): Export {
  const form = formOf(instrument, tableRules);
  const names = namesOf(form, sideBySide === true);
  const ranks = new Map<Question, readonly string[]>();
  /** A column for each rank, which all options of a question share. */
  const placesOf = (question: Question): readonly string[] => {
    let places = ranks.get(question);
    if (places === undefined)
      ranks.set(question, (places = answersTo(question.asks).map((_, index) => `${headOf(question.id, names)}[${index + 1}]`)));
    return places;
  };
  const held = (from: Source): Held => {
    switch (from.kind) {
      case "box":
        return { kind: "ticked", yes: tick, no: "" };
      case "rank":
        return { kind: "ranked", code: codeIn(answersTo(from.question.asks), from.option.code), places: placesOf(from.question) };
      case "item":
        return value(isSlid(from.row.scale) ? new Map() : changedCodes(from.row.answers));
      case "question":
        if (isSlider(from.question)) return { kind: "value" };
        return from.question.asks.kind === "date"
          ? { kind: "value", behind: midnight }
          : value(changedCodes(answersTo(from.question.asks)));
      case "given":
        return value(changedCodes(from.given.type.kind === "one" ? from.given.type.options : []));
      case "consent":
      case "part":
      case "words":
      case "stop":
      case "record":
        return { kind: "value" };
    }
  };
  const columns = form.columns.map(({ name, from }) => {
    const head = from.kind === "record" ? (ownColumns[from.record] ?? name) : headOf(from.kind === "rank" ? from.question.id : name, names);
    return { name, path: [head], holds: held(from) };
  });
  const results = resultColumns(form.results).map(({ name }) => ({ name, path: [headOf(name, names)], holds: { kind: "value" } as const }));
  return { headerRows: 1, columns: [...columns, ...results] };
}

function value(codes: ReadonlyMap<number, string>): Held {
  return codes.size === 0 ? { kind: "value" } : { kind: "value", codes };
}
