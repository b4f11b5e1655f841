/** What items are answered from, and what their answers are in expressions. */

import type { AnswerKind, FoundOption } from "../found.ts";
import type { PathItem } from "../text/fhirPath.ts";
import { object, objects, string, type Json } from "../text/json.ts";
import { weightOf } from "./fhirItems.ts";

/** Lists of options with how much each counts, by what items call them. */
export type ValueSets = Map<string, { readonly options: readonly FoundOption[]; readonly weights: readonly (number | undefined)[] }>;

/** What expressions have to know of items and those below them, by their ids. */
export function itemsOf(all: readonly Json[], kinds: Readonly<Record<string, AnswerKind>>, sets: ValueSets): ReadonlyMap<string, PathItem> {
  const items = new Map<string, PathItem>();
  const learn = (inside: readonly Json[]): readonly string[] =>
    inside.flatMap((item) => {
      const linkId = string(item["linkId"]);
      const { codes, isWeighed, codeOf } = choicesOf(item, sets);
      const kind = kinds[string(item["type"])];
      const areNumbers = codes.length > 0 && codes.every((code) => /^-?\d+$/.test(code) && codeOf(code) === code);
      const isCoded = codes.length > 0 || item["type"] === "boolean";
      const others = kind === "number" ? "values" : kind === undefined ? "none" : "words";
      const answers = areNumbers ? "numbers" : isCoded ? "codes" : others;
      const below: string[] = [linkId];
      items.set(linkId, { linkId, answers, isWeighed, codeOf, below, isAny: item["repeats"] === true });
      below.push(...learn(objects(item["item"])));
      return below;
    });
  learn(all);
  return items;
}

interface Choices {
  readonly codes: readonly string[];
  /** Each option has a weight of its own. */
  readonly isWeighed: boolean;
  /** What a code is here: the weight of its option, where they have some. */
  codeOf(code: string): string;
}

export function choicesOf(item: Json, sets: ValueSets): Choices {
  const known = sets.get(setOf(item));
  const options = objects(item["answerOption"] ?? item["option"]);
  const codes = known ? known.options.map(({ code }) => code) : options.map(codeIn);
  const weights = known ? known.weights : options.map(weightOf);
  const isWeighed =
    weights.length > 1 &&
    weights.every((weight) => weight !== undefined && Number.isInteger(weight)) &&
    new Set(weights).size === weights.length;
  if (item["type"] === "boolean")
    return { codes: [], isWeighed, codeOf: (code) => (code === "true" ? "1" : code === "false" ? "0" : code) };
  const own = new Map(isWeighed ? codes.map((code, at) => [code, String(weights[at])]) : []);
  return { codes, isWeighed, codeOf: (code) => own.get(code) ?? code };
}

/** Where the options of an item are, if it has none of its own. */
export function setOf(item: Json): string {
  return string(item["answerValueSet"]) || string(object(item["options"])["reference"]);
}

/** The code of an option, which may be a word, a number or a day. */
export function codeIn(option: Json): string {
  const coding = object(option["valueCoding"]);
  const plain = option["valueString"] ?? option["valueInteger"] ?? option["valueDate"] ?? option["valueTime"];
  return string(coding["code"]) || string(coding["display"]) || string(plain);
}
