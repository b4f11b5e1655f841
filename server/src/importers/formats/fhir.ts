/** Questionnaires of HL7 FHIR, R4 and R5. */

import {
  both,
  notesOf,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundQuestion,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { formOfPattern, joinedHelp } from "../text/rules.ts";
import { isObject, numeric, object, objects, string, type Json } from "../text/json.ts";
import { FhirExpressions } from "./fhirExpressions.ts";
import { choicesOf, codeIn, itemsOf, setOf, type ValueSets } from "./fhirChoices.ts";
import { controlOf, extensionOf, extensionsOf, valueOf, weightOf } from "./fhirItems.ts";

export function isFhir(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["resourceType"] === "Questionnaire" ||
      objects(value["entry"]).some(({ resource }) => object(resource)["resourceType"] === "Questionnaire"))
  );
}

export function readFhir(value: unknown): { readonly found: Found; readonly gathering: Gathering } {
  const whole = object(value);
  const inside = objects(whole["entry"]).map(({ resource }) => object(resource));
  const reader = new Reader(
    whole["resourceType"] === "Questionnaire" ? whole : inside.find(({ resourceType }) => resourceType === "Questionnaire")!,
    inside,
  );
  return { found: reader.found(), gathering: reader.gathering };
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  boolean: "one", decimal: "number", integer: "number", quantity: "number", date: "date", dateTime: "text", time: "time", attachment: "file", string: "text", text: "long", url: "text",
  choice: "one", "open-choice": "one", coding: "one", question: "text",
}; // prettier-ignore

/** What items below a question or a group help with. */
const helps = /^(?:help|flyover|prompt)$/;

class Reader {
  readonly gathering = new Gathering("html");
  readonly #questionnaire: Json;
  readonly #base: string;
  readonly #languages: Set<string>;
  readonly #valueSets: ValueSets = new Map();
  readonly #calculating: FhirExpressions;

