/** Questionnaires of reVISit: components with responses. */

import { notesOf, type AnswerKind, type Found, type FoundOption, type FoundPage, type FoundPart, type FoundText } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { joinedHelp } from "../text/rules.ts";

export function isRevisit(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value["components"]) &&
    objects(value["components"]).some((component) => Array.isArray(component["response"]))
  );
}

export function readRevisit(value: unknown): { readonly found: Found; readonly gathering: Gathering } {
  const gathering = new Gathering("markdown");
  const whole = object(value);
  const pages = Object.entries(object(whole["components"])).flatMap(([source, component]): FoundPage[] => {
    if (!isObject(component)) return [];
    const parts = objects(component["response"]).flatMap((response) => partsOf(response, gathering));
    if (component["type"] !== "questionnaire" && component["type"] !== undefined)
      gathering.lose("media", source, string(component["path"]));
    if (parts.length === 0) return [];
    const instruction = textOf(component["instruction"], source, gathering);
    return [{ source, parts: Object.keys(instruction).length > 0 ? [{ kind: "note", source, text: instruction }, ...parts] : parts }];
  });
  if (whole["sequence"] !== undefined) gathering.lose("randomization", "sequence", JSON.stringify(whole["sequence"]).slice(0, 500));
  const description = string(whole["description"]);
  if (description !== "") gathering.lose("instructions", "description", description);
  const cites = [string(whole["reference"])].filter((cite) => cite !== "");
  return { found: { languages: ["und"], cites, pages }, gathering };
}

function textOf(raw: unknown, where: string, gathering: Gathering): FoundText {
  return gathering.text({ und: string(raw) }, where);
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  shortText: "text", longText: "long", numerical: "number", radio: "one", buttons: "one", dropdown: "one", checkbox: "any", slider: "number", likert: "one",
}; // prettier-ignore

function partsOf(response: Json, gathering: Gathering): readonly FoundPart[] {
  const source = string(response["id"]);
  const type = string(response["type"]);
  const text = textOf(response["prompt"], source, gathering);
  if (string(response["placeholder"]) !== "") gathering.lose("hint", source, gathering.plain(string(response["placeholder"]), source));
  const hint = joinedHelp(textOf(response["secondaryText"], source, gathering), textOf(response["infoText"], source, gathering));
  if (string(response["optionOrder"]) === "random" || string(response["questionOrder"]) === "random")
    gathering.lose("randomization", source);
  const required = response["required"] !== false;
  const common = { source, text, hint, required } as const;
  if (type === "textOnly" || type === "divider") return notesOf(source, undefined, text, hint);
  if (type === "matrix-radio" || type === "matrix-checkbox") {
    const options = answersOf(response["answerOptions"], source, gathering);
    const rows = list(response["questionOptions"]).map((row) => {
      const own = object(row);
      const name = isObject(row) ? string(own["value"]) || string(own["label"]) : string(row);
      const [left, right] = [textOf(own["leftLabel"], source, gathering), textOf(own["rightLabel"], source, gathering)];
      const label = textOf(isObject(row) ? own["label"] : row, source, gathering);
      const hasPoles = Object.keys(left).length > 0 && Object.keys(right).length > 0;
      const isSame =
        hasPoles &&
        (Object.values(label)[0] ?? "").replace(/[^\p{L}]/gu, "") ===
          `${Object.values(left)[0]}${Object.values(right)[0]}`.replace(/[^\p{L}]/gu, "");
      return { source: `${source}.${name}`, name, text: isSame ? {} : label, required, ...(hasPoles && { poles: { left, right } }) };
    });
    if (type === "matrix-radio") return [{ ...common, kind: "matrix", options, rows }];
    gathering.lose("matrix-multi", source);
    return [
      ...notesOf(source, undefined, text, hint),
      ...rows.map((row): FoundPart => ({ ...row, kind: "question", answer: "any", options })),
    ];
  }
  let answer = kinds[type];
  if (answer === undefined) {
    gathering.lose("unknown-type", source, type, true);
    answer = "text";
  }
  if (type === "likert") {
    const [count, start, step] = [numeric(response["numItems"]) ?? 5, numeric(response["start"]) ?? 1, numeric(response["spacing"]) ?? 1];
    const ends = [textOf(response["leftLabel"], source, gathering), textOf(response["rightLabel"], source, gathering)];
    const options = Array.from({ length: Math.min(101, Math.max(2, count)) }, (_, at): FoundOption => ({
      code: String(start + at * step),
      label: at === 0 ? ends[0]! : at === count - 1 ? ends[1]! : {},
    }));
    return [{ ...common, kind: "question", answer, rating: true, options }];
  }
  if (type === "slider") {
    gathering.lose("slider", source, undefined, true);
    const values = objects(response["options"])
      .map(({ value }) => numeric(value))
      .filter((value) => value !== undefined);
    return [{ ...common, kind: "question", answer, lo: values[0], hi: values.at(-1) }];
  }
  if (answer === "number") return [{ ...common, kind: "question", answer, lo: numeric(response["min"]), hi: numeric(response["max"]) }];
  const options = answersOf(response["options"], source, gathering);
  return [
    {
      ...common,
      kind: "question",
      answer,
      options: response["withOther"] === true ? [...options, { code: "other", label: { und: "Other" }, specify: true }] : options,
    },
  ];
}

/** Lists that reVISit has names for. */
const named: Readonly<Record<string, readonly string[]>> = {
  likert5: ["Strongly Disagree", "Disagree", "Neutral", "Agree", "Strongly Agree"],
  likert7: ["Strongly Disagree", "Disagree", "Slightly Disagree", "Neutral", "Slightly Agree", "Agree", "Strongly Agree"],
  satisfaction5: ["Highly Unsatisfied", "Unsatisfied", "Neutral", "Satisfied", "Highly Satisfied"],
  satisfaction7: [
    "Highly Unsatisfied",
    "Unsatisfied",
    "Slightly Unsatisfied",
    "Neutral",
    "Slightly Satisfied",
    "Satisfied",
    "Highly Satisfied",
  ],
};

function answersOf(value: unknown, source: string, gathering: Gathering): readonly FoundOption[] {
  const known = typeof value === "string" ? named[value] : undefined;
  if (known) return known.map((label, at) => ({ code: String(at + 1), label: { und: label } }));
  return list(value).map((option) => {
    const own = object(option);
    const label = isObject(option) ? string(own["label"]) : string(option);
    return { code: isObject(option) ? string(own["value"]) || label : label, label: textOf(label, source, gathering) };
  });
}
