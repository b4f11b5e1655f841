/** Surveys of SurveyJS, as JSON. */

import { toldBySurveyJs } from "../text/tells.ts";
import {
  both,
  notesOf,
  type Found,
  type FoundCondition,
  type FoundGiven,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundRow,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { surveyJs as dialect } from "../text/expression.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { conditionOf } from "../text/meaning.ts";
import { checksOf, inputs, kinds, lookOf, loseExtras, neededIn, type Reading } from "./surveyjsChecks.ts";
import { isGiven, loseSettings } from "./surveyjsSettings.ts";
import { scoresOf, stepsOf, withSteps, type RawScore } from "../text/scores.ts";

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

/** An answer, and what is calculated beside it. */
const piped = /\{[A-Za-z_][\w.[\]-]{0,100}\}(?:\{~told\d+\})?|\{~\w{1,20}\}/g;

class Reader {
  readonly gathering = new Gathering("html", piped, (raw) => toldBySurveyJs(raw, this.#calculated));
  readonly #calculated: ReadonlyMap<string, string>;
  readonly #survey: Json;
  readonly #base: string;
  readonly #languages: Set<string>;
  readonly #values: readonly RawScore[];
  readonly #steps: ReturnType<typeof stepsOf>;

  constructor(survey: Json) {
    this.#survey = survey;
    this.#base = tagOf(string(survey["locale"])) ?? "en";
    this.#languages = new Set([this.#base]);
    this.#values = objects(survey["calculatedValues"]).map((each) => ({
      source: string(each["name"]),
      raw: string(each["expression"]),
      title: {},
    }));
    this.#calculated = new Map(this.#values.map(({ source, raw }) => [source, raw]));
    this.#steps = stepsOf(this.#values, dialect);
  }

  found(): Found {
    const survey = this.#survey;
    const whole = objects(survey["elements"] ?? survey["questions"]);
    const pages = [...objects(survey["pages"]), ...(whole.length > 0 ? [{ name: "page1", elements: whole }] : [])];
    const read = pages.map((page, at) => this.#page(page, at));
    loseSettings(survey, this.#reading);
    return {
      title: this.#text(survey["title"], "title"),
      languages: [...this.#languages],
      intro: this.#text(survey["description"], "description"),
      outro: this.#text(survey["completedHtml"], "completedHtml"),
      pages: read,
      givens: [...this.#givens.values()],
      scores: scoresOf([...this.#values, ...this.#scores], read, dialect),
    };
  }

  readonly #scores: RawScore[] = [];
  readonly #givens = new Map<string, FoundGiven>();
  #said: string | undefined;

  readonly #reading: Reading = {
    gathering: this.gathering,
    text: (value, where) => this.#text(value, where),
    condition: (raw) => this.#condition(raw),
  };

  /** A text, or texts by the languages that SurveyJS has for it. */
  #text(value: unknown, where: string): FoundText {
    if (!isObject(value)) return this.gathering.text({ [this.#base]: string(value) }, where);
    const raw: Record<string, string> = {};
    // Beside a text in the survey's own language, the default is that of SurveyJS, English.
    const usual = Object.keys(value).some((key) => key !== "default" && tagOf(key) === this.#base) ? "en" : this.#base;
    for (const [key, text] of Object.entries(value)) {
      const tag = key === "default" ? usual : tagOf(key);
      if (tag === undefined || typeof text !== "string" || (key === "default" && raw[tag] !== undefined)) continue;
      this.#languages.add(tag);
      raw[tag] = text;
    }
    return this.gathering.text(raw, where);
  }

  #page(page: Json, at: number): FoundPage {
    const source = string(page["name"]) || `page${at + 1}`;
    const description = this.#text(page["description"], source);
    return {
      source,
      title: this.#text(page["title"], source),
      when: this.#when(page, source),
      parts: [
        ...notesOf(source, undefined, description),
        ...objects(page["elements"] ?? page["questions"]).flatMap((element) => this.#element(element, undefined)),
      ],
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
    return this.#condition(raw);
  }

  #condition(raw: string): FoundCondition {
    return conditionOf(
      raw,
      dialect,
      (name) => name.replace(/^(?:panel|row|item)\./, ""),
      (node) => (this.#steps.size > 0 ? withSteps(node, this.#steps) : node),
    );
  }

  #element(element: Json, outer: FoundCondition | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const type = string(element["type"]) || "text";
    const source = string(element["name"]) || type;
    const when = both(outer, this.#when(element, source));
    const title = this.#text(element["title"], source);
    const text = Object.keys(title).length > 0 ? title : { [this.#base]: string(element["name"]) };
    const note = (...texts: readonly FoundText[]): readonly FoundPart[] => notesOf(source, when, ...texts);
    const help = this.#text(element["description"], source);
    loseExtras(element, source, this.#reading);
    if (isGiven(element, this.#survey, (name) => (this.#said ??= JSON.stringify(this.#survey)).includes(`{${name}}`))) {
      const options = list(element["choices"]).map((choice) => this.#option(choice, source));
      this.#givens.set(source, { source, label: text, from: "link", ...(type !== "text" && { options }) });
      return [];
    }
    const inner = (elements: unknown): readonly FoundPart[] => objects(elements).flatMap((each) => this.#element(each, when));
    const required = element["isRequired"] === true;
    switch (type) {
      case "panel":
      case "flowpanel":
        gathering.lose("hierarchy", source, undefined, true);
        return [...note(title, help), ...inner(element["elements"])];
      case "paneldynamic":
        gathering.loseText("loop", source, title);
        gathering.lose("loop", source);
        return [...note(title, help), ...inner(element["templateElements"])];
      case "html":
        return note(this.#text(element["html"], source));
      case "image":
        gathering.lose("media", source, string(element["imageLink"]));
        return note(title);
      case "expression":
        this.#scores.push({ source, raw: string(element["expression"]), title });
        return [];
      case "file":
        return [
          {
            kind: "question",
            source,
            text,
            required,
            when,
            answer: string(element["acceptedTypes"]).startsWith("image/") ? "image" : "file",
            ...(Object.keys(help).length > 0 && { hint: help }),
          },
        ];
      case "signaturepad":
      case "microphone":
        gathering.loseText("file", source, text);
        return [];
      case "matrix":
        return [{ ...this.#matrix(element, source, title, when, required), ...(Object.keys(help).length > 0 && { hint: help }) }];
      case "matrixdropdown":
      case "matrixdynamic": {
        const [first, ...rest] = this.#table(element, source, title, when);
        return first?.kind === "note" ? [first, ...note(help), ...rest] : [...note(help), ...(first ? [first] : []), ...rest];
      }
      case "multipletext":
        gathering.lose("matrix-text", source, undefined, true);
        return [
          ...note(title, help),
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
    loseExtras(item, source, this.#reading);
    return this.#question(item, "text", source, text, when, required || item["isRequired"] === true);
  }

  #question(element: Json, type: string, source: string, text: FoundText, when: FoundCondition | undefined, required: boolean): FoundPart {
    const { gathering } = this;
    let answer = kinds[type];
    const input = string(element["inputType"]);
    const checks = checksOf(element, source, type, this.#reading);
    const random = element["choicesOrder"] === "random";
    const common = { kind: "question", source, text, required, when, random, ...lookOf(element, type, input), ...checks } as const;
    if (type === "text" && input !== "") answer = checks.answer ?? inputs[input] ?? "text";
    else if (checks.answer && type === "text") answer = checks.answer;
    if (/^(?:datetime|datetime-local|month|week)$/.test(input)) gathering.lose("datetime", source, input);
    else if (/^(?:password|color)$/.test(input)) gathering.lose("validation", source, input);
    if (type === "imagepicker" && element["multiSelect"] === true) answer = "any";
    if (answer === undefined) {
      const isSlider = type.includes("slider");
      gathering.lose("unknown-type", `${source} (${type})`, Object.values(text).join(" | "), true);
      if (isSlider) gathering.lose("slider", source);
      return {
        ...common,
        answer: isSlider ? "number" : "text",
        ...(isSlider && { shown: "slider" as const }),
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
    if (answer === "one" || answer === "any" || answer === "rank") {
      const mode = string(element["choicesFromQuestionMode"]);
      const chosen = mode === "selected" ? string(element["choicesFromQuestion"]) : "";
      return { ...common, answer, options: this.#choices(element, source), ...(chosen !== "" && { chosen }) };
    }
    if (answer === "date") {
      const limit = (side: string): string | undefined =>
        /^\s*today\(\)\s*$/.test(string(element[`${side}ValueExpression`])) ? "today" : string(element[side]).slice(0, 10) || undefined;
      return { ...common, answer, from: limit("min"), to: limit("max") };
    }
    if (answer !== "number") return { ...common, answer };
    return {
      ...common,
      answer,
      lo: numeric(element["min"]) ?? checks.lo,
      hi: numeric(element["max"]) ?? checks.hi,
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
    if (element["choicesFromQuestion"] !== undefined && element["choicesFromQuestionMode"] !== "selected")
      gathering.lose("option-condition", source, string(element["choicesFromQuestion"]));
    if (element["choicesVisibleIf"] !== undefined) gathering.lose("option-condition", source, string(element["choicesVisibleIf"]));
    if (element["choicesOrder"] === "random") gathering.lose("randomization", source, undefined, true);
    return options;
  }

  #option(choice: unknown, source: string): FoundOption {
    if (!isObject(choice)) return { code: string(choice), label: { [this.#base]: string(choice) } };
    const logic = string(choice["visibleIf"]);
    if (logic !== "") this.gathering.lose("option-condition", source, logic, true);
    if (choice["enableIf"] !== undefined) this.gathering.lose("option-condition", source, string(choice["enableIf"]));
    if (choice["imageLink"] !== undefined) this.gathering.lose("media", source, string(choice["imageLink"]).slice(0, 200));
    const code = string(choice["value"] ?? choice["text"]);
    const label = this.#text(choice["text"], source);
    return {
      code,
      label: Object.keys(label).length > 0 ? label : { [this.#base]: code },
      ...(logic !== "" && { when: this.#condition(logic) }),
      ...(choice["isExclusive"] === true && { exclusive: true }),
      ...((choice["hasComment"] === true || choice["showCommentArea"] === true) && { specify: true }),
    };
  }

  /** The points of a rating: its values, or those between its limits. */
  #rates(element: Json, source: string): readonly FoundOption[] {
    const values = list(element["rateValues"]);
    let options: FoundOption[];
    if (values.length > 0)
      options = values.map((value) => (numeric(value) === undefined ? this.#option(value, source) : { code: string(value), label: {} }));
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
    const needed = new Set(objects(element["validators"]).flatMap((each) => neededIn(each) ?? []));
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
          required: isAll || needed.has(`${source}.${value}`),
          when: condition,
        };
      }),
    };
  }

  /** A table whose columns have answers of their own: a question for each of its cells, or for each column where rows are added. */
  #table(element: Json, source: string, title: FoundText, when: FoundCondition | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const isOpen = element["type"] === "matrixdynamic";
    const beside = isOpen ? undefined : this.#beside(element, source, title, when);
    if (beside) return beside;
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
        loseExtras(column, `${source}.${name}`, this.#reading);
        const key = [source, value, name].filter((part) => part !== "").join(".");
        parts.push(this.#question(cell, type, key, text, when, column["isRequired"] === true));
      }
    }
    return parts;
  }

  /** A table whose columns are all answered from options: a battery for each column, side by side. */
  #beside(element: Json, source: string, title: FoundText, when: FoundCondition | undefined): readonly FoundPart[] | undefined {
    const columns = objects(element["columns"]);
    const rows = list(element["rows"]);
    const choicesOf = (column: Json): readonly unknown[] => list(column["choices"] ?? element["choices"]);
    const isOne = (column: Json): boolean =>
      /^(?:radiogroup|dropdown)?$/.test(string(column["cellType"] ?? element["cellType"])) && choicesOf(column).length > 1;
    if (columns.length < 2 || rows.length === 0 || !columns.every(isOne) || columns.some(({ visibleIf }) => visibleIf !== undefined))
      return undefined;
    this.gathering.lose("side-by-side", source, undefined, true);
    const above: FoundPart[] =
      Object.keys(title).length > 0 && element["titleLocation"] !== "hidden" ? [{ kind: "note", source, text: title, when }] : [];
    const tables = columns.map((column, at): FoundPart => {
      const name = string(column["name"]);
      const own = this.#text(column["title"], source);
      return {
        kind: "matrix",
        source: name,
        text: Object.keys(own).length > 0 ? own : { [this.#base]: name },
        when,
        random: element["rowOrder"] === "random" || element["rowsOrder"] === "random",
        options: choicesOf(column).map((choice) => this.#option(choice, source)),
        rows: rows.map((row): FoundRow => {
          const value = isObject(row) ? string(row["value"] ?? row["text"]) : string(row);
          const words = isObject(row) ? this.#text(row["text"], source) : {};
          return {
            source: `${source}.${value}.${name}`,
            name: `${name}_${value}`,
            text: Object.keys(words).length > 0 ? words : { [this.#base]: value },
            required: column["isRequired"] === true,
            when: isObject(row) ? this.#when(row, `${source}.${value}`) : undefined,
          };
        }),
        ...(at === columns.length - 1 && { together: { layout: "side by side" as const, before: at } }),
      };
    });
    return [...above, ...tables];
  }
}

function decimalsOf(step: unknown): number {
  return /\.(\d+)/.exec(string(step))?.[1]?.length ?? 0;
}