  constructor(questionnaire: Json, beside: readonly Json[]) {
    this.#questionnaire = questionnaire;
    this.#base = tagOf(string(questionnaire["language"])) ?? "und";
    this.#languages = new Set([this.#base]);
    for (const set of [
      ...objects(questionnaire["contained"]).map((each) => ["#", each] as const),
      ...beside.map((each) => ["", each] as const),
    ]) {
      const [prefix, resource] = set;
      if (resource["resourceType"] !== "ValueSet") continue;
      const listed = objects(object(resource["expansion"])["contains"]);
      const concepts =
        listed.length > 0 ? listed : objects(object(resource["compose"])["include"]).flatMap((include) => objects(include["concept"]));
      const options = concepts.map((concept) => this.#coding(concept, string(resource["id"])));
      for (const key of [`${prefix}${string(resource["id"])}`, string(resource["url"])])
        if (key !== "" && options.length > 0) this.#valueSets.set(key, { options, weights: concepts.map(weightOf) });
    }
    this.#calculating = new FhirExpressions(itemsOf(objects(questionnaire["item"]), kinds, this.#valueSets));
  }

  found(): Found {
    const { gathering } = this;
    const questionnaire = this.#questionnaire;
    const pages: FoundPage[] = [];
    this.#told(questionnaire, "questionnaire");
    let loose: FoundPart[] = [];
    const close = (): void => {
      if (loose.length > 0) pages.push({ source: `page${pages.length + 1}`, parts: loose });
      loose = [];
    };
    for (const item of objects(questionnaire["item"])) {
      const isGroup = item["type"] === "group";
      if (!isGroup) {
        for (const part of this.#item(item, undefined, undefined)) loose.push(part);
        continue;
      }
      close();
      const source = this.#named(item);
      this.#extras(item, source);
      const when = this.#when(item, source);
      if (when) gathering.lose("question-level-condition", source, string(JSON.stringify(item["enableWhen"])), true);
      pages.push({ source, title: this.#text(item, "text", source), when, parts: this.#children(item, undefined) });
    }
    close();
    for (const key of ["description", "purpose", "copyright", "approvalDate"] as const)
      if (string(questionnaire[key]) !== "")
        gathering.lose(key === "copyright" ? "instructions" : "admin", key, string(questionnaire[key]));
    if (
      questionnaire["contained"] !== undefined &&
      objects(questionnaire["contained"]).some(({ resourceType }) => resourceType !== "ValueSet")
    )
      gathering.lose(
        "admin",
        "contained",
        objects(questionnaire["contained"])
          .map(({ resourceType }) => string(resourceType))
          .join(", "),
      );
    const calculated = this.#calculating.scores(pages, gathering);
    return {
      name: string(questionnaire["name"]) || string(questionnaire["id"]),
      title: this.#text(questionnaire, "title", "title"),
      languages: [...this.#languages],
      version: string(questionnaire["version"]) || undefined,
      ...calculated,
    };
  }

  /** What an item is called. Its id is most often none of ours. */
  #named(item: Json): string {
    return string(item["linkId"]);
  }

  /** A text, with the translations that stand beside it. */
  #text(of: Json, key: string, where: string): FoundText {
    const raw: Record<string, string> = { [this.#base]: string(of[key]) };
    for (const extension of extensionsOf(object(of[`_${key}`]))) {
      if (!string(extension["url"]).endsWith("/translation")) continue;
      const part = (name: string): Json => object(objects(extension["extension"]).find(({ url }) => url === name));
      const tag = tagOf(string(part("lang")["valueCode"]));
      const text = string(part("content")["valueString"] ?? part("content")["valueMarkdown"]);
      if (tag === undefined || tag === this.#base || text === "") continue;
      this.#languages.add(tag);
      raw[tag] = text;
    }
    return this.gathering.text(raw, where);
  }

  #children(item: Json, outer: FoundCondition | undefined): FoundPart[] {
    const table = /^(?:table|gtable|htable|grid)$/.test(controlOf(item)) ? this.#named(item) : undefined;
    const help = this.#helpIn(objects(item["item"]));
    const parts = objects(item["item"]).flatMap((child) => [...this.#item(child, outer, table)]);
    // Above a table, it helps with each of its rows.
    if (table !== undefined) return parts.map((part) => (part.kind === "question" ? { ...part, hint: joinedHelp(help, part.hint) } : part));
    return [...notesOf(this.#named(item), outer, help), ...parts];
  }

  #item(item: Json, outer: FoundCondition | undefined, table: string | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const source = this.#named(item);
    const type = string(item["type"]);
    const control = controlOf(item);
    const own = this.#when(item, source);
    const when = both(outer, own);
    this.#extras(item, source);
    let text = this.#text(item, "text", source);
    const beside = Object.keys(text).length === 0 && type !== "display" ? this.#besideText(item) : undefined;
    if (beside) text = this.#text(beside, "text", source);
    if (type === "display") {
      // Whatever it stands below has it.
      if (helps.test(control)) return [];
      if (/^(?:lower|upper|unit)$/.test(control)) {
        gathering.loseText("hint", source, text);
        return [];
      }
      const below = this.#children(item, when);
      return Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }, ...below] : below;
    }
    if (type === "group") {
      gathering.lose("hierarchy", source, undefined, true);
      if (item["repeats"] === true) gathering.lose("loop", source, Object.values(text)[0]);
      const note: readonly FoundPart[] = Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
      return [...note, ...this.#children(item, when)];
    }
    if (type === "reference") {
      gathering.loseText("external", source, text);
      return [];
    }
    if (type === "attachment") gathering.lose("file", source, undefined, true);
    const below = objects(item["item"]).filter((child) => child !== beside);
    const inner = `${source} (items below a question)`;
    if (below.some((child) => !helps.test(controlOf(child)))) gathering.lose("hierarchy", inner, undefined, true);
    else if (objects(item["item"]).length > 0) gathering.bring("hierarchy", inner);
    return [
      { ...this.#question(item, type, { source, text, when, required: item["required"] === true }, table), hint: this.#helpIn(below) },
      ...below.flatMap((child) => this.#item(child, outer, undefined)),
    ];
  }

  /** The help in items below one. */
  #helpIn(below: readonly Json[]): FoundText | undefined {
    const own = below.filter((each) => each["type"] === "display" && helps.test(controlOf(each)));
    return joinedHelp(...own.map((each) => this.#text(each, "text", this.#named(each))));
  }

  /** Some forms have a question's text in an item below it alone. */
  #besideText(item: Json): Json | undefined {
    const below = objects(item["item"]).filter((each) => each["type"] === "display" && string(each["text"]) !== "");
    const child = below.find((each) => !helps.test(controlOf(each))) ?? below[0];
    if (child) this.gathering.lose("empty-text", this.#named(item), string(child["text"]), true);
    return child;
  }

  #question(
    item: Json,
    type: string,
    common: { readonly source: string; readonly text: FoundText; readonly when: FoundCondition | undefined; readonly required: boolean },
    table: string | undefined,
  ): FoundQuestion {
    const { gathering } = this;
    const { source } = common;
    let answer = kinds[type];
    if (answer === undefined) {
      gathering.lose("unknown-type", source, type, true);
      answer = "text";
    }
    if (type === "dateTime" || type === "time") gathering.lose("datetime", source, type, type === "time");
    if (type === "url") gathering.lose("validation", source, type, true);
    const isSlider = controlOf(item) === "slider";
    if (isSlider) gathering.lose("slider", source, undefined, true);
    if (type === "boolean")
      return {
        ...common,
        kind: "question",
        answer,
        options: [
          { code: "1", label: { [this.#base]: "Yes" } },
          { code: "0", label: { [this.#base]: "No" } },
        ],
      };
    if (answer === "number") {
      const limit = (name: string): number | undefined => numeric(valueOf(extensionOf(item, name)));
      const unit = object(valueOf(extensionOf(item, "questionnaire-unit")));
      const words = string(unit["display"] ?? unit["code"]);
      const decimals = type === "integer" ? 0 : (numeric(valueOf(extensionOf(item, "maxDecimalPlaces"))) ?? 2);
      return {
        ...common,
        kind: "question",
        answer,
        lo: limit("minValue"),
        hi: limit("maxValue"),
        decimals,
        ...(isSlider && limit("minValue") !== undefined && limit("maxValue") !== undefined && { shown: "slider" as const }),
        ...(words !== "" && { unit: { [this.#base]: words } }),
      };
    }
    const options = this.#options(item, source);
    if (options.length > 0 || answer === "one") {
      const isAny = item["repeats"] === true;
      const open = type === "open-choice" || item["answerConstraint"] === "optionsOrString";
      const all = open && options.length > 0 ? [...options, { code: "other", label: this.#open(item, source), specify: true }] : options;
      if (all.length === 0) return { ...common, kind: "question", answer: "text" };
      const count = (name: string): number | undefined => (isAny ? numeric(valueOf(extensionOf(item, name))) : undefined);
      const isList = !isAny && controlOf(item) === "drop-down";
      return {
        ...common,
        kind: "question",
        answer: isAny ? "any" : "one",
        options: all,
        least: count("questionnaire-minOccurs"),
        most: count("questionnaire-maxOccurs"),
        ...(isList && { shown: "list" as const }),
        ...(table !== undefined && !isAny && { table }),
      };
    }
    if (string(item["maxLength"]) !== "") gathering.lose("validation", source, `maxLength ${string(item["maxLength"])}`, true);
    if (answer === "date") {
      const day = (name: string): string | undefined => string(valueOf(extensionOf(item, name))).slice(0, 10) || undefined;
      return { ...common, kind: "question", answer, from: day("minValue"), to: day("maxValue") };
    }
    const form = formOfPattern(string(valueOf(extensionOf(item, "/regex"))));
    return {
      ...common,
      kind: "question",
      answer,
      most: numeric(item["maxLength"]),
      ...(type === "url" && { format: "url" as const }),
      ...form,
    };
  }

  #open(item: Json, source: string): FoundText {
    const label = string(valueOf(extensionOf(item, "sdc-questionnaire-openLabel")));
    return this.gathering.text({ [this.#base]: label === "" ? "Other" : label }, source);
  }

  #options(item: Json, source: string): readonly FoundOption[] {
    const { gathering } = this;
    const { codeOf } = choicesOf(item, this.#valueSets);
    const set = setOf(item);
    if (set !== "") {
      const known = this.#valueSets.get(set)?.options;
      gathering.lose("external", source, set, known !== undefined);
      if (known) return known.map((option) => ({ ...option, code: codeOf(option.code) }));
    }
    return objects(item["answerOption"] ?? item["option"]).map((option): FoundOption => {
      const coding = object(option["valueCoding"]);
      const plain = codeIn(option);
      if (option["initialSelected"] === true) gathering.lose("default-value", source, string(coding["display"]) || plain);
      const own =
        option["valueCoding"] === undefined
          ? { code: plain, label: gathering.text({ [this.#base]: plain }, source) }
          : this.#coding(coding, source);
      const isExclusive = valueOf(extensionOf(option, "questionnaire-optionExclusive")) === true;
      return { ...own, code: codeOf(own.code), ...(isExclusive && { exclusive: true }) };
    });
  }

  #coding(coding: Json, where: string): FoundOption {
    const code = string(coding["code"]);
    const label = this.#text(coding, "display", where);
    return { code: code || string(coding["display"]), label: Object.keys(label).length > 0 ? label : { [this.#base]: code } };
  }

  #when(item: Json, source: string): FoundCondition | undefined {
    const own = this.#whenExpression(item, source);
    const all = objects(item["enableWhen"]).map((each): FoundCondition => {
      const of = string(each["question"]);
      const operator = string(each["operator"]) || (each["hasAnswer"] === undefined ? "=" : "exists");
      const key = Object.keys(each).find((name) => name.startsWith("answer")) ?? "";
      const answer = each[key];
      if (operator === "exists" || key === "") {
        const answered: FoundCondition = { kind: "answered", of };
        return answer === false || each["hasAnswer"] === false ? { kind: "not", operand: answered } : answered;
      }
      const value = isObject(answer) ? string(answer["code"] ?? answer["value"] ?? answer["display"]) : string(answer);
      const code = this.#calculating.codeOf(of, value);
      const op = operator === "=" ? "==" : operator;
      if (!/^(?:==|!=|<=?|>=?)$/.test(op)) return { kind: "unknown", raw: JSON.stringify(each) };
      return { kind: "compare", of, op: op as "==", value: code };
    });
    const joined: FoundCondition | undefined =
      all.length < 2 ? all[0] : { kind: string(item["enableBehavior"]) === "all" ? "and" : "or", all };
    return both(own, joined);
  }

  #whenExpression(item: Json, source: string): FoundCondition | undefined {
    for (const extension of extensionsOf(item)) {
      if (!string(extension["url"]).endsWith("enableWhenExpression")) continue;
      const raw = string(object(extension["valueExpression"])["expression"]);
      const condition = this.#calculating.condition(raw);
      if (condition) return condition;
      this.gathering.lose("question-level-condition", source, raw);
    }
    return undefined;
  }

  #extras(item: Json, source: string): void {
    const { gathering } = this;
    if (string(item["prefix"]) !== "") gathering.lose("hint", `${source} (prefix)`, string(item["prefix"]));
    if (objects(item["initial"]).length > 0 || Object.keys(item).some((key) => /^initial[A-Z]/.test(key)))
      gathering.lose("default-value", source, JSON.stringify(item["initial"]));
    this.#told(item, source);
  }

  /** Notes what extensions say. */
  #told(item: Json, source: string): void {
    const { gathering } = this;
    // Some servers keep extensions as elements of their own.
    const bare = object(item["calculatedExpression"]);
    const given = [
      ...extensionsOf(item),
      ...(string(bare["expression"]) === "" ? [] : [{ url: "calculatedExpression", valueExpression: bare }]),
    ];
    const all = given.map((extension: Json) => {
      const expression = object(extension["valueExpression"]);
      const raw = string(expression["expression"]);
      return {
        extension,
        expression,
        url: string(extension["url"]),
        said: raw || string(extension["valueString"]) || string(expression["description"]),
      };
    });
    // Whatever is calculated is nobody's to fill in.
    const isCalculated = all.some(({ url }) => url.endsWith("calculatedExpression"));
    if (item["readOnly"] === true && !isCalculated) gathering.lose("appearance", source, "readOnly");
    for (const { url, said, expression } of all)
      if (url.endsWith("variable") && string(expression["name"]) !== "") this.#calculating.define(string(expression["name"]), said, source);
    for (const { extension, url, said, expression } of all) {
      if (url.endsWith("hidden") && extension["valueBoolean"] === true) {
        if (!isCalculated) gathering.lose("hidden", source, undefined, true);
      } else if (url.endsWith("calculatedExpression")) this.#calculating.calculate(source, this.#text(item, "text", source), said);
      else if (url.endsWith("initialExpression")) gathering.lose("default-value", source, said);
      else if (url.endsWith("variable") && string(expression["name"]) !== "") continue;
      else if (/(?:variable|cqf-expression|answerExpression|candidateExpression)$/.test(url)) gathering.lose("code", source, said);
      else if (/(?:constraint|regex|minLength|maxOccurs|minOccurs)$/.test(url)) {
        const value = said || string(valueOf(extension));
        gathering.lose(
          "validation",
          source,
          value,
          url.endsWith("Occurs") || (url.endsWith("regex") && formOfPattern(value) !== undefined),
        );
      } else if (/(?:entryFormat|supportLink|supportingLink)$/.test(url)) gathering.lose("hint", source, string(valueOf(extension)));
      else if (/rendering-(?:style|xhtml)$/.test(url)) gathering.lose("html", source, said, true);
    }
  }
}
