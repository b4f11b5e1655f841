/** Surveys of SurveyJS, as JSON. */

import {
  both,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundRow,
  type FoundScore,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { surveyJs as dialect } from "../text/expression.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";

export function isSurveyJs(value: unknown): boolean {
  if (!isObject(value)) return false;
  const pages = objects(value["pages"]);
  const elements = objects(value["elements"] ?? value["questions"]);
  return [...pages.flatMap((page) => objects(page["elements"] ?? page["questions"])), ...elements].some(
    ({ type, name }) => typeof type === "string" && (name === undefined || typeof name === "string"),
  );
}

export function readSurveyJs(value: unknown): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(object(value));
  return { found: reader.found(), gathering: reader.gathering };
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  comment: "long", radiogroup: "one", dropdown: "one", buttongroup: "one", imagepicker: "one", checkbox: "any", tagbox: "any", ranking: "rank", rating: "one",
  boolean: "one", text: "text",
}; // prettier-ignore

const inputs: Readonly<Record<string, AnswerKind>> = { number: "number", range: "number", date: "date" };

class Reader {
  readonly gathering = new Gathering("html", /\{[A-Za-z_][\w.[\]-]{0,100}\}/g);
  readonly #survey: Json;
  readonly #base: string;
  readonly #languages: Set<string>;

  constructor(survey: Json) {
    this.#survey = survey;
    this.#base = tagOf(string(survey["locale"])) ?? "en";
    this.#languages = new Set([this.#base]);
  }

  found(): Found {
    const { gathering } = this;
    const survey = this.#survey;
    const whole = objects(survey["elements"] ?? survey["questions"]);
    const pages = [...objects(survey["pages"]), ...(whole.length > 0 ? [{ name: "page1", elements: whole }] : [])];
    const read = pages.map((page, at) => this.#page(page, at));
    for (const [at, each] of objects(survey["completedHtmlOnCondition"]).entries())
      gathering.loseText("admin", `completedHtmlOnCondition ${at + 1}`, this.#text(each["html"], "completedHtmlOnCondition"));
    for (const key of ["triggers", "navigateToUrlOnCondition", "navigateToUrl"] as const)
      if (survey[key] !== undefined) gathering.lose("jump", key, JSON.stringify(survey[key]));
    for (const key of ["logo", "backgroundImage"] as const)
      if (survey[key] !== undefined) gathering.lose("media", key, string(survey[key]).slice(0, 200));
    for (const key of ["maxTimeToFinish", "maxTimeToFinishPage", "timeLimit", "timeLimitPerPage"] as const)
      if (survey[key] !== undefined) gathering.lose("timing", key, string(survey[key]));
    if (survey["questionsOrder"] === "random" || survey["questionOrder"] === "random") gathering.lose("randomization", "survey");
    if (survey["variables"] !== undefined) gathering.lose("embedded-data", "variables");
    for (const key of [
      "firstPageIsStarted",
      "cookieName",
      "css",
      "themeVariables",
      "completedBeforeHtml",
      "loadingHtml",
      "quizMode",
    ] as const)
      if (survey[key] !== undefined) gathering.lose("admin", key, string(survey[key]));
    const scores = objects(survey["calculatedValues"]).map((each) => this.#score(string(each["name"]), string(each["expression"]), {}));
    return {
      title: this.#text(survey["title"], "title"),
      languages: [...this.#languages],
      intro: this.#text(survey["description"], "description"),
      outro: this.#text(survey["completedHtml"], "completedHtml"),
      pages: read,
      scores: [...scores, ...this.#scores],
    };
  }

  readonly #scores: FoundScore[] = [];

  #score(source: string, raw: string, title: FoundText): FoundScore {
    return { source, raw, title, formula: formulaOf(raw, dialect) };
  }

  /** A text, or texts by the languages that SurveyJS has for it. */
  #text(value: unknown, where: string): FoundText {
    if (!isObject(value)) return this.gathering.text({ [this.#base]: string(value) }, where);
    const raw: Record<string, string> = {};
    for (const [key, text] of Object.entries(value)) {
      const tag = key === "default" ? this.#base : tagOf(key);
      if (tag === undefined || typeof text !== "string" || (key !== "default" && tag === this.#base && "default" in value)) continue;
      this.#languages.add(tag);
      raw[tag] = text;
    }
    return this.gathering.text(raw, where);
  }

  #page(page: Json, at: number): FoundPage {
    const source = string(page["name"]) || `page${at + 1}`;
    const description = this.#text(page["description"], source);
    const note: FoundPart[] = Object.keys(description).length > 0 ? [{ kind: "note", source, text: description }] : [];
    return {
      source,
      title: this.#text(page["title"], source),
      when: this.#when(page, source),
      parts: [...note, ...objects(page["elements"] ?? page["questions"]).flatMap((element) => this.#element(element, undefined))],
    };
  }

  #when(element: Json, source: string): FoundCondition | undefined {
    for (const key of ["enableIf", "setValueIf", "resetValueIf", "setValueExpression", "defaultValueExpression"] as const)
      if (element[key] !== undefined)
        this.gathering.lose(key === "enableIf" ? "question-level-condition" : "default-value", source, string(element[key]));
    const raw = string(element["visibleIf"]);
    if (raw.trim() === "") {
      if (element["visible"] === false) this.gathering.lose("hidden", source, undefined, true);
      return undefined;
    }
    return conditionOf(raw, dialect, (name) => name.replace(/^(?:panel|row|item)\./, ""));
  }

  #element(element: Json, outer: FoundCondition | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const type = string(element["type"]) || "text";
    const source = string(element["name"]) || type;
    const when = both(outer, this.#when(element, source));
    const title = this.#text(element["title"], source);
    const text = Object.keys(title).length > 0 ? title : { [this.#base]: string(element["name"]) };
    const note = (own: FoundText, suffix = ""): FoundPart[] =>
      Object.keys(own).length > 0 ? [{ kind: "note", source: `${source}${suffix}`, text: own, when }] : [];
    this.#extras(element, source);
    const inner = (elements: unknown): readonly FoundPart[] => objects(elements).flatMap((each) => this.#element(each, when));
    const required = element["isRequired"] === true;
    switch (type) {
      case "panel":
      case "flowpanel":
        gathering.lose("hierarchy", source, undefined, true);
        return [...note(title), ...inner(element["elements"])];
      case "paneldynamic":
        gathering.loseText("loop", source, title);
        gathering.lose("loop", source);
        return [...note(title), ...inner(element["templateElements"])];
      case "html":
        return note(this.#text(element["html"], source));
      case "image":
        gathering.lose("media", source, string(element["imageLink"]));
        return note(title);
      case "expression":
        this.#scores.push(this.#score(source, string(element["expression"]), title));
        return [];
      case "signaturepad":
      case "file":
      case "microphone":
        gathering.loseText("file", source, text);
        return [];
      case "matrix":
        return [this.#matrix(element, source, title, when, required)];
      case "matrixdropdown":
      case "matrixdynamic":
        return this.#table(element, source, title, when);
      case "multipletext":
        gathering.lose("matrix-text", source, undefined, true);
        return [
          ...note(title),
          ...objects(element["items"]).map((item): FoundPart => this.#field(item, `${source}.${string(item["name"])}`, when, required)),
        ];
      default:
        return [this.#question(element, type, source, text, when, required)];
    }
  }

  /** A line of several that stand together. */
  #field(item: Json, source: string, when: FoundCondition | undefined, required: boolean): FoundPart {
    const title = this.#text(item["title"], source);
    const text = Object.keys(title).length > 0 ? title : { [this.#base]: string(item["name"]) };
    this.#extras(item, source);
    return this.#question(item, "text", source, text, when, required || item["isRequired"] === true);
  }

  #question(element: Json, type: string, source: string, text: FoundText, when: FoundCondition | undefined, required: boolean): FoundPart {
    const { gathering } = this;
    let answer = kinds[type];
    const input = string(element["inputType"]);
    const common = { kind: "question", source, text, required, when } as const;
    if (type === "text" && input !== "") answer = inputs[input] ?? "text";
    if (/^(?:datetime|datetime-local|time|month|week)$/.test(input)) gathering.lose("datetime", source, input);
    else if (/^(?:email|url|tel|password|color)$/.test(input)) gathering.lose("validation", source, input);
    if (type === "imagepicker" && element["multiSelect"] === true) answer = "any";
    if (answer === undefined) {
      const isSlider = type.includes("slider");
      gathering.lose("unknown-type", `${source} (${type})`, Object.values(text).join(" | "), true);
      if (isSlider) gathering.lose("slider", source);
      return {
        ...common,
        answer: isSlider ? "number" : "text",
        lo: numeric(element["min"] ?? element["rangeMin"]),
        hi: numeric(element["max"] ?? element["rangeMax"]),
      };
    }
    if (type === "rating") return { ...common, answer, rating: true, options: this.#rates(element, source) };
    if (type === "boolean") {
      const side = (key: string, fallback: unknown, other: string): FoundOption => {
        const label = this.#text(element[key], source);
        return { code: string(fallback), label: Object.keys(label).length > 0 ? label : { [this.#base]: other } };
      };
      return {
        ...common,
        answer,
        options: [side("labelTrue", element["valueTrue"] ?? true, "Yes"), side("labelFalse", element["valueFalse"] ?? false, "No")],
      };
    }
    if (answer === "one" || answer === "any" || answer === "rank") return { ...common, answer, options: this.#choices(element, source) };
    return {
      ...common,
      answer,
      lo: numeric(element["min"]),
      hi: numeric(element["max"]),
      ...(numeric(element["step"]) === undefined ? {} : { decimals: decimalsOf(element["step"]) }),
    };
  }

  #choices(element: Json, source: string): readonly FoundOption[] {
    const { gathering } = this;
    const options = list(element["choices"]).map((choice): FoundOption => this.#option(choice, source));
    const from = numeric(element["choicesMin"]);
    const to = numeric(element["choicesMax"]);
    if (from !== undefined && to !== undefined)
      for (let value = from, step = numeric(element["choicesStep"]) || 1; value <= to && options.length < 1000; value += step)
        options.push({ code: String(value), label: { [this.#base]: String(value) } });
    const extra = (keys: readonly string[], code: string, textKey: string, usual: string, more: Partial<FoundOption>): void => {
      if (!keys.some((key) => element[key] === true)) return;
      const label = this.#text(element[textKey], source);
      options.push({ code, label: Object.keys(label).length > 0 ? label : { [this.#base]: usual }, ...more });
    };
    extra(["hasNone", "showNoneItem"], "none", "noneText", "None", { exclusive: true });
    extra(["showRefuseItem"], "refused", "refuseText", "Refuse to answer", { missing: true });
    extra(["showDontKnowItem"], "dontknow", "dontKnowText", "Don't know", { missing: true });
    extra(["hasOther", "showOtherItem"], "other", "otherText", "Other", { specify: true });
    if (element["choicesByUrl"] !== undefined) gathering.lose("external", source, JSON.stringify(element["choicesByUrl"]));
    if (element["choicesFromQuestion"] !== undefined) gathering.lose("option-condition", source, string(element["choicesFromQuestion"]));
    if (element["choicesVisibleIf"] !== undefined) gathering.lose("option-condition", source, string(element["choicesVisibleIf"]));
    if (element["choicesOrder"] === "random") gathering.lose("randomization", source);
    return options;
  }

  #option(choice: unknown, source: string): FoundOption {
    if (!isObject(choice)) return { code: string(choice), label: { [this.#base]: string(choice) } };
    if (choice["visibleIf"] !== undefined || choice["enableIf"] !== undefined)
      this.gathering.lose("option-condition", source, string(choice["visibleIf"] ?? choice["enableIf"]));
    if (choice["imageLink"] !== undefined) this.gathering.lose("media", source, string(choice["imageLink"]).slice(0, 200));
    const code = string(choice["value"] ?? choice["text"]);
    const label = this.#text(choice["text"], source);
    return {
      code,
      label: Object.keys(label).length > 0 ? label : { [this.#base]: code },
      ...(choice["isExclusive"] === true && { exclusive: true }),
      ...((choice["hasComment"] === true || choice["showCommentArea"] === true) && { specify: true }),
    };
  }

  /** The points of a rating: its values, or those between its limits. */
  #rates(element: Json, source: string): readonly FoundOption[] {
    const values = list(element["rateValues"]);
    let options: FoundOption[];
    if (values.length > 0) options = values.map((value) => this.#option(value, source));
    else {
      const lo = numeric(element["rateMin"]) ?? 1;
      const step = numeric(element["rateStep"]) || 1;
      const hi =
        numeric(element["rateMax"]) ?? (numeric(element["rateCount"]) === undefined ? 5 : lo + (numeric(element["rateCount"])! - 1) * step);
      options = [];
      for (let value = lo; value <= hi && options.length < 200; value += step) options.push({ code: String(value), label: {} });
    }
    const ends = [this.#text(element["minRateDescription"], source), this.#text(element["maxRateDescription"], source)] as const;
    return options.map((option, at) => {
      const end = at === 0 ? ends[0] : at === options.length - 1 ? ends[1] : {};
      return Object.keys(end).length > 0 ? { ...option, label: end } : option;
    });
  }

  #matrix(element: Json, source: string, text: FoundText, when: FoundCondition | undefined, isRequired: boolean): FoundPart {
    const isAll = isRequired || element["isAllRowRequired"] === true || element["eachRowRequired"] === true;
    const rows = list(element["rows"]);
    const options = list(element["columns"]).map((column) => this.#option(column, source));
    if (element["cellType"] === "checkbox" || element["cells"] !== undefined) this.gathering.lose("matrix-multi", source);
    if (rows.length === 0) return { kind: "question", source, text, required: isRequired, when, answer: "one", rating: true, options };
    return {
      kind: "matrix",
      source,
      text,
      required: isAll,
      when,
      options,
      random: element["rowsOrder"] === "random" || element["rowOrder"] === "random",
      rows: rows.map((row): FoundRow => {
        const value = isObject(row) ? string(row["value"] ?? row["text"]) : string(row);
        const own = isObject(row) ? this.#text(row["text"], source) : {};
        const condition = isObject(row) ? this.#when(row, `${source}.${value}`) : undefined;
        return {
          source: `${source}.${value}`,
          name: value,
          text: Object.keys(own).length > 0 ? own : this.gathering.text({ [this.#base]: value }, source),
          required: isAll,
          when: condition,
        };
      }),
    };
  }

  /** A table whose columns have answers of their own: a question for each of its cells, or for each column where rows are added. */
  #table(element: Json, source: string, title: FoundText, when: FoundCondition | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const isOpen = element["type"] === "matrixdynamic";
    gathering.lose("matrix-dropdown", source, Object.values(title).join(" | "));
    if (isOpen) gathering.lose("loop", source);
    const parts: FoundPart[] = Object.keys(title).length > 0 ? [{ kind: "note", source, text: title, when }] : [];
    const rows = isOpen ? [undefined] : list(element["rows"]);
    for (const row of rows) {
      const value = isObject(row) ? string(row["value"] ?? row["text"]) : string(row);
      const rowText =
        isObject(row) && row["text"] !== undefined ? this.#text(row["text"], source) : value === "" ? {} : { [this.#base]: value };
      for (const column of objects(element["columns"])) {
        const name = string(column["name"]);
        const own = this.#text(column["title"], source);
        const columnText = Object.keys(own).length > 0 ? own : { [this.#base]: name };
        const type = string(column["cellType"] ?? element["cellType"]) || "dropdown";
        const choices = column["choices"] ?? element["choices"];
        const cell = { ...column, ...(choices !== undefined && { choices }) };
        const text = Object.fromEntries(
          Object.entries(columnText).map(([tag, each]) => [tag, rowText[tag] === undefined ? each : `${rowText[tag]} – ${each}`]),
        );
        this.#extras(column, `${source}.${name}`);
        const key = [source, value, name].filter((part) => part !== "").join(".");
        parts.push(this.#question(cell, type, key, text, when, column["isRequired"] === true));
      }
    }
    return parts;
  }

  /** What a question has beside its text and its answers. */
  #extras(element: Json, source: string): void {
    const { gathering } = this;
    for (const key of [
      "description",
      "placeholder",
      "placeHolder",
      "commentText",
      "commentPlaceholder",
      "optionsCaption",
      "titleHint",
    ] as const)
      if (element[key] !== undefined && element["type"] !== "page") gathering.loseText("hint", source, this.#text(element[key], source));
    for (const each of objects(element["validators"])) {
      const isCount = each["type"] === "answercount";
      gathering.lose("validation", source, string(each["text"]) || JSON.stringify(each));
      if (isCount) gathering.lose("multi-select-limit", source, JSON.stringify(each));
    }
    for (const key of ["minSelectedChoices", "maxSelectedChoices"] as const)
      if (numeric(element[key])) gathering.lose("multi-select-limit", source, `${key} ${string(element[key])}`);
    for (const key of ["maxLength", "minLength", "maskType", "requiredErrorText", "minErrorText", "maxErrorText"] as const)
      if (element[key] !== undefined && element[key] !== -1) gathering.lose("validation", source, string(element[key]));
    if (element["defaultValue"] !== undefined)
      gathering.lose("default-value", source, string(element["defaultValue"]) || JSON.stringify(element["defaultValue"]));
    if (element["requiredIf"] !== undefined) gathering.lose("conditional-required", source, string(element["requiredIf"]));
    if (element["correctAnswer"] !== undefined) gathering.lose("checks", source, string(element["correctAnswer"]));
    if (element["readOnly"] === true) gathering.lose("appearance", source, "readOnly");
    if (element["hasComment"] === true || element["showCommentArea"] === true) gathering.lose("option-text", source);
    if (element["timeLimit"] !== undefined) gathering.lose("timing", source);
  }
}

function decimalsOf(step: unknown): number {
  return /\.(\d+)/.exec(string(step))?.[1]?.length ?? 0;
}
